import type { PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { fieldOf, itemsOf, valueOf } from '../../case-file/read'
import { mayBeManager } from '../../facts/agreement'
import { lastDayOf } from '../../facts/dates'

/** What a version lacks of the manager who looked at the case before it was finished (¶9, ¶13). */
export type LackOfManager = 'name' | 'role' | 'day' | 'day-since-the-version-before'

/**
 * What is missing of the manager who looked at this version: the name, the role of a manager, the day, or a day after the version before. It keeps
 * nobody from finishing: the version says that it is missing.
 * @param before the day on which the version before was finished
 */
export function lacksOfManager(
  { answers }: CaseView,
  before: PlainDate | undefined
): readonly LackOfManager[] {
  const by = valueOf(answers, 'manager-oversight-by')
  const person = itemsOf(answers, 'people').find(({ id }) => id === by)
  const isOther = person !== undefined && !mayBeManager(fieldOf(person, 'person-role'))
  const on = valueOf(answers, 'manager-oversight-on')
  const isOld = on !== undefined && before !== undefined && lastDayOf(on) < before
  return [
    ...(by === undefined ? (['name'] as const) : []),
    ...(isOther ? (['role'] as const) : []),
    ...(on === undefined ? (['day'] as const) : []),
    ...(isOld ? (['day-since-the-version-before'] as const) : [])
  ]
}
