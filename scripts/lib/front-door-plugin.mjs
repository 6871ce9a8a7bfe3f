import { fileURLToPath } from 'node:url'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { runnerImport } from 'vite'

const painter = fileURLToPath(new URL('../../src/screens/door/paint.ts', import.meta.url))
const place = '<!-- front door -->'

/** @param {string} text */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Paints it by the app's own components and words. @returns {Promise<{ door: string, say: (key: string) => string }>} */
async function painted() {
  const { module } = await runnerImport(painter, {
    configFile: false,
    plugins: [svelte({ configFile: false })]
  })
  return module
}

/**
 * Puts the front door into index.html, so that it is seen before any script has run, and words from content/messages where a page
 * names one in {{braces}}.
 * @returns {import('vite').Plugin}
 */
export function frontDoor() {
  /** @type {ReturnType<typeof painted> | undefined} */
  let painting
  return {
    name: 'waymark-front-door',
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        painting ??= painted()
        const { door, say } = await painting
        return html.replace(/\{\{([\w.-]+)\}\}/g, (_, key) => escaped(say(key))).replace(place, () => door)
      }
    }
  }
}
