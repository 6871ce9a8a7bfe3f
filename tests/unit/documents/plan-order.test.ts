import { describe, expect, it, test } from 'vitest'
import type { DocumentId } from '../../../content/documents'
import { copyOf } from '../../../src/documents/copy/copy-of'
import type { NamedCase } from '../../cases/named-case'
import { eritrea } from '../../cases/eritrea'
import { documentsOf } from '../../support/copies'
import { allWords } from '../../support/words'

async function sectionsOf(id: DocumentId, answers: NamedCase['answers']) {
  const words = await allWords()
  return copyOf(
    documentsOf(answers, words)(id),
    { recipient: 'full', also: [], annex: false },
    new Set(),
    words
  ).model.sections
}

// ¶41, ¶42: whoever signs the placement plan has the plan before them, and not a page of numbers.
it('the placement plan is signed behind the place, the steps, what must be done and what everyone does, and before whom to call and the detail', async () => {
  const ids = (await sectionsOf('protection-and-placement-plan', eritrea.answers)).map(({ id }) => id)
  const signed = ids.indexOf('signatures')
  for (const id of ['home', 'plan-table', 'actions', 'if-missing']) {
    expect(ids, id).toContain(id)
    expect(ids.indexOf(id), id).toBeLessThan(signed)
  }
  for (const id of ['local-details', 'safety', 'protection', 'placement', 'daily-life', 'explored'])
    expect(ids.indexOf(id), id).toBeGreaterThan(signed)
})

// ¶25, ¶32: who the child is and what they want stands before what the authority has not planned.
it('the placement plan says what is not yet planned behind the table of what is, and before the signatures', async () => {
  const given: NamedCase['answers'] = {
    'known-as': 'Linh',
    'child-on-protection': 'To be left alone by Mai.',
    'missing-risk-conclusion': 'likely',
    'protection-steps': [
      { 'protection-objective': 'Mai finds nobody', 'protection-action': 'Police visit her' }
    ]
  }
  const ids = (await sectionsOf('protection-and-placement-plan', given)).map(({ id }) => id)
  const order = ['the-child', 'views', 'plan-table', 'not-yet-planned', 'signatures']
  expect(ids.filter((id) => order.includes(id))).toEqual(order)
})

// ¶39: whoever has the child reads what to do if the child goes missing before whom to call and before the health of the child. Carers read it before the names of
// who must not be told too: that whoever asks is told nothing stands among the dangers, above.
test.each(['carer', 'full'] as const)(
  'the page for the night says to the %s soon what is done if the child goes missing',
  async (recipient) => {
    const words = await allWords()
    const source = documentsOf(eritrea.answers, words)('first-night')
    const { model } = copyOf(source, { recipient, also: [], annex: false }, new Set(), words)
    const ids = model.sections.map(({ id }) => id)
    const first = ['dangers', 'tonight']
    const missing = ['cannot-wait', 'if-missing', 'missing-call']
    const order =
      recipient === 'carer'
        ? [...first, ...missing, 'not-to-be-told']
        : [...first, 'nobody-is-told', ...missing]
    expect(ids.filter((id) => ['nobody-is-told', 'not-to-be-told'].includes(id))).toHaveLength(1)
    expect(ids).toContain('if-missing')
    expect(ids.filter((id) => order.includes(id))).toEqual(order.filter((id) => ids.includes(id)))
  }
)

// ¶60: page 1 says of each track that nothing is planned in it, and names the areas. Nobody is sent back to it for what is planned.
describe('a pathway plan in which nothing is planned yet', () => {
  const open: NamedCase['answers'] = {
    'age-as-known': '16-or-17',
    'immigration-position': 'refugee-status'
  }
  const read = async (given: NamedCase['answers']) => {
    const words = await allWords()
    const sections = await sectionsOf('pathway-plan', given)
    return {
      ids: sections.map(({ id }) => id),
      named: JSON.stringify(sections.filter(({ annex }) => annex !== true)).split(
        words('questions.tracks-daily-skills.short')
      ).length
    }
  }

  it('names each area of life once', async () => {
    const { ids, named } = await read(open)
    expect(ids).toEqual(expect.arrayContaining(['plan-table', 'track-lines', 'signatures']))
    expect(ids).not.toContain('tracks')
    expect(named).toBe(2)
  })

  it('has its tracks once one of them plans for anything, be it in front or not', async () => {
    for (const track of ['long-term', 'return'])
      expect(
        (await read({ ...open, 'tracks-money': { tracks: { [track]: 'A savings account' } } })).ids
      ).toContain('tracks')
  })

  it('has them where somebody said why nothing is planned', async () => {
    expect((await read({ ...open, 'tracks-money': { reason: 'chose-not-to-say' } })).ids).toContain('tracks')
  })
})

// ¶60: the areas of life plan the tracks, and the box of the care plan, left empty, contradicts them on no page.
it('the pathway plan says on its first pages what no track plans for, and of no track that it is not planned', async () => {
  const given: NamedCase['answers'] = {
    'dates-of-birth': [{ 'birth-date': '2009-02-01', 'birth-source': 'document' }],
    'immigration-position': 'claim-undecided',
    'tracks-accommodation': { tracks: { transitional: 'Stays at Kestrel House' } }
  }
  const words = await allWords()
  const lines = (await sectionsOf('pathway-plan', given)).find(({ id }) => id === 'track-lines')
  expect(lines?.blocks.length).toBeGreaterThan(0)
  expect(lines?.blocks.every(({ kind }) => kind !== 'rows')).toBe(true)
  const care = (await sectionsOf('care-plan', given)).find(
    ({ id }) => id === 'tracks' || id === 'track-lines'
  )
  expect(JSON.stringify(care)).toContain(words('values.not-yet-planned'))
})
