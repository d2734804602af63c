// The client's speed, measured in a real browser against a running system: `pnpm --filter @gujeong/client measure`. It prints figures and asserts none.
import { defineConfig } from '@playwright/test';
import base from './playwright.config';

export default defineConfig({ ...base, testDir: 'measure', fullyParallel: false, workers: 1, timeout: 300_000, reporter: [['line']] });
