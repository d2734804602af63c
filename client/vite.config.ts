// Build and development server. Nothing is inlined into the page, so that a Content-Security-Policy of 'self' alone is enough.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** The server sees the address that the browser used: it refuses what a page of another one asks in somebody's name. */
const server = { target: 'http://127.0.0.1:4000', changeOrigin: false };

/** Each page brings its own documents: they are put where they are told, not kept in one generated module that every page would load. */
const documentsInPlace = (): Plugin => ({
  name: 'documents-in-place',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    if (!/graph\/documents\/\w+\.ts$/.test(id)) return null;
    const generated = readFileSync(new URL('./src/graph/generated/graphql.ts', import.meta.url), 'utf8');
    const parsed = (kind: string, name: string): string => {
      const constant = `${name}${kind === 'fragment' ? 'FragmentDoc' : 'Document'}`;
      const found = new RegExp(`export const ${constant} = (.+) as unknown as DocumentNode`).exec(generated)?.[1];
      if (!found) this.error(`${constant} is not generated; run codegen.`);
      return found;
    };
    return code
      .replace(/import \{ graphql \} from '\.\.\/generated';/, '')
      .replace(/graphql\(\s*(?:\/\*.*?\*\/)?\s*`\s*(query|mutation|subscription|fragment)\s+(\w+)[^`]*`\s*,?\s*\)/g, (_all, kind: string, name: string) => parsed(kind, name));
  },
});

/** What is opened seldom does not have its scripts named in the first view, only its styles: it asks for them when it comes. */
const seldom = /\/(ReportDownload|ReportReadPage|ImportPage)-/;
const preloaded = (name: string, dependencies: string[]): string[] => (seldom.test(`/${name}`) ? dependencies.filter((one) => one.endsWith('.css')) : dependencies);

export default defineConfig({
  base: '/',
  plugins: [vue(), documentsInPlace()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  define: {
    __VUE_OPTIONS_API__: 'false',
    __VUE_I18N_LEGACY_API__: 'false',
    __VUE_I18N_FULL_INSTALL__: 'false',
    __INTLIFY_PROD_DEVTOOLS__: 'false',
  },
  build: { outDir: 'dist', assetsInlineLimit: 0, modulePreload: { polyfill: false, resolveDependencies: preloaded } },
  server: { proxy: { '/graphql': server, '/explorer': server, '/auth': server, '/calendar': server, '/documents': server, '^/import/[A-Z]': server, '/import/report': { ...server, bypass: (request) => (request.method === 'GET' ? request.url : undefined) } } },
  test: { environment: 'happy-dom', include: ['src/**/*.test.ts'] },
});
