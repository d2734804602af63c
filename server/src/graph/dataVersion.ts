// The revision that the records stand at. Every write raises it in its own transaction, so that several servers on one database agree about it.
import type { Connection } from '../database/connection.js';
import { sql } from './sql.js';

export class DataVersion {
  private reading: Promise<number> | null = null;
  private next: Promise<number> | null = null;

  constructor(private readonly connection: Connection) {}

  /**
   * As it is at some moment after this call: who asks while it is being read waits for the next reading, together with all others who do. Where a reading fails, the next is
   * not tried: the database is away, and nobody shall wait for that twice.
   */
  read(): Promise<number> {
    if (!this.reading) return this.start();
    const again = (): Promise<number> => {
      this.next = null;
      return this.start();
    };
    const failed = (error: unknown): never => {
      this.next = null;
      throw error;
    };
    return (this.next ??= this.reading.then(again, failed));
  }

  private start(): Promise<number> {
    const reading = this.connection.rows(sql`SELECT revision FROM record_clock WHERE id = 1`).then(([row]) => Number(row?.[0] ?? 0));
    this.reading = reading;
    const over = (): void => void (this.reading === reading && (this.reading = null));
    void reading.then(over, over);
    return reading;
  }
}
