import type { DocumentModel } from '../model'

/** Under which labels a document says a text and nothing else: what a copy leaves out whole says so there, answer by answer or for several at once. */
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
