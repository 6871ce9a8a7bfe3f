import { beforeAll, describe, expect, it } from 'vitest'
import type { DocumentModel, DocumentSet } from '../../../src/documents/model.ts'
import { writePdf } from '../../../src/documents/pdf/write-pdf.ts'
import { allWords } from '../../support/words.ts'
import { everything } from './every-block.ts'
import { openPdf } from './file/pdf-file.ts'
import { allFonts, documentOf } from './fixtures.ts'
import { conditions } from './matterhorn/conditions.ts'
import { examine, type Examined } from './matterhorn/examined.ts'
import { isProving } from '../../support/proving'
import { caseNames, documentsOf } from './named-documents.ts'
import { samples } from './scripts/samples.ts'

/** Names and words in other scripts, for which other fonts are needed. */
const scripts = documentOf(
  samples.all.map(({ language, tag, name, sentences }) => ({
    kind: 'rows',
    rows: [{ label: language, values: [name, ...sentences], language: tag }]
  }))
)

/** `npm run prove` takes all three named cases apart. */
const sampled = isProving ? caseNames : caseNames.slice(0, 1)

const files = new Map<string, Examined>()

function fileNamed(name: string): Examined {
  const file = files.get(name)
  if (file === undefined) throw new Error(`There is no ${name}.`)
  return file
}

/** A file of its own, to be damaged. */
const copyOf = (name: string) => examine(structuredClone(fileNamed(name).file.objects))

const names = [...sampled, 'a document with every block', 'a set of documents', 'a document in many scripts']

beforeAll(async () => {
  const [words, fonts] = [await allWords(), await allFonts()]
  const write = async (name: string, input: DocumentModel | DocumentSet) => {
    files.set(name, examine((await openPdf(writePdf(input, fonts))).objects))
  }
  for (const name of sampled) await write(name, { contents: 'Contents', documents: documentsOf(name, words) })
  await write('a document with every block', everything)
  await write('a set of documents', { contents: 'Contents', documents: [everything, scripts] })
  await write('a document in many scripts', scripts)
  // Some two hundred pages, or five hundred under `npm run prove`, are written and taken apart.
}, 120_000)

describe('the Matterhorn Protocol', () => {
  it('has 87 conditions for machines, each of which is here once', () => {
    expect(new Set(conditions.map(({ id }) => id)).size).toBe(conditions.length)
    expect(conditions).toHaveLength(87)
  })

  it('has for each condition a way to see it fail, or a reason why it cannot', () => {
    for (const { id, spoil, cannot } of conditions)
      expect(
        [spoil, cannot].filter((one) => one !== undefined),
        id
      ).toHaveLength(1)
  })
})

describe.each(conditions)('$id $says', ({ faults, spoil, cannot }) => {
  it.each(names)(cannot ?? 'does not hold of %s', (name) => {
    expect(faults(fileNamed(name)).slice(0, 5)).toEqual([])
  })

  if (spoil === undefined) return
  it('is noticed where it holds', () => {
    const damaged = copyOf('a set of documents')
    spoil(damaged.file.objects, damaged)
    expect(faults(examine(damaged.file.objects))).not.toEqual([])
  })
})
