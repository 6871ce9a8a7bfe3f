import { finishedVersion } from '../../../machines/case-file/change'
import { versionBefore } from '../../../machines/case-file/review'
import type { Block, Row } from '../model'
import type { Building } from './context'
import { dateWords } from './date-words'

/** Which review this records: of which version, of what kind, and since when. Or that none has been opened. */
export function reviewBlocks({ file, words }: Building): readonly Block[] {
  const review = file.review ?? finishedVersion(file)?.review
  const before = versionBefore(file)
  if (review === undefined)
    return [
      {
        kind: 'paragraph',
        text: words(before === undefined ? 'documents.review.first-version' : 'documents.review.none-open')
      }
    ]
  const row = (label: string, value: string): Row => ({
    label: words(`documents.review.${label}`),
    values: [value]
  })
  return [
    {
      kind: 'rows',
      rows: [
        row('of', words('versions.one', { version: review.of })),
        row('kind', words(`versions.kind.${review.kind}`)),
        row('opened', dateWords(review.openedOn))
      ]
    }
  ]
}
