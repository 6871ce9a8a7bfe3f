import type { Part } from '../../../../content/documents'
import { planLists, type PlanList, type PlanListId } from '../../../../content/needs'
import type { ListQuestion } from '../../../../content/shape'
import type { QuestionId } from '../../../../content/stages'
import type { Item } from '../../../../machines/case-file/answer'
import { questionOf } from '../../../../machines/facts/asked'
import { concerns } from '../../../../machines/facts/audience'
import { trackColumnsOf } from '../../../../machines/facts/track-texts'
import { tracksOf } from '../../../../machines/facts/tracks'
import { askedOf } from '../../../../machines/journey/paths'
import { whyLeftOut } from '../../../../machines/policy/disclosure/disclosure'
import { mattersOf } from '../../../../machines/policy/disclosure/about'
import { dayOfEntry, entriesOf } from '../../../../machines/policy/needs/need-entries'
import type { Block } from '../../model'
import type { Building } from '../building/context'
import { paragraph } from '../building/paragraph'
import { entryCell } from './list-blocks'
import { tells, ifTold } from '../building/if-told'
import { areasTogether, columnWords, trackInFront, trackRows } from './track-blocks'

type PlanTable = Pick<Extract<Part, { kind: 'plan-table' }>, 'lists' | 'areas'>

const planOf = (id: PlanListId): PlanList => planLists[id]

/**
 * Fields that belong to the assessment record, or that only tell Waymark which need an entry answers. A plan whose table says what will be done leaves
 * them out: what is needed and what will be done stand in one row there (¶32, ¶35, ¶36).
 */
const ofTheAssessment: Readonly<Partial<Record<PlanListId, readonly string[]>>> = {
  needs: ['need-area', 'need-from', 'need-for'],
  health: ['health-action-for'],
  education: ['education-action-for']
}

/** The fields that a table of what will be done prints, or stands in place of. The document’s other parts do not print them again. */
export const fieldsInPlanTable = ({ lists }: PlanTable): readonly string[] =>
  lists.flatMap((id) => {
    const { how, byWhom, byWhen } = planOf(id)
    return [how, byWhom, byWhen, ...(ofTheAssessment[id] ?? [])]
  })

/** Whether a question is asked, and told in this copy. A table has no rows for other questions. */
const isAsked = (id: QuestionId, building: Building): boolean =>
  askedOf(building.paths, building.view).has(id) &&
  whyLeftOut(id, building.disclosure) !== 'matter' &&
  tells(
    building,
    mattersOf(id).filter((matter) => matter !== 'placement')
  )

/**
 * An entry of a list as a row: what is needed, what will be done, by whom, by when. Where only what will be done is recorded, that heads the row. To the
 * child, what is not planned is said once.
 */
function entryRow(plan: PlanListId, entry: Item, building: Building): readonly string[] {
  const { list, what, how, byWhom, byWhen } = planOf(plan)
  const { named } = questionOf(list) as ListQuestion
  const [need, done, ...others] = [what ?? named, how, byWhom, byWhen].map((field) =>
    entryCell(list, field, entry, building)
  )
  const cells = need === undefined && done !== undefined ? [done, '', ...others] : [need, done, ...others]
  const first = cells.indexOf(undefined)
  const { toTheChild = false } = building.disclosure
  const open = building.words(toTheChild ? 'childs-copy.plan.open' : 'values.not-yet-planned')
  return cells.map((cell, at) => cell ?? (toTheChild && at > first ? '' : open))
}

type Decides = (plan: PlanListId, entry: Item, building: Building) => boolean

/** Which entries stand in a table, which of them the person who makes the copy must look at, and whether the table names its track. */
export interface Entries {
  readonly stands: Decides
  readonly isToBeLookedAt: Decides
  /** The table of areas of life does not say which track it prints. */
  readonly namesNoTrack?: true
  /** The entries stand in the order of their days, not of the needs that they answer. */
  readonly byDay?: true
  /** A line over the table says that some days have passed with nothing recorded, where no mark stands beside each. */
  readonly saysPassed?: true
}

const everyEntry: Entries = { stands: () => true, isToBeLookedAt: () => false }

const isAhead: Decides = (plan, entry, { view, entriesUnrecorded }) => {
  const day = dayOfEntry(plan, entry)
  return day === undefined || day > view.today || entriesUnrecorded?.has(entry.id) === true
}

interface EntryRow {
  readonly cells: readonly string[]
  readonly isToBeLookedAt: boolean
  /** The last day by which it is done, where this copy tells it. */
  readonly day: string | undefined
  /** That day has passed, and nobody has recorded what was done. */
  readonly isPassed: boolean
}

const dayTold = (plan: PlanListId, entry: Item, building: Building): string | undefined =>
  entryCell(planOf(plan).list, planOf(plan).byWhen, entry, building) === undefined
    ? undefined
    : dayOfEntry(plan, entry)

/** The earliest day first, what has none last; what has the same stands as it stood. */
const inOrderOfDays = (rows: readonly EntryRow[]): readonly EntryRow[] => {
  const dayIn = ({ day }: EntryRow) => day ?? '9999'
  return [...rows].sort((one, other) => dayIn(one).localeCompare(dayIn(other)))
}

const listRows = (plan: PlanListId, building: Building, entries: Entries): readonly EntryRow[] =>
  isAsked(planOf(plan).list, building)
    ? ifTold(building, () =>
        entriesOf(building.view, plan)
          .filter((entry) => entries.stands(plan, entry, building))
          .map((entry) => {
            const day = dayTold(plan, entry, building)
            return {
              cells: entryRow(plan, entry, building),
              day,
              isPassed:
                day !== undefined &&
                day < building.view.today &&
                building.entriesUnrecorded?.has(entry.id) === true,
              isToBeLookedAt: entries.isToBeLookedAt(plan, entry, building)
            }
          })
      )
    : []

/** Rows without duplicates: one thing can be a need and an action of the health plan too. */
function eachOnce(rows: readonly EntryRow[]): Omit<Table, 'done'> {
  const once = new Map(rows.map(({ cells }) => [JSON.stringify(cells), cells]))
  const looked = new Set(rows.filter((row) => row.isToBeLookedAt).map(({ cells }) => JSON.stringify(cells)))
  return {
    notPlanned: '',
    leftOut: [],
    hasPassed: rows.some(({ isPassed }) => isPassed),
    rows: [...once.values()],
    toLookAt: [...once.keys()].flatMap((key, place) => (looked.has(key) ? [place] : []))
  }
}

/** What is planned for an area of life in one track, with who does it and the day in the same text. Nothing where nothing is planned. */
function plannedFor(area: QuestionId, column: number, building: Building): string | undefined {
  const row = trackRows(area, building)[column]
  return row?.absent === true ? undefined : row?.values.join('\n')
}

interface Table {
  /** How what will be done is headed. */
  readonly done: string
  readonly rows: readonly (readonly string[])[]
  /** A day in it has passed with nothing recorded of it. */
  readonly hasPassed?: boolean
  readonly toLookAt: readonly number[]
  /** The areas of life for which nothing is planned, in one line under it (decision 93); empty where none is. */
  readonly notPlanned: string
  /** The areas that this copy leaves out, whatever is planned for them, in one line too. */
  readonly leftOut: readonly string[]
}

function areaTable({ areas }: PlanTable, building: Building, said: string, entries: Entries): Table {
  const { view, words } = building
  const columns = trackColumnsOf(view)
  const track = trackInFront(building)
  const column = Math.max(
    0,
    columns.findIndex((one) => one === track)
  )
  const asked = areas.filter((area) => concerns(questionOf(area).only, view) && isAsked(area, building))
  const isOut = (area: QuestionId) => whyLeftOut(area, building.disclosure) === 'placement'
  const all = asked
    .filter((area) => !isOut(area))
    .map((area) => [words(`questions.${area}.short`), plannedFor(area, column, building)] as const)
  const inTrack = columns.length === 1 || track === undefined ? '' : columnWords(track, building)
  const saidOf = (what: string, more = {}) =>
    words(`${said}.${what}${inTrack === '' ? '' : '-in-track'}`, { track: inTrack, ...more })
  // A paper that names no track says of nothing that it is not planned, where another track has a plan for it.
  const isPlannedElsewhere = (area: QuestionId) =>
    entries.namesNoTrack === true &&
    track !== tracksOf(view).lead &&
    trackRows(area, building).some(({ absent }) => absent !== true)
  const open = asked
    .filter((area) => !isOut(area) && !isPlannedElsewhere(area))
    .flatMap((area) =>
      plannedFor(area, column, building) === undefined ? [words(`questions.${area}.short`)] : []
    )
  return {
    done: saidOf('done'),
    toLookAt: [],
    leftOut: asked.filter(isOut).map((area) => words(`questions.${area}.short`)),
    rows: all.flatMap(([area, planned]) => (planned === undefined ? [] : [[area, planned]])),
    notPlanned: open.length === 0 ? '' : saidOf('not-planned', { areas: open.join('; ') })
  }
}

/** What the child needs and what will be done, by whom and by when, in one table: nothing where a copy tells none of it. */
export function planTableBlocks(
  part: PlanTable,
  building: Building,
  said = 'documents.plan-table',
  entries: Entries = everyEntry
): readonly Block[] {
  const { words } = building
  const ordered = entries.byDay === true ? inOrderOfDays : (rows: readonly EntryRow[]) => rows
  const tables: readonly Table[] =
    part.areas.length === 0
      ? [
          {
            done: words(`${said}.done`),
            ...eachOnce(ordered(part.lists.flatMap((plan) => listRows(plan, building, entries))))
          }
        ]
      : tells(building, ['immigration'])
        ? ifTold(building, () => [areaTable(part, building, said, entries)])
        : []
  const isOfAreas = part.areas.length > 0
  const what = words(`${said}.${isOfAreas ? 'area' : 'what'}`)
  return tables.flatMap(({ done, rows, hasPassed, toLookAt, notPlanned, leftOut }): Block[] => [
    ...(entries.saysPassed === true && hasPassed === true ? [paragraph(words(`${said}.passed`))] : []),
    ...(rows.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            caption: '',
            head: isOfAreas ? [what, done] : [what, done, words(`${said}.by-whom`), words(`${said}.by-when`)],
            rows,
            ...(toLookAt.length === 0 ? {} : { toLookAt })
          }
        ]),
    ...(notPlanned === '' ? [] : [paragraph(notPlanned)]),
    ...areasTogether(leftOut, words('values.withheld'), words)
  ])
}

/**
 * What is planned and nobody has recorded as done, the first day first; a day that has come is marked. The child’s own plan has what is for the child.
 */
export const aheadBlocks = (part: PlanTable, building: Building): readonly Block[] =>
  building.disclosure.toTheChild === true
    ? []
    : planTableBlocks(part, building, undefined, { ...everyEntry, byDay: true, stands: isAhead })
