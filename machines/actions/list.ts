import { clockRows } from '../../content/clock'
import { contentOf, mattersOfAction, clockRowOf, type Action } from './all'
import type { ActionItem, Owner } from './action-item'
import { actionOf, entryOf } from '../stages/instances'
import type { Role } from '../../content/roles'
import type { QuestionId } from '../../content/stages'
import type { ActionRecord } from '../case-file/action-record'
import type { PlainDate } from '../case-file/answer'
import { isToldThat } from '../case-file/if-disclosed'
import { isTouched } from '../case-file/change-actions'
import { without } from '../case-file/without'
import type { Answers, CaseFile, CaseView } from '../case-file/case-file'
import { fieldOf, isOneOf, valueOf, type ItemOf } from '../case-file/read'
import { closedAsOf, ownerAsClosed } from './closed-as'
import { containedIn } from './contained'
import { isContrary } from './contrary'
import { comesBefore, dueFrom, dueOf, type Due, type DueFrom } from './due'
import { inOrder } from './order'
import { plannedAsTheSameJob } from './same-job'
import { sooner } from '../facts/dates'
import { isMissing, placesOfOfficers } from '../facts/immediate-safety'
import { isTonightWithoutCarer, isWhereNobodyCares } from '../facts/where-nobody-cares'
import { isWithoutSchool } from '../facts/without-school'
import { peopleNow } from '../facts/people-now'
import { followedRecords } from './follow'
import { isLeftToTheWorker } from './variants/left-to-the-worker'
import { dangerNow, heldBack, owedSince } from './held-back'
import { isKeptAway, peopleKeptAway } from '../policy/danger/kept-away'
import { actsInOtherMattersAlone } from '../policy/people/advisers'
import { isOpenEntry } from '../policy/clock'
import { isAdviserInPlace, tellsTheAdviser } from '../policy/people/adviser-in-place'
import { carerRoles, isCarer, isCarerRole, mayCareForTheChild } from '../policy/people/carers'
import { isOfFormerAuthority, peopleActingNow } from '../policy/people/former-authority'
import { endsAtEighteen } from '../policy/people/until-eighteen'
import { whoCares } from '../policy/people/who-has-the-child'

/** The role that an action falls to where nobody else can have it, and to which an added one belongs until somebody says whose it is. */
const byDefault = 'social-worker'

/**
 * Answers that name who does what is theirs by role. The referral is one named first responder’s (¶19). Of carers the one of today’s
 * placement is meant, not one from whom the child has moved on. All that is a lawyer’s is of the claim: the one who advises on it (¶33, ¶48).
 */
const namedBy: Readonly<Partial<Record<string, { question: QuestionId; ofRoles?: readonly Role[] }>>> = {
  'first-responder': { question: 'referral-first-responder' },
  'independent-reviewing-officer': { question: 'reviewing-officer' },
  carer: { question: 'placement-responsible-person', ofRoles: carerRoles },
  'legal-representative': { question: 'immigration-adviser', ofRoles: ['legal-representative'] }
}

type Person = ItemOf<'people'>

/**
 * The person whom an answer names for a role. Nobody where no answer does, or where the person named has a role that does not go with it.
 */
function namedFor(role: string, people: readonly Person[], { answers }: CaseView): Person | undefined {
  const naming = namedBy[role]
  const id = naming === undefined ? undefined : valueOf(answers, naming.question)
  const person = people.find((one) => one.id === id)
  const has = person === undefined ? undefined : fieldOf(person, 'person-role')
  const isOfRole = naming?.ofRoles === undefined || (has !== undefined && naming.ofRoles.includes(has))
  return isOfRole ? person : undefined
}

/**
 * A role, with the people who have it: the person whom an answer names for it, or else everybody around the child who has it. Nothing is
 * left to somebody who is a danger to the child (¶23, ¶30), or who acts for the authority that the child has left (¶24).
 */
function roleOwner(
  role: string,
  view: CaseView,
  keptAway: ReadonlySet<string>,
  isToldToTheAdviser = false
): Owner {
  const named = peopleActingNow(view).filter((person) => fieldOf(person, 'person-name') !== undefined)
  const safe = named.filter(({ id }) => !keptAway.has(id))
  const having = (people: readonly Person[]) =>
    people.filter(
      (person) =>
        fieldOf(person, 'person-role') === role &&
        (role !== 'legal-representative' || !actsInOtherMattersAlone(person, view))
    )
  const one = namedFor(role, safe, view)
  const people = one === undefined ? having(safe) : [one]
  // Where the carers are a danger to the child, what is theirs to do goes to the social worker.
  if (people.length === 0 && having(named).length > 0 && isCarerRole(role))
    return roleOwner(byDefault, view, keptAway)
  // The virtual school head watches over a child without a school all the same (¶36, ¶38).
  if (people.length === 0 && role === 'designated-teacher' && isWithoutSchool(view))
    return roleOwner('virtual-school-head', view, keptAway)
  if (role === byDefault && !isToldToTheAdviser && isAdviserInPlace(view, keptAway))
    return roleOwner('personal-adviser', view, keptAway)
  return { kind: 'role', role, people: people.map(({ id }) => id) }
}

/** Whoever has the child and may care for them: a social worker, a police officer or a nurse who is named for the first days does what is their own (¶23, ¶44). */
const hasSomebodyWhoCares = (view: CaseView): boolean => whoCares(view).some(mayCareForTheChild)

/**
 * Nobody has the child yet to whom anything of tonight could be left. The child is at a police station or a port, is held among adults, or nobody says where or
 * in whose care (¶23). Or the child is on a ward or where adults live, however safe they are there, and no carer is on record.
 */
const isWithNobodyYet = (view: CaseView): boolean =>
  isToldThat(view, () => isWhereNobodyCares(view) && !hasSomebodyWhoCares(view)) ||
  isAmongAdultsMeanwhile(view) ||
  isNowhereSafeYet(view)

/** A place is still being arranged, and meanwhile the child is where adults live, with no carer on record: so much is told without any placement. */
const isAmongAdultsMeanwhile = (view: CaseView): boolean =>
  isOneOf(view.answers, 'safe-place-first', 'being-arranged') &&
  isToldThat(view, () => isTonightWithoutCarer(view) && !peopleNow(view).some(isCarer))

/** No carer is on record, and no placement that would have one. */
const isWithoutCarer = (view: CaseView): boolean =>
  isToldThat(view, () => !hasSomebodyWhoCares(view) && valueOf(view.answers, 'placement-kind') === undefined)

const isNowhereSafeYet = (view: CaseView): boolean =>
  !isOneOf(view.answers, 'safe-place-first', 'safe-now') &&
  isToldThat(
    view,
    () =>
      isOneOf(view.answers, 'place-tonight', ...placesOfOfficers) ||
      // A place that is still being arranged has nobody in it who has the child, until a placement is on record (¶23).
      ((isOneOf(view.answers, 'safe-place-first', 'being-arranged') ||
        valueOf(view.answers, 'place-tonight') === undefined) &&
        isWithoutCarer(view))
  )

/**
 * The role to which an action belongs. While the child is safe nowhere, nothing is left to the people who have them: they may be why, and
 * “not safe” is what somebody presses first (¶23). When a child is missing, the first to notice it says so (¶39): a carer, where there is one.
 */
function ownerRole(role: string, view: CaseView, whole: Answers): string {
  if (!isCarerRole(role)) return endsAtEighteen(role, view) ? byDefault : role
  if (isMissing({ answers: whole })) return isWithoutCarer(view) ? byDefault : role
  return isOneOf(whole, 'safe-place-first', 'not-safe') || isWithNobodyYet(view) ? byDefault : role
}

/**
 * The person who is to do what an entry of a plan has as the same job, in the part that they have. Nobody where none is named, where the person has no
 * part that has a word, or where nothing is left to them (roleOwner).
 */
function plannedOwner(id: string, view: CaseView, keptAway: ReadonlySet<string>): Owner | undefined {
  const by = plannedAsTheSameJob(id, view)?.by
  const person = by === undefined ? undefined : peopleNow(view).find((one) => one.id === by)
  const role = person === undefined ? undefined : fieldOf(person, 'person-role')
  if (person === undefined || role === undefined || role === 'other') return undefined
  return keptAway.has(person.id) || isOfFormerAuthority(person, view)
    ? undefined
    : { kind: 'role', role, people: [person.id] }
}

/** What is looked at once for all actions: from which days they are due, and who of the people is a danger to the child. */
interface Around {
  readonly from: DueFrom
  readonly whole: Answers
  readonly keptAway: ReadonlySet<string>
  /** The orders that stand in the words of another one, each with that one. */
  readonly contained: ReadonlyMap<string, string>
}

/** The owner whom a person wrote down for an action. Nobody where that is somebody who is a danger to the child. */
const writtenOwner = (
  { owner }: ActionRecord,
  view: CaseView,
  { whole }: Pick<Around, 'whole'>
): Owner | undefined =>
  owner === undefined || isKeptAway(owner, view, whole) ? undefined : { kind: 'edited', text: owner }

/** Nobody is late with what nothing calls for any more, and nobody added (`isOwed`). */
const stateOf = (record: ActionRecord, { date }: Due, today: string): ActionItem['state'] =>
  record.outcome?.state ??
  (date !== undefined && date < today && (record.called || record.addedTo !== undefined) ? 'overdue' : 'open')

/** The day on which what holds the child ends, for what has its day from that: the clock’s, and not one that somebody wrote for the action. */
const endOfCareFor = (due: Action['due'], { clock }: DueFrom): PlainDate | undefined =>
  due === 'care-basis' ? clock.find((one) => one.row === due && isOpenEntry(one))?.date : undefined

function itemOf(
  id: string,
  record: ActionRecord,
  action: Pick<
    Action,
    'owner' | 'when' | 'due' | 'serves' | 'stage' | 'danger' | 'contrary' | 'protects' | 'waits'
  >,
  view: CaseView,
  around: Around
): ActionItem {
  const entry = entryOf(id)
  const closedAs = closedAsOf(id, record, view)
  // The day of the entry is that of the next job.
  const planned = closedAs === undefined ? entry : undefined
  const row = clockRowOf(id)
  const asked = { ...action, due: row ?? action.due, id: actionOf(id), entry: planned }
  const due = dueOf(record, asked, around.from)
  const behind = comesBefore(record, asked, around.from)
  const careEnds = endOfCareFor(action.due, around.from)
  const joined = [...around.contained].flatMap(([one, other]) => (other === id ? [one] : []))
  const defaultOwner = ownerAsClosed(
    plannedOwner(id, view, around.keptAway) ??
      roleOwner(
        ownerRole(isLeftToTheWorker(actionOf(id), view) ? byDefault : action.owner, view, around.whole),
        view,
        around.keptAway,
        tellsTheAdviser.has(actionOf(id))
      ),
    record,
    view
  )
  return {
    id,
    action: actionOf(id),
    ...(entry === undefined ? {} : { entry }),
    ...(record.what === undefined ? {} : { what: record.what }),
    ...(closedAs === undefined ? {} : { closedAs }),
    ...(joined.length === 0 ? {} : { joined }),
    owner: writtenOwner(record, view, around) ?? defaultOwner,
    defaultOwner,
    since: record.since,
    ...(record.first === undefined ? {} : { first: record.first }),
    due,
    ...(behind === undefined ? {} : { comesBefore: behind }),
    ...(careEnds === undefined ? {} : { careEnds }),
    state: stateOf(record, due, view.today),
    called: record.called,
    added: record.addedTo !== undefined,
    ...(record.outcome === undefined ? {} : { outcome: record.outcome }),
    before: record.before ?? [],
    serves: row === undefined ? action.serves : clockRows[row].serves,
    stage: action.stage,
    // Where the clock gives it longer, it can wait until then.
    sameDay: action.when === 'same-day' && due.row === undefined,
    ...dangerNow(actionOf(id), action, view),
    // What no answer calls for any more is contrary to nothing.
    contrary: record.called && isContrary({ id: actionOf(id), contrary: action.contrary }, view),
    // A conference that nobody held protects nobody, whatever calls for it.
    protects:
      action.protects === true || (row !== undefined && mattersOfAction(id, action.stage).includes('safety'))
  }
}

/**
 * The action was closed and called for anew on a later day, or something was written of what was done. So it was no mere press that
 * somebody took back (invariant 17).
 */
const wasDoneBefore = ({ since, before = [] }: ActionRecord): boolean =>
  before.some((outcome) => outcome.on < since || 'note' in outcome || 'reason' in outcome)

/**
 * Every action of a case, each once: what the answers call for joined with what people have done with it.
 * @param view the answers on the path, and the day
 * @param only the ids in content of those that are wanted; all of them without it
 */
export function actionListOf(
  file: Pick<CaseFile, 'actions'> & Partial<Pick<CaseFile, 'answers'>>,
  view: CaseView,
  only?: readonly string[]
): readonly ActionItem[] {
  const whole = file.answers ?? view.answers
  // A finished version keeps its own day: nothing in it was called for later than that.
  const followed = followedRecords(file.actions, view)
  const around = {
    from: dueFrom(view),
    whole,
    keptAway: peopleKeptAway(view, whole),
    contained: containedIn(followed, view)
  }
  const asOf = (id: string, record: ActionRecord): ActionRecord => ({
    ...record,
    since: sooner(owedSince(id, record, followed, view), view.today)
  })
  const held = heldBack(followed, view)
  return (
    Object.entries(followed)
      // An action that is not called for any more, and that nobody has touched, is kept for when it is called for again. It is not listed.
      // Nor is one that somebody only closed and opened again.
      .filter(([, record]) => record.called || isTouched(without(record, 'before')) || wasDoneBefore(record))
      .filter(([id]) => only?.includes(actionOf(id)) ?? true)
      .filter(([id, { outcome }]) => outcome !== undefined || !held.has(actionOf(id)))
      .flatMap(([id, record]): ActionItem[] => {
        const action = contentOf(id)
        if (action !== undefined) return [itemOf(id, asOf(id, record), action, view, around)]
        const { addedTo } = record
        if (addedTo === undefined) return []
        const added = { owner: byDefault, when: 'planned', serves: [], stage: addedTo } as const
        return [itemOf(id, asOf(id, record), added, view, around)]
      })
      .sort(inOrder(view.today))
  )
}
