import { beforeAll, describe, expect, it } from 'vitest'
import type { DocumentId } from '../../../content/documents'
import { sourcesOf } from '../../../src/documents/compose/sources'
import type { Words } from '../../../src/i18n/words'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { copyFor, documentsOf } from '../../support/copies'
import { textsInDocument } from '../../support/document-texts'
import { fileWith } from '../../support/file'
import { allWords } from '../../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

/** What stands before the signatures, or all of it where nobody signs. */
function front(given: NamedCase['answers'], id: DocumentId) {
  const { model } = copyFor(documentsOf(given, words)(id), 'full', words)
  const at = model.sections.findIndex((section) => section.id === 'signatures')
  return { ...model, sections: at < 0 ? model.sections : model.sections.slice(0, at) }
}
const timesIn = (given: NamedCase['answers'], id: DocumentId, text: string) =>
  textsInDocument(front(given, id)).join('\n').split(text).length - 1

// ¶32: the table of the plan says beside the need itself what is not planned.
describe('a need without a plan is said once on the pages that are signed', () => {
  const given: NamedCase['answers'] = {
    reference: 'ONE-1',
    needs: [{ 'need-what': 'To learn English' }, { 'need-what': 'A warm coat', 'need-response': 'Buy one' }],
    'experiences-needs': 'Bad dreams since the sea'
  }

  it.each(['To learn English', 'A warm coat'])('%s', (need) => {
    expect(timesIn(given, 'care-plan', need)).toBe(1)
    expect(timesIn(given, 'care-plan', words('values.not-yet-planned'))).toBeGreaterThan(0)
  })

  it('and what no table has keeps its line', () => {
    const rest = front(given, 'care-plan').sections.filter(({ id }) => id === 'not-yet-planned')
    expect(rest).toHaveLength(1)
    expect(textsInDocument({ ...front(given, 'care-plan'), sections: rest }).join('\n')).toContain(
      'Bad dreams'
    )
  })

  // ¶32: what will be done heads its row where nothing says what it is for. That is no gap in the plan.
  it('a thing that will be done heads its row where nothing else does', () => {
    const teeth: NamedCase['answers'] = {
      reference: 'ONE-6',
      'health-actions': [{ 'health-action': 'Dentist' }]
    }
    const rowsFor = (recipient: 'full' | 'child') =>
      copyFor(documentsOf(teeth, words)('care-plan'), recipient, words)
        .model.sections.flatMap(({ blocks }) => blocks)
        .flatMap((block) => (block.kind === 'table' && block.head.length === 4 ? block.rows : []))
    expect(rowsFor('full')).toEqual([['Dentist', '', 'Not yet planned', 'Not yet planned']])
    expect(rowsFor('child')).toEqual([['Dentist', '', 'We still have to plan this with you', '']])
  })

  // ¶34, ¶35, ¶36: the table says what is needed and what will be done. Which of the needs found it answers is no second list behind the signatures.
  it.each([
    [
      'health',
      'Hands heal',
      { 'health-objective': 'Hands heal', 'health-action': 'Ointment', 'health-action-for': ['health'] }
    ],
    [
      'education',
      'Back at lessons',
      {
        'education-objective': 'Back at lessons',
        'education-action': 'Tutor',
        'education-action-for': ['education']
      }
    ]
  ] as const)('an action of the %s plan is said once in the whole plan', (plan, objective, entry) => {
    const given: NamedCase['answers'] = { reference: 'ONE-8', [`${plan}-actions`]: [entry] }
    const { model } = copyFor(documentsOf(given, words)('care-plan'), 'full', words)
    // What nobody has explored yet is named by its entry.
    const sections = model.sections.filter(({ annex }) => annex !== true)
    const read = textsInDocument({ ...model, sections }).join('\n')
    expect(read.split(objective)).toHaveLength(2)
    expect(read).not.toContain(words(`questions.${plan}-action-for.short`))
    // At 18 the pathway plan has no such table, and prints all of it.
    const grown = { ...given, 'age-as-known': '18-or-over', 'age-in-doubt': 'no' } as const
    const pathway = copyFor(documentsOf(grown, words)('pathway-plan'), 'full', words).model
    expect(textsInDocument(pathway).join('\n')).toContain(words(`questions.${plan}-action-for.short`))
  })

  // ¶33: each matter that has an entry is named by it, with who helps and whether they are in place.
  it.each(['care-plan', 'pathway-plan'] as const)('a legal matter is named once in the %s', (id) => {
    const legal = (needed: readonly string[], listed: readonly string[]) => {
      const given: NamedCase['answers'] = {
        reference: 'ONE-9',
        'age-as-known': '16-or-17',
        'legal-support-needed': [...needed],
        'legal-arrangements': listed.map((matter) => ({
          'legal-matter': matter,
          'legal-matter-how-provided': 'Legal aid'
        }))
      }
      const all = copyFor(documentsOf(given, words)(id), 'full', words).model.sections
      const { blocks = [] } = all.find((one) => one.id === (id === 'care-plan' ? 'plan' : 'life-areas')) ?? {}
      const rows = blocks.flatMap((block) => (block.kind === 'rows' ? block.rows : []))
      return {
        needed: rows.find(({ label }) => label === words('questions.legal-support-needed.short'))?.values,
        said: JSON.stringify(blocks).split('Family proceedings').length - 1
      }
    }
    expect(legal(['family-proceedings'], ['family-proceedings'])).toEqual({ needed: undefined, said: 1 })
    expect(legal(['family-proceedings', 'compensation'], ['family-proceedings'])).toEqual({
      needed: ['Compensation'],
      said: 1
    })
    expect(legal(['family-proceedings'], [])).toEqual({ needed: ['Family proceedings'], said: 1 })
    expect(legal([], ['family-proceedings'])).toEqual({ needed: undefined, said: 1 })
  })

  // ¶22, regulation 42 of the care planning regulations: the plan says whether a need comes from the child's status. Of all alike it says so once.
  // Beside others it names those of the answer that fewer have: the table in front has all by name.
  describe('which needs come from status or exploitation', () => {
    const from = (...answers: ('yes' | 'no' | undefined)[]) =>
      copyFor(
        documentsOf(
          {
            reference: 'ONE-7',
            needs: answers.map((one, at) => ({
              'need-what': `Need ${at + 1}`,
              ...(one === undefined ? {} : { 'need-status-related': one })
            }))
          },
          words
        )('care-plan'),
        'full',
        words,
        ['placement']
      ).model.sections.find(({ id }) => id === 'needs')?.blocks
    const row = (...values: readonly string[]): readonly unknown[] => [
      expect.objectContaining({
        kind: 'rows',
        rows: [{ label: 'Arises from status or exploitation', values }]
      })
    ]

    it.each([
      [['yes', 'yes'], ['Yes, each need that the assessment lists']],
      [['no', 'no'], ['No, none of the needs that the assessment lists']],
      [
        ['yes', 'no', 'yes', 'yes', 'no'],
        ['No: Need 2', 'No: Need 5', 'Yes: each other need that the assessment lists']
      ],
      [
        ['no', 'yes', 'no'],
        ['Yes: Need 2', 'No: each other need that the assessment lists']
      ],
      [
        ['yes', 'no'],
        ['Yes: Need 1', 'No: each other need that the assessment lists']
      ]
    ] as const)('%j', (answers, values) => {
      expect(from(...answers)).toEqual(row(...values))
    })

    it('stands beside each by name where one of them has no answer', () => {
      expect(from('yes', undefined)).toEqual([
        expect.objectContaining({
          kind: 'table',
          rows: [
            ['Need 1', 'Yes'],
            ['Need 2', words('values.not-recorded')]
          ]
        })
      ])
    })
  })

  it('a paper without that table names it', () => {
    expect(timesIn(given, 'review-record', 'To learn English')).toBeGreaterThan(0)
  })

  // ¶32, ¶39: to learn English is planned in the care plan, and what keeps a child from going missing in this one.
  it('a plan of one thing names the needs that it plans, and none of another paper', () => {
    const plan = 'protection-and-placement-plan'
    const likely: NamedCase['answers'] = { ...given, 'missing-risk-conclusion': 'likely' }
    expect(timesIn(given, plan, 'To learn English')).toBe(0)
    expect(timesIn(likely, plan, words('needs.found.safety-from-going-missing'))).toBe(1)
    expect(timesIn(likely, 'care-plan', words('needs.found.safety-from-going-missing'))).toBe(1)
  })
})

// A reader who signs is told nothing that is for the writer, and no line that says nothing.
describe('on pages that are signed', () => {
  it('a first review is not told that there is no earlier version', () => {
    expect(timesIn({ reference: 'ONE-2' }, 'review-record', 'There is no earlier version')).toBe(0)
  })

  it('an undecided claim is said to the reader, who plans nothing', () => {
    const given: NamedCase['answers'] = { reference: 'ONE-3', 'immigration-position': 'claim-undecided' }
    expect(timesIn(given, 'care-plan', 'The claim is undecided')).toBe(1)
    expect(timesIn(given, 'care-plan', 'plans should')).toBe(0)
  })
})

// ¶32: who and by when may be in the words themselves, so no page says that they are not, and none quotes them beside it.
it('a need that is planned in words is not among what is not yet planned for', () => {
  const given: NamedCase['answers'] = {
    reference: 'ONE-4',
    'identity-support': 'Mass on Sundays: Simone asks by 12 December',
    'culture-and-identity-arrangements': 'Simone asks one in by 12 December.'
  }
  const sections = front(given, 'care-plan').sections.map(({ id }) => id)
  expect(sections).not.toContain('not-yet-planned')
  const { 'identity-support': found } = given
  const unplanned: NamedCase['answers'] = { reference: 'ONE-4', 'identity-support': found }
  expect(front(unplanned, 'care-plan').sections.map(({ id }) => id)).toContain('not-yet-planned')
})

// Dictation leaves a space behind what was said, and a paste a line end.
describe('a space or a line end around what was typed', () => {
  const given: NamedCase['answers'] = {
    reference: 'ONE-5',
    'known-as': ' Kofi ',
    people: [
      { 'person-name': 'Mary Adjei ', 'person-role': 'carer', 'person-contact': ' 07700 900111 ' },
      { 'person-name': ' Ruth Amadi', 'person-role': 'social-worker', 'person-contact': '01632 960001\n' }
    ],
    'placement-responsible-person': 'Mary Adjei ',
    'trafficking-conclusion': 'suspected',
    exploiters: [{ 'exploiter-called': '“Uncle Tam” ', 'exploiter-link-to-child': ' drove him ' }],
    enquirers: [{ 'enquirer-name': 'Jo Mann ', 'enquirer-says-they-are': ' an aunt ' }]
  }
  const file = fileWith(answersOf(given))
  const docs = [
    'first-night',
    'care-plan',
    'protection-and-placement-plan',
    'missing-child-sheet',
    'nrm-preparation-sheet',
    'action-list',
    'childs-copy'
  ] as const

  it.each(docs.filter((id) => id !== 'childs-copy'))('is on no paper: %s', (id) => {
    const source = sourcesOf(file, { today: '2026-11-24', words })(id)
    for (const text of textsInDocument(copyFor(source, 'full', words, ['placement']).model)) {
      expect(text).not.toMatch(/ [,.;:)]/)
      expect(text).not.toMatch(/(?:Adjei|Amadi|Tam”|Mann|900111|960001|him|aunt) (?:$|[,.;:)])/)
      expect(text).toBe(text.trim())
    }
  })

  it('stays in the file as it was typed', () => {
    expect(JSON.stringify(file.answers)).toContain('“Uncle Tam” ')
  })
})
