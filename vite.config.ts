import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vitest/config'
import { fetchedTogether } from './scripts/lib/fetched-together.mjs'
import { unusedStyles } from './scripts/lib/unused-styles.mjs'
import { frontDoor } from './scripts/lib/front-door-plugin.mjs'
import { logicalSides } from './scripts/lib/logical-sides.mjs'
import { madeReady } from './scripts/lib/made-ready-plugin.mjs'
import { worksOffline } from './scripts/lib/offline-plugin.mjs'
import { noSkeletons } from './scripts/lib/no-skeletons-plugin.mjs'
import { scenarios } from './scripts/lib/scenarios-plugin.mjs'
import { securityPolicy } from './scripts/lib/security-policy-plugin.mjs'
import { ownDates } from './scripts/lib/temporal-plugin.mjs'
import { wordsTogether } from './scripts/lib/words-together-plugin.mjs'

const pathOf = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))
const packageVersion = () =>
  (JSON.parse(readFileSync(pathOf('./package.json'), 'utf8')) as { version: string }).version
const noDevtools = pathOf('./scripts/lib/no-devtools.mjs')
const emptyModule = pathOf('./scripts/lib/empty-module.mjs')

const testFiles = ['unit', 'flow', 'property', 'scripts'].flatMap((folder) =>
  readdirSync(pathOf(`./tests/${folder}`), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => `tests/${folder}/${file.replaceAll('\\', '/')}`)
)

/**
 * A test file that has its modules for itself: one that puts something in the place of a module, a clock or a part of the browser, or
 * has the words speak of somebody else; and those of the vault, which share a database by its name.
 */
const needsItsOwn = (file: string) =>
  file.startsWith('tests/unit/vault/') ||
  /\bvi\.|globalThis|speakOf|startWords|process\.env|indexedDB/.test(readFileSync(pathOf(file), 'utf8'))

export default defineConfig({
  // Relative, so that the build also works in a folder of a plain file host; routes are in the hash.
  base: './',
  plugins: [
    svelte({ configFile: false }),
    ownDates(),
    noSkeletons(),
    wordsTogether(),
    scenarios(),
    frontDoor(),
    madeReady(),
    securityPolicy(),
    worksOffline()
  ],
  // Tests of taking a newer build need two that differ.
  define: { __WAYMARK_VERSION__: JSON.stringify(process.env['WAYMARK_VERSION'] ?? packageVersion()) },
  resolve: {
    alias: [
      // jsPDF would load these for HTML and SVG input, which Waymark never gives it.
      ...['html2canvas', 'canvg', 'dompurify'].map((find) => ({ find, replacement: emptyModule })),
      { find: /^.*\/xstate-dev(?:\.development)?\.esm\.js$/, replacement: noDevtools }
    ]
  },
  css: {
    // In a language that is read from right to left, a page is laid out from right to left.
    postcss: { plugins: [logicalSides] },
    // Some components of govuk-frontend hold a media query for old browsers that the minifier cannot read.
    lightningcss: { errorRecovery: true, unusedSymbols: [...unusedStyles] },
    preprocessorOptions: { scss: { loadPaths: [pathOf('./node_modules')], quietDeps: true } }
  },
  build: {
    // The content security policy allows files of our own only: no data: addresses, no inline helper.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // Practice is a page of its own, which never reaches the vault.
      input: ['./index.html', './practise.html'].map(pathOf),
      output: { codeSplitting: { groups: fetchedTogether } }
    }
  },
  worker: { format: 'es' },
  test: {
    projects: [
      // Most files change nothing that others could see: those that one worker runs share what they import, and its warm code.
      {
        extends: true,
        test: {
          name: 'together',
          include: testFiles.filter((file) => !needsItsOwn(file)),
          isolate: false,
          sequence: { groupOrder: 0 }
        }
      },
      {
        extends: true,
        test: { name: 'apart', include: testFiles.filter(needsItsOwn), sequence: { groupOrder: 1 } }
      }
    ],
    environment: 'node',
    // Quicker to start than processes, and as much apart.
    pool: 'threads',
    setupFiles: [pathOf('./tests/support/seed.ts')],
    passWithNoTests: false,
    // Whole cases are walked and whole PDFs written: on a busy machine of two cores some take longer than the usual 5 s.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // By itself it would leave one core of two idle.
    maxWorkers: '100%',
    // A forgotten .only would pass by leaving the other tests out.
    allowOnly: false
  }
})
