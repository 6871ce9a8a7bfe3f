import { statements, type Statement, type StatementId } from '../../../../content/statements'
import { isToldThat } from '../../../../machines/case-file/if-disclosed'
import { concerns } from '../../../../machines/facts/audience'
import { isHeldUnder } from '../../../../machines/policy/placement/care-basis'
import { mattersIn } from '../../../../machines/policy/disclosure/about'
import type { Block } from '../../model'
import type { Building } from '../building/context'
import { sourceWords } from './source-words'
import { tells } from '../building/if-told'

const statementOf = (id: StatementId): Statement => statements[id]

/** Whether a sentence holds for this document and this child, on the basis on which the child is looked after today. */
function holds({ only, when }: Statement, { view, printsTracks }: Building): boolean {
  if (!concerns(only, view)) return false
  return when === 'tracks' ? printsTracks === true : when === undefined || isHeldUnder(view, when)
}

/** Whether this copy says a sentence: it tells the sentence’s matter, and the sentence holds as far as the copy can tell. */
const isSaid = (statement: Statement, building: Building): boolean =>
  tells(building, mattersIn(statement)) && isToldThat(building.view, () => holds(statement, building))

/** How a document notes that it has printed a sentence, or a stricter one in its place. */
export const statementPrinted = (id: StatementId) => `statements.${id}`

/** The sentences, of those given, that this copy says, each with its paragraphs. */
export function statementWords(ids: readonly StatementId[], building: Building): readonly string[] {
  const { words, printed } = building
  const said = ids.filter(
    (id) => isSaid(statementOf(id), building) && printed?.has(statementPrinted(id)) !== true
  )
  const stands = ({ besides }: Statement) => besides === undefined || said.some((id) => id === besides)
  return said
    .filter((id) => stands(statementOf(id)))
    .map((id) =>
      words('documents.statement', {
        text: words(`statements.${id}`),
        sources: sourceWords(statementOf(id).serves, words)
      })
    )
}

/** The sentences that hold whatever is recorded. */
export function statementBlocks(ids: readonly StatementId[], building: Building): readonly Block[] {
  const items = statementWords(ids, building)
  return items.length === 0 ? [] : [{ kind: 'list', items }]
}
