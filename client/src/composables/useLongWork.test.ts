import { effectScope } from 'vue';
import { describe, expect, it } from 'vitest';
import { useLongWork } from './useLongWork';

const inScope = () => {
  const scope = effectScope();
  return { scope, work: scope.run(() => useLongWork())! };
};

describe('long work', () => {
  it('tells how far it is, and answers what it made', async () => {
    const { work } = inScope();
    const seen: unknown[] = [];
    const made = await work.start(async (_signal, report) => {
      report(1, 3);
      seen.push([work.running.value, work.done.value, work.total.value]);
      return 'made';
    });
    expect([made, seen, work.running.value]).toEqual(['made', [[true, 1, 3]], false]);
  });

  it('is stopped by cancel and by leaving, and then answers nothing', async () => {
    for (const stop of ['cancel', 'leave']) {
      const { scope, work } = inScope();
      const asked = work.start(async (signal) => new Promise<string>((tell) => signal.addEventListener('abort', () => tell('too late'))));
      if (stop === 'cancel') work.cancel();
      else scope.stop();
      expect([await asked, work.running.value, work.failed.value]).toEqual([undefined, false, false]);
    }
  });

  it('says when it failed', async () => {
    const { work } = inScope();
    const made = await work.start(() => Promise.reject(new Error('no')));
    expect([made, work.failed.value, work.running.value]).toEqual([undefined, true, false]);
  });
});
