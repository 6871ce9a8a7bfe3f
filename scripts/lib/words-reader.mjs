// Stands in for svelte-i18n's reader of messages: what it tells apart, and our own few lines that read.
export * from '@formatjs/icu-messageformat-parser/lib/no-parser.js'
export { parse } from './read-words.mjs'
