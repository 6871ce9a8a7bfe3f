import { isProving } from '../../support/proving'

/** The colour schemes in which pages are looked at on purpose. Other tests see them light on their way; the sample is dark. */
export const schemes = isProving ? (['light', 'dark'] as const) : (['dark'] as const)
