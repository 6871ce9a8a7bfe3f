import { beforeAll, describe, expect, it } from 'vitest'
import type { DocumentId } from '../../../content/documents'
import type { Matter } from '../../../content/matters'
import type { RecipientId } from '../../../content/recipient-ids'
import { sourcesOf } from '../../../src/documents/compose/sources'
import type { Words } from '../../../src/i18n/words'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { copyFor, documentsOf, readIn } from '../../support/copies'
import { fileWith } from '../../support/file'
import { doneIn, followed } from '../../support/over-days'
import { allWords } from '../../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

/** A girl of 15 who has told her social worker, and asked that her carer is not told (¶31, ¶34). */
const girl: NamedCase['answers'] = {
  'known-as': 'Mai',
  gender: 'female',
  'trafficking-conclusion': 'suspected',
  'place-tonight': 'foster-care',
  'dates-of-birth': [{ 'birth-source': 'child-says', 'birth-date': '2011-02-03' }],
  'periods-of-care': [{ 'care-legal-basis': 'section-20', 'care-from': '2026-11-02' }],
  people: [
    { 'person-name': 'Marion Pell', 'person-role': 'carer' },
    { 'person-name': 'Ruth Amadi', 'person-role': 'social-worker' },
    { 'person-name': 'Dr Nell Farrow', 'person-role': 'health-professional' }
  ],
  'health-in-confidence': ['pregnancy-test-or-advice'],
  'health-needs-known': 'Her teeth hurt.',
  needs: [
    {
      'need-what': 'Qoddamm with somebody she trusts',
      'need-response': 'Qoffenn at her pace',
      'need-by-whom': 'Ruth Amadi',
      'need-by-when': '2026-12-04',
      'need-for': ['pregnancy', 'emotional-support']
    },
    {
      'need-what': 'Her teeth are seen to',
      'need-response': 'The dentist in Mill Road',
      'need-by-whom': 'Ruth Amadi',
      'need-by-when': '2026-12-04',
      'need-for': ['health']
    }
  ],
  'health-actions': [
    {
      'health-objective': 'Qoggatt soon',
      'health-action': 'Qohhell with Dr Farrow',
      'health-action-by': 'Dr Nell Farrow',
      'health-action-due': '2026-12-01',
      'health-action-for': ['pregnancy']
    },
    {
      'health-objective': 'She sleeps',
      'health-action': 'A lamp and quiet evenings',
      'health-action-by': 'Marion Pell',
      'health-action-due': '2026-12-01',
      'health-action-for': ['health']
    }
  ],
  'protection-steps': [
    {
      'protection-objective': 'Qojjimm',
      'protection-action': 'Qokkopp before the birth',
      'protection-by': 'Ruth Amadi',
      'protection-by-when': '2026-12-01',
      'protection-step-for': ['unborn-child']
    },
    {
      'protection-objective': 'Nobody follows her home',
      'protection-action': 'Somebody walks with her',
      'protection-by': 'Ruth Amadi',
      'protection-by-when': '2026-12-01',
      'protection-step-for': ['safety-from-traffickers']
    }
  ]
}

/** What the entries say that were planned for what she said in confidence. */
const inConfidence = /Qoddamm|Qoffenn|Qoggatt|Qohhell|Qojjimm|Qokkopp/
const plans = [
  'care-plan',
  'protection-and-placement-plan',
  'assessment-record',
  'review-record',
  'action-list',
  'transfer-summary',
  'missing-child-sheet',
  'first-night'
] as const satisfies readonly DocumentId[]

const read = (recipient: RecipientId, document: DocumentId, also: readonly Matter[] = []) =>
  readIn(copyFor(documentsOf(girl, words)(document), recipient, words, also).model)

describe('an entry of a plan that says that it meets a need of health in confidence (¶31, ¶34)', () => {
  it.each(['carer', 'police', 'lawyer', 'school'] as const)(
    'stands in no copy for the %s, whole: what is planned says what for',
    (recipient) => {
      for (const document of plans) expect(read(recipient, document), document).not.toMatch(inConfidence)
    }
  )

  it('takes no other entry with it', () => {
    expect(read('carer', 'care-plan')).toContain('The dentist in Mill Road')
    expect(read('carer', 'care-plan')).toContain('A lamp and quiet evenings')
    expect(read('carer', 'protection-and-placement-plan')).toContain('Somebody walks with her')
    expect(read('police', 'protection-and-placement-plan')).toContain('Somebody walks with her')
    expect(read('lawyer', 'care-plan')).toContain('The dentist in Mill Road')
  })

  it('stands where whoever makes the copy says, for this one, that it is needed', () => {
    for (const recipient of ['carer', 'lawyer'] as const) {
      const copy = copyFor(documentsOf(girl, words)('care-plan'), recipient, words)
      expect(copy.leftOut, recipient).toContain('intimate')
      expect(copy.askable, recipient).toContain('intimate')
      const whole = read(recipient, 'care-plan', ['intimate'])
      for (const said of ['Qoddamm', 'Qoffenn', 'Qoggatt', 'Qohhell'])
        expect(whole, recipient).toContain(said)
    }
    expect(read('carer', 'protection-and-placement-plan', ['intimate'])).toContain('Qokkopp')
  })

  it('stands in the copies for the reviewing officer, for health services and for whoever takes over', () => {
    for (const said of ['Qoddamm', 'Qoffenn', 'Qoggatt', 'Qohhell']) {
      expect(read('full', 'care-plan')).toContain(said)
      expect(read('receiving-authority', 'care-plan')).toContain(said)
    }
    for (const said of ['Qoggatt', 'Qohhell']) expect(read('health', 'care-plan')).toContain(said)
  })

  // She has it read with her. Her carer may find the paper, and reads there what she asked that nobody tells (¶23, ¶31).
  it('is not written on the child’s own paper, as nothing that is said in confidence is', () => {
    for (const document of ['care-plan', 'review-record', 'protection-and-placement-plan'] as const)
      expect(read('child', document), document).not.toMatch(inConfidence)
    expect(read('child', 'care-plan')).toContain('The dentist in Mill Road')
  })

  it('leaves behind nothing of what was done for it, and of what was noted then', () => {
    const entries = { see: 'see-to-a-health-action', of: 'health-actions' }
    const later = '2026-12-02'
    const seen = [1, 2].map((number) => `${entries.see}:${entries.of}-${number}`)
    const file = doneIn(followed(fileWith(answersOf(girl)), later), seen, later)
    const documents = sourcesOf(file, { today: later, words, localDetails: {} })
    const rows = (recipient: RecipientId) => readIn(copyFor(documents('action-list'), recipient, words).model)
    expect(rows('full')).toContain('Qohhell')
    expect(rows('carer')).not.toMatch(inConfidence)
    expect(rows('carer')).not.toContain(words('action-list.each.planned-gone'))
  })
})

describe('a step of protection against mutilation (¶15, ¶39, ¶44)', () => {
  const stepsTo = (recipient: RecipientId, said: readonly string[], needs: readonly string[]) => {
    const answers: NamedCase['answers'] = {
      ...girl,
      'health-in-confidence': [...said],
      'protection-steps': [
        {
          'protection-objective': 'She stays here',
          'protection-action': 'Qollarr: nobody takes her abroad',
          'protection-by': 'Ruth Amadi',
          'protection-by-when': '2026-12-01',
          'protection-step-for': [...needs]
        }
      ],
      'health-actions': [
        {
          'health-objective': 'Qommess',
          'health-action': 'A clinic',
          'health-action-for': ['genital-mutilation']
        }
      ]
    }
    const documents = documentsOf(answers, words)
    return readIn(copyFor(documents('protection-and-placement-plan'), recipient, words).model).concat(
      readIn(copyFor(documents('care-plan'), recipient, words).model)
    )
  }

  it('stays with those who guard the child where the risk is on record, and the visit to a clinic does not', () => {
    for (const recipient of ['carer', 'police'] as const) {
      const told = stepsTo(recipient, ['mutilation-risk'], ['genital-mutilation'])
      expect(told, recipient).toContain('Qollarr')
      expect(told, recipient).not.toContain('Qommess')
    }
  })

  it('goes where it is about what was done or told, or about a baby too', () => {
    for (const recipient of ['carer', 'police'] as const) {
      expect(stepsTo(recipient, ['mutilation-told-or-seen'], ['genital-mutilation'])).not.toContain('Qollarr')
      expect(stepsTo(recipient, ['mutilation-risk'], ['genital-mutilation', 'unborn-child'])).not.toContain(
        'Qollarr'
      )
    }
    expect(stepsTo('full', ['mutilation-told-or-seen'], ['genital-mutilation'])).toContain('Qollarr')
  })
})
