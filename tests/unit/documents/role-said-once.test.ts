import { beforeAll, describe, expect, it } from 'vitest'
import type { Row } from '../../../src/documents/model'
import type { Words } from '../../../src/i18n/words'
import type { NamedCase } from '../../cases/named-case'
import { copyFor, documentsOf } from '../../support/copies'
import { allWords } from '../../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const given: NamedCase['answers'] = {
  people: [
    { 'person-name': 'Phạm Hoài An', 'person-role': 'interpreter' },
    { 'person-name': 'Yonas Abraha', 'person-role': 'independent-visitor' },
    { 'person-name': 'Ruth Okafor', 'person-role': 'team-manager' }
  ],
  'interpreter-needed': 'yes',
  'interpreter-person': 'Phạm Hoài An',
  'visitor-answer': 'accepted',
  'visitor-person': 'Yonas Abraha',
  'referral-first-responder': 'Ruth Okafor',
  'trafficking-conclusion': 'suspected',
  referral: 'being-made'
}

const rows = (): readonly Row[] =>
  (['assessment-record', 'care-plan', 'transfer-summary'] as const).flatMap((id) =>
    copyFor(documentsOf(given, words)(id), 'full', words, ['placement']).model.sections.flatMap(
      ({ blocks }) => blocks.flatMap((block) => (block.kind === 'rows' ? block.rows : []))
    )
  )
const valuesOf = (label: string, name: string) => [
  ...new Set(
    rows()
      .filter((row) => row.label === label)
      .flatMap(({ values }) => values)
      .filter((value) => value.includes(name))
  )
]

describe('the role of somebody in a row', () => {
  it.each([
    ['Interpreter', 'Phạm Hoài An'],
    ['Independent visitor', 'Yonas Abraha']
  ])('is not said where the label of the row says it: %s', (label, name) => {
    expect(valuesOf(label, name)).toEqual([name])
  })

  // ¶44: who was briefed is read in the heading of their entry, and no label stands beside it.
  it('stands in the heading of an entry that is called by the person alone', () => {
    const briefed: NamedCase['answers'] = {
      people: [{ 'person-name': 'Joy Ferris', 'person-role': 'carer' }],
      'placement-kind': 'foster-carer',
      'carer-briefings': [{ 'briefing-of': 'Joy Ferris', 'briefing-on': '2026-11-20' }]
    }
    const { sections } = copyFor(
      documentsOf(briefed, words)('protection-and-placement-plan'),
      'full',
      words,
      ['placement']
    ).model
    const headings = sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
    )
    expect(headings).toContain('1. Joy Ferris, Carer')
  })

  it('stands beside the name under any other label', () => {
    expect(valuesOf(words('questions.referral-first-responder.short'), 'Ruth Okafor')).toEqual([
      'Ruth Okafor, Team manager'
    ])
  })
})
