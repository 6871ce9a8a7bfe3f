import type { QuestionId } from '../../../../content/stages'
import type { Block, Row } from '../../model'
import { questionBlocks } from './answer-blocks'
import type { Building } from '../building/context'

const saidByTheChild = (row: Row): Row => (row.absent ? row : { ...row, said: true })

/** What the child says, before what others say, in the child’s words where they were written down. It is printed here and not again. */
export function viewBlocks(questions: readonly QuestionId[], building: Building): readonly Block[] {
  const rows = questions.flatMap((id) => {
    const blocks = questionBlocks(id, building)
    if (blocks.length > 0) building.printed?.add(id)
    return blocks.flatMap((block) => (block.kind === 'rows' ? block.rows.map(saidByTheChild) : []))
  })
  return rows.length === 0 ? [] : [{ kind: 'rows', rows }]
}
