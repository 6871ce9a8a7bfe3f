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
