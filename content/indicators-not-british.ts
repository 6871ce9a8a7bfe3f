import type { IndicatorId } from './indicators'

/** The signs that concern immigration: a British child is not asked about them. They stand apart, because no first question needs the other signs. */
export const indicatorsNotBritish: readonly string[] = [
  'entered-covertly',
  'sponsor-of-other-children'
] satisfies readonly IndicatorId[]
