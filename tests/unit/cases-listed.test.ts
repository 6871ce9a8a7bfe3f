import { beforeAll, describe, expect, it } from 'vitest'
import type { CaseHead } from '../../src/ports/cases'
import { listEntry } from '../../src/screens/cases/list-entry'
import { casesListed, easilyMistaken } from '../../src/screens/cases/listed-cases'
import type { Words } from '../../src/i18n/words'
import { allWords } from '../support/words'

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
const today = '2026-12-01'

describe('the list of cases', () => {
  const old = head('old', '2026-01-05T10:00:00.000Z', { knownAs: 'Thảo' })
  const missing = head('missing', '2026-02-05T10:00:00.000Z', { isMissing: true })
  const late = head('late', '2026-11-05T10:00:00.000Z', { knownAs: 'Amir K.' })

  it('has a child who is missing before all others, and then what was saved last', () => {
    expect(ids(casesListed([old, missing, late], today))).toEqual(['missing', 'late', 'old'])
  })

  // ¶39: the report is the first thing to do, whichever of the two was saved last.
  it('has before other missing children one of whom no report to the police is recorded', () => {
    const unreported = head('x', '2026-01-01T10:00:00.000Z', { isMissing: true, isNotReported: true })
    expect(ids(casesListed([missing, late, unreported], today))).toEqual(['x', 'missing', 'late'])
  })

  it('has a case whose deletion was undone where it is seen at once', () => {
    expect(ids(casesListed([old, missing, late], today, '', 'old'))).toEqual(['old', 'missing', 'late'])
  })

  it.each([
    ['thao', ['old']],
    ['THẢO', ['old']],
    ['nc/', ['missing', 'late', 'old']],
    ['k. nc', ['late']],
    ['  ', ['missing', 'late', 'old']],
    ['nobody', []]
  ])('finds by parts of the reference and the name: %s', (sought, found) => {
    expect(ids(casesListed([old, missing, late], today, sought))).toEqual(found)
  })

  // ¶10, ¶23, ¶39: of twelve cases, that of a girl in a bed and breakfast with her trafficker ringing stood eleventh, since nobody had touched it.
  // ¶20, ¶39: of three that could not wait, that of a boy whose return interview was late stood last.
  it('goes on with what cannot wait, the longest open first, then with a day that has passed, one this week, and what was saved last', () => {
    const since = (id: string, day: string, ...passed: readonly string[]) =>
      head(id, '2026-11-05T19:00:00.000Z', {
        cannotWaitSince: day,
        dates: passed.map((date) => ({ row: 'legal-day', date }))
      })
    const dated = (id: string, ...days: readonly string[]) =>
      head(id, '2026-11-06T10:00:00.000Z', { dates: days.map((date) => ({ row: 'arranged-review', date })) })
    const heads = [
      late,
      dated('in-eight-days', '2026-12-09'),
      dated('in-seven-days', '2026-12-08'),
      dated('today', today),
      dated('passed', '2026-11-30'),
      dated('two-passed', '2026-11-20', '2026-12-08'),
      since('yesterday', '2026-11-30'),
      since('yesterday-late', '2026-11-30', '2026-11-27'),
      since('yesterday-later', '2026-11-30', '2026-11-25', '2026-12-06'),
      since('for-a-month', '2026-11-05'),
      since('from-tomorrow', '2026-12-02'),
      missing
    ]
    expect(ids(casesListed(heads, today))).toEqual([
      'missing',
      ...['for-a-month', 'yesterday-later', 'yesterday-late', 'yesterday'],
      ...['two-passed', 'passed'],
      ...['today', 'in-seven-days'],
      ...['in-eight-days', 'from-tomorrow', 'late']
    ])
  })
})

describe('what the list says of a case', () => {
  let words: Words
  beforeAll(async () => {
    words = await allWords()
  })
  const saved = '2026-11-28T10:00:00.000Z'
  const said = (one: CaseHead, ...others: readonly CaseHead[]) =>
    listEntry(one, {
      words,
      today,
      mistaken: easilyMistaken([one, ...others]),
      oncopy: () => undefined,
      onfoundwith: () => undefined
    })

  it('is since when something cannot wait, and neither what it is nor how much', () => {
    const urgent = (since: string) => said(head('a', saved, { cannotWaitSince: since })).urgent
    expect(urgent('2026-11-05')).toBe('Cannot wait, since 5 November 2026')
    expect(urgent(today)).toBe('Cannot wait, since today')
    expect(urgent('2026-12-02')).toBe('')
    expect(said(head('a', saved)).urgent).toBe('')
  })

  // ¶51, ¶66, and regulation 33: a boy with a review tomorrow turns 18 in two days.
  it('is every day of the next seven, today’s as today, and else the next one', () => {
    const dates = [
      { row: 'next-visit', date: '2026-06-09' },
      { row: 'first-visit', date: '2026-11-30' },
      { row: 'needs-assessment', date: today },
      { row: 'arranged-review', date: '2026-12-02' },
      { row: 'eighteenth-birthday', date: '2026-12-03' },
      { row: 'legal-day', date: '2026-12-08' },
      { row: 'legal-day', date: '2026-12-08' },
      { row: 'care-plan', date: '2026-12-09' }
    ] as const
    const title = (row: string) => words(`clock.rows.${row}.title`)
    expect(said(head('a', saved, { dates })).dates).toEqual({
      passed: '2 dates have passed',
      firstPassed: `The first: ${title('next-visit')}, 9 June 2026`,
      next:
        `Next seven days: ${title('needs-assessment')}, today; ${title('arranged-review')}, 2 December 2026; ` +
        `${title('eighteenth-birthday')}, 3 December 2026; ${title('legal-day')}, 8 December 2026`
    })
    expect(said(head('a', saved, { dates: dates.slice(7) })).dates).toEqual({
      passed: '',
      firstPassed: '',
      next: `Next date: ${title('care-plan')}, 9 December 2026`
    })
  })

  it('is that a missing child is not recorded as reported', () => {
    const mark = (more: Partial<CaseHead>) => said(head('a', saved, more)).alert?.mark
    expect(mark({})).toBeUndefined()
    expect(mark({ isMissing: true })).toBe('Missing')
    expect(mark({ isMissing: true, isNotReported: true })).toBe(
      'Missing. No report to the police is recorded'
    )
  })

  it('calls no birthday that has come a date that has passed', () => {
    const dates = [{ row: 'eighteenth-birthday', date: '2026-11-30' }] as const
    expect(said(head('a', saved, { dates })).dates.passed).toBe('')
  })

  // ¶24: a case that somebody took over, or comes back to after a week, opens on what must be done; any other where it was left.
  it.each([
    ['that can wait, saved six days ago', '2026-11-25T09:00:00.000Z', {}, '#/case/a/opening-page'],
    ['not saved for seven days', '2026-11-24T09:00:00.000Z', {}, '#/case/a'],
    ['that cannot wait, saved today', saved, { cannotWaitSince: '2026-11-28' }, '#/case/a/opening-page'],
    ['that came in from a file', saved, { isTakenIn: true }, '#/case/a']
  ] as const)('leads, of a case %s, to where it is gone on with', (_, at, more, href) => {
    expect(said(head('a', at, more)).href).toBe(href)
  })

  // ¶18, ¶31: one boy in two cases, suspected in one and not in the other; another boy has his name.
  it('tells that another case has this reference, and the age where another child has this name', () => {
    const one = head('one', saved, { reference: 'HS-26-4471', knownAs: 'Filmon', bornOn: '2009-12-02' })
    const again = head('again', saved, { reference: 'hs-26-4471', knownAs: 'Filmon', ageAsKnown: '16-or-17' })
    const other = head('other', saved, { reference: 'HS-26-4417', knownAs: 'Filmón', bornOn: '2010-12-01' })
    const alone = head('alone', saved, { knownAs: 'Sara', bornOn: '2015-06-01' })
    const all = [one, again, other, alone]
    const rows = all.map((each) => said(each, ...all.filter((another) => another !== each)))
    expect(rows.map(({ age }) => age)).toEqual(['aged 16', '16 or 17', 'aged 16', ''])
    const twice = 'Another case here has this reference'
    expect(rows.map(({ beside }) => beside)).toEqual([twice, twice, '', ''])
    const unnamed = head('x', saved, { reference: '' })
    expect(said(unnamed, head('y', saved, { reference: '' })).beside).toBe('')
  })

  // ¶23, ¶39: five children from one lorry, two of whom give no name.
  it('tells the age of a child who has no name', () => {
    const of = (more: Partial<CaseHead>) => said(head('EDT-3', saved, more)).age
    expect(of({ knownAs: '', ageAsKnown: 'under-16' })).toBe('under 16')
    expect(of({ knownAs: ' ', bornOn: '2010-12-01' })).toBe('aged 16')
    expect(of({ knownAs: '' })).toBe('')
  })

  // Reg. 50: the only other copy of a case that came from a file is on somebody else’s stick.
  it('marks a case that is only in the file it came from', () => {
    const mark = (more: Partial<CaseHead>) => said(head('a', saved, more)).mark
    expect(mark({ inFileOf: '2026-11-28' })).toBe('Only in the file it came from')
    expect(mark({ inFileOf: '2026-11-28', needsBackup: true })).toBe('Not in a backup')
    expect(mark({ backedUpOn: '2026-11-28' })).toBe('')
  })
})
