import { expect, it } from 'vitest'
import { generalAtEighteen, type GeneralAtEighteen, type GeneralId } from '../../../content/at-eighteen'
import rows from '../../rules/at-eighteen.json'

/** A sentence about turning 18: who reads it, everybody where nothing stands, and on what it rests. */
interface EighteenRow {
  readonly read?: string | readonly string[]
  readonly sources: readonly string[]
}
const table: Readonly<Record<GeneralId, EighteenRow>> = rows

it.each(Object.entries<GeneralAtEighteen>(generalAtEighteen))(
  'what is said of turning 18 under %s is read by whom the table says, and rests on its sources',
  (id, { only, serves }) => {
    const { read, sources } = table[id as GeneralId]
    expect({ read: only, sources: [...serves].sort() }).toEqual({ read, sources: [...sources].sort() })
  }
)
