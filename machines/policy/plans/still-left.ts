import { questionOf } from '../../facts/asked'
import type { QuestionId } from '../../../content/stages'
import type { CaseView } from '../../case-file/case-file'
import { concerns } from '../../facts/audience'
import { isInCollege } from '../../facts/without-school'

/** What was to be done, and is over by what else is recorded: whoever is in college has no application to a school to make (¶36, ¶37). */
const isOver = (id: QuestionId, option: string, view: CaseView): boolean =>
  id === 'education-to-arrange' && option === 'apply-with-priority' && isInCollege(view)

/**
 * What of the boxes that say what is still to be done is to be done today. What the law gives to a child alone ends at 18, as its order does (¶37, ¶38). The
 * answer itself stays.
 */
export function stillLeft(id: QuestionId, chosen: readonly string[], view: CaseView): readonly string[] {
  const question = questionOf(id)
  if (question.kind !== 'choices' || question.asksWhatIsLeft !== true) return chosen
  const { optionsOnly } = question
  return chosen.filter((option) => concerns(optionsOnly?.[option], view) && !isOver(id, option, view))
}
