import { defineConfig } from 'vitest/config'
import whole from '../../vite.config'

// With the projects of npm test beside it, Vitest would run all of them.
const { projects, ...alone } = whole.test ?? {}

/** What npm run weight prints is measured once, and is no test. */
export default defineConfig({ ...whole, test: { ...alone, include: ['tests/weight/*.test.ts'] } })
