import { beforeAll, expect, test } from 'vitest'
import type { RecipientId } from '../../../content/recipient-ids'
import { copyOf } from '../../../src/documents/copy/copy-of'
import type { DocumentModel } from '../../../src/documents/model'
import { writePdf } from '../../../src/documents/pdf/write-pdf'
import type { FontFiles } from '../../../src/documents/pdf/fonts/fonts'
import type { Words } from '../../../src/i18n/words'
import { countyLine } from '../../cases/county-line'
import { eritrea } from '../../cases/eritrea'
import { iran } from '../../cases/iran'
import type { NamedCase } from '../../cases/named-case'
import { nigeria } from '../../cases/nigeria'
import { romania } from '../../cases/romania'
import { vietnam } from '../../cases/vietnam'
import { documentsOf } from '../../support/copies'
import { textsInDocument } from '../../support/document-texts'
import { allWords } from '../../support/words'
import { allFonts } from '../pdf/fixtures'
import { readPdf } from '../pdf/read-pdf'

let words: Words
let fonts: FontFiles
beforeAll(async () => {
  words = await allWords()
  fonts = await allFonts()
})

const cases = { eritrea, vietnam, countyLine, romania, nigeria, iran }
const names = Object.keys(cases) as (keyof typeof cases)[]
const recordOf = (answers: NamedCase['answers'], recipient: RecipientId): DocumentModel =>
  copyOf(
    documentsOf(answers, words)('assessment-record'),
    { recipient, also: [], annex: false },
    new Set(),
    words
  ).model
const pagesOf = async (model: DocumentModel) => (await readPdf(writePdf(model, fonts))).pages.length
const upTo = (model: DocumentModel, id: string): DocumentModel => ({
  ...model,
  sections: model.sections.slice(0, model.sections.findIndex((section) => section.id === id) + 1)
})

// ¶13, ¶19, ¶27: a reader looks first for what was concluded, why, and what was decided.
test.each(names)(
  '%s: the record concludes on its second page at the latest, and is signed there',
  async (name) => {
    for (const recipient of ['full', 'lawyer', 'receiving-authority'] as const) {
      const model = recordOf(cases[name].answers, recipient)
      const ids = model.sections.map(({ id }) => id)
      for (const id of ['status-note', 'conclusion', 'signatures']) expect(ids, recipient).toContain(id)
      expect(await pagesOf(upTo(model, 'signatures')), recipient).toBeLessThanOrEqual(2)
      // No page holds the lines to sign on alone.
      expect(ids.at(-1), recipient).not.toBe('signatures')
    }
  }
)

test('what is concluded, what it rests on and what was decided stand together, once', () => {
  for (const recipient of ['full', 'lawyer'] as const) {
    const model = recordOf(vietnam.answers, recipient)
    const own = textsInDocument({
      ...model,
      sections: model.sections.filter(({ id }) => id === 'conclusion')
    }).join('\n')
    // Whether it is suspected is said right above, in the note on the status.
    expect(own).not.toContain('Trafficking or exploitation\n')
    for (const said of [
      'Forms of exploitation',
      'Reason for the conclusion',
      'Concluded on',
      'Conclusion of the assessment',
      'Decision on a child protection plan',
      'National Referral Mechanism referral',
      'Rosalind Peake'
    ])
      expect(own, said).toContain(said)
    const labels = model.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'rows' ? block.rows.map(({ label }) => label) : []))
    )
    for (const once of [
      'Reason for the conclusion',
      'Conclusion of the assessment',
      'Trafficking or exploitation'
    ])
      expect(labels.filter((label) => label === once).length, once).toBe(
        once === 'Trafficking or exploitation' ? 0 : 1
      )
  }
})

// ¶20: a suspicion that was withdrawn and not agreed to is settled by nobody: both answers are read.
test('where another answer overturns the conclusion, the record prints the conclusion too', () => {
  const model = recordOf(
    {
      'known-as': 'Ana',
      'trafficking-conclusion': 'not-suspected',
      'conclusion-reason': 'Nothing was found.',
      referral: 'made',
      'referral-made-on': '2026-11-20'
    },
    'full'
  )
  const own = model.sections.find(({ id }) => id === 'conclusion')
  expect(JSON.stringify(own)).toContain('Trafficking or exploitation')
})
