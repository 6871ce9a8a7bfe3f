import type { DocumentId } from '../../content/documents'
import type { Matter } from '../../content/matters'
import type { RecipientId } from '../../content/recipient-ids'
import { fileName } from '../../src/documents/compose/file-name'
import { copyOf, type Copy, type CopySource } from '../../src/documents/copy/copy-of'
import { sourcesOf } from '../../src/documents/compose/sources'
import type { DocumentModel } from '../../src/documents/model'
import type { Words } from '../../src/i18n/words'
import { answersOf, type NamedCase } from '../cases/named-case'
import { today } from '../explore/explore'
import { fileWith } from './file'

const built = new WeakMap<NamedCase['answers'], (id: DocumentId) => CopySource>()

/** The documents of a named case, each built once, however often they are asked for. */
export function documentsOf(answers: NamedCase['answers'], words: Words): (id: DocumentId) => CopySource {
  const sources =
    built.get(answers) ??
    sourcesOf(fileWith(answersOf(answers)), {
      today,
      words,
      localDetails: { authority: 'Harbourshire County Council', 'out-of-hours-number': '01632 960140' }
    })
  built.set(answers, sources)
  return sources
}

/** A copy for a recipient, with what it needs beside, and with its annex: all that the recipient can be given of the document. */
export const copyFor = (
  source: CopySource,
  recipient: RecipientId,
  words: Words,
  also: readonly Matter[] = [],
  kept: readonly string[] = []
): Copy => copyOf(source, { recipient, also, annex: true }, new Set(kept), words)

/** Everything of a copy that somebody who has it can read: its pages, its title and outline, and the name of its file. */
export const readIn = (model: DocumentModel): string => `${JSON.stringify(model)}\n${fileName(model)}`

/** What the child reads in their copy of the care plan of who is who, a line each. */
export const whoIsWhoFor = (
  answers: NamedCase['answers'],
  words: Words,
  also: readonly Matter[] = []
): readonly string[] =>
  copyFor(documentsOf(answers, words)('care-plan'), 'child', words, also)
    .model.sections.filter(({ id }) => id === 'who-is-who')
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'rows' ? block.rows : []))
    .map(({ label, values }) => `${label}: ${values.join(' ')}`)
