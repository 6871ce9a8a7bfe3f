import type { Words } from '../../i18n/words'
import type { DocumentModel } from '../model'

/**
 * The labels beside which a document says this text and nothing else. A copy says there that it leaves something out whole, for one answer or for
 * several at once.
 */
export const labelsOf = (said: string, { sections }: DocumentModel): readonly string[] => [
  ...new Set(
    sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.kind === 'rows'
          ? block.rows
              .filter(({ values }) => values.length === 1 && values[0] === said)
              .map(({ label }) => label)
          : []
      )
    )
  )
]

/** What stands between the names of several gaps, where a document says them in one line. */
export const betweenGaps = '; '

/** Of what a document says that nobody has recorded it: in a row of its own, or by name in one of several. */
export const unrecordedIn = (model: DocumentModel, words: Words): readonly string[] => [
  ...labelsOf(words('documents.missing-child.not-recorded'), model),
  ...model.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'rows'
        ? block.rows
            .filter(({ label }) => label === words('documents.missing-child.not-recorded-of'))
            .flatMap(({ values }) => values.flatMap((value) => value.split(betweenGaps)))
        : []
    )
  )
]
