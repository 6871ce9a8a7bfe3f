import { beforeAll, expect, it } from 'vitest'
import { documentIds } from '../../../content/documents'
import type { Words } from '../../../src/i18n/words'
import { nigeria } from '../../cases/nigeria'
import { vietnam } from '../../cases/vietnam'
import { copyFor, documentsOf } from '../../support/copies'
import { allWords } from '../../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

// A day under the wrong head is read as another thing: each cell of a row stands under a head, and each head over a cell.
it.each(Object.entries({ vietnam, nigeria }))(
  'no table of any document of %s has a row with more or fewer cells than its head',
  (_, { answers }) => {
    const tables = documentIds.flatMap((id) =>
      copyFor(documentsOf(answers, words)(id), 'full', words)
        .model.sections.flatMap(({ blocks }) => blocks)
        .flatMap((block) => (block.kind === 'table' ? [{ id, ...block }] : []))
    )
    expect(tables.length).toBeGreaterThan(20)
    for (const { id, caption, head, rows } of tables) {
      expect(head, `${id}: ${caption}`).not.toContain('')
      for (const row of rows) expect(row.length, `${id}: ${caption}`).toBe(head.length)
    }
  }
)
