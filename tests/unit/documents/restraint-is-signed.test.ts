import { beforeAll, describe, expect, it } from 'vitest'
import type { RecipientId } from '../../../content/recipient-ids'
import type { Words } from '../../../src/i18n/words'
import { answersOf, type NamedCase, type ScenarioItem } from '../../cases/named-case'
import { copyFor, documentsOf, readIn } from '../../support/copies'
import { allWords } from '../../support/words'
import { textsInDocument } from '../../support/document-texts'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const supervision: ScenarioItem = {
  'measure-what': 'supervision-when-out',
  'measure-details': 'A member of staff goes along.',
  'measure-review-on': '2026-12-04',
  'measure-restrains': 'not-sure',
  'measure-legal-advice': 'taken'
}
const safeWord: ScenarioItem = {
  'measure-what': 'safe-word',
  'measure-review-on': '2026-12-05',
  'measure-restrains': 'no'
}
const about = (...measures: readonly ScenarioItem[]): NamedCase['answers'] => ({
  reference: 'RES-1',
  'trafficking-conclusion': 'suspected',
  'safety-measures': measures
})

/** What somebody reads before they sign the protection and placement plan. */
function signed(given: NamedCase['answers'], recipient: RecipientId = 'full') {
  const { model } = copyFor(documentsOf(given, words)('protection-and-placement-plan'), recipient, words)
  const at = model.sections.findIndex(({ id }) => id === 'signatures')
  expect(at).toBeGreaterThan(0)
  const rows = model.sections
    .slice(0, at)
    .filter(({ id }) => id === 'plan-table')
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'rows' ? block.rows : [])))
  expect(rows.map(({ label }) => label)).toEqual(rows.length === 0 ? [] : ['May restrain the child'])
  return { model, rows: rows.flatMap(({ values }) => values) }
}

// ¶41, ¶43, ¶44, and article 5: whoever signs the plan answers for each measure that may restrain the child.
describe('before the signatures stands each measure that may restrain the child', () => {
  it('with the advice on it and the day on which it is looked at again, and no other measure', () => {
    expect(signed(about(supervision, safeWord)).rows).toEqual([
      'Somebody with the child when out, for a time; Legal advice: Taken; Looked at again on: 4 December 2026'
    ])
  })

  it('says that no advice and no day is recorded: nobody signs as if there were', () => {
    const bare = { 'measure-what': 'phone-removed-for-a-time', 'measure-restrains': 'yes' }
    expect(signed(about(bare)).rows).toEqual([
      'Phone taken away for a time; Legal advice: not recorded; Looked at again on: not recorded'
    ])
  })

  // Its kind holds a child back, whoever wrote “no” (¶43).
  it('has what restrains by its kind', () => {
    const { rows } = signed(about({ 'measure-what': 'room-without-easy-exit', 'measure-restrains': 'no' }))
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatch(/^A room without an easy way out; Legal advice: not recorded/)
  })

  it('says what is done where the measure has no name of its own', () => {
    const { rows } = signed(
      about({
        'measure-what': 'other',
        'measure-details': 'The gate is locked at dusk.',
        'measure-restrains': 'yes'
      })
    )
    expect(rows[0]).toMatch(/^Something else; The gate is locked at dusk.; /)
  })

  it('says that the day has passed on which it was to be looked at again', () => {
    const late = (on: string) => signed(about({ ...supervision, 'measure-review-on': on })).rows[0]
    expect(late('2026-11-23')).toMatch(/Looked at again on: 23 November 2026, past$/)
    expect(late('2026-11-24')).toMatch(/Looked at again on: 24 November 2026$/)
  })

  it('names none where none restrains', () => {
    expect(signed(about(safeWord)).rows).toEqual([])
    expect(signed({ reference: 'RES-2', 'trafficking-conclusion': 'suspected' }).rows).toEqual([])
  })

  // Advice on the law is between the authority and its lawyer.
  it('tells a carer, who signs too, the measure and its day, and not the advice', () => {
    expect(signed(about(supervision), 'carer').rows).toEqual([
      'Somebody with the child when out, for a time; Looked at again on: 4 December 2026'
    ])
  })

  it('leaves the whole of each measure where it stands, once', () => {
    const { model } = signed(about(supervision))
    expect(readIn(model).split('A member of staff goes along.')).toHaveLength(2)
    expect(answersOf(about(supervision))['safety-measures']).toBeDefined()
  })
})

// ¶43: who can agree to a measure that restrains rests on it, as the care plan says on its first page.
it('the protection and placement plan begins with the basis of care that holds today, and says the placement once', () => {
  const given: NamedCase['answers'] = {
    reference: 'RES-3',
    'trafficking-conclusion': 'suspected',
    'periods-of-care': [{ 'care-from': '2026-10-08', 'care-legal-basis': 'section-20' }],
    'placement-kind': 'foster-care',
    'placement-since': '2026-10-08'
  }
  const { model } = signed(given)
  const child = model.sections.filter(({ id }) => id === 'the-child')
  const page = textsInDocument({ ...model, sections: child }).join('\n')
  expect(page).toMatch(/Section 20.*since 8 October 2026/i)
  expect(page).not.toContain('Foster care')
  const front = model.sections.slice(
    0,
    model.sections.findIndex(({ id }) => id === 'signatures')
  )
  expect(
    textsInDocument({ ...model, sections: front })
      .join('\n')
      .split('Foster care')
  ).toHaveLength(2)
})
