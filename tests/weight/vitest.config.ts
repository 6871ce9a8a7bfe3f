import { defineConfig } from 'vitest/config'
import whole from '../../vite.config'

/** What npm run weight prints is measured once, and is no test. */
export default defineConfig({ ...whole, test: { ...whole.test, include: ['tests/weight/*.test.ts'] } })
