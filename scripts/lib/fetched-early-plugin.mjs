import { fileURLToPath } from 'node:url'
import { normalizePath } from 'vite'

const practise = normalizePath(fileURLToPath(new URL('../../src/practise.ts', import.meta.url)))

/**
 * Has practise.html fetch what practice begins with while its painted list is shown: it is run only after that, and by itself would be
 * fetched only then.
 * @returns {import('vite').Plugin}
 */
export function fetchedEarly() {
  return {
    name: 'waymark-fetched-early',
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle, path }) {
        if (bundle === undefined || !path.endsWith('practise.html')) return []
        const chunks = Object.values(bundle).flatMap((one) => (one.type === 'chunk' ? [one] : []))
        const first = chunks.find(({ facadeModuleId }) => facadeModuleId === practise)
        if (first === undefined) throw new Error('The build has no file that begins practice.')
        // A set that grows while it is walked is walked to its end.
        const files = new Set([first.fileName])
        for (const file of files)
          for (const next of chunks.find(({ fileName }) => fileName === file)?.imports ?? []) files.add(next)
        return [...files].map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}` },
          injectTo: /** @type {const} */ ('head')
        }))
      }
    }
  }
}
