import { actionsOf, actionReveals, mattersOfAction } from '../../../machines/policy/actions'
import { actionListOf, type ActionItem } from '../../../machines/policy/action-list'
import type { Block } from '../model'
import { about } from './about'
import { dueWords, outcomeWords, ownerAlone, stateLines, whatWords } from './action-words'
import type { Building } from './context'
import { sourceWords } from './source-words'

const paragraph = (text: string): Block => ({ kind: 'paragraph', text })

/** Whether this copy may say that an action is called for (¶23). */
export const isShown = (id: string, { location }: Pick<Building, 'location'>): boolean =>
  location === 'shown' || !actionReveals(id)

function actionRow(item: ActionItem, building: Building): readonly string[] {
  const { words } = building
  const what = whatWords(item, building)
  return [
    item.contrary ? `${what}\n${words('action-list.contrary')}` : what,
    ownerAlone(item, building),
    dueWords(item.due, words),
    stateLines(item, building).join('\n'),
    sourceWords(item.serves, words) || words('values.not-recorded')
  ]
}

/** What must be done, by whom and by when, of the stages that the document covers. */
export function actionBlocks(building: Building): readonly Block[] {
  const { file, words, view, stages } = building
  const listed = actionListOf(file, view).filter(
    ({ id, stage }) => stages.includes(stage) && isShown(id, building)
  )
  const rows = listed.map((item) => actionRow(item, building))
  const rowsAbout = listed.map(({ id, stage }) => about(mattersOfAction(id, stage)))
  if (rows.length === 0) return [paragraph(words('documents.actions.none'))]
  const head = ['what', 'owner', 'when', 'state', 'source'].map((column) =>
    words(`documents.actions.${column}`)
  )
  return [{ kind: 'table', caption: words('documents.actions.caption'), head, rows, rowsAbout }]
}

/** What happened contrary to the guidance, each with what it calls for, and with what was done about it. */
export function contraryBlocks(building: Building): readonly Block[] {
  const { file, words, view } = building
  const items = new Map(actionListOf(file, view).map((item) => [item.id, item]))
  return actionsOf(view)
    .filter((action) => action.contrary === true && isShown(action.id, building))
    .map(({ id, serves, stage }): Block => {
      const action = words(`actions.${id}`)
      const warning = words('documents.contrary', { sources: sourceWords(serves, words), action })
      const outcome = items.get(id)?.outcome
      return {
        kind: 'warning',
        about: about(mattersOfAction(id, stage)),
        text: outcome === undefined ? warning : `${warning} ${outcomeWords(outcome, building)}`
      }
    })
}
