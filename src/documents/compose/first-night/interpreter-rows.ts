import { ifDisclosed } from '../../../../machines/case-file/if-disclosed'
import { fieldOf, valueOf } from '../../../../machines/case-file/read'
import { interpretersNotUsed } from '../../../../machines/policy/danger/kept-away'
import { isUncheckedInterpreter } from '../../../../machines/policy/danger/unchecked-interpreter'
import { whyLeftOut } from '../../../../machines/policy/disclosure/disclosure'
import { mayCareForTheChild } from '../../../../machines/policy/people/carers'
import { mayHaveTheChildNow } from '../../../../machines/policy/people/who-has-the-child'
import { personOf } from '../../../../machines/policy/disclosure/who-reveals'
import type { Row } from '../../model'
import type { Building } from '../building/context'
import { isForCarer } from '../words/for-carers'
import { recordedRow } from '../words/recorded'

/** Whoever interpreted before and must not again: they may ring the home tonight, and another who interprets now makes them no safer (¶26, ¶44). */
function notUsedRows(building: Building): readonly Row[] {
  const { view, words, keepBack, keptAway, disclosure } = building
  if (whyLeftOut('interpreters-not-used', disclosure) !== undefined) return []
  const now = valueOf(view.answers, 'interpreter-person')
  const values = interpretersNotUsed(view.answers).flatMap(({ id }) => {
    const person = id === now ? undefined : personOf(view, id)
    const name = person === undefined ? undefined : fieldOf(person, 'person-name')
    if (person === undefined || name === undefined) return []
    // Whoever has the child, interpreted and may be linked reads this page tonight: it is said to them, and not written (¶23, ¶42).
    const isReader = () =>
      ifDisclosed(view, () => mayHaveTheChildNow(person, view)) ?? mayCareForTheChild(person)
    if (isForCarer(building) && isReader()) return []
    const shown = keepBack(name)
    return [keptAway.has(id) ? words('documents.first-night.not-used', { who: shown }) : shown]
  })
  return values.length === 0 ? [] : [{ label: words('questions.interpreters-not-used.short'), values }]
}

/** Who interprets, and that nobody has checked them yet, as whom to call has it; and who must not interpret again (¶26). */
export function interpreterRows(building: Building): readonly Row[] {
  const { view, words, keptAway } = building
  const row = recordedRow('interpreter-person', building)
  if (row === undefined) return notUsedRows(building)
  const now = valueOf(view.answers, 'interpreter-person')
  const isToBeChecked =
    row.absent !== true && now !== undefined && !keptAway.has(now) && isUncheckedInterpreter(now, view)
  const shown = isToBeChecked
    ? { ...row, values: row.values.map((who) => words('documents.first-night.not-checked', { who })) }
    : row
  return [shown, ...notUsedRows(building)]
}
