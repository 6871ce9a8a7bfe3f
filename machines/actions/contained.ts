import type { ActionId } from '../../content/actions/ids'
import type { ActionRecord, ActionRecords } from '../case-file/action-record'
import type { CaseView } from '../case-file/case-file'
import { isToldThat } from '../case-file/if-disclosed'
import { isOneOf } from '../case-file/read'
import { isMissing } from '../facts/immediate-safety'
import { isAccommodatedOverAnObjection } from '../policy/clock/care-basis'
import { contentOf } from './all'
import { followedRecords } from './follow'

/**
 * Actions that are one talk, one telephone call or one search: each, with the other one whose words hold it too. A recipient who is given
 * the one is given the other: they are about the same, of the same person, on the same papers (tests/unit/actions/contained.test.ts).
 */
export const containing: Readonly<Record<string, ActionId>> = {
  'check-interpreter-independence': 'find-an-interpreter',
  'explain-the-risks': 'explain-where-they-are',
  'explain-the-situation': 'explain-who-does-what',
  'find-the-missing-references': 'gather-what-is-known',
  'keep-missing-risk-under-review': 'keep-protecting-from-influence',
  'keep-safe-from-exploiters-in-touch': 'keep-protecting-from-influence',
  'share-missing-risk': 'protect-from-influence',
  'take-advice-on-the-objection': 'settle-the-basis-of-care',
  'tell-the-police': 'tell-the-police-what-leads-to-the-child',
  'tell-the-prosecutor-of-the-referral': 'tell-the-officers-of-the-referral'
} satisfies { readonly [Id in ActionId]?: ActionId }

/**
 * The child does not want to help an investigation, and is there to be told first what is done, and why. It is done all the same (¶40,
 * ¶41).
 */
export const isToldFirstOfThePolice = (view: CaseView): boolean =>
  !isMissing(view) && isToldThat(view, () => isOneOf(view.answers, 'co-operation-willing', 'not-willing'))

/** Which of them stand by themselves all the same in a case, as the words of the other one do not hold them there. */
const standsApart: { readonly [Id in ActionId]?: (view: CaseView, holder: ActionRecord) => boolean } = {
  'tell-the-police': isToldFirstOfThePolice,
  // The words for a missing child speak of influence alone (¶39). Whoever was given the other was given it in words without this one.
  'share-missing-risk': (view, holder) => isMissing(view) || holder.owner !== undefined,
  // What holds the child is settled for other reasons too, in words that speak of no objection (Children Act 1989, sections 20, 44 to 46).
  'take-advice-on-the-objection': (view) => !isToldThat(view, isAccommodatedOverAnObjection)
}

/** Nobody has done it, set its day or written other words for it. */
const isOpenAsItIs = (record: ActionRecord | undefined): record is ActionRecord =>
  record?.called === true && [record.outcome, record.what, record.due].every((one) => one === undefined)

/** The other action is owed no later than this one: nothing that is overdue hides behind something new. */
const isOwedByThen = (id: string, record: ActionRecord, other: ActionRecord): boolean =>
  contentOf(id)?.when === 'standing' || other.since <= record.since

/**
 * The actions that another one says too while both are open, each with that other one. The answers call for both. Once the other is closed,
 * what is still owed stands by itself.
 * @param followed the records as the answers now stand
 */
export const containedIn = (followed: ActionRecords, view: CaseView): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(containing).filter(([id, other]) => {
      const [one, holder] = [followed[id], followed[other]]
      return (
        isOpenAsItIs(one) &&
        // The person who was given this action has it still. The person who was given the other does both.
        one.owner === undefined &&
        isOpenAsItIs(holder) &&
        isOwedByThen(id, one, holder) &&
        standsApart[id as ActionId]?.(view, holder) !== true
      )
    })
  )

/** The orders that stand in the words of an action now. */
export const joinedTo = (id: string, records: ActionRecords, view: CaseView): readonly string[] =>
  [...containedIn(followedRecords(records, view), view)].flatMap(([one, other]) =>
    other === id ? [one] : []
  )

/** What is to be looked at once more when the other is done: the interpreter who was found, and what was gathered (¶26, ¶31). */
const looksAgain: ReadonlySet<string> = new Set<ActionId>([
  'check-interpreter-independence',
  'find-the-missing-references'
])

/** What is done together with an action, since its words say it too. Calling the one done calls the other done. */
export const doneWith = (id: string, records: ActionRecords, view: CaseView): readonly string[] =>
  joinedTo(id, records, view).filter((one) => !looksAgain.has(one))

/** What was closed together with an action: it is opened with it again. */
export function closedWith(id: string, records: ActionRecords): readonly string[] {
  const of = records[id]?.outcome
  return Object.entries(containing).flatMap(([one, other]) => {
    const its = records[one]?.outcome
    const isSame = of?.state === 'done' && its?.state === 'done' && its.on === of.on && its.note === of.note
    return other === id && isSame ? [one] : []
  })
}
