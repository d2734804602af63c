// How the server's tests run. TEST_DATABASE says on which database the graph tests (*.graph.test.ts) stand: sqlite
// (the default) or mariadb, which is then found at TEST_DATABASE_URL.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const onMariadb = process.env.TEST_DATABASE === 'mariadb';

/** About HTTP itself, whatever database stands behind it: on MariaDB only in a soak. */
const HTTP_ALONE = ['sockets', 'costlyLoad', 'documents', 'publishedDocuments', 'headers', 'rates', 'overHttp', 'origin', 'requests', 'operations'].map(name => `src/http/${name}.graph.test.ts`);

export default defineConfig({
  resolve: {
    alias: [
      // type-graphql requires graphql's CommonJS file; without this line the tests would hold a second copy of it.
      { find: /^graphql$/, replacement: 'graphql/index.js' },
      // Straight from the sources, so that tests need no build.
      { find: /^@gujeong\/shared\/(.+)$/, replacement: fileURLToPath(new URL('../shared/src/', import.meta.url)) + '$1.ts' },
    ],
  },
  test: {
    exclude: onMariadb && process.env.SOAK !== '1' ? HTTP_ALONE : [],
    include: [onMariadb ? 'src/**/*.graph.test.ts' : 'src/**/*.test.ts'],
    pool: 'forks',
    maxWorkers: 2,
    // Each file has a database of its own, and no test changes a module: loading all modules anew for each file would take longer than most of them.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    teardownTimeout: 10_000,
  },
});
