import ICAL from 'ical.js'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ClockEntry } from '../../machines/policy/clock'
import { clockOf } from '../../machines/policy/clock'
import { calendarEvents } from '../../src/calendar/events'
import { writeCalendar } from '../../src/calendar/write-calendar'
import type { Words } from '../../src/i18n/words'
import { answersOf } from '../cases/named-case'
import { vietnam } from '../cases/vietnam'
import { fileWith } from '../support/file'
import { allWords } from '../support/words'

const writing = { now: '2026-11-24T09:30:00.000Z', sequence: 7 }
const basis = { kind: 'computed', question: 'periods-of-care', from: '2026-11-02' } as const
const entry = (
  row: ClockEntry['row'],
  date: string,
  more: Partial<Pick<ClockEntry, 'opens' | 'state' | 'precision' | 'matter'>> = {}
): ClockEntry => ({ row, date, basis, state: { kind: 'due' }, ...more })

describe('the calendar file', () => {
  let words: Words
  beforeAll(async () => {
    words = await allWords()
  })

  const file = fileWith(
    answersOf({ reference: 'WM; 20,41\\Ä', 'known-as': 'Minh', 'placement-address': '4 Beck Lane' })
  )
  const textOf = (entries: readonly ClockEntry[], one = file, today = '2026-11-24') =>
    new TextDecoder().decode(writeCalendar(calendarEvents(one, entries, today, words), writing))
  const read = (text: string) =>
    new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((event) => {
      const value = (name: string) => String(event.getFirstPropertyValue(name))
      return {
        uid: value('uid'),
        summary: value('summary'),
        start: value('dtstart'),
        type: event.getFirstProperty('dtstart')?.type,
        description: value('description'),
        names: event.getAllProperties().map(({ name }) => name)
      }
    })

  it('is read back by another library: whole days, by reference only', () => {
    const events = read(textOf([entry('care-plan', '2026-12-08')]))
    expect(events).toHaveLength(1)
    expect(events[0]).toMatchObject({
      uid: 'case-1-care-plan-1',
      summary: 'Care plan – WM; 20,41\\Ä',
      start: '2026-12-08',
      type: 'date'
    })
    expect(events[0]?.description).toContain('2 November 2026')
    expect(events[0]?.names).not.toContain('location')
    expect(events[0]?.names).not.toContain('attendee')
  })

  it('keeps to RFC 5545: lines end with CRLF, none is longer than 75 octets, each event has its stamp', () => {
    const text = textOf([entry('next-visit', '2026-12-08'), entry('first-review', '2026-12-16')])
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    const octets = text.split('\r\n').map((line) => new TextEncoder().encode(line).length)
    expect(Math.max(...octets)).toBeLessThanOrEqual(75)
    expect(text.match(/^DTSTAMP:20261124T093000Z\r$/gm)).toHaveLength(2)
    expect(text.match(/^DTSTART;VALUE=DATE:202612(08|16)\r$/gm)).toHaveLength(2)
    expect(text.match(/^SEQUENCE:7\r$/gm)).toHaveLength(2)
    expect(text.match(/^CLASS:PRIVATE\r$/gm)).toHaveLength(2)
    expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true)
    expect(text.trimEnd().endsWith('END:VCALENDAR')).toBe(true)
  })

  it('gives what is due within a window its first day too, and says what is done', () => {
    const events = read(
      textOf([
        entry('leave-advice', '2028-06-01', { opens: '2028-03-01' }),
        entry('care-plan', '2026-12-08', { state: { kind: 'done', on: '2026-12-01', late: false } })
      ])
    )
    expect(events.map(({ uid, start }) => [uid, start])).toEqual([
      ['case-1-leave-advice-1-opens', '2028-03-01'],
      ['case-1-leave-advice-1', '2028-06-01'],
      ['case-1-care-plan-1', '2026-12-08']
    ])
    expect(events[2]?.summary).toMatch(/^Done: /)
  })

  it('says of a day known by its month that it is no day, and of a legal matter not which', () => {
    const events = read(
      textOf([
        entry('legal-day', '2027-01-01', { matter: 'criminal-case-as-accused', precision: 'month' }),
        entry('legal-day', '2027-02-03', { matter: 'family-proceedings' })
      ])
    )
    expect(events.map(({ summary }) => summary)).toEqual([
      'Next day in a legal matter: some day in January 2027 – WM; 20,41\\Ä',
      'Next day in a legal matter – WM; 20,41\\Ä'
    ])
    expect(events.map(({ description }) => description).join()).not.toMatch(/1 January|accused|Family/)
  })

  // Nobody looks back in a calendar: a visit that is late since June, and a birthday of two years ago (Care Planning Regulations 28, ¶51).
  it('has what is overdue on today, called so, and no birthday that is past', () => {
    const visit = entry('next-visit', '2026-06-09', { state: { kind: 'overdue' } })
    const sixteen = entry('sixteenth-birthday', '2024-12-03', { state: { kind: 'past-milestone' } })
    const eighteen = entry('eighteenth-birthday', '2026-12-03', { state: { kind: 'milestone' } })
    const events = read(textOf([sixteen, visit, eighteen], file, '2026-12-01'))
    expect(events.map(({ uid, start, summary }) => [uid, start, summary.replace(/ – .*/, '')])).toEqual([
      ['case-1-next-visit-1', '2026-12-01', expect.stringMatching(/^Overdue: /)],
      ['case-1-eighteenth-birthday-1', '2026-12-03', expect.not.stringMatching(/Overdue/)]
    ])
    expect(events[0]?.description).toContain('9 June 2026')
  })

  it('has an id of its own for each day of one row, the same each time', () => {
    const entries = [entry('return-interview', '2026-12-01'), entry('return-interview', '2026-12-05')]
    const ids = () => read(textOf(entries)).map(({ uid }) => uid)
    expect(ids()).toEqual(['case-1-return-interview-1', 'case-1-return-interview-2'])
    expect(ids()).toEqual(ids())
  })

  it('holds every day of a whole case, and nothing that somebody typed but the reference', () => {
    const whole = fileWith(answersOf(vietnam.answers))
    const entries = clockOf({ answers: whole.answers, today: '2026-11-24' })
    const text = textOf(entries, whole).replaceAll('\r\n ', '')
    expect(entries.length).toBeGreaterThan(10)
    expect(read(textOf(entries, whole)).length).toBeGreaterThanOrEqual(entries.length)
    const typed = Object.entries(whole.answers).flatMap(([id, answer]) =>
      id !== 'reference' &&
      'value' in answer &&
      typeof answer.value === 'string' &&
      /[A-Z ]/.test(answer.value)
        ? [answer.value]
        : []
    )
    expect(typed.length).toBeGreaterThan(20)
    expect(typed.filter((one) => text.includes(one))).toEqual([])
  })
})
