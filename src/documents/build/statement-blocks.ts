import { statements, type Statement, type StatementId } from '../../../content/statements'
import { concerns } from '../../../machines/policy/audience'
import { isHeldUnder } from '../../../machines/policy/care-basis'
import { mattersIn } from '../../../machines/policy/recipients'
import type { Block } from '../model'
import { about, markedLists } from './about'
import type { Building } from './context'
import { sourceWords } from './source-words'

const statementOf = (id: StatementId): Statement => statements[id]

/** Whether a sentence holds for this child, on the basis on which it is looked after today, and for this document. */
function holds({ only, when }: Statement, { view, printsTracks }: Building): boolean {
  if (!concerns(only, view)) return false
  return when === 'tracks' ? printsTracks === true : when === undefined || isHeldUnder(view, when)
}

/** The sentences that hold whatever is recorded, each with its paragraphs. */
export function statementBlocks(ids: readonly StatementId[], building: Building): readonly Block[] {
  const { words } = building
  return markedLists(
    ids
      .filter((id) => holds(statementOf(id), building))
      .map((id) => ({
        about: about(mattersIn(statementOf(id))),
        text: words('documents.statement', {
          text: words(`statements.${id}`),
          sources: sourceWords(statementOf(id).serves, words)
        })
      }))
  )
}
