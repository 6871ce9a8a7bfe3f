import { clockRows } from '../../../../content/clock'
import type { ClockEntry } from '../../../../machines/policy/clock'
import type { Words } from '../../../i18n/words'
import { dateWords } from './date-words'
import { sourceWords } from './source-words'

/** What has to be done, or what comes, by a day of the clock. */
export const clockTitle = ({ row, matter }: ClockEntry, words: Words): string =>
  words(matter === undefined ? `clock.rows.${row}.title` : `clock.matters.${matter}`)

/** By when: the day, or as much of it as is known, or from when to when. */
export function clockDay({ date, opens, precision }: ClockEntry, words: Words): string {
  if (opens === undefined) return dateWords(date, precision)
  return words('clock.screen.from-to', { from: dateWords(opens), to: dateWords(date) })
}

/** The same, with whether the day is computed or was recorded. What it is computed from stands with its rule, elsewhere in the document. */
export function clockDayWithKind(entry: ClockEntry, words: Words): string {
  const day = clockDay(entry, words)
  return words(`clock.screen.day-${entry.basis.kind}`, { day })
}

/** The rule, and the source in which it stands. */
export function clockRule({ row }: ClockEntry, words: Words): string {
  const sources = sourceWords(clockRows[row].serves, words)
  const rule = words(`clock.rows.${row}.rule`)
  return sources === '' ? rule : words('clock.screen.rule', { rule, sources })
}

/** What the day rests on, and why it may be a little off. It is always said that a day is computed. */
export function clockBasis({ basis, unsure }: ClockEntry, words: Words): readonly string[] {
  const question = words(`questions.${basis.question}.short`)
  const date = basis.kind === 'computed' ? dateWords(basis.from) : ''
  return [
    words(`clock.basis.${basis.kind}`, { question, date }),
    ...(unsure === undefined ? [] : [words(`clock.unsure.${unsure}`)])
  ]
}

/** The state of the day: one or two words, or the day on which it was done, as far as that day is known. */
export function clockState({ state, precision }: ClockEntry, words: Words): string {
  if (state.kind === 'passed') return words(`clock.state.passed.${state.was}`, { date: dateWords(state.on) })
  if (state.kind !== 'done') return words(`clock.state.${state.kind}`)
  if (precision !== undefined) return words('clock.state.done-in', { date: dateWords(state.on, precision) })
  return words(state.late ? 'clock.state.done-late' : 'clock.state.done', { date: dateWords(state.on) })
}
