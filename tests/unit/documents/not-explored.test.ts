import { beforeAll, describe, expect, it } from 'vitest'
import { indicators } from '../../../content/indicators'
import type { RecipientId } from '../../../content/recipient-ids'
import type { Answers } from '../../../machines/case-file/case-file'
import { marksIn } from '../../../machines/policy/danger/indicators'
import { buildDocument } from '../../../src/documents/compose/build-document'
import type { Words } from '../../../src/i18n/words'
import { answersOf } from '../../cases/named-case'
import { countyLine } from '../../cases/county-line'
import { vietnam } from '../../cases/vietnam'
import { fileWith } from '../../support/file'
import { copyFor, documentsOf } from '../../support/copies'
import { allWords } from '../../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const today = '2026-11-24'
const answers = answersOf(vietnam.answers)

/** What the indicators record says that nobody has explored. */
function notExplored(of: Answers): readonly string[] {
  const document = buildDocument('indicators-record', fileWith(of), { today, words, location: 'shown' })
  const section = document.sections.find(({ id }) => id === 'not-explored')
  return (section?.blocks ?? []).flatMap((block) =>
    block.kind === 'list' ? block.items : block.kind === 'paragraph' ? [block.text] : []
  )
}

const said = ({ id }: { readonly id: string }) =>
  words('values.open-sign', { indicator: words(`indicators.${id}`) })

/** The same case with one more screening, in which every sign was looked for. */
function lookedAgain(): Answers {
  const { screenings } = answers
  if (screenings?.state !== 'answered') throw new Error('The case has a screening.')
  const [first] = screenings.value
  if (first === undefined) throw new Error('The case has a screening.')
  const marks = Object.fromEntries(indicators.map(({ id }) => [id, 'not-seen'] as const))
  const all = Object.fromEntries(
    [...new Set(indicators.map(({ theme }) => `marks-${theme}` as const))].map((id) => {
      const kept = answers[id]
      const earlier = kept?.state === 'answered' ? kept.value : {}
      return [id, { state: 'answered', value: { ...earlier, later: marks } }] as const
    })
  )
  return {
    ...answers,
    ...all,
    screenings: { state: 'answered', value: [...screenings.value, { ...first, id: 'later' }] }
  }
}

describe('what was not explored', () => {
  it('names each sign that nobody has looked for, and does not say that all was looked at', () => {
    const open = marksIn('screening-1', { answers, today }).filter(({ mark }) => mark === 'not-explored')
    expect(open.length).toBeGreaterThan(0)
    const lines = notExplored(answers)
    for (const { indicator } of open) expect(lines).toContain(said(indicator))
    expect(
      lines.filter((line) => line.startsWith(words('values.open-sign', { indicator: '' })))
    ).toHaveLength(open.length)
    expect(lines).not.toContain(words('documents.not-explored.none'))
  })

  it('names no sign any more that a later screening has looked for', () => {
    expect(notExplored(lookedAgain())).toEqual([words('documents.not-explored.none')])
  })
})

// ¶31, ¶46: whoever works on the case, or takes it over, finds out what nobody has. Nobody else can, and reads no list of headings.
describe('what nobody has explored', () => {
  const isListed = (recipient: RecipientId) =>
    copyFor(documentsOf(countyLine.answers, words)('care-plan'), recipient, words).model.sections.some(
      ({ id }) => id === 'not-explored'
    )

  it.each(['full', 'receiving-authority'] as const)('is listed for %s', (recipient) => {
    expect(isListed(recipient)).toBe(true)
  })

  it.each(['carer', 'lawyer', 'school', 'health', 'police'] as const)('is not listed for %s', (recipient) => {
    expect(isListed(recipient)).toBe(false)
  })
})

// ¶52, ¶56: somebody has begun to plan for a home, in one of three tracks. Whoever goes on reads which of them are open.
describe('an area of life that is planned in one track', () => {
  const written = { transitional: 'A room of her own.', 'long-term': 'A tenancy.', return: 'With an aunt.' }
  const listed = (tracks: Readonly<Record<string, string>>) => {
    const given = answersOf({
      'age-in-doubt': 'no',
      'dates-of-birth': [{ 'birth-date': '2007-03-15', 'birth-source': 'document' }],
      'periods-of-care': [
        { 'care-authority': 'Hove', 'care-legal-basis': 'section-20', 'care-from': '2023-05-01' }
      ],
      'immigration-position': 'claim-undecided',
      'pathway-assessment-state': 'done',
      'tracks-accommodation': { tracks }
    })
    const document = buildDocument('pathway-plan', fileWith(given), { today, words, location: 'shown' })
    const home = words('questions.tracks-accommodation.short')
    return document.sections
      .filter(({ id }) => id === 'not-explored')
      .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'list' ? block.items : [])))
      .filter((line) => line.startsWith(home))
  }
  const open = (column: string) =>
    words('values.track-row', {
      label: words('questions.tracks-accommodation.short'),
      track: words(`track-columns.${column}`)
    })

  it('is listed by the tracks that are open, and no more once each is written', () => {
    expect(listed({ transitional: written.transitional })).toEqual([open('long-term'), open('return')])
    expect(listed({ ...written, return: '' })).toEqual([open('return')])
    expect(listed(written)).toEqual([])
  })
})
