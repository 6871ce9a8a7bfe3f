import { age, sixteen } from './age'
import { ageAssessment, ageChallenge, ageDoubt, decision, position, transfer } from './case-details'
import { handover } from './check-and-documents'
import { interpreter } from './core-assessment'
import { missing } from './immediate-safety'
import { measures, outOfArea } from './protection-and-placement'
import { visitor } from './review-advocacy-and-support'
import { concern, consent, preparation, referral, referralDecisions } from './strategy-discussion-and-nrm'
import { suspicion, withdrawal } from './suspicion'
import { adviser } from './thirteen-weeks'
import { tracks } from './tracks'
import { conclusion, indicators } from './trafficking-indicators'

/** Every fact that rules and tests branch on, by name; machines/stages/guards.ts has those that a machine turns on. */
export const facts = {
  adviser,
  age,
  ageAssessment,
  ageChallenge,
  ageDoubt,
  concern,
  conclusion,
  consent,
  decision,
  handover,
  indicators,
  interpreter,
  measures,
  missing,
  outOfArea,
  position,
  preparation,
  referral,
  referralDecisions,
  sixteen,
  suspicion,
  tracks,
  transfer,
  visitor,
  withdrawal
}

export type FactName = keyof typeof facts
export type FactValue<Name extends FactName> = (typeof facts)[Name]['values'][number]
