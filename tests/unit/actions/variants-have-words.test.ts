import { describe, expect, it } from 'vitest'
import plans from '../../../content/messages/en/plans.json'
import { allActions } from '../../../machines/actions/all'
import type { Answers } from '../../../machines/case-file/case-file'
import { variantMaps, variantOf } from '../../../machines/actions/variants'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { countyLine } from '../../cases/county-line'
import { eritrea } from '../../cases/eritrea'
import { iran } from '../../cases/iran'
import { nigeria } from '../../cases/nigeria'
import { romania } from '../../cases/romania'
import { vietnam } from '../../cases/vietnam'
import { today } from '../../explore/explore'

type Given = NamedCase['answers']

const people: readonly Given[] = [
  {},
  { 'communication-help-needed': 'cannot-follow' },
  { 'dates-of-birth': [{ 'birth-date': '2024-02-01', 'birth-source': 'document' }] },
  { 'dates-of-birth': [{ 'birth-date': '2007-02-01', 'birth-source': 'document' }] }
]
const places: readonly Given[] = [
  {},
  { 'place-tonight': 'hospital' },
  { 'place-tonight': 'with-an-adult-not-yet-checked' },
  { 'place-tonight': 'with-family', 'safe-place-first': 'not-safe' },
  { 'missing-episodes': [{ 'missing-since': '2026-11-23' }] },
  {
    people: [{ 'person-name': 'Mai Tran', 'person-role': 'family-carer' }],
    'family-contacts': [{ 'contact-who': 'Mai Tran', 'contact-involvement': 'suspected' }]
  }
]

const said: Readonly<Record<string, Readonly<Record<string, string>>>> = plans['action-list'].as

/** Words that an action would have in a case, and that nobody has written. */
const unwritten = (...given: readonly Given[]): readonly string[] => {
  const answers = given.reduce<Answers>((all, one) => ({ ...all, ...answersOf(one) }), {})
  return allActions.flatMap(({ id: action }) => {
    const words = variantOf(action, { answers, today })
    return words === undefined || said[action]?.[words] !== undefined ? [] : [`${action}: ${words}`]
  })
}

describe('other words of an action', () => {
  const named = variantMaps.flatMap((map) => Object.entries(map))

  it('are named in one place for each action', () => {
    const ids = named.map(([id]) => id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  })

  it('are written, each that any case can give, and no others', () => {
    const given = named.map(([id, { words }]) => [id, [...new Set(words)].sort()] as const)
    const written = Object.entries(said).map(([id, words]) => [id, Object.keys(words).sort()] as const)
    expect(Object.fromEntries(given)).toEqual(Object.fromEntries(written))
  })

  it.each([
    {},
    vietnam.answers,
    eritrea.answers,
    countyLine.answers,
    romania.answers,
    nigeria.answers,
    iran.answers
  ] as const)('are written wherever it has them', (base) => {
    for (const person of people)
      for (const place of places) expect(unwritten(base, person, place)).toEqual([])
  })
})
