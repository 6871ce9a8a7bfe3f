import { fileURLToPath } from 'node:url'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { runnerImport } from 'vite'
import { scenarios } from './scenarios-plugin.mjs'

const painter = fileURLToPath(new URL('../../src/screens/paint.ts', import.meta.url))
const marker = /<!-- (front door|list of practice) -->/g

/** @param {string} text */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

const noStyle = '\0no-style'

/** What is painted is words: its style is linked from the page. @type {import('vite').Plugin} */
const withoutStyle = {
  name: 'waymark-without-style',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.scss') ? noStyle : undefined),
  load: (id) => (id === noStyle ? '' : undefined)
}

/** Paints them by the app's own components and words. @returns {Promise<{ painted: Record<string, string>, say: (key: string) => string }>} */
async function paint() {
  const { module } = await runnerImport(painter, {
    configFile: false,
    plugins: [svelte({ configFile: false }), scenarios(), withoutStyle]
  })
  return module
}

/**
 * Puts the front door into index.html and the list of practice into practise.html, so that they are seen before any script has run, and
 * words from content/messages where a page names one in {{braces}}.
 * @returns {import('vite').Plugin}
 */
export function frontDoor() {
  /** @type {ReturnType<typeof paint> | undefined} */
  let painting
  return {
    name: 'waymark-front-door',
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        painting ??= paint()
        const { painted, say } = await painting
        return html
          .replace(/\{\{([\w.-]+)\}\}/g, (_, key) => escaped(say(key)))
          .replace(marker, (_, page) => painted[page] ?? '')
      }
    }
  }
}
