import type { Temporal as Dates } from 'temporal-polyfill'

/**
 * The library for days. Today’s browsers have it built in (ECMA-262, Temporal); only an older one fetches it. The build puts this file where the pages ask
 * for the package; workers bring the package along.
 */
export const Temporal: typeof Dates =
  'Temporal' in globalThis ? globalThis.Temporal : (await import('temporal-polyfill/implementation')).Temporal
