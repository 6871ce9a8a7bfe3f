import fc from 'fast-check'
import { beforeAll, describe, expect, it, test } from 'vitest'
import { addDays } from '../../machines/facts/dates'
import type { ClockEntry } from '../../machines/policy/clock'
import { pictureOf } from '../../src/documents/compose/days/timeline'
import { timelineOf } from '../../src/documents/compose/days/timeline-blocks'
import { alongTheLine } from '../../src/documents/compose/days/timeline-scale'
import type { Words } from '../../src/i18n/words'
import { linesWithin } from '../../src/ui/timeline-text'
import { answersOf } from '../cases/named-case'
import { allWords } from '../support/words'

const today = '2026-11-24'
const nothing = { answers: {}, today }
const basis = { kind: 'recorded', question: 'periods-of-care' } as const
const entry = (
  row: ClockEntry['row'],
  date: string,
  state: ClockEntry['state'] = { kind: 'due' }
): ClockEntry => ({ row, date, basis, state })

const day = fc.integer({ min: -3_000, max: 9_000 }).map((days) => addDays(today, days))
const days = fc
  .array(day, { minLength: 1, maxLength: 40 })
  .map((all) => [...all].sort().map((date) => ({ date })))
const windows = fc.array(
  fc.tuple(day, fc.nat({ max: 400 })).map(([from, length]) => ({ from, to: addDays(from, length) })),
  { maxLength: 3 }
)

describe('a line of time', () => {
  test('has each day between its ends, in their order, a whole line at least between two', () => {
    fc.assert(
      fc.property(days, windows, (all, open) => {
        const { days: placed, lines, spans } = alongTheLine(all, open)
        const line = 1 / lines
        const positions = placed.map(({ position }) => position)
        expect(placed.map(({ day: { date } }) => date)).toEqual(all.map(({ date }) => date))
        for (const [index, position] of positions.entries()) {
          // Half a label stands above a mark and half below it: none leaves the picture, none touches another.
          expect(position - line / 2).toBeGreaterThanOrEqual(-1e-9)
          expect(position + line / 2).toBeLessThanOrEqual(1 + 1e-9)
          expect(position - (positions[index - 1] ?? -1)).toBeGreaterThanOrEqual(line - 1e-9)
        }
        for (const { from, to } of spans) {
          expect(from).toBeGreaterThanOrEqual(0)
          expect(to).toBeLessThanOrEqual(1)
        }
      })
    )
  })

  it('gives years more room than days, and says where it is drawn short', () => {
    const { days: placed, spans } = alongTheLine(
      ['2026-11-01', '2026-11-08', '2028-11-08', '2032-11-08'].map((date) => ({ date })),
      []
    )
    const [one = 0, two = 0, three = 0, four = 0] = placed.map(({ position }) => position)
    expect(three - two).toBeGreaterThan(two - one)
    expect(four - three).toBeGreaterThan(three - two)
    expect(spans).toEqual([
      { kind: 'shortened', from: two, to: three },
      { kind: 'shortened', from: three, to: four }
    ])
  })

  it('draws a window from its first day to its last', () => {
    const { spans, days: placed } = alongTheLine(
      [{ date: '2026-11-01' }, { date: '2027-05-01' }],
      [{ from: '2027-02-01', to: '2027-05-01' }]
    )
    const [window] = spans
    expect(window?.kind).toBe('window')
    expect(window?.from).toBeGreaterThan(placed[0]?.position ?? 1)
    expect(window?.to).toBe(placed[1]?.position)
  })
})

describe('the picture of a case', () => {
  const inCare = {
    answers: answersOf({
      'periods-of-care': [{ 'care-from': '2026-11-02', 'care-legal-basis': 'section-20' }]
    }),
    today
  }

  it('is not there where no day can be told', () => {
    expect(pictureOf(nothing, '2026-11-01', [])).toBeUndefined()
  })

  it('begins with coming into care, or else with the opening of the case', () => {
    const entries = [entry('care-plan', '2026-12-08')]
    expect(pictureOf(inCare, '2026-11-20', entries)?.beginsWith).toBe('care-begins')
    expect(pictureOf(nothing, '2026-11-20', entries)?.beginsWith).toBe('case-opened')
  })

  it('has what is done on the day on which it was done, and no birthday before it begins', () => {
    const picture = pictureOf(inCare, '2026-11-20', [
      entry('sixteenth-birthday', '2026-03-01', { kind: 'past-milestone' }),
      entry('placement-plan', '2026-12-01', { kind: 'done', on: '2026-11-10', late: false }),
      entry('first-review', '2026-11-23', { kind: 'overdue' })
    ])
    expect(picture?.days.map(({ day: one }) => [one.date, one.kind])).toEqual([
      ['2026-11-02', 'milestone'],
      ['2026-11-10', 'done'],
      ['2026-11-23', 'overdue'],
      ['2026-11-24', 'today']
    ])
  })

  it('leaves out the earliest days that are done where they are too many for a page, never one that is open', () => {
    const done = Array.from({ length: 40 }, (_, index) =>
      entry('return-interview', '2026-11-20', {
        kind: 'done',
        on: addDays('2026-10-01', index),
        late: false
      })
    )
    const picture = pictureOf(nothing, '2026-09-01', [...done, entry('care-plan', '2026-12-08')])
    expect(picture?.days).toHaveLength(32)
    expect(picture?.leftOut).toBe(11)
    expect(picture?.days.at(-1)?.day.kind).toBe('due')
  })

  describe('in words', () => {
    let words: Words
    beforeAll(async () => {
      words = await allWords()
    })

    it('says what each mark is, and a date once for what falls on the same day', () => {
      const timeline = timelineOf(
        inCare,
        '2026-11-20',
        [
          entry('health-assessment', '2026-12-16'),
          entry('first-review', '2026-12-16'),
          entry('twenty-fifth-birthday', '2036-03-14', { kind: 'milestone' })
        ],
        words
      )
      expect(timeline?.caption).toBe('From coming into care to 25')
      expect(timeline?.marks.map(({ date, label, state }) => [date, label, state])).toEqual([
        ['2 November 2026', 'Came into care', ''],
        ['24 November 2026', words('clock.timeline.today'), ''],
        ['16 December 2026', words('clock.rows.health-assessment.title'), 'due'],
        ['', words('clock.rows.first-review.title'), 'due'],
        ['14 March 2036', words('clock.rows.twenty-fifth-birthday.title'), '']
      ])
      expect(timeline?.description).toContain('from 2 November 2026 to 14 March 2036')
      expect(timeline?.description).toContain('2 are due')
    })
  })
})

describe('lines within a width', () => {
  test('hold every word once, in order, and are no longer than the room unless one word is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,20}$/), { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 100, max: 600 }),
        (all, width) => {
          const lines = linesWithin(all.join(' '), width, 15)
          expect(lines.join(' ')).toBe(all.join(' '))
          const room = Math.floor(width / (15 * 0.56))
          for (const line of lines) if (line.includes(' ')) expect(line.length).toBeLessThanOrEqual(room)
        }
      )
    )
  })
})
