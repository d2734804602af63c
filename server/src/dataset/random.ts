// A seeded, deterministic stream of choices: the same seed gives the same rows on every machine.

export class Random {
  private state: number;

  constructor(seed: string) {
    let h = 2166136261;
    for (const c of seed) h = Math.imul(h ^ c.codePointAt(0)!, 16777619);
    this.state = h >>> 0;
  }

  /** The next number, 0 ≤ x < 1 (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number, from ≤ x ≤ to. */
  int(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  pick<T>(list: readonly T[]): T {
    if (!list.length) throw new Error('There is nothing to pick from.');
    return list[Math.floor(this.next() * list.length)]!;
  }

  shuffle<T>(list: readonly T[]): T[] {
    const out = [...list];
    for (let i = out.length - 1; i > 0; i--) {
      const j = this.int(0, i);
      [out[i], out[j]] = [out[j]!, out[i]!];
    }
    return out;
  }

  /** A day between two days, both included, as YYYY-MM-DD. */
  day(from: string, to: string): string {
    const days = (Date.parse(to) - Date.parse(from)) / 864e5;
    return addDays(from, this.int(0, days));
  }

  /** `total` cut into `parts` whole numbers of at least `least` each, multiples of `step` save one. */
  split(total: number, parts: number, least = 0, step = 1): number[] {
    const weights = Array.from({ length: parts }, () => 0.3 + this.next());
    const sum = weights.reduce((a, b) => a + b, 0);
    const free = total - least * parts;
    if (free < 0) throw new Error(`${total} cannot be cut into ${parts} parts of at least ${least}.`);
    const out = weights.map(w => least + Math.floor((free * w) / sum / step) * step);
    out[0]! += total - out.reduce((a, b) => a + b, 0);
    return out;
  }
}

export function addDays(day: string, n: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + n * 864e5).toISOString().slice(0, 10);
}
