import { describe, expect, it } from 'vitest'
import type { CaseHead } from '../../src/ports/cases'
import { casesListed } from '../../src/screens/cases/listed-cases'

const head = (id: string, savedAt: string, more: Partial<CaseHead> = {}): CaseHead => ({
  id,
  reference: `NC/${id}`,
  knownAs: '',
  step: 'opening-page',
  savedAt,
  needsBackup: false,
  dates: [],
  ...more
})
const ids = (heads: readonly CaseHead[]) => heads.map(({ id }) => id)

describe('the list of cases', () => {
  const old = head('old', '2026-01-05T10:00:00.000Z', { knownAs: 'Thảo' })
  const missing = head('missing', '2026-02-05T10:00:00.000Z', { isMissing: true })
  const late = head('late', '2026-11-05T10:00:00.000Z', { knownAs: 'Amir K.' })

  it('has a child who is missing before all others, and then what was saved last', () => {
    expect(ids(casesListed([old, missing, late]))).toEqual(['missing', 'late', 'old'])
  })

  it('has a case whose deletion was undone where it is seen at once', () => {
    expect(ids(casesListed([old, missing, late], '', 'old'))).toEqual(['old', 'missing', 'late'])
  })

  it.each([
    ['thao', ['old']],
    ['THẢO', ['old']],
    ['nc/', ['missing', 'late', 'old']],
    ['k. nc', ['late']],
    ['  ', ['missing', 'late', 'old']],
    ['nobody', []]
  ])('finds by parts of the reference and the name: %s', (sought, found) => {
    expect(ids(casesListed([old, missing, late], sought))).toEqual(found)
  })
})
