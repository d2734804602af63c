// How the tests of what server and client share run: plain values in, plain values out.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: { include: ['src/**/*.test.ts'], pool: 'threads', maxWorkers: 2, testTimeout: 20_000 },
});
