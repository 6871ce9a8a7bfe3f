import { written } from '../file/pdf-file.ts'
import { faultsIn, type Condition } from './condition.ts'
import type { Examined } from './examined.ts'

const composite = 'Every font is a composite one.'
const notComposite = (examined: Examined) =>
  faultsIn(
    examined.fonts.values(),
    (font) => font['/Subtype'] !== '/Type0',
    (font) => `${written(font['/BaseFont'])} is a simple font.`
  )
const simple = (id: string, says: string): Condition => ({
  id,
  says,
  cannot: composite,
  faults: notComposite
})

/** Checkpoint 31 on fonts that are not composite. */
export const simpleFontConditions: readonly Condition[] = [
  simple('31-017', 'A simple font for letters has no table of characters for letters.'),
  simple('31-018', 'A simple font for letters does not find a glyph in its tables.'),
  simple('31-019', 'A simple font for letters has no encoding.'),
  simple('31-020', 'A simple font for letters has an encoding on no base.'),
  simple('31-021', 'A simple font for letters has an encoding that no reader knows.'),
  simple('31-022', 'A simple font for letters names a glyph that no list has.'),
  simple('31-023', 'A simple font for letters changes its encoding without a table that allows it.'),
  simple('31-024', 'A simple font for symbols has an encoding.'),
  simple('31-025', 'A simple font for symbols has no table of characters.'),
  simple('31-026', 'A simple font for symbols has several tables and none of symbols.')
]
