import { beforeAll, describe, expect, it } from 'vitest'
import type { QuestionId } from '../../../content/stages'
import type { RecipientId } from '../../../content/recipient-ids'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { vietnam } from '../../cases/vietnam'
import { copyFor } from '../../support/copies'
import { fileWith } from '../../support/file'
import { allWords } from '../../support/words'
import { sourceOf } from '../../../src/documents/compose/sources'
import type { Words } from '../../../src/i18n/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const station = 'Harrow Lane police station'
const placement = '9 Larch Close'
const today = '2026-11-24'

/** The rows of the sheet that say where the child lives or lived; somebody else than the police has ticked that they need that. */
function locationRows(
  given: NamedCase['answers'],
  recipient: RecipientId = 'police',
  on: string = today
): Readonly<Record<string, string>> {
  const answers = answersOf({
    ...vietnam.answers,
    'where-the-child-is': station,
    'placement-address': placement,
    'missing-episodes': { reason: 'does-not-apply' },
    ...given
  })
  const source = sourceOf('missing-child-sheet', fileWith(answers), { today: on, words, localDetails: {} })
  const { model } = copyFor(source, recipient, words, ['placement'])
  const labels = [
    ...(
      ['missing-from', 'where-the-child-is', 'placement-address'] satisfies (QuestionId | 'missing-from')[]
    ).map((id) => words(`questions.${id}.short`)),
    'Where the child was staying',
    'Also recorded as where the child was'
  ]
  const rows = model.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'rows' ? block.rows : []))
    .filter(({ label }) => labels.includes(label))
  return Object.fromEntries(rows.map(({ label, values }) => [label, values.join()]))
}

describe('where the child is missing from, in the sheet for the police', () => {
  it('is where the child stays tonight while a placement is still to come', () => {
    expect(locationRows({ 'placement-since': '2026-11-25' })).toEqual({
      [words('questions.missing-from.short')]: station
    })
  })

  // ¶39: whoever recovers a child looks in each place that the child is known to have been in; the case was opened on 24 November.
  it.each([{ reason: 'not-known' } as const, '2026-11-24'])(
    'is a placement that has begun, and after it where the child was first: as on %s',
    (since) => {
      const rows = locationRows({ 'placement-since': since })
      expect(Object.entries(rows)).toEqual([
        [words('questions.missing-from.short'), `${placement} (the placement)`],
        ['Also recorded as where the child was', station]
      ])
    }
  )

  it('is where the child is now of a child who had a placement already when the case was opened, and then the placement', () => {
    expect(Object.entries(locationRows({ 'placement-since': '2026-11-03' }))).toEqual([
      [words('questions.missing-from.short'), station],
      ['Address of the placement', placement]
    ])
  })

  // ¶23, ¶39: placed from a ward, or on one since: nothing says which. Whoever looks for the child has both, and the placement is no less theirs.
  it.each(['hospital', 'foster-home'] as const)(
    'is the placement, and then what was said first, of a child placed since the case was opened and tonight in %s',
    (place) => {
      const ward = 'Heath ward, University Hospital, Cardiff'
      expect(
        Object.entries(
          locationRows(
            { 'placement-since': '2026-11-25', 'place-tonight': place, 'where-the-child-is': ward },
            'police',
            '2026-12-19'
          )
        )
      ).toEqual([
        [words('questions.missing-from.short'), `${placement} (the placement)`],
        ['Also recorded as where the child was', ward]
      ])
    }
  )

  it('is said once where the placement’s address names the first place', () => {
    const given = { 'placement-since': '2026-11-24', 'where-the-child-is': '9 Larch close.' }
    expect(locationRows(given)).toEqual({ [words('questions.missing-from.short')]: placement })
    // Another house number is another house.
    expect(locationRows({ ...given, 'placement-address': `1${placement}` })).toEqual({
      [words('questions.missing-from.short')]: `1${placement} (the placement)`,
      'Also recorded as where the child was': '9 Larch close.'
    })
  })

  // ¶39: whoever is on the way reads one address, once.
  it('is said once where the text of now has the whole address, unless the child is elsewhere tonight', () => {
    const text = 'With the Larks, 9 Larch Close, since the summer'
    const given = {
      'placement-since': '2026-11-03',
      'place-tonight': 'foster-home',
      'where-the-child-is': text
    } as const
    expect(locationRows(given)).toEqual({ [words('questions.missing-from.short')]: text })
    // Another house number is another house.
    const next = 'With the Larks, 19 Larch Close'
    expect(Object.values(locationRows({ ...given, 'where-the-child-is': next }))).toEqual([next, placement])
    // Nobody has said where the child is tonight: the text may be of a home that was left.
    const left = 'Not at 9 Larch Close any more: with a friend'
    const unsaid = {
      ...given,
      'place-tonight': { reason: 'not-known' },
      'where-the-child-is': left
    } as const
    expect(Object.values(locationRows(unsaid))).toEqual([left, placement])
    const ward = 'On Heath ward; lives at 9 Larch Close'
    expect(
      Object.values(locationRows({ ...given, 'where-the-child-is': ward, 'place-tonight': 'hospital' }))
    ).toEqual([ward, placement])
  })

  // ¶23, ¶42: nobody else who is given where the child lives needs another place beside it.
  it.each(['carer', 'full', 'school'] as const)('is for the %s the placement alone', (recipient) => {
    for (const since of ['2026-11-24', '2026-11-03'])
      expect(locationRows({ 'placement-since': since }, recipient)).toEqual(
        recipient === 'school' ? {} : { [words('questions.missing-from.short')]: placement }
      )
  })

  it('is the place of the last time, and then each place where the child lived', () => {
    const missing = [{ 'missing-from': '2 Quay Street', 'missing-since': '2026-11-23' }]
    const rows = (since: string) =>
      Object.entries(locationRows({ 'placement-since': since, 'missing-episodes': missing }))
    expect(rows('2026-11-24')).toEqual([
      [words('questions.missing-from.short'), '2 Quay Street'],
      ['Address of the placement', placement],
      ['Also recorded as where the child was', station]
    ])
    expect(rows('2026-11-03')).toEqual([
      [words('questions.missing-from.short'), '2 Quay Street'],
      ['Where the child was staying', station],
      ['Address of the placement', placement]
    ])
  })

  // ¶39: a child who went home from care is missing from home; whoever drives to a foster home first drives the wrong way.
  it('is where the child is now once care has ended, and after it the placement of before', () => {
    const home: NamedCase['answers'] = {
      'where-the-child-is': 'With her mother, 31 Orchard Way',
      'place-tonight': 'with-family',
      'placement-since': '2026-06-30',
      'periods-of-care': [
        {
          'care-authority': 'Hove',
          'care-legal-basis': 'section-20',
          'care-from': '2026-06-30',
          'care-to': '2026-11-20'
        },
        { 'care-authority': 'Hove', 'care-legal-basis': 'not-looked-after', 'care-from': '2026-11-20' }
      ]
    }
    expect(Object.entries(locationRows(home))).toEqual([
      [words('questions.missing-from.short'), 'With her mother, 31 Orchard Way'],
      ['Also recorded as where the child was', placement]
    ])
    for (const recipient of ['carer', 'full'] as const)
      expect(locationRows(home, recipient)).toEqual({
        [words('questions.missing-from.short')]: 'With her mother, 31 Orchard Way'
      })
    // Where she is now names the placement: it is one place.
    expect(locationRows({ ...home, 'where-the-child-is': placement })).toEqual({
      [words('questions.missing-from.short')]: placement
    })
    const missing = [{ 'missing-from': '2 Quay Street', 'missing-since': '2026-11-23' }]
    expect(Object.entries(locationRows({ ...home, 'missing-episodes': missing }))).toEqual([
      [words('questions.missing-from.short'), '2 Quay Street'],
      ['Where the child was staying', 'With her mother, 31 Orchard Way'],
      ['Also recorded as where the child was', placement]
    ])
  })

  // A child who is missing is nowhere that anybody knows (¶39).
  it('is the place of the last time, with where the child was staying until the placement begins', () => {
    const missing = [{ 'missing-from': '2 Quay Street', 'missing-since': '2026-11-23' }]
    expect(locationRows({ 'placement-since': '2026-11-25', 'missing-episodes': missing })).toEqual({
      [words('questions.missing-from.short')]: '2 Quay Street',
      'Where the child was staying': station
    })
  })
})
