import { wordsInText } from '../../../../content/documents/words-in-text'
import type { QuestionId } from '../../../../content/stages'
import type { Item } from '../../../../machines/case-file/answer'
import { fieldOf, type ItemOf } from '../../../../machines/case-file/read'
import type { Building } from '../building/context'

/** What is told of another child from that child’s own file: where they are, what is feared for them, and how their referral stands. */
const ofTheirOwnFile: readonly string[] = [
  'connected-child-where',
  'connected-child-worry-details',
  'connected-child-own-referral'
]

/** Whoever has this child is told of these too: a brother or sister, the child’s own child, and who lives with them (¶20, ¶29). */
const toldWithThisChild: readonly string[] = [
  'brother-or-sister',
  'half-or-step-brother-or-sister',
  'own-child',
  'same-address-now'
]

/**
 * Whether a copy says nothing of this, since it is another child’s: whoever makes a copy that leaves the authority says that this reader needs where this child
 * lives, and says so of no child who came in the same lorry (¶23). The authority’s own papers have it, and so has that child’s own file.
 */
export function isOfAnotherChild(
  list: QuestionId,
  field: string,
  item: Item,
  { disclosure }: Pick<Building, 'disclosure'>
): boolean {
  const leavesTheAuthority = disclosure.takesOver === true || disclosure.withoutActionList === true
  if (list !== 'siblings-and-other-children' || !leavesTheAuthority || !ofTheirOwnFile.includes(field))
    return false
  const child = item as ItemOf<'siblings-and-other-children'>
  // Of whoever lives with this child, it is said of the child’s own home too: the authority that takes over reads it (¶20). “With her” may be with anybody: a
  // girl’s own husband, baby or keyworker (¶23).
  if (
    disclosure.takesOver === true &&
    wordsInText.inTheSameHome.test(fieldOf(child, 'connected-child-where') ?? '')
  )
    return false
  const relation = fieldOf(child, 'connected-child-relation')
  return relation === undefined || !toldWithThisChild.includes(relation)
}
