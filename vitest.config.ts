import { defineConfig } from 'vitest/config'

const apart = ['**/*.db.test.ts', '**/*.door.test.ts', '**/node_modules/**']
const slow = { globalSetup: 'test/support/postgres-for-tests.ts', testTimeout: 60_000, hookTimeout: 60_000 }

// Four projects in the order `npm test` runs them. `#layer/…` imports resolve through "imports" in package.json.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'bench/**/*.test.ts'],
          exclude: apart,
          // Pure code asks for a zone wherever a day depends on one. Where it forgets, it should be wrong here too, not only at the reader's.
          env: { TZ: 'Pacific/Auckland' },
        },
      },
      { test: { name: 'store', include: ['{src,test,bench}/**/*.db.test.ts'], ...slow } },
      { test: { name: 'doors', include: ['{src,test}/**/*.door.test.ts'], ...slow } },
      // Real seconds pass in a real browser: what fails on a machine that is busy with something else is tried once more.
      { test: { name: 'e2e', retry: 1, include: ['test/e2e/**/*.e2e.test.ts'], ...slow, testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false } },
    ],
  },
})
