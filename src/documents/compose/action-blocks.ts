import { actionsOf } from '../../../machines/actions/all'
import { turnGroups } from '../../../machines/actions/groups'
import { actionListOf, type ActionItem } from '../../../machines/actions/list'
import { isActionGiven } from '../../../machines/actions/disclosed-actions'
import type { Block } from '../model'
import { dueWords, outcomeWords, ownerAlone, stateLines, whatWords } from './action-words'
import type { Building } from './context'
import { ofAllTold } from './told'
import { sourceWords } from './source-words'

const paragraph = (text: string): Block => ({ kind: 'paragraph', text })

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
  const { file, words, view, stages, disclosure } = building
  const listed = actionListOf(file, view).filter(
    ({ id, stage }) => stages.includes(stage) && isActionGiven(id, stage, disclosure)
  )
  if (listed.length === 0) return [paragraph(words(ofAllTold('documents.actions.none', building)))]
  const head = ['what', 'owner', 'when', 'state', 'source'].map((column) =>
    words(`documents.actions.${column}`)
  )
  const closed = listed.filter(({ outcome }) => outcome !== undefined)
  // By when it is their turn, and by who does them: as the screens have them.
  const groups = [
    ...turnGroups(listed, view.today).map(({ turn, items }) => ({
      words: words(`action-list.turns.${turn}`),
      items
    })),
    ...(closed.length === 0 ? [] : [{ words: words('documents.actions.closed'), items: closed }])
  ]
  return groups.map(({ words: when, items }) => ({
    kind: 'table',
    caption: words('documents.actions.caption', { when }),
    head,
    rows: items.map((item) => actionRow(item, building))
  }))
}

/** What happened contrary to the guidance, each with what it calls for, and with what was done about it. */
export function contraryBlocks(building: Building): readonly Block[] {
  const { file, words, view, disclosure } = building
  const items = new Map(actionListOf(file, view).map((item) => [item.id, item]))
  return actionsOf(view)
    .filter((action) => action.contrary === true && isActionGiven(action.id, action.stage, disclosure))
    .map(({ id, serves }): Block => {
      const action = words(`actions.${id}`)
      const warning = words('documents.contrary', { sources: sourceWords(serves, words), action })
      const outcome = items.get(id)?.outcome
      return {
        kind: 'warning',
        text: outcome === undefined ? warning : `${warning} ${outcomeWords(outcome, building)}`
      }
    })
}
