import { finishedVersion } from '../../../../machines/case-file/change'
import { versionBefore } from '../../../../machines/case-file/review'
import { heldReviews } from '../../../../machines/facts/review-advocacy-and-support'
import type { Block, Row } from '../../model'
import type { Building } from '../building/context'
import { dateWords } from '../words/date-words'

/** Which review this records: of which version, of what kind, and since when. Or that none has been opened since a version was finished. */
export function reviewBlocks({ file, view, words }: Building): readonly Block[] {
  const review = file.review ?? finishedVersion(file)?.review
  const before = versionBefore(file)
  // A review that was held stands below: that no version was reopened reads there as if none had been.
  if (review === undefined && (before === undefined || heldReviews(view).length > 0)) return []
  if (review === undefined) return [{ kind: 'paragraph', text: words('documents.review.none-open') }]
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
