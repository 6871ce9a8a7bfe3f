import type { PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { isToldThat } from '../../case-file/if-disclosed'
import { fieldOf, itemsOf, valueOf } from '../../case-file/read'
import { mayBeManager } from '../../facts/agreement'
import { lastDayOf } from '../../facts/dates'

/** What a version lacks of the manager who looked at the case before it was finished (¶9, ¶13). */
export type LackOfManager = 'name' | 'person' | 'role' | 'day' | 'day-since-the-version-before'

/**
 * What is missing of the manager who looked at this version: the name, the person among those of the case, the role of a manager, the day, or a day after the version before. It keeps
 * nobody from finishing: the version says that it is missing.
 * @param before the day on which the version before was finished
 */
export function lacksOfManager(view: CaseView, before: PlainDate | undefined): readonly LackOfManager[] {
  const { answers } = view
  const by = valueOf(answers, 'manager-oversight-by')
  const person = itemsOf(answers, 'people').find(({ id }) => id === by)
  const isOther = person !== undefined && !mayBeManager(fieldOf(person, 'person-role'))
  // A copy that is not given the people holds nobody to be gone.
  const isGone =
    by !== undefined && isToldThat(view, () => !itemsOf(answers, 'people').some(({ id }) => id === by))
  const on = valueOf(answers, 'manager-oversight-on')
  const isOld = on !== undefined && before !== undefined && lastDayOf(on) < before
  return [
    ...(by === undefined ? (['name'] as const) : []),
    ...(isGone ? (['person'] as const) : []),
    ...(isOther ? (['role'] as const) : []),
    ...(on === undefined ? (['day'] as const) : []),
    ...(isOld ? (['day-since-the-version-before'] as const) : [])
  ]
}
