import { expect, it } from 'vitest'
import { noDate } from '../../machines/case-file/date-parts'
import { problemBeside } from '../../src/screens/fields/problem-beside'
import { allWords } from '../support/words'

const words = await allWords()

const beside = (day: string, month: string, year: string) =>
  problemBeside('date-impossible', { ...noDate, day, month, year }, words)

// Whoever hears an error that blames what was right types the same again.
it.each([
  ['31', '11', '2026', 'No such date. November 2026 has 30 days.'],
  ['29', '2', '2027', 'No such date. February 2027 has 28 days.'],
  ['30', '2', '2028', 'No such date. February 2028 has 29 days.'],
  ['0', '12', '2100', 'No such date. December 2100 has 31 days.'],
  ['3', '13', '2026', 'No such date. Check the month.'],
  ['3', 'nov', '2026', 'No such date. Check the month.'],
  ['31', '11', '76', 'No such date. The year is one of four figures, 1900 to 2100.'],
  ['3', '11', '2101', 'No such date. The year is one of four figures, 1900 to 2100.'],
  ['', '4', '202', 'No such date. The year is one of four figures, 1900 to 2100.'],
  ['', '', '76', 'No such date. The year is one of four figures, 1900 to 2100.'],
  ['', '13', '2026', 'No such date. Check the month.'],
  ['', '11', '02026', 'No such date. The year is one of four figures, 1900 to 2100.'],
  ['3', '+4', '2026', 'No such date. Check the month.'],
  // What a text of the whole day is typed into has room for the day.
  ['8/3', '3', '2027', 'No such date. In the Day box, type only the day, in figures.'],
  ['8th', '3', '2027', 'No such date. In the Day box, type only the day, in figures.'],
  ['8/3', '13', '2027', 'No such date. Check the month.']
])('of %s / %s / %s it says what makes it no date, and blames nothing else', (day, month, year, said) => {
  expect(beside(day, month, year)).toBe(said)
})

// A day that is said without its year is split, and then only the year is asked.
it.each([
  ['30', '11', '', 'Give the year.'],
  ['30', ' ', '2026', 'Give the month.'],
  ['', '11', '2026', 'Give the day.'],
  ['30', '', '', 'Give the day, the month and the year.'],
  ['30 of', '', '', 'Give the day, the month and the year.']
])('of %s / %s / %s it names the one part that is missing', (day, month, year, said) => {
  expect(problemBeside('date-incomplete', { ...noDate, day, month, year }, words)).toBe(said)
})

it('what else is wrong with a date is said as ever', () => {
  expect(problemBeside('date-too-early', noDate, words, 'Came into care')).toBe(
    'This cannot be before “Came into care”.'
  )
})
