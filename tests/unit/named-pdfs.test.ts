import { beforeAll, describe, expect, it } from 'vitest'
import { documentIds } from '../../content/documents'
import { finished } from '../../machines/case-file/change'
import { sourcesOf } from '../../src/documents/compose/sources'
import type { FontFiles } from '../../src/documents/pdf/fonts/fonts'
import { writePdf } from '../../src/documents/pdf/write-pdf'
import type { Words } from '../../src/i18n/words'
import { expectations, type CaseName, type Expectation } from '../cases/expectations'
import { answersOf } from '../cases/named-case'
import { reviewed } from '../cases/reviews'
import { today } from '../explore/explore'
import { copyFor } from '../support/copies'
import { fileWith } from '../support/file'
import { allWords } from '../support/words'
import { allFonts } from './pdf/fixtures'
import { readPdf } from './pdf/read-pdf'

let words: Words
let fonts: FontFiles
beforeAll(async () => {
  words = await allWords()
  fonts = await allFonts()
})

const names = Object.keys(reviewed) as CaseName[]
const inOne = (text: string) => text.replace(/\s+/g, ' ')

// What named-cases.test.ts in tests/browser reads of the PDFs that the app makes, without a browser.
describe.each(names)('the PDFs of the case %s, finished', (name) => {
  const { documents, unread }: Expectation = expectations[name]
  const file = finished(fileWith(answersOf(reviewed[name].answers)), today)

  it.each(documentIds)('%s prints what it must, and not what it must not', async (id) => {
    const source = sourcesOf(file, { today, words })(id)
    const { pages } = await readPdf(writePdf(copyFor(source, 'full', words).model, fonts))
    const text = inOne(pages.map((page) => page.text).join(' '))
    const { printed, withheld } = documents[id]
    expect(pages.filter((page) => !page.text.includes('FINAL'))).toEqual([])
    expect(printed.filter((phrase) => !text.includes(phrase))).toEqual([])
    expect(withheld.filter((phrase) => text.includes(phrase))).toEqual([])
    expect(unread.filter((phrase) => text.toLowerCase().includes(phrase))).toEqual([])
  })
})
