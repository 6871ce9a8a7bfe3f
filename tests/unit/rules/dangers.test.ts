import { expect, it } from 'vitest'
import { whatToDo } from '../../../content/dangers'
import table from '../../rules/dangers.json'

it('what everybody does who may meet a danger to the child rests on what the table says', () => {
  const sourcesOf = (all: Readonly<Record<string, readonly string[]>>) =>
    Object.entries(all).map(([id, sources]) => [id, [...sources].sort()])
  expect(
    sourcesOf(Object.fromEntries(Object.entries(whatToDo).map(([id, { serves }]) => [id, serves])))
  ).toEqual(sourcesOf(Object.fromEntries(Object.entries(table).map(([id, { sources }]) => [id, sources]))))
})
