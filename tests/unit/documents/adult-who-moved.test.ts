import { beforeAll, describe, expect, it } from 'vitest'
import type { DocumentId } from '../../../content/documents'
import { sourceOf } from '../../../src/documents/compose/sources'
import type { Words } from '../../../src/i18n/words'
import type { NamedCase } from '../../cases/named-case'
import { copyFor, readIn } from '../../support/copies'
import { begun } from '../../support/over-days'
import { allWords } from '../../support/words'

/** A birthday ends no risk: whoever looks for a young person of 18 is sent to where they live now, and not to a placement of before (¶23, ¶39, ¶54). */
let words: Words
beforeAll(async () => {
  words = await allWords()
})

const now = 'Asylum support hotel, Wakefield'
const before = 'Parkside House, 12 Grange Road, Leeds'
const today = '2027-01-13'
const grown: NamedCase['answers'] = {
  'known-as': 'Blessing',
  'age-in-doubt': 'no',
  'dates-of-birth': [{ 'birth-date': '2008-12-28', 'birth-source': 'child-says' }],
  'trafficking-conclusion': 'suspected',
  'place-tonight': 'asylum-support-accommodation',
  'immigration-position': 'claim-undecided',
  'where-the-child-is': now,
  people: [{ 'person-name': 'Kit Lowe', 'person-role': 'key-worker' }],
  'periods-of-care': [
    { 'care-authority': 'Leeds', 'care-legal-basis': 'section-20', 'care-from': '2026-12-05' }
  ],
  'placement-since': '2026-12-07',
  'placement-address': before
}

const read = (
  given: NamedCase['answers'],
  document: DocumentId,
  recipient: 'full' | 'carer' | 'police',
  on = today
) =>
  readIn(
    copyFor(sourceOf(document, begun(given, on), { today: on, words, localDetails: {} }), recipient, words, [
      'placement'
    ]).model
  )

const row = (label: string, value: string) => `"label":"${words(label)}","values":["${value}"`

describe('of an adult who moved on, and whose placement of before 18 is still recorded', () => {
  it.each(['full', 'carer', 'police'] as const)(
    'the first night’s page for the %s says both',
    (recipient) => {
      const page = read(grown, 'first-night', recipient)
      expect(page).toContain(row('questions.where-the-child-is.short', now))
      expect(page).toContain(row('documents.missing-child.was-first', before))
      expect(page).not.toContain(row('questions.placement-address.short', before))
    }
  )

  it('the protection plan does not give the old address as where they live', () => {
    const plan = read(grown, 'protection-and-placement-plan', 'full')
    expect(plan).toContain(row('questions.where-the-child-is.short', now))
    expect(plan).not.toContain(row('questions.placement-address.short', before))
  })

  it('the police look first where they live now', () => {
    const sheet = read(grown, 'missing-child-sheet', 'police')
    expect(sheet).toContain(row('questions.missing-from.short', now))
    expect(sheet).toContain(row('documents.missing-child.was-first', before))
  })

  it('nobody is sent to the old door where the new one is not recorded', () => {
    const unsaid = Object.fromEntries(Object.entries(grown).filter(([id]) => id !== 'where-the-child-is'))
    const sheet = read(unsaid, 'missing-child-sheet', 'police')
    expect(sheet).not.toContain(row('questions.missing-from.short', before))
    expect(sheet).toContain(`"values":["${words('questions.missing-from.short')};`)
    expect(sheet).toContain(row('documents.missing-child.was-first', before))
  })

  it('an adult who lives on there, or moved in at 18, has one address', () => {
    const there: NamedCase['answers'] = { ...grown, 'place-tonight': 'supported-accommodation' }
    expect(read(there, 'missing-child-sheet', 'full')).toContain(row('questions.missing-from.short', before))
    const moved: NamedCase['answers'] = { ...grown, 'placement-since': '2026-12-28' }
    expect(read(moved, 'missing-child-sheet', 'full')).toContain(row('questions.missing-from.short', before))
  })
})
