// Many waits of one length, with one timer for them all: each costs an entry in a list.
const LOOK_MS = 100;

export interface Wait {
  readonly until: number;
  readonly late: () => void;
}

export class Deadlines {
  /** In the order in which they end: all are of one length. */
  private readonly waits = new Set<Wait>();
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly ms: number) {}

  /** `late` is called once, unless the wait has ended before its time is over. */
  begin(late: () => void): Wait {
    const wait = { until: performance.now() + this.ms, late };
    this.waits.add(wait);
    this.timer ??= setInterval(() => this.look(), LOOK_MS);
    return wait;
  }

  end(wait: Wait): void {
    this.waits.delete(wait);
  }

  private look(): void {
    const now = performance.now();
    for (const wait of this.waits) {
      if (wait.until > now) break;
      this.waits.delete(wait);
      wait.late();
    }
    if (this.waits.size || !this.timer) return;
    clearInterval(this.timer);
    this.timer = null;
  }
}
