import type { IndicatorId } from './indicators'

/** The signs that concern immigration, which a British child is not asked about. They stand apart, since no first question needs the others. */
export const indicatorsNotBritish: readonly string[] = [
  'entered-covertly',
  'sponsor-of-other-children'
] satisfies readonly IndicatorId[]
