import { age } from './age'
import { ageAssessment, ageDoubt, decision, position } from './case-details'
import { interpreter } from './core-assessment'
import { missing } from './immediate-safety'
import { measures, outOfArea } from './protection-and-placement'
import { visitor } from './review-advocacy-and-support'
import { concern, referral, referralRecord, strategy } from './strategy-discussion-and-nrm'
import { suspicion } from './suspicion'
import { tracks } from './tracks'
import { conclusion, indicators } from './trafficking-indicators'

/** Every fact that a guard may read, by name. */
export const facts = {
  age,
  ageAssessment,
  ageDoubt,
  concern,
  conclusion,
  decision,
  indicators,
  interpreter,
  measures,
  missing,
  outOfArea,
  position,
  referral,
  referralRecord,
  strategy,
  suspicion,
  tracks,
  visitor
}

export type FactName = keyof typeof facts
export type FactValue<Name extends FactName> = (typeof facts)[Name]['values'][number]
