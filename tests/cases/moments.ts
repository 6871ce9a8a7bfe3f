import type { ClockRowId } from '../../content/clock'
import type { QuestionId } from '../../content/stages'
import type { CaseName } from './expectations'
import type { NamedCase } from './named-case'
import { listOf, withEntry } from './review-parts'
import { romania } from './romania'

/** A day on the way of a named case, before the one on which it is played: what stood in its file then, and what followed. */
export interface Moment {
  readonly of: CaseName
  readonly when: string
  readonly on: string
  /** The questions that had been answered by then; without it all of them. */
  readonly only?: readonly QuestionId[]
  /** What was answered otherwise than now. */
  readonly answers: NamedCase['answers']
  readonly called: readonly string[]
  readonly notCalled: readonly string[]
  readonly days: { readonly [Row in ClockRowId]?: string | undefined }
  /** What stands under now: five at most, these among them, and which of all stands first. */
  readonly now: { readonly first?: string; readonly among: readonly string[] }
}

const opening = [
  'reference',
  'known-as',
  'age-as-known',
  'where-the-child-is',
  'found-where',
  'worries',
  'trafficking-conclusion'
] as const

/** The two days around the coach, of which the police were told at once. */
const [episode] = listOf(romania, 'missing-episodes')
const away = {
  'missing-returned': 'no',
  'missing-returned-on': { reason: 'does-not-apply' },
  'missing-return-interview': { reason: 'does-not-apply' },
  'missing-learned': { reason: 'not-known' }
} as const
const gone: NamedCase['answers'] = {
  'place-tonight': 'missing',
  'safe-place-first': 'not-safe',
  'missing-episodes': [{ ...episode, ...away }]
}

/** What was known of a girl of 13 before the second decision, on the day before it. */
const beforeTheDecision: NamedCase['answers'] = {
  'nrm-decisions': listOf(romania, 'nrm-decisions').slice(0, 1),
  'missing-episodes': []
}

/** The days on the way of each case, the earliest first. */
export const moments: readonly Moment[] = [
  {
    of: 'romania',
    when: 'she is found, and a woman answers for her',
    on: '2026-09-02',
    only: [...opening, 'place-tonight', 'safe-place-first', 'marks-adults-and-living-situation'],
    answers: {
      'where-the-child-is': 'Millbridge police station',
      'found-where': 'Outside the supermarket in Quayside Road, Millbridge, with Camelia Stancu.',
      screenings: [{ 'screening-on': '2026-09-02', 'screening-occasion': 'coming-into-care' }],
      'place-tonight': 'police-station',
      'safe-place-first': 'being-arranged'
    },
    // ¶23: a safe place and the police before anything else; ¶19–20: referral and discussion need no proof.
    // ¶26: she does not interpret.
    called: [
      'find-a-safe-place',
      'tell-the-police',
      'make-the-nrm-referral',
      'hold-a-strategy-discussion',
      'adult-does-not-interpret'
    ],
    notCalled: ['return-home-interview', 'follow-the-nrm-decisions', 'report-missing'],
    days: { 'return-interview': undefined, 'reasonable-grounds': undefined },
    now: {
      first: 'find-a-safe-place',
      among: ['tell-the-police-what-leads-to-the-child', 'adult-does-not-interpret']
    }
  },
  {
    of: 'romania',
    when: 'the second decision has not come yet',
    on: '2026-11-05',
    answers: beforeTheDecision,
    called: [
      'follow-the-nrm-decisions',
      'protect-from-future-exploitation',
      'keep-protecting-from-influence'
    ],
    notCalled: ['keep-protecting-after-a-negative-decision', 'ask-the-solicitor-about-a-negative-decision'],
    days: { 'conclusive-grounds': '2026-10-10' },
    now: { among: ['tell-enquirers-nothing'] }
  },
  {
    of: 'romania',
    when: 'the negative decision has come',
    on: '2026-11-09',
    answers: { 'missing-episodes': [] },
    // ¶20: nothing that protects her ends.
    called: [
      'keep-protecting-after-a-negative-decision',
      'ask-the-solicitor-about-a-negative-decision',
      'protect-from-future-exploitation',
      'keep-protecting-from-influence'
    ],
    notCalled: ['follow-the-nrm-decisions'],
    days: {},
    now: { among: ['tell-enquirers-nothing'] }
  },
  {
    of: 'romania',
    when: 'she is missing, and nobody has rung yet',
    on: '2026-11-21',
    answers: { ...gone, 'missing-episodes': [{ ...episode, ...away, 'missing-police-told': 'no' }] },
    called: [
      'report-missing',
      'look-for-the-child',
      'find-a-safe-place',
      'keep-protecting-after-a-negative-decision'
    ],
    notCalled: ['return-home-interview'],
    days: { 'return-interview': undefined },
    now: { first: 'report-missing', among: ['find-a-safe-place'] }
  },
  {
    of: 'romania',
    when: 'she is missing, and the police look for her',
    on: '2026-11-21',
    answers: gone,
    called: ['look-for-the-child', 'find-a-safe-place'],
    notCalled: ['report-missing', 'return-home-interview'],
    days: {},
    now: { first: 'look-for-the-child', among: ['find-a-safe-place', 'tell-enquirers-nothing'] }
  },
  // ¶39: the place where she lived was safe, and nobody knows where she is.
  {
    of: 'romania',
    when: 'she is missing, the police look for her, and her place was safe',
    on: '2026-11-23',
    answers: { ...gone, 'place-tonight': 'foster-home', 'safe-place-first': 'safe-now' },
    called: ['look-for-the-child'],
    notCalled: ['report-missing', 'find-a-safe-place', 'missing-and-returned-differ'],
    days: {},
    now: { first: 'look-for-the-child', among: ['tell-enquirers-nothing'] }
  },
  {
    of: 'romania',
    when: 'she was taken off the coach this morning',
    on: '2026-11-22',
    answers: {
      'missing-episodes': withEntry(listOf(romania, 'missing-episodes'), 0, {
        'missing-return-interview': 'not-yet'
      })
    },
    called: ['return-home-interview', 'look-again-after-a-return'],
    notCalled: ['report-missing', 'look-for-the-child'],
    days: { 'return-interview': '2026-11-25' },
    now: {
      among: ['return-home-interview', 'tell-enquirers-nothing', 'tell-the-police-what-leads-to-the-child']
    }
  },
  {
    of: 'nigeria',
    when: 'a woman who says that she is her aunt rings for the first time',
    on: '2026-11-09',
    only: [...opening, 'place-tonight', 'safe-place-first', 'enquirers', 'first-48-hours-plan'],
    answers: {},
    called: ['tell-the-police', 'agree-police-roles', 'make-the-nrm-referral', 'hold-a-strategy-discussion'],
    // Nobody told her where Ese is.
    notCalled: ['location-was-told', 'find-a-safe-place', 'plan-the-first-48-hours'],
    days: { 'nrm-referral': undefined },
    // What the police and the authority do is agreed within two days: it stands behind what is of today.
    now: { among: ['tell-enquirers-nothing', 'tell-the-police-what-leads-to-the-child', 'take-a-photograph'] }
  },
  {
    of: 'iran',
    when: 'he is found, and nobody can say yet what waits at the address in his hand',
    on: '2026-11-12',
    only: [...opening, 'place-tonight', 'safe-place-first'],
    answers: { 'place-tonight': 'childrens-home' },
    // ¶10: the police know their part while it is being found out. Signs that nobody has looked for are an open question (¶13).
    called: ['agree-police-roles', 'find-out-by-the-date'],
    notCalled: ['make-the-nrm-referral', 'find-a-safe-place', 'report-missing'],
    days: {},
    now: {
      first: 'tell-the-police-what-leads-to-the-child',
      among: ['take-a-photograph', 'note-the-phone-numbers']
    }
  }
]
