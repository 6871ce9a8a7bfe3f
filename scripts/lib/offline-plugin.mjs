import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { VitePWA } from 'vite-plugin-pwa'

/** Large, and asked for by documents alone. @param {string} url */
const isFont = (url) => /\.(ttf|otf|woff2?)$/.test(url)

/**
 * The app's own files first, then the fonts: whoever loses the network early has the pages. Among them, by name, so that two
 * builds of one source are one.
 * @template {{ url: string }} Entry
 * @param {readonly Entry[]} entries
 * @returns {Entry[]}
 */
export function inOrder(entries) {
  return [...entries].sort(
    (one, other) => Number(isFont(one.url)) - Number(isFont(other.url)) || (one.url < other.url ? -1 : 1)
  )
}

/**
 * What a file has to hold, so that a host that is being changed while files are fetched never leaves half of each build.
 * @param {Uint8Array} bytes
 */
const integrityOf = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`

/**
 * Makes the service worker with the list of all files of the build. The worker is our own, because what workbox makes by itself
 * starts the next build when the last tab is closed, and nobody is asked.
 */
export function worksOffline() {
  let folder = ''
  return [
    {
      name: 'waymark-build-folder',
      configResolved(/** @type {import('vite').ResolvedConfig} */ config) {
        folder = resolve(config.root, config.build.outDir)
      }
    },
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/service-worker',
      filename: 'sw.ts',
      // Registered by our own code, under the Trusted Types policy, and described by public/manifest.webmanifest.
      injectRegister: false,
      manifest: false,
      injectManifest: {
        rollupFormat: 'iife',
        globPatterns: ['**/*'],
        maximumFileSizeToCacheInBytes: 32 * 1024 * 1024,
        // Vite has put the content's hash into these names.
        dontCacheBustURLsMatching: /^assets\//,
        manifestTransforms: [
          (entries) => ({
            manifest: inOrder(entries).map((entry) => {
              const bytes = readFileSync(join(folder, entry.url))
              // How large it is, so that it is known before it is fetched whether there is room for it.
              return { ...entry, integrity: integrityOf(bytes), bytes: bytes.length }
            })
          })
        ]
      }
    })
  ]
}
