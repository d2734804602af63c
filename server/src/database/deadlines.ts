// Many waits of one length, with one timer for them all: each costs an entry in a list.
const LOOK_MS = 100;

export interface Wait {
  readonly until: number;
  /** null: it has ended. */
  late: (() => void) | null;
}

export class Deadlines {
  /**
   * In the order in which they end: all are of one length. Ended ones stand here until the next look. Not a Set: each table that one grows out of points at the next, so that
   * a single one which has grown old keeps alive all that came after it until all memory is searched.
   */
  private readonly waits: Wait[] = [];
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly ms: number) {}

  /** `late` is called once, unless the wait has ended before its time is over. */
  begin(late: () => void): Wait {
    const wait: Wait = { until: performance.now() + this.ms, late };
    this.waits.push(wait);
    this.timer ??= setInterval(() => this.look(), LOOK_MS);
    return wait;
  }

  end(wait: Wait): void {
    wait.late = null;
  }

  private look(): void {
    const now = performance.now();
    const first = this.waits.findIndex(({ until, late }) => late !== null && until > now);
    const over = this.waits.splice(0, first < 0 ? this.waits.length : first);
    for (const { late } of over) late?.();
    if (this.waits.length || !this.timer) return;
    clearInterval(this.timer);
    this.timer = null;
  }
}
