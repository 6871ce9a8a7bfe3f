import { needRows, planLists, type NeedRow } from '../../../../content/needs'
import { mattersOf } from '../../../../machines/policy/disclosure/about'
import { whyLeftOut } from '../../../../machines/policy/disclosure/disclosure'
import { needsLeft } from '../../../../machines/actions/of-the-day'
import { isPlannedInWords, type Need } from '../../../../machines/policy/needs/needs'
import type { Block, Row } from '../../model'
import type { Building } from '../building/context'
import { isWholeAsName, missingWords, needName, needPrinted } from '../words/need-words'
import { sourceWords } from '../words/source-words'
import { besideWords } from '../../../i18n/lists'

function groupedBy(
  needs: readonly Need[],
  key: (need: Need) => string
): ReadonlyMap<string, readonly Need[]> {
  const keys = [...new Set(needs.map(key))]
  return new Map(keys.map((one) => [one, needs.filter((need) => key(need) === one)]))
}

/** With more needs than this, needs that have one place in the plan share a line, so that all fit the first page. */
const mostLines = 12

/** The needs of one list, as they share lines. */
function inLines(needs: readonly Need[], areMany: boolean): readonly (readonly Need[])[] {
  return areMany ? [...groupedBy(needs, ({ plannedOn }) => plannedOn).values()] : needs.map((need) => [need])
}

/** A need that an intimate answer found. The child’s own copy leaves it out, since somebody may find that copy. */
const isIntimate = ({ row }: Need): boolean =>
  row !== undefined &&
  (needRows[row] as NeedRow).foundBy.some(({ question }) => mattersOf(question).includes('intimate'))

const { how, byWhom, byWhen } = planLists.needs
const fieldsOfNeeds = [how, byWhom, byWhen]

/** The document’s table of what will be done has the need, and says “not yet planned” beside it: one page says it once (decision 93). */
const isInTable = ({ item }: Need, { inPlanTable, disclosure }: Building): boolean =>
  item !== undefined &&
  fieldsOfNeeds.every(
    (field) => inPlanTable?.has(field) === true && whyLeftOut('needs', disclosure, field) === undefined
  )

/**
 * The needs that no plan answers completely, each with exactly what is missing (¶32, ¶35). Empty where none is left. A need that is planned in a text is
 * none of them: the text may say by whom and by when.
 * @param steps of a plan of one thing, the steps on which its needs are planned; nothing where the document looks at every need
 */
export function notYetPlannedBlocks(building: Building, steps?: readonly string[]): readonly Block[] {
  const { file, view, words, keepBack, disclosure } = building
  const needs = needsLeft(file.actions, view).filter(
    (need) =>
      !isPlannedInWords(view, need) &&
      !isInTable(need, building) &&
      steps?.includes(need.plannedOn) !== false &&
      (disclosure.toTheChild !== true || !isIntimate(need))
  )
  for (const { row, text } of needs)
    if (row !== undefined && text !== undefined && isWholeAsName(text))
      for (const { question } of (needRows[row] as NeedRow).foundBy)
        building.printed?.add(needPrinted(question))
  const named = (need: Need) => `${needName(need, words, keepBack)} (${sourceWords(need.serves, words)})`
  // Needs that lack the same stand together, and what they lack is said once.
  const groups = groupedBy(needs, (need) =>
    words('needs.missing-line', { missing: missingWords(need, words) })
  )
  return needs.length === 0
    ? []
    : [
        {
          kind: 'rows',
          rows: [...groups].map(([label, lacking]): Row => ({
            label,
            values: inLines(lacking, needs.length > mostLines).map((these) =>
              besideWords(these.map(named), words)
            )
          }))
        }
      ]
}
