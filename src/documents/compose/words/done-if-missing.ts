import { missingChildRows } from '../../../../content/documents/missing-child-sheet'
import type { QuestionId } from '../../../../content/stages'

type DoneIfMissing = (typeof missingChildRows.does)[number]

/** Whether a question asks what is done if the child goes missing, by carers or by the authority: whoever reads it waits for whom it names (¶10, ¶39). */
export const isDoneIfMissing = (id: QuestionId): id is DoneIfMissing =>
  missingChildRows.does.some((does) => does === id)
