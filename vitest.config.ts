import { defineConfig } from 'vitest/config';
import { compileCache } from './scripts/compile-cache.ts';

export default defineConfig({
  test: {
    include: ['{src,scripts}/**/*.test.ts'],
    testTimeout: 30_000,
    // The default of one second is too short on a busy machine.
    expect: { poll: { timeout: 10_000 } },
    env: compileCache,
    reporters: ['default', ['json', { outputFile: '.reports/vitest.json' }]],
  },
});
