import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

/** The bench page is built like the app, and served behind the same headers. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  build: { assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  worker: { format: 'es' }
})
