import { defineConfig } from 'vitest/config'
import whole from '../../vite.config'

// The projects of npm test would run as well, and all of its tests with them.
const alone = { ...whole.test }
delete alone.projects

/** What npm run weight prints is measured once, and is no test. */
export default defineConfig({ ...whole, test: { ...alone, include: ['tests/weight/*.test.ts'] } })
