import type { PlainDate } from '../../../../machines/case-file/answer'
import type { CaseView } from '../../../../machines/case-file/case-file'
import type { ClockEntry } from '../../../../machines/policy/clock'
import type { Words } from '../../../i18n/words'
import type { Block, Timeline, TimelineMark } from '../../model'
import { shownEntries } from './clock-blocks'
import { clockTitle } from '../words/clock-words'
import type { Building } from '../building/context'
import { dateWords } from '../words/date-words'
import { ifTold } from '../building/if-told'
import { pictureOf, type PicturedDays, type PictureDay } from './timeline'

function labelOf(day: PictureDay, words: Words): string {
  if (!('entry' in day)) return words(`clock.timeline.${day.what}`)
  const title = clockTitle(day.entry, words)
  const { opens } = day.entry
  return opens === undefined ? title : words('clock.timeline.from', { what: title, date: dateWords(opens) })
}

function dayWords(day: PictureDay, words: Words): string {
  if ('entry' in day && day.entry.precision !== undefined) return dateWords(day.date, day.entry.precision)
  const date = dateWords(day.date)
  return 'entry' in day && day.entry.unsure === 'rough-date' ? words('clock.timeline.about', { date }) : date
}

const statesSaid: ReadonlySet<TimelineMark['kind']> = new Set(['done', 'due', 'overdue'])

/** What the picture shows, in a few sentences. Each day also stands beside its mark as text. */
function description({ days, leftOut }: PicturedDays, words: Words): string {
  const number = (kind: TimelineMark['kind']) => days.filter(({ day }) => day.kind === kind).length
  const next = days.find(({ day }) => day.kind === 'due')
  return [
    words('clock.timeline.description', {
      from: dateWords(days[0]?.day.date ?? ''),
      to: dateWords(days.at(-1)?.day.date ?? ''),
      overdue: number('overdue'),
      due: number('due'),
      done: number('done')
    }),
    ...(next === undefined
      ? []
      : [words('clock.timeline.next', { what: labelOf(next.day, words), date: dayWords(next.day, words) })]),
    ...(leftOut === 0 ? [] : [words('clock.timeline.left-out', { count: leftOut })]),
    words('clock.timeline.scale')
  ].join(' ')
}

function marksOf({ days }: PicturedDays, words: Words): readonly TimelineMark[] {
  return days.map(({ day, position }, index) => ({
    kind: day.kind,
    position,
    date: days[index - 1]?.day.date === day.date ? '' : dayWords(day, words),
    label: labelOf(day, words),
    state: statesSaid.has(day.kind) ? words(`clock.timeline.states.${day.kind}`) : ''
  }))
}

/**
 * The key dates as one picture, from coming into care to 25, with its description; nothing where no day can be told.
 * @param entries the days of the clock that it may show
 */
export function timelineOf(
  view: CaseView,
  openedOn: PlainDate,
  entries: readonly ClockEntry[],
  words: Words
): Timeline | undefined {
  const picture = pictureOf(view, openedOn, entries)
  if (picture === undefined) return undefined
  return {
    kind: 'timeline',
    caption: words(`clock.timeline.captions.${picture.beginsWith}`, {
      to: entries.some(({ row }) => row === 'twenty-fifth-birthday') ? 'known' : 'open'
    }),
    description: description(picture, words),
    lines: picture.lines,
    marks: marksOf(picture, words),
    spans: picture.spans
  }
}

/** The key dates that this copy tells, as one picture. All of it is derived at once: where it would rest on something left out, there is no picture. */
export const timelineBlocks = (building: Building): readonly Block[] =>
  ifTold(building, () => {
    const { view, file, words } = building
    const picture = timelineOf(view, file.openedOn, shownEntries(building), words)
    return picture === undefined ? [] : [picture]
  })
