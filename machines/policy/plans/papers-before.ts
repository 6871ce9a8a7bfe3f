import type { CaseView } from '../../case-file/case-file'
import { fieldOf, itemsOf } from '../../case-file/read'
import { firstDayOf, lastDayOf } from '../../facts/dates'

/** Who acts by their copy, and is told what holds now. Others were given theirs for one day’s matter. */
const actedBy: readonly (string | undefined)[] = ['carer', 'police']

/** The last day on which each of these copies was given to somebody. */
function lastGiven({ answers }: CaseView): readonly string[] {
  const last = new Map<string, string>()
  for (const entry of itemsOf(answers, 'plan-recipients')) {
    const [copy, on] = [fieldOf(entry, 'recipient-copy'), fieldOf(entry, 'recipient-given-on')]
    if (copy === undefined || on === undefined || !actedBy.includes(copy)) continue
    const day = lastDayOf(on)
    if (day > (last.get(copy) ?? '')) last.set(copy, day)
  }
  return [...last.values()]
}

/**
 * Those of these members of the family who were found safe after a copy was given that nobody has replaced since. It says otherwise of them to whoever
 * holds it: that contact waits, or is not safe (¶29, ¶30).
 * @param contacts the ids of their entries
 */
export function foundSafeAfterPapers(contacts: readonly string[], view: CaseView): readonly string[] {
  const given = lastGiven(view)
  return itemsOf(view.answers, 'family-contacts').flatMap((contact) => {
    const on = fieldOf(contact, 'contact-assessed-on')
    if (on === undefined || !contacts.includes(contact.id)) return []
    return given.some((day) => day < firstDayOf(on)) ? [contact.id] : []
  })
}
