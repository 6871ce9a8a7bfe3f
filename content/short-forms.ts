import type { QuestionId } from './stages'

/** Short forms that people say and type, each with the questions that they mean by it: no question is worded with one. */
export const shortForms = {
  BSL: ['communication-help', 'first-language'],
  CCE: ['marks-criminal-exploitation'],
  CLA: ['periods-of-care'],
  CSE: ['marks-sexual-exploitation'],
  DOB: ['dates-of-birth'],
  EHCP: ['education-needs-found', 'education-to-arrange'],
  FGM: ['health-in-confidence'],
  GP: ['surgery'],
  ICTG: ['guardian-referral', 'named-guardian'],
  IHA: ['initial-health-assessment'],
  IRO: ['reviewing-officer'],
  LAC: ['periods-of-care', 'reviews'],
  LADO: ['exploiters'],
  NRM: ['referral', 'nrm-decisions'],
  NTS: ['transfer-state'],
  PA: ['personal-adviser-appointed', 'personal-adviser'],
  PEP: ['personal-education-plan-ready-on'],
  PR: ['parental-responsibility-holders'],
  RHI: ['missing-episodes'],
  s20: ['periods-of-care', 'accommodation-agreed-by'],
  s47: ['child-protection-enquiry'],
  UASC: ['unaccompanied-responsible-adult', 'immigration-position'],
  UPN: ['unique-pupil-number']
} as const satisfies Readonly<Record<string, readonly QuestionId[]>>
