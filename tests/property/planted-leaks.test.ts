import { beforeAll, describe, expect, test, vi } from 'vitest'
import { childsCopies, documentIds, documents, type DocumentId, type Part } from '../../content/documents'
import type { Matter } from '../../content/matters'
import type { RecipientId } from '../../content/recipient-ids'
import type { CopyChoice } from '../../machines/policy/disclosure/recipients'
import { copyOf } from '../../src/documents/copy/copy-of'
import { sourceOf } from '../../src/documents/compose/sources'
import type { Words } from '../../src/i18n/words'
import { answersOf, type NamedCase } from '../cases/named-case'
import { today } from '../explore/explore'
import { fileWith } from '../support/file'
import { allWords } from '../support/words'

type CaseAnswers = NamedCase['answers']

/** The matter that leaks: every copy is told it, whatever the table of recipients says. */
const leak = vi.hoisted(() => ({ matter: undefined as string | undefined }))

vi.mock('../../machines/policy/disclosure/recipients', async (original) => {
  const real = await original<typeof import('../../machines/policy/disclosure/recipients')>()
  return {
    ...real,
    disclosureOf: (choice: CopyChoice, document: DocumentId) => {
      const disclosure = real.disclosureOf(choice, document)
      const leftOut = [...disclosure.leftOut].filter((matter) => matter !== leak.matter)
      return { ...disclosure, leftOut: new Set(leftOut) }
    }
  }
})

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const inCare = { 'periods-of-care': [{ 'care-legal-basis': 'section-20', 'care-from': '2026-11-02' }] }
const sixteen = { 'dates-of-birth': [{ 'birth-source': 'child-says', 'birth-date': '2010-02-03' }] }
const suspected = { 'trafficking-conclusion': 'suspected' }
/** A plan in which nothing is planned has no tracks behind its first page. */
const plannedHealth = { 'tracks-health': { tracks: { 'long-term': 'The dentist' } } }

/** Each kind of line that is derived from answers: where it stands, who is not told what, and an answer that would change it. */
const kinds: readonly {
  readonly part: string
  readonly document: DocumentId
  readonly recipient: RecipientId
  readonly matter: Matter
  /** What else the recipient is given: of what is about several matters, all but the one that leaks. */
  readonly also?: readonly Matter[]
  readonly answers: CaseAnswers
  readonly others?: CaseAnswers
  /** Of a version that is finished: a draft says nothing of it. */
  readonly isFinal?: true
}[] = [
  {
    part: 'advice-alone',
    document: 'pathway-plan',
    recipient: 'police',
    matter: 'care',
    answers: {
      'dates-of-birth': [{ 'birth-source': 'child-says', 'birth-date': '2008-12-28' }],
      ...inCare
    },
    others: { 'dates-of-birth': [{ 'birth-source': 'child-says', 'birth-date': '2008-12-28' }] }
  },
  {
    part: 'not-yet-planned',
    document: 'care-plan',
    recipient: 'carer',
    matter: 'intimate',
    answers: { 'health-in-confidence': ['pregnancy-test-or-advice'] }
  },
  {
    part: 'missing-who',
    document: 'missing-child-sheet',
    recipient: 'police',
    matter: 'intimate',
    answers: { 'health-in-confidence': ['pregnancy-care-in-place'] }
  },
  {
    part: 'actions',
    document: 'care-plan',
    recipient: 'carer',
    matter: 'intimate',
    answers: { 'health-in-confidence': ['mutilation-told-or-seen'] }
  },
  {
    part: 'contrary',
    document: 'protection-and-placement-plan',
    recipient: 'health',
    matter: 'safety',
    answers: { 'place-tonight': 'bed-and-breakfast' }
  },
  { part: 'clock', document: 'care-plan', recipient: 'police', matter: 'care', answers: inCare },
  { part: 'timeline', document: 'care-plan', recipient: 'police', matter: 'care', answers: inCare },
  {
    part: 'dates',
    document: 'pathway-plan',
    recipient: 'health',
    matter: 'care',
    answers: { ...inCare, ...sixteen },
    others: sixteen
  },
  {
    part: 'statements',
    document: 'care-plan',
    recipient: 'police',
    matter: 'immigration',
    answers: { 'immigration-position': 'british' }
  },
  {
    part: 'status-note',
    document: 'care-plan',
    recipient: 'police',
    matter: 'immigration',
    answers: { 'immigration-position': 'refugee-status' }
  },
  {
    part: 'not-explored',
    document: 'protection-and-placement-plan',
    recipient: 'receiving-authority',
    matter: 'oversight',
    answers: { 'manager-oversight': 'Read and agreed.' }
  },
  {
    part: 'referral-after',
    document: 'care-plan',
    recipient: 'school',
    matter: 'status',
    answers: { ...suspected, referral: 'made', 'referral-made-on': '2026-11-20' }
  },
  {
    part: 'referral-before',
    document: 'transfer-summary',
    recipient: 'school',
    matter: 'status',
    answers: {
      'trafficking-conclusion': 'not-suspected',
      referral: 'suspicion-withdrawn',
      'referral-made-on': '2026-11-20'
    }
  },
  {
    part: 'at-eighteen',
    document: 'pathway-plan',
    recipient: 'police',
    matter: 'immigration',
    answers: { ...sixteen, 'immigration-position': 'refused-no-leave' },
    others: sixteen
  },
  {
    part: 'dangers',
    document: 'care-plan',
    recipient: 'child',
    matter: 'danger',
    answers: { enquirers: [{ 'enquirer-name': 'Uncle Ray', 'enquirer-identity': 'not-established' }] }
  },
  {
    part: 'waiting-contact',
    document: 'care-plan',
    recipient: 'school',
    matter: 'family',
    // That contact waits is about danger, and told in one line without a name; with whom it waits is the family's.
    answers: { 'family-contacts': [{ 'contact-who': 'Shirin', 'contact-plan': 'wait-for-assessment' }] },
    others: { 'family-contacts': [{ 'contact-who': 'Karwan', 'contact-plan': 'wait-for-assessment' }] }
  },
  {
    part: 'nrm-sheet',
    document: 'nrm-preparation-sheet',
    recipient: 'lawyer',
    matter: 'investigation',
    answers: { ...suspected, 'why-referring': 'Fear, debts, and a number to ring.' },
    others: suspected
  },
  {
    part: 'missing-does',
    document: 'missing-child-sheet',
    recipient: 'school',
    matter: 'safety',
    answers: { 'if-missing-carer': 'Rings 999.' }
  },
  {
    part: 'times-missing',
    document: 'review-record',
    recipient: 'school',
    matter: 'safety',
    answers: { 'missing-episodes': [{ 'missing-since': '2026-11-20', 'missing-returned': 'no' }] }
  },
  {
    part: 'views',
    document: 'care-plan',
    recipient: 'school',
    matter: 'care',
    answers: { 'child-wishes': 'To stay near his cousin.' }
  },
  {
    part: 'conclusion',
    document: 'assessment-record',
    recipient: 'lawyer',
    matter: 'investigation',
    answers: { ...suspected, 'strategy-discussion': 'held' },
    others: suspected
  },
  {
    part: 'tracks',
    document: 'pathway-plan',
    recipient: 'health',
    matter: 'immigration',
    answers: { ...sixteen, ...plannedHealth, 'immigration-position': 'british' },
    others: { ...sixteen, ...plannedHealth }
  },
  {
    part: 'finished',
    document: 'care-plan',
    recipient: 'carer',
    matter: 'intimate',
    answers: { 'health-in-confidence': { reason: 'does-not-apply' } },
    isFinal: true
  },
  {
    part: 'all-changes',
    document: 'review-record',
    recipient: 'carer',
    matter: 'intimate',
    answers: { 'health-in-confidence': ['pregnancy-care-needed'] }
  },
  {
    part: 'local-details',
    document: 'care-plan',
    recipient: 'school',
    matter: 'safety',
    answers: {
      people: [{ 'person-name': 'Sergeant Lowe', 'person-role': 'police', 'person-contact': '01632 960003' }],
      'police-officer': 'Sergeant Lowe'
    },
    others: {
      people: [{ 'person-name': 'Sergeant Lowe', 'person-role': 'police', 'person-contact': '01632 960003' }]
    }
  },
  {
    part: 'missing-who',
    document: 'missing-child-sheet',
    recipient: 'school',
    matter: 'safety',
    answers: { 'child-description': 'A scar over the left eye' }
  },
  {
    part: 'missing-where',
    document: 'missing-child-sheet',
    recipient: 'lawyer',
    matter: 'placement',
    answers: { 'placement-address': '9 Larch Close', 'placement-since': '2026-11-03' },
    others: { 'placement-since': '2026-11-03' }
  },
  {
    part: 'needs',
    document: 'care-plan',
    recipient: 'school',
    matter: 'status',
    answers: { ...suspected, 'how-status-needs-are-met': 'By the clinic.' },
    others: suspected
  },
  {
    part: 'changes',
    document: 'care-plan',
    recipient: 'carer',
    matter: 'intimate',
    answers: { 'health-in-confidence': ['pregnancy-care-needed'] }
  },
  {
    part: 'the-child',
    document: 'care-plan',
    recipient: 'school',
    matter: 'immigration',
    answers: { 'dates-of-birth': [{ 'birth-source': 'home-office', 'birth-date': '2010-02-03' }] },
    others: { 'dates-of-birth': [{ 'birth-source': 'other', 'birth-date': '2010-02-03' }] }
  },
  {
    part: 'plan-table',
    document: 'care-plan',
    recipient: 'police',
    matter: 'care',
    also: ['health', 'past'],
    answers: { needs: [{ 'need-what': 'A coat' }] }
  },
  { part: 'next-dates', document: 'care-plan', recipient: 'police', matter: 'care', answers: inCare },
  { part: 'clock-rules', document: 'care-plan', recipient: 'police', matter: 'care', answers: inCare },
  {
    part: 'explored',
    document: 'care-plan',
    recipient: 'carer',
    matter: 'intimate',
    answers: { 'health-in-confidence': { reason: 'does-not-apply' } }
  },
  {
    part: 'actions',
    document: 'action-list',
    recipient: 'carer',
    matter: 'intimate',
    answers: { 'health-in-confidence': ['mutilation-told-or-seen'] }
  },
  // The risk itself is told to everybody who guards the child; what the authority and the police do about it is not.
  {
    part: 'actions',
    document: 'action-list',
    recipient: 'carer',
    matter: 'investigation',
    answers: { 'health-in-confidence': ['mutilation-risk'] }
  },
  {
    part: 'actions',
    document: 'action-list',
    recipient: 'school',
    matter: 'health',
    answers: { 'health-actions': [{ 'health-action': 'Dentist', 'health-action-due': '2026-11-02' }] }
  },
  {
    part: 'language-and-health',
    document: 'first-night',
    recipient: 'police',
    matter: 'health',
    answers: { 'health-needs-known': 'Asthma' }
  },
  {
    part: 'cannot-wait',
    document: 'first-night',
    recipient: 'school',
    matter: 'safety',
    answers: { 'safe-place-first': 'not-safe' }
  },
  {
    part: 'nobody-is-told',
    document: 'first-night',
    recipient: 'school',
    matter: 'safety',
    answers: { 'who-may-answer-enquiries': 'Nobody but Dev Rana' }
  },
  { part: 'status-note', document: 'first-night', recipient: 'school', matter: 'status', answers: suspected },
  {
    part: 'if-missing',
    document: 'first-night',
    recipient: 'school',
    matter: 'safety',
    answers: { 'if-missing-carer': 'Rings 999' }
  },
  {
    part: 'missing-call',
    document: 'missing-child-sheet',
    recipient: 'school',
    matter: 'placement',
    answers: {
      people: [{ 'person-name': 'Ruth Ashdown', 'person-role': 'carer', 'person-contact': '01632 960171' }]
    },
    others: {
      people: [{ 'person-name': 'Ann Lee', 'person-role': 'carer', 'person-contact': '01632 960199' }]
    }
  },
  {
    part: 'dangers',
    document: 'care-plan',
    recipient: 'school',
    matter: 'status',
    answers: {
      ...suspected,
      exploiters: [{ 'exploiter-called': 'An uncle', 'exploiter-link-to-child': 'Sold her at Hove' }]
    },
    others: { ...suspected, exploiters: [{ 'exploiter-called': 'An uncle' }] }
  },
  {
    part: 'tracks',
    document: 'care-plan',
    recipient: 'police',
    matter: 'immigration',
    answers: {
      'immigration-position': 'refugee-status',
      'care-plan-tracks': { tracks: { 'long-term': 'With the Ferrises' } }
    }
  }
]

/** Parts that rest on no answer that anybody is not given, with why. */
const nothingToLeak = {
  'not-yet-required': 'age: everybody is given it (decision 47)',
  signatures:
    'age and languages: everybody is given them; the line of an adviser, where care is not told, stands',
  review: 'which version is reviewed, and since when: no answer',
  currency: 'what has changed since 2014, of the steps that a document prints'
} as const satisfies Partial<Record<Part['kind'], string>>

/** The parts that a document has for a recipient. */
const partsFor = (document: DocumentId, recipient: RecipientId): readonly Part[] =>
  (recipient === 'child' ? childsCopies[document] : undefined) ?? documents[document].parts

/** One part of a copy, in words. Each case is a second version: what changed since a first without answers is told in it. */
function partIn(one: (typeof kinds)[number], given: CaseAnswers): string {
  const first = { number: 1, finishedOn: '2026-11-01', changes: 0 }
  const second = { number: 2, finishedOn: today, changes: 1 }
  const file = {
    ...fileWith(answersOf(given)),
    versions: one.isFinal === true ? [first, second] : [first]
  }
  const before = { number: 1, finishedOn: '2026-11-01', isWhole: true, answers: {}, actions: {} }
  const source = sourceOf(one.document, file, { today, words, before })
  const { model } = copyOf(
    source,
    { recipient: one.recipient, also: one.also ?? [], annex: true },
    new Set(),
    words
  )
  return JSON.stringify(model.sections.filter(({ id }) => id === one.part))
}

describe('a leak in what is derived is seen', () => {
  test.each(kinds)('$part of the $document for $recipient: $matter', (one) => {
    const others = one.others ?? {}
    leak.matter = undefined
    expect(partIn(one, one.answers)).toBe(partIn(one, others))
    leak.matter = one.matter
    expect(partIn(one, one.answers)).not.toBe(partIn(one, others))
  })

  test('of every kind of part that a document has', () => {
    const all = [
      ...documentIds.flatMap((document) => partsFor(document, 'full')),
      ...Object.keys(childsCopies).flatMap((document) => partsFor(document as DocumentId, 'child'))
    ]
    const planted = new Set(
      kinds.flatMap(({ part, document, recipient }) =>
        partsFor(document, recipient)
          .filter(({ id }) => id === part)
          .map(({ kind }) => kind)
      )
    )
    const others = [...new Set(all.map(({ kind }) => kind))].filter(
      (kind) => !planted.has(kind) && !(kind in nothingToLeak)
    )
    expect(others).toEqual([])
  })
})
