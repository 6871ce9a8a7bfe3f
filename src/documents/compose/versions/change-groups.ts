import type { QuestionId } from '../../../../content/stages'
import { changesBetween } from '../../../../machines/changes'
import { withoutSigns } from '../../copy/placeholders'
import { actionRows, signRows, statusRows, textRows } from './change-rows'
import { answerRows, type ChangeRow, type Sides } from './change-words'
import type { Building } from '../building/context'
import type { VersionBefore } from '../building/earlier-version'
import { joinedPlaceholders } from '../../copy/withhold'

/** Changes that belong together, under a heading. */
export interface ChangeGroup {
  readonly id: string
  readonly heading: string
  readonly rows: readonly ChangeRow[]
}

/** What a list of changes tells; everything where it is not narrowed. */
interface Scope {
  readonly questions?: ReadonlySet<QuestionId>
  readonly stages?: readonly string[]
}

function sidesOf(before: VersionBefore, building: Building): Sides {
  const gap = building.words('values.left-out')
  // In words, not signs. Two left-out places then read alike, and the row says that something changed.
  const keepBack = (typed: string) =>
    joinedPlaceholders(
      withoutSigns(building.keepBack(typed), () => gap),
      gap
    )
  return { before: { ...building, view: before.view, keepBack }, now: { ...building, keepBack } }
}

/**
 * What changed since an earlier version, in today's words, group by group: what follows from the answers first, then the
 * answers by stage, the tracks' texts, the signs and the actions.
 */
export function changeGroups(
  earlier: VersionBefore,
  building: Building,
  { questions, stages }: Scope = {}
): readonly ChangeGroup[] {
  const sides = sidesOf(earlier, building)
  const changes = changesBetween(
    { view: sides.before.view, actions: earlier.actions },
    { view: building.view, actions: building.file.actions }
  )
  const isTold = (id: QuestionId) => questions?.has(id) ?? true
  const { words } = building
  const group = (id: string, heading: string, rows: readonly ChangeRow[]) => ({ id, heading, rows })
  return [
    group('status', words('versions.status'), statusRows(changes, sides)),
    ...changes.answers.map(({ stage, changes: answers }) =>
      group(
        stage,
        words(`stages.${stage}.title`),
        answers
          // The position stands under the status already.
          .filter(
            ({ id }) => isTold(id) && !(id === 'immigration-position' && changes.position !== undefined)
          )
          .flatMap((answer) => answerRows(answer, sides))
      )
    ),
    group(
      'texts',
      words('versions.texts'),
      textRows({ ...changes, texts: changes.texts.filter(({ id }) => isTold(id)) }, sides)
    ),
    group('signs', words('versions.signs'), isTold('indicator-details') ? signRows(changes, sides) : []),
    group('actions', words('versions.actions'), actionRows(changes, earlier, sides, stages))
  ].filter(({ rows }) => rows.length > 0)
}
