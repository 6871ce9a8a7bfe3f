import { describe, expect, it } from 'vitest'
import plans from '../../../content/messages/en/plans.json'
import { finished } from '../../../machines/case-file/change'
import { withOutcome } from '../../../machines/case-file/change-actions'
import type { CaseFile } from '../../../machines/case-file/case-file'
import { followActions } from '../../../machines/actions/follow'
import { actionListOf } from '../../../machines/actions/list'
import { variantOf } from '../../../machines/actions/variants'
import { addDays } from '../../../machines/facts/dates'
import { pathsOf } from '../../../machines/journey/paths'
import { sourcesOf } from '../../../src/documents/compose/sources'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { copyFor, readIn } from '../../support/copies'
import { fileWith } from '../../support/file'
import { begun, doneIn, itemOf, opened, type Given } from '../../support/over-days'
import { allWords } from '../../support/words'

/** A place that takes liberty away needs authority as a walk with supervision does (ECHR article 5). */
const secure = {
  'age-as-known': 'under-16',
  'age-in-doubt': 'no',
  'dates-of-birth': [{ 'birth-date': '2011-03-01', 'birth-source': 'child-says' }],
  'placement-kind': 'secure-or-other-court-ordered',
  'placement-since': '2026-11-20'
} as const satisfies NamedCase['answers']
const settle = 'settle-what-authorises-a-measure'
const end = 'know-when-the-courts-order-ends'

const followed = (file: CaseFile, today: string) =>
  followActions(file, { answers: file.answers, today: today })
const fileOf = (given: NamedCase['answers']) => followed(fileWith(answersOf(given)), '2026-11-24')
const open = (file: CaseFile, today = '2026-11-24') =>
  actionListOf(file, { answers: file.answers, today })
    .filter(({ called, outcome }) => called && outcome === undefined)
    .map(({ action }) => action)

describe('a child in a secure place', () => {
  it('leads to the page that asks what authorises it, though no measure is chosen', () => {
    const of = (given: NamedCase['answers']) =>
      pathsOf({ answers: answersOf(given), today: '2026-11-24' })['protection-and-placement']
    expect(of(secure)).toContain('restraint-and-liberty')
    expect(of({ ...secure, 'placement-kind': 'childrens-home' })).not.toContain('restraint-and-liberty')
  })

  it('has it settled today before anybody has said that liberty may be taken away, in words of the place', () => {
    expect(open(fileOf(secure))).toContain(settle)
    expect(variantOf(settle, { answers: answersOf(secure), today: '2026-11-24' })).toBe('secure-place')
    expect(open(fileOf({ ...secure, 'placement-kind': 'childrens-home' }))).not.toContain(settle)
  })

  it('has its end asked about once, and once more after the day on which it may have ended', () => {
    const ordered = {
      ...secure,
      'liberty-authority': 'court-order',
      'legal-arrangements': [{ 'legal-matter': 'family-proceedings', 'legal-matter-next-date': '2026-12-10' }]
    } as const satisfies NamedCase['answers']
    const file = fileOf(ordered)
    expect(open(file)).toContain(end)
    expect(open(file)).not.toContain(settle)
    const known = followed(
      withOutcome(file, end, { state: 'done', on: '2026-11-24' }, '2026-11-24'),
      '2026-11-24'
    )
    expect(open(known)).not.toContain(end)
    expect(open(followed(known, '2026-12-10'), '2026-12-10')).not.toContain(end)
    expect(open(followed(known, '2026-12-11'), '2026-12-11')).toContain(end)
  })
})

/** A girl of 17 in a home that locks its doors by an order of 9 December 2026 to 9 March 2027 (ECHR article 5, Re D). */
const locked = {
  'age-in-doubt': 'no',
  'dates-of-birth': [{ 'birth-date': '2010-10-29', 'birth-source': 'document' }],
  'placement-kind': 'childrens-home',
  'placement-since': '2026-12-03',
  'safety-measures': [
    {
      'measure-what': 'supervision-when-out',
      'measure-details': 'Within arm’s reach by day. The order allows no more.',
      'measure-restrains': 'yes',
      'measure-legal-advice': 'taken'
    }
  ],
  'liberty-may-be-deprived': 'yes',
  'liberty-authority': 'court-order',
  'legal-support-needed': ['deprivation-of-liberty', 'family-proceedings']
} as const satisfies NamedCase['answers']
const lasting = (on: string, given: NamedCase['answers'] = {}): NamedCase['answers'] => ({
  ...locked,
  'legal-arrangements': [{ 'legal-matter': 'deprivation-of-liberty', 'legal-matter-next-date': on }],
  ...given
})
const gone = 'ask-about-a-past-legal-day'
const ofThese = [settle, end, gone]
const on = (day: string, given: NamedCase['answers']) =>
  open(followed(fileWith(answersOf(given)), day), day).filter((id) => ofThese.includes(id))
const wordsOn = (id: typeof settle | typeof end, day: string, given: NamedCase['answers']) =>
  variantOf(id, { answers: answersOf(given), today: day })

describe('an order of a court lasts until a day', () => {
  it('is asked for its last day until that day is entered, and no day of another matter is that day', () => {
    expect(on('2026-12-11', locked)).toEqual([end])
    const hearing = { 'legal-matter': 'family-proceedings', 'legal-matter-next-date': '2027-03-09' }
    expect(on('2026-12-11', { ...locked, 'legal-arrangements': [hearing] })).toEqual([end])
    expect(on('2026-12-11', lasting('2027-03-09'))).toEqual([])
  })

  it('is asked about again four weeks before that day, though it was done before', () => {
    expect(on('2027-02-08', lasting('2027-03-09'))).toEqual([])
    expect(on('2027-02-09', lasting('2027-03-09'))).toEqual([end])
    expect(wordsOn(end, '2027-02-09', lasting('2027-03-09'))).toBe('ends-soon')
    const asked = fileOf(locked)
    const done = withOutcome(asked, end, { state: 'done', on: '2026-11-24' }, '2026-11-24')
    const entered = followed({ ...done, answers: answersOf(lasting('2027-03-09')) }, '2026-12-11')
    expect(open(entered, '2026-12-11')).not.toContain(end)
    expect(open(followed(entered, '2027-02-09'), '2027-02-09')).toContain(end)
    expect(open(followed(entered, '2027-03-09'), '2027-03-09')).not.toContain(settle)
  })

  it('authorises nothing after it: what does is settled that day, as where there was never an order', () => {
    expect(on('2027-03-10', lasting('2027-03-09'))).toEqual([settle])
    expect(wordsOn(settle, '2027-03-10', lasting('2027-03-09'))).toBe('order-over')
    const file = followed(fileWith(answersOf(lasting('2027-03-09'))), '2027-03-10')
    const item = actionListOf(file, { answers: file.answers, today: '2027-03-10' }).find(
      ({ action }) => action === settle
    )
    expect(item?.sameDay).toBe(true)
    expect(on('2027-03-10', lasting('2027-09-08'))).toEqual([])
  })

  // A month is all that somebody may know: asked about before its first day, and over after its last, so that no paper says too early
  // that an order has ended (invariant 17).
  it('may be known by its month alone', () => {
    const inMarch = lasting('2027-03')
    expect(on('2027-01-31', inMarch)).toEqual([])
    expect(on('2027-02-01', inMarch)).toEqual([end])
    expect(on('2027-03-02', inMarch)).toEqual([end])
    expect(on('2027-03-31', inMarch)).toEqual([end])
    expect(on('2027-04-01', inMarch)).toEqual([settle])
  })

  it('was settled before: the end of the next order asks anew', () => {
    const first = followed(fileWith(answersOf(lasting('2027-03-09'))), '2027-03-10')
    const done = withOutcome(first, settle, { state: 'done', on: '2027-03-10' }, '2027-03-10')
    expect(open(followed(done, '2027-03-11'), '2027-03-11')).not.toContain(settle)
    const renewed = followed({ ...done, answers: answersOf(lasting('2027-09-08')) }, '2027-03-12')
    expect(open(followed(renewed, '2027-09-09'), '2027-09-09')).toContain(settle)
  })

  it('has to be read by whoever uses the measure: its terms are asked for where a measure has none', () => {
    const bare = [{ 'measure-what': 'supervision-when-out', 'measure-restrains': 'yes' }] as const
    expect(on('2026-12-11', lasting('2027-03-09', { 'safety-measures': bare }))).toEqual([end])
    expect(wordsOn(end, '2026-12-11', lasting('2027-03-09', { 'safety-measures': bare }))).toBe('terms')
    const free = [{ 'measure-what': 'safe-word', 'measure-restrains': 'no' }, ...locked['safety-measures']]
    expect(on('2026-12-11', lasting('2027-03-09', { 'safety-measures': free }))).toEqual([])
  })
})

// ¶42–44: one list of orders reopens for another reason, so its words hold both: the last day or 18, and the terms of a measure added since.
describe('a measure that is added without its terms while something else is asked', () => {
  const added = [
    ...locked['safety-measures'],
    { 'measure-what': 'supervision-when-out', 'measure-restrains': 'yes' }
  ] as const

  it.each([
    ['before-eighteen', '2028-05-01', '2028-05-03', '2028-10-01'],
    ['ends-soon', '2027-02-20', '2027-02-22', '2027-03-09']
  ] as const)('asks for them too: %s', (variant, day, then, last) => {
    const first = followed(fileWith(answersOf(lasting(last))), day)
    const done = followed(withOutcome(first, end, { state: 'done', on: day }, day), day)
    expect(open(done, day)).not.toContain(end)
    const given = lasting(last, { 'safety-measures': added })
    expect(open(followed({ ...done, answers: answersOf(given) }, then), then)).toContain(end)
    expect(wordsOn(end, then, given)).toBe(variant)
    expect(plans['action-list'].as[end][variant]).toContain(
      'If a measure has no details yet, write into them'
    )
  })
})

/**
 * An earlier build asked, for `by a court's order`, for the day of “its legal matter” and for no terms, once and for all. Nobody was asked what it
 * allows, nor again near its end or 18, and nothing reads a day under another matter (¶42–44, ECHR article 5, invariant 17).
 */
describe('a file of an earlier build, in which the order is done', () => {
  const elsewhere = {
    'legal-arrangements': [{ 'legal-matter': 'family-proceedings', 'legal-matter-next-date': '2027-03-09' }]
  } as const
  const ofBefore = (given: Given, day: string): CaseFile => {
    const done = doneIn(begun(given, day), [end], day)
    const { [end]: record, ...others } = done.actions
    return record === undefined
      ? done
      : { ...done, actions: { ...others, [end]: { ...record, for: ["by a court's order"] } } }
  }
  const bare = [{ 'measure-what': 'supervision-when-out', 'measure-restrains': 'yes' }] as const

  it.each<[string, string, string, Given]>([
    ['its last day', '2026-12-11', '2026-12-12', { ...locked, ...elsewhere }],
    ['its last day, on the day of saving', '2026-12-11', '2026-12-11', { ...locked, ...elsewhere }],
    ['its terms', '2026-12-11', '2026-12-12', lasting('2027-03-09', { 'safety-measures': bare })],
    ['what comes after it', '2027-02-20', '2027-02-21', lasting('2027-03-09')],
    ['what comes at 18', '2028-05-01', '2028-05-02', lasting('2028-10-01')]
  ])('has it open once for %s, when somebody opens the file', (_what, saved, day, given) => {
    const file = opened(ofBefore(given, saved), day)
    expect(itemOf(file, end, day)).toMatchObject({ since: day, before: [{ state: 'done', on: saved }] })
    expect(open(file, day)).toContain(end)
    const again = doneIn(file, [end], day)
    const next = addDays(day, 1)
    expect(itemOf(opened(again, next), end, next)?.state).toBe('done')
  })

  it('has it done where the day is entered, the terms are, and neither the end nor 18 is near', () => {
    const file = ofBefore({ ...locked, ...elsewhere }, '2026-12-11')
    const entered = { ...file, answers: answersOf(lasting('2027-03-09')) }
    expect(open(opened(entered, '2026-12-12'), '2026-12-12')).not.toContain(end)
  })

  it('has it done on the paper of a version that was finished under that build', async () => {
    const signed = finished(ofBefore({ ...locked, ...elsewhere }, '2026-12-11'), '2026-12-11')
    const words = await allWords()
    const source = sourcesOf(opened(signed, '2026-12-12'), { today: '2026-12-12', words, localDetails: {} })
    const said = readIn(copyFor(source('action-list'), 'full', words).model)
    expect(said).toContain('Done on 11 December 2026')
    expect(said).not.toContain('Earlier: Done on 11 December 2026')
  })
})

describe('somebody who comes to 18 under an order', () => {
  it('is asked about from half a year before: what authorises each measure then, and who decides', () => {
    expect(on('2028-04-28', lasting('2028-10-28'))).toEqual([])
    expect(on('2028-04-29', lasting('2028-10-28'))).toEqual([end])
    expect(wordsOn(end, '2028-04-29', lasting('2028-10-28'))).toBe('before-eighteen')
    const free = { 'safety-measures': [{ 'measure-what': 'safe-word', 'measure-restrains': 'no' }] } as const
    expect(on('2028-04-29', lasting('2028-10-28', free))).toEqual([])
  })

  // What was asked for 18 in May asked of no court: the order that ends in July authorises nothing after it (ECHR article 5, ¶43).
  it('is asked about once more in the four weeks before the order ends, in words of its end and of 18', () => {
    const inJuly = lasting('2028-07-15')
    const done = doneIn(begun(inJuly, '2028-05-01'), [end], '2028-05-01')
    expect(itemOf(opened(done, '2028-06-16'), end, '2028-06-16')?.state).toBe('done')
    const file = opened(done, '2028-06-20')
    expect(itemOf(file, end, '2028-06-20')).toMatchObject({ called: true, since: '2028-06-17' })
    expect(open(file, '2028-06-20')).toContain(end)
    for (const [day, said] of [
      ['2028-06-16', 'before-eighteen'],
      ['2028-06-17', 'ends-soon-before-eighteen'],
      ['2028-07-15', 'ends-soon-before-eighteen'],
      ['2028-07-16', 'before-eighteen']
    ] as const)
      expect(wordsOn(end, day, inJuly), day).toBe(said)
    // Advice that none is needed is asked about for 18 alone, whatever day still stands with the matter.
    const advice = lasting('2028-07-15', { 'liberty-authority': 'advice-says-none-needed' })
    expect(wordsOn(end, '2028-06-20', advice)).toBe('before-eighteen')
    const words = plans['action-list'].as[end]
    expect(words['ends-soon-before-eighteen']).toMatch(/the court is asked again.*from 18/)
  })

  it('has it settled on the birthday, unless an order is on record whose last day is ahead', () => {
    expect(on('2028-10-28', lasting('2028-10-28'))).toEqual([end])
    expect(on('2028-10-29', lasting('2028-10-28'))).toEqual([settle])
    expect(on('2028-10-29', locked)).toEqual([settle])
    expect(wordsOn(settle, '2028-10-29', locked)).toBe('at-eighteen')
    expect(on('2028-10-29', lasting('2029-06-01'))).toEqual([])
  })
})

// ECHR article 5, ¶43: a court was asked, so somebody thought that liberty may be taken away. Nobody has to say it a second time.
describe('an order on record where nobody has answered whether liberty may be taken away', () => {
  const notYet = { reason: 'not-yet-explored' } as const
  const unasked = lasting('2027-03-09', { 'liberty-may-be-deprived': notYet })

  it.each(['2027-03-10', '2027-06-01'])(
    'is over after its last day: on %s it is settled what holds',
    (day) => {
      expect(on(day, unasked)).toEqual([settle])
      expect(on(day, { ...unasked, 'liberty-may-be-deprived': { reason: 'not-known' } })).toEqual([settle])
      expect(on(day, { ...unasked, 'liberty-may-be-deprived': 'no' })).not.toContain(settle)
    }
  )

  it('is asked about before 18, and settles nothing while it lasts', () => {
    expect(on('2027-03-09', unasked)).toEqual([end])
    const longer = lasting('2028-10-28', { 'liberty-may-be-deprived': notYet })
    expect(on('2028-04-29', longer)).toEqual([end])
    expect(wordsOn(end, '2028-04-29', longer)).toBe('before-eighteen')
  })
})

// ¶33: what came of a day at court is learned once it is over, and a hearing is no end of an order (invariant 17).
describe('a day of the matter, while a court is only asked', () => {
  const asked = lasting('2027-03-09', { 'liberty-authority': 'court-asked' })

  it('is asked about once it has gone, though what authorises the measures was settled long before', () => {
    const file = followed(fileWith(answersOf(asked)), '2026-12-01')
    const done = withOutcome(file, settle, { state: 'done', on: '2026-12-01' }, '2026-12-01')
    expect(open(followed(done, '2027-03-09'), '2027-03-09')).not.toContain(gone)
    expect(open(followed(done, '2027-03-10'), '2027-03-10')).toContain(gone)
  })

  it('is asked about where nothing takes liberty away any more, and not besides what settles the end of an order', () => {
    expect(on('2027-03-10', lasting('2027-03-09', { 'liberty-may-be-deprived': 'no' }))).toEqual([gone])
    expect(on('2027-03-10', lasting('2027-03-09'))).toEqual([settle])
    expect(on('2027-03-10', asked)).toEqual([settle, gone])
  })
})
