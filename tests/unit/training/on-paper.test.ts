import { beforeAll, describe, expect, it } from 'vitest'
import { withAcross } from '../../../src/documents/across'
import { debriefDocument } from '../../../src/documents/compose/practice/debrief-document'
import { fileName } from '../../../src/documents/compose/file-name'
import { parseDocuments } from '../../../src/documents/model-schema'
import type { DocumentModel } from '../../../src/documents/model'
import { writePdf } from '../../../src/documents/pdf/write-pdf'
import { writeWord } from '../../../src/documents/word/write-word'
import type { Words } from '../../../src/i18n/words'
import { markedClipboard, markedDownload } from '../../../src/ports/marked'
import { debriefOf } from '../../../machines/training/debrief'
import { readScenario } from '../../../machines/training/read'
import type { Scenario } from '../../../machines/training/scenario'
import { after, newSession } from '../../../machines/training/session'
import { fonts } from '../pdf/fixtures'
import { readPdf } from '../pdf/read-pdf'
import { allWords } from '../../support/words'
import { paragraphsIn, partOf, partsOf } from '../word/read-word'
import { smallScenario } from './small-scenario'

const read = readScenario(smallScenario)
const scenario: Scenario = 'scenario' in read ? read.scenario : ({} as Scenario)

let words: Words
beforeAll(async () => {
  words = await allWords()
})

/** The debrief of somebody who missed the point and wrote down what they take along. */
function debriefed(): DocumentModel {
  const session = [
    { type: 'briefing.read' } as const,
    { type: 'scene.read' } as const,
    { type: 'committed', think: 'It is her brother', sure: 'sure', next: 'Let him in' } as const,
    {
      type: 'recorded',
      seen: { scene: 'first', shown: [], warned: [], belief: 'not-suspected' }
    } as const,
    { type: 'reveal.read' } as const,
    { type: 'reflected', on: 'take', text: 'Ask who has seen him' } as const
  ].reduce(after, newSession(scenario))
  return debriefDocument(debriefOf(scenario, session), '2026-11-27', words)
}

describe('the debrief on paper', () => {
  it('says what was thought, how sure, what the case said, and what was not in it', () => {
    const said = JSON.stringify(debriefed())
    for (const text of [
      'It is her brother',
      'Let him in',
      '"Sure"',
      'Not in the case',
      'She is safe.',
      '¶23',
      'A report',
      'January 2014 consultation draft, which had no force of law',
      'Ask who has seen him',
      'I slept.'
    ])
      expect(said).toContain(text)
    expect(said).toContain(words('questions.trafficking-conclusion.options.not-suspected'))
    // Whoever missed it is not thanked for what they did not do: on paper, on the page and on the wall.
    expect(said).toContain('What the child would have said to whoever did all this')
    for (const card of ['training.debrief.child', 'training.room.card.child'])
      expect(words(card), card).toBe('What the child would have said to whoever did all this')
    expect(said).not.toContain(words('training.debrief.reactions'))
  })

  it('is a document that the writers can set, with a file name of its own', () => {
    const model = withAcross(debriefed(), 'TRAINING')
    expect(parseDocuments([model])).toEqual([model])
    expect(fileName(model)).toBe('debrief_A-small-one_waymark-practice.pdf')
  })
})

describe('what was made in practice', () => {
  it('has the mark on every page of a PDF, and on each of a set', async () => {
    const long = debriefed()
    const many = { ...long, sections: Array.from({ length: 12 }, () => long.sections).flat() }
    const { pages } = await readPdf(writePdf(withAcross(many, 'TRAINING'), fonts))
    expect(pages.length).toBeGreaterThan(2)
    expect(pages.filter(({ text }) => !text.includes('TRAINING'))).toEqual([])
    const set = withAcross({ contents: 'Contents', documents: [long, many] }, 'TRAINING')
    expect(set.documents.map(({ across }) => across)).toEqual(['TRAINING', 'TRAINING'])
    expect(withAcross(long, undefined)).toBe(long)
  })

  it('has the mark over every page of a Word file', async () => {
    const bytes = await writeWord(withAcross(debriefed(), 'TRAINING'))
    const headers = Object.keys(partsOf(bytes)).filter((path) => /^word\/header\d+\.xml$/.test(path))
    expect(headers.length).toBeGreaterThan(0)
    for (const path of headers) expect(paragraphsIn(partOf(bytes, path))).toContain('TRAINING')
  })

  it('is called so in the name of each file, and at the head of what is copied', async () => {
    const names: string[] = []
    const texts: string[] = []
    markedDownload({ save: ({ name }) => names.push(name) }, 'TRAINING').save({
      name: 'care-plan.pdf',
      type: 'application/pdf',
      bytes: new Uint8Array()
    })
    await markedClipboard(
      {
        copy: (text) => {
          texts.push(text)
          return Promise.resolve(true)
        }
      },
      'TRAINING'
    ).copy('A section')
    expect(names).toEqual(['TRAINING_care-plan.pdf'])
    expect(texts).toEqual(['TRAINING\n\nA section'])
  })
})
