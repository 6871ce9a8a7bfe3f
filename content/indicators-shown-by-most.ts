import type { IndicatorId } from './indicators'

/**
 * The signs that nearly every child shows who has fled alone, so that each says little by itself. This is said only of a child who is neither British nor
 * settled. They stand apart, because no first question needs the other signs.
 */
export const indicatorsShownByMost: readonly string[] = [
  'no-papers-or-held-by-another',
  'false-or-altered-papers',
  'entered-covertly',
  'travel-paid-by-others',
  'travelled-alone-or-with-strangers',
  'no-access-to-parents',
  'anxious-or-fearful',
  'marked-fear-of-removal-or-of-telling',
  'no-doctor-or-school',
  'isolated'
] satisfies readonly IndicatorId[]
