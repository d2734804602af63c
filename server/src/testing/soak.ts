// How long the tests of steadiness run: moments in `npm test`, half a minute and more each in `npm run test:soak`.

/** `npm run test:soak` is at work. */
export const SOAKING = process.env['SOAK'] === '1';

/** What a test takes for a moment, and for long. */
export const inSoak = (short: number, long: number): number => (SOAKING ? long : short);
