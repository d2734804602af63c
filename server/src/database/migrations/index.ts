// The migrations in the order they are run.
import { Init1037620800000 } from './1037620800000-init.js';

export const migrations = [Init1037620800000];
