import { stepTo } from '../../../content/landmarks'
import type { PlainDate } from '../../../machines/case-file/answer'
import { dateTimeWords, dateWords } from '../../documents/compose/words/date-words'
import type { Words } from '../../i18n/words'
import type { CaseHead, HeadDate } from '../../ports/cases'
import { hashOf } from '../../routing/place'
import type { ListEntry } from '../../ui/list-entry'
import {
  ageAt,
  cannotWaitSince,
  datesOfTheWeek,
  datesPassed,
  hasRested,
  type easilyMistaken
} from './listed-cases'

interface Listing {
  readonly words: Words
  readonly today: PlainDate
  readonly mistaken: ReturnType<typeof easilyMistaken>
  readonly oncopy: (head: CaseHead) => void
  /** Opens the case of another child who was found with this one. */
  readonly onfoundwith: (head: CaseHead) => void
}

/** What the list calls a case. */
const nameOf = ({ reference }: CaseHead, words: Words): string => reference || words('cases.no-reference')

/**
 * Where the link of a case leads: to where somebody left it. A case that came from another person was left on that person’s step, one that was left at its end may
 * be finished, and whoever comes back after a week has to see first what must be done.
 */
const leadsTo = (head: CaseHead, today: PlainDate): string =>
  hashOf(
    head.isTakenIn === true || head.step === stepTo.finish || hasRested(head, today)
      ? { page: 'task-list', case: head.id }
      : { page: 'step', case: head.id, step: head.step }
  )

/** Where the case is kept besides, as far as that is to be looked after. */
function backupMark({ needsBackup, backedUpOn, inFileOf }: CaseHead, words: Words): string {
  if (needsBackup)
    return words(backedUpOn === undefined ? 'cases.needs-backup' : 'cases.changed-since-backup')
  // Whether that file is kept, nobody knows here.
  return inFileOf === undefined ? '' : words('case-list.only-in-file')
}

/** Which days have come and gone, and which come next: all of seven days, or else the first one after. */
function datesOf(head: CaseHead, { words, today }: Listing): ListEntry['dates'] {
  const whatOf = ({ row }: HeadDate) => words(`clock.rows.${row}.title`)
  const saidOf = (one: HeadDate) =>
    one.date === today
      ? words('case-list.today', { what: whatOf(one) })
      : words('case-list.on', { what: whatOf(one), date: dateWords(one.date) })
  const passed = datesPassed(head, today)
  const [first] = passed
  const ofWeek = datesOfTheWeek(head, today)
  const next = head.dates.find(({ date }) => date > today)
  const count = passed.length
  const ahead =
    ofWeek.length > 0
      ? words('case-list.week', {
          dates: [...new Set(ofWeek.map(saidOf))].reduce((before, next) =>
            words('case-list.beside', { before, next })
          )
        })
      : next === undefined
        ? ''
        : words('case-list.next', { what: whatOf(next), date: dateWords(next.date) })
  return {
    passed: first === undefined ? '' : words('case-list.passed', { count }),
    firstPassed:
      first === undefined
        ? ''
        : words('case-list.first-passed', { count, what: whatOf(first), date: dateWords(first.date) }),
    next: ahead
  }
}

/** The age, where another child here has the same name, or where nobody knows a name. */
function ageOf({ id, knownAs, bornOn, ageAsKnown }: CaseHead, { words, today, mistaken }: Listing): string {
  if (knownAs.trim() !== '' && !mistaken.byName.has(id)) return ''
  if (bornOn !== undefined) return words('case-list.age', { age: ageAt(bornOn, today) })
  return ageAsKnown === undefined ? '' : words(`case-list.ages.${ageAsKnown}`)
}

/** That something cannot wait, and since when. What it is stands in the case alone: others see a list. */
function urgentOf(head: CaseHead, { words, today }: Listing): string {
  const since = cannotWaitSince(head, today)
  if (since === undefined) return ''
  return since === today
    ? words('case-list.cannot-wait-today')
    : words('case-list.cannot-wait', { date: dateWords(since) })
}

/** What the list says of a case. */
export function listEntry(head: CaseHead, listing: Listing): ListEntry {
  const { words, today, mistaken, oncopy, onfoundwith } = listing
  return {
    id: head.id,
    href: leadsTo(head, today),
    reference: nameOf(head, words),
    knownAs: head.knownAs,
    age: ageOf(head, listing),
    saved: words('cases.saved', { at: dateTimeWords(head.savedAt) }),
    alert:
      head.isMissing === true
        ? {
            mark: words(head.isNotReported === true ? 'case-list.not-reported' : 'cases.missing'),
            text: words('cases.missing-sheet'),
            href: hashOf({ page: 'document', case: head.id, document: 'missing-child-sheet' })
          }
        : undefined,
    urgent: urgentOf(head, listing),
    mark: backupMark(head, words),
    beside: mistaken.byReference.has(head.id) ? words('case-list.same-reference') : '',
    dates: datesOf(head, listing),
    actions: [
      { id: 'rename', text: words('cases.rename'), href: hashOf({ page: 'rename-case', case: head.id }) },
      { id: 'copy', text: words('cases.copy'), onclick: () => oncopy(head) },
      { id: 'found-with', text: words('case-list.found-with'), onclick: () => onfoundwith(head) },
      { id: 'history', text: words('cases.history'), href: hashOf({ page: 'history', case: head.id }) },
      { id: 'delete', text: words('cases.delete'), href: hashOf({ page: 'delete-case', case: head.id }) }
    ]
  }
}
