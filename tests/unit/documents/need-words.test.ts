import { expect, it } from 'vitest'
import { shortened } from '../../../src/documents/compose/words/need-words'

const asked =
  'Mass in Vietnamese, if a safe parish is found: Simone asks one in Fellshire by 12 December, once police have checked it.'

// “… once police have checked it. A …” on the first page of a plan that is signed.
it.each([
  [
    'after a sentence',
    `${asked} A small altar in his room; food he can cook; Vietnamese books from the library.`
  ],
  ['before what is quoted', `${asked} “I want to sing there too, and my grandmother would like it if I did.”`]
])('a long text of a need ends %s', (_, text) => {
  expect(shortened(text)).toBe(`${asked} …`)
})

it('ends with a word where no sentence ends late enough, or where a name goes on', () => {
  const words = 'books and letters '.repeat(12)
  expect(shortened(`Mass. ${words}`)).toBe(`Mass. ${'books and letters '.repeat(8)}books and …`)
  const withDoctor = `${'books and letters '.repeat(7)}from Dr. Marchbanks and others who come to see him`
  expect(shortened(withDoctor)).toMatch(/from Dr\. Marchbanks and others who …$/)
})

it('leaves a text that has room as it is', () => {
  expect(shortened(' Mass in\n Vietnamese. A candle. ')).toBe('Mass in Vietnamese. A candle.')
})
