// 정원·현원 never fall below zero, on no day from that of a change on.

export interface Delta {
  date: string;
  authorizedDelta: number;
  currentDelta: number;
}

/** The least that 정원 and 현원 come to from a day on, all changes in the order of their days. */
export function leastFrom(day: string, changes: readonly Delta[]): { authorized: number; current: number } {
  const sum = (until: (date: string) => boolean) => changes.filter(c => until(c.date)).reduce((s, c) => ({ authorized: s.authorized + c.authorizedDelta, current: s.current + c.currentDelta }), { authorized: 0, current: 0 });
  const days = [day, ...changes.map(c => c.date).filter(d => d > day)];
  const sums = days.map(d => sum(date => date <= d));
  return { authorized: Math.min(...sums.map(s => s.authorized)), current: Math.min(...sums.map(s => s.current)) };
}
