// Secrets that are handed out once: random, and kept only as their hash.
import { hash, randomBytes } from 'node:crypto';

/** 256 random bits: nobody guesses one, so a plain hash keeps it safe. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** A public name for what a secret stands for. */
export const newId = (): string => randomBytes(12).toString('base64url').replaceAll('-', '0').replaceAll('_', '1');

export const digest = (secret: string): string => hash('sha256', secret);
