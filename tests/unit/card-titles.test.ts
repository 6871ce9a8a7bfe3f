import { expect, it } from 'vitest'
import { withTitlesOfTheirOwn } from '../../src/screens/fields/card-titles'

const card = (title: string, ...values: readonly string[]) => ({
  title,
  lines: values.map((value) => ({ value }))
})
const titles = (...cards: readonly ReturnType<typeof card>[]) =>
  withTitlesOfTheirOwn(cards, (name, more) => `${name} (${more})`).map(({ title }) => title)

it('entries of different names keep them', () => {
  expect(titles(card('Harwick', 'Police protection'), card('Ferncastle', 'Remand'))).toEqual([
    'Harwick',
    'Ferncastle'
  ])
})

it('two of one name are told apart by what stands first on them, and nobody else is named longer', () => {
  expect(
    titles(
      card('Harwick', 'Police protection', '28 November 2026', 'more'),
      card('Ferncastle', 'Remand'),
      card('Harwick', 'Section 20', '1 December 2026', 'more')
    )
  ).toEqual([
    'Harwick (Police protection, 28 November 2026)',
    'Ferncastle',
    'Harwick (Section 20, 1 December 2026)'
  ])
})

it('where that is the same too, or nothing stands on them, by their number', () => {
  expect(titles(card('No name yet'), card('No name yet'))).toEqual(['No name yet (1)', 'No name yet (2)'])
  expect(titles(card('Harwick', 'Remand'), card('Harwick', 'Remand'))).toEqual([
    'Harwick (Remand) (1)',
    'Harwick (Remand) (2)'
  ])
})
