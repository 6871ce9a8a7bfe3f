import type { Temporal as Dates } from 'temporal-polyfill'

/**
 * What counts days. A browser of today does so itself (ECMA-262, Temporal); only for an older one is anything fetched. The build puts
 * this file where the pages ask for the package; workers bring the package along.
 */
export const Temporal: typeof Dates =
  'Temporal' in globalThis ? globalThis.Temporal : (await import('temporal-polyfill/implementation')).Temporal
