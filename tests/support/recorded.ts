import type { NamedCase } from '../cases/named-case'
import { today } from '../explore/explore'

type Given = NamedCase['answers']

/** What somebody may have recorded, and whether that is all that must be on record. Written from the guidance, never from the rule. */
interface Recorded {
  readonly given: Given
  readonly isRecorded: boolean
}

const yesterday = '2026-11-23'
const tomorrow = '2026-11-25'
const cameOf = { 'strategy-discussion-outcome': 'With the police and health. A joint enquiry.' }
const day = (on: string) => ({ 'strategy-discussion-on': on })

/** The strategy discussion: held, when, with whom and what came of it; arranged for a day to come; or why it is not held (¶10, ¶20). */
export const discussions: readonly Recorded[] = [
  { given: {}, isRecorded: false },
  { given: { 'strategy-discussion': 'not-yet' }, isRecorded: false },
  { given: { ...day(yesterday), ...cameOf }, isRecorded: false },
  { given: { 'strategy-discussion': 'held' }, isRecorded: false },
  { given: { 'strategy-discussion': 'held', ...day(yesterday) }, isRecorded: false },
  { given: { 'strategy-discussion': 'held', ...cameOf }, isRecorded: false },
  { given: { 'strategy-discussion': 'held', ...day(yesterday), ...cameOf }, isRecorded: true },
  { given: { 'strategy-discussion': 'held', ...day(today), ...cameOf }, isRecorded: true },
  { given: { 'strategy-discussion': 'arranged' }, isRecorded: false },
  { given: { 'strategy-discussion': 'arranged', ...day(yesterday) }, isRecorded: false },
  { given: { 'strategy-discussion': 'arranged', ...day(today) }, isRecorded: false },
  { given: { 'strategy-discussion': 'arranged', ...day(yesterday), ...cameOf }, isRecorded: false },
  { given: { 'strategy-discussion': 'arranged', ...day(tomorrow) }, isRecorded: true },
  { given: { 'strategy-discussion': 'decided-not-to-hold' }, isRecorded: false },
  { given: { 'strategy-discussion': 'decided-not-to-hold', ...day(yesterday) }, isRecorded: false },
  { given: { 'strategy-discussion': 'decided-not-to-hold', ...cameOf }, isRecorded: true }
]

const somebody = {
  people: [{ 'person-name': 'Ruth Okafor', 'person-role': 'team-manager' }],
  'referral-first-responder': 'Ruth Okafor'
}
const reasons = { 'suspicion-withdrawn-reasons': 'The debt was a family loan, repaid.' }

/**
 * The referral of a child who may have been trafficked: made, or being made by somebody by a day. That the child agrees or refuses is no
 * record; nor is a withdrawal beside a suspicion that is still concluded (¶19).
 */
export const childrensReferrals: readonly Recorded[] = [
  { given: {}, isRecorded: false },
  { given: { referral: 'not-decided' }, isRecorded: false },
  { given: { referral: 'not-decided', ...somebody, 'referral-by-date': tomorrow }, isRecorded: false },
  { given: { referral: 'made' }, isRecorded: true },
  { given: { referral: 'already-made-by-another' }, isRecorded: true },
  { given: { referral: 'being-made' }, isRecorded: false },
  { given: { referral: 'being-made', ...somebody }, isRecorded: false },
  { given: { referral: 'being-made', 'referral-by-date': tomorrow }, isRecorded: false },
  { given: { referral: 'being-made', ...somebody, 'referral-by-date': tomorrow }, isRecorded: true },
  { given: { 'adult-answer': 'agrees' }, isRecorded: false },
  { given: { 'adult-answer': 'refuses' }, isRecorded: false },
  { given: { referral: 'suspicion-withdrawn' }, isRecorded: false },
  { given: { referral: 'suspicion-withdrawn', ...reasons }, isRecorded: false }
]

/** The same of an adult, who is asked: what they answered is a record too (Modern Slavery Act 2015, section 52; ¶14). */
export const adultsReferrals: readonly Recorded[] = childrensReferrals.map((one) =>
  'adult-answer' in one.given ? { ...one, isRecorded: true } : one
)

/** A suspicion that was withdrawn, and is no longer concluded: with its reasons it is on record (¶19). */
export const withdrawals: readonly Recorded[] = [
  { given: { referral: 'suspicion-withdrawn' }, isRecorded: false },
  { given: { referral: 'suspicion-withdrawn', ...reasons }, isRecorded: true }
]
