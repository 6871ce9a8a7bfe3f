import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

// `npm run mutate`: not among the tests of `npm test`, since it tries thousands of mutants.
export default defineConfig({
  root: here('../..'),
  test: {
    include: ['tests/mutation/*.test.ts'],
    environment: 'node',
    pool: 'forks',
    testTimeout: 0,
    hookTimeout: 0,
    // A mutant that breaks a promise that nobody waits for is noticed by a test, or not at all.
    dangerouslyIgnoreUnhandledErrors: true
  }
})
