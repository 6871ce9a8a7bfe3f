import type { QuestionId } from '../../../../content/stages'
import { versionBefore } from '../../../../machines/case-file/review'
import type { Block } from '../../model'
import { besideWords } from '../../../i18n/lists'
import type { Words } from '../../../i18n/words'
import { changeGroups, type ChangeGroup } from './change-groups'
import type { Building } from '../building/context'
import { paragraph } from '../building/paragraph'
import { isWholeButForThePlace, ofAllTold } from '../building/if-told'

/** How many rows a list of changes has, to tell whether a narrower list leaves something out. */
const rowsIn = (groups: readonly ChangeGroup[]) => groups.reduce((count, { rows }) => count + rows.length, 0)

/** At most this many changes elsewhere are named. */
const mostNamed = 3

/**
 * Says that more has changed than this document prints. A copy of the whole case also names what: a manager who asked for a correction looks for it here,
 * and it may stand in another plan.
 */
function elsewhere(
  all: readonly ChangeGroup[],
  told: readonly ChangeGroup[],
  { words, disclosure }: Building
): readonly Block[] {
  if (rowsIn(all) === rowsIn(told)) return []
  const said = new Set(told.flatMap(({ rows }) => rows.map(({ what }) => what)))
  const answers = all.filter(({ id }) => id !== 'actions')
  const names = [...new Set(answers.flatMap(({ rows }) => rows.map(({ what }) => what)))].filter(
    (what) => !said.has(what)
  )
  const isNamed = isWholeButForThePlace(disclosure) && names.length > 0
  return [
    ...(isNamed
      ? [
          paragraph(
            words('versions.changed-elsewhere', { what: besideWords(names.slice(0, mostNamed), words) })
          )
        ]
      : []),
    ...(isNamed && names.length <= mostNamed ? [] : [paragraph(words('versions.elsewhere'))])
  ]
}

function tablesOf(groups: readonly ChangeGroup[], words: Words): readonly Block[] {
  const head = ['what', 'before', 'after'].map((column) => words(`versions.${column}`))
  return groups.map(({ heading, rows }): Block => ({
    kind: 'table',
    caption: heading,
    head,
    rows: rows.map(({ what, before: earlier, now }) => [what, earlier, now])
  }))
}

/** What stands over the tables: which version is compared, and whether all of it could be read. Also what is said where there is nothing to compare. */
function introduction({ file, before, words }: Building): {
  readonly blocks: readonly Block[]
  readonly isAll: boolean
} {
  const version = versionBefore(file)?.number
  if (version === undefined) return { blocks: [], isAll: true }
  if (before === undefined)
    return { blocks: [paragraph(words('versions.not-kept', { version }))], isAll: true }
  const read = before.isWhole ? [] : [paragraph(words('versions.unread', { version }))]
  return { blocks: [paragraph(words('versions.against-version', { version })), ...read], isAll: false }
}

/**
 * What has changed since the version before (¶46, ¶52), as far as this document prints it. Empty in a first version. Other parts of the case are not told
 * here: a reader who is given a care plan is not given the assessment.
 */
export function changeBlocks(questions: readonly QuestionId[], building: Building): readonly Block[] {
  const { before, words, stages } = building
  const { blocks, isAll } = introduction(building)
  if (isAll || before === undefined) return blocks
  const groups = changeGroups(before, building, { questions: new Set(questions), stages })
  const tables = tablesOf(groups, words)
  return [
    ...blocks,
    ...(tables.length === 0 ? [paragraph(words(ofAllTold('versions.nothing', building)))] : tables),
    ...elsewhere(changeGroups(before, building), groups, building)
  ]
}

/** The same of everything that is recorded: a review looks at the case as a whole. */
export function allChangeBlocks(building: Building): readonly Block[] {
  const { before, words } = building
  const { blocks, isAll } = introduction(building)
  if (isAll || before === undefined) return blocks
  const tables = tablesOf(changeGroups(before, building), words)
  return [
    ...blocks,
    ...(tables.length === 0 ? [paragraph(words(ofAllTold('versions.nothing', building)))] : tables)
  ]
}
