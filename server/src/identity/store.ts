// What the parts of identity stand on: the database, the model for writing users, and a clock that tests set.
import type { Connection, Transact } from '../database/connection.js';
import type { Model } from '../graph/model.js';
import type { Recent } from './recent.js';

export interface Store {
  connection: Connection;
  transact: Transact;
  model: Model;
  /** Who asked a moment ago. */
  recent: Recent;
  /** Milliseconds since 1970. */
  now(): number;
  /** Today's date in Asia/Seoul. */
  today(): string;
}

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** A moment as the database keeps it; such texts sort as their moments do. */
export const moment = (time: number): string => new Date(time).toISOString();
