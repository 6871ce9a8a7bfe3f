import type { PlainDate } from './answer'

/**
 * A kind of reason to act: how one is written that carries something, and what one carries. A text of another kind carries nothing. The case
 * file keeps each reason as one text, and what was closed for it stays closed: so these texts never change, and they are written and read
 * in this file alone. Any other reason is a name, mostly the id of an entry.
 */
const kind = (before: string, behind = '') => ({
  write: (carried: string): string => before + carried + behind,
  read: (text: string): string | undefined =>
    text.startsWith(before) && text.endsWith(behind)
      ? text.slice(before.length, text.length - behind.length)
      : undefined
})

/** The day on which something began, such as a placement: what was done before it was not done for it. */
export const since = kind('since ')

/** The day of a review, for an order that rests on entries too: what was done after it was done after it for each of them. */
export const afterReview = kind('after the review of ')

/** The day on which another authority took the child over: what was done until then was done for the one before. */
export const takenOver = kind('taken over on ')

/** The day that is set for an entry of a plan. */
export const daySet = kind('by ')

/** What an entry says is to be done. */
export const words = kind('says ')

/** What was said in confidence, by a mark of its words. It is one of “words”: what is taken back and said again is nothing new. */
export const markOf = kind('says by mark ')

/** The name of a reason that is over. */
export const endOf = kind('over ')

/** The id of somebody who cares for the child and has still to be told what a carer must know (¶44). */
export const toTell = kind('to tell ')

/** The id of an enquirer whom nobody told where the child is, and who may know it: once they were told, more is to be done (¶23, ¶42). */
export const perhapsKnownTo = kind('perhaps-known-to-')

const asked = kind('asked for by ')

/** An exploiter who asked for the child: the id of the entry, and the day where it is known (¶10, ¶23). */
export const askedFor = {
  write: (id: string, on?: PlainDate): string => asked.write(on === undefined ? id : `${id} on ${on}`),
  read(text: string): { readonly id: string; readonly on: PlainDate | undefined } | undefined {
    const [id, on] = asked.read(text)?.split(' on ') ?? []
    return id === undefined ? undefined : { id, on }
  }
}

/** The id of a person who must not interpret again (¶26). */
export const notUsed = kind('', ' not used')

/** Nobody can ask or tell the child, so it is done with others. Once the child can be told, nobody has told them yet (¶26, ¶27). */
export const withOthers = 'with others'

/** The content of the first build that kept `withOthers`, and the first that knew any other child so than one under five. */
const firstWithOthers = '2026-12-05'

/**
 * Why a court's order that allows taking liberty away is asked about (ECHR article 5, ¶42–44): its last day is not entered, or comes near,
 * as 18 does; or a measure, whose id it carries, has no word of what the order allows.
 */
export const dayNotEntered = 'the day is not entered'
export const endsOn = kind('ends on ')
export const nearEighteen = '18 comes near'
export const termsOf = kind('terms of ')

/** An earlier build asked about that order in words that asked for none of this. */
const isNewOfTheOrder = (text: string): boolean =>
  text === dayNotEntered ||
  text === nearEighteen ||
  [endsOn, termsOf].some(({ read }) => read(text) !== undefined)

/**
 * Whether what an earlier build closed is closed for this reason too, where that build did not keep it and it called for the action on the
 * day of saving. It mostly is. What was asked for in no words then is asked for once. And a build that keeps `withOthers` would have kept
 * it (invariant 17). Of an exploiter who asked, the day says whether it is.
 * @param content the content under which the case was last answered
 */
export const isClosedForUnkept = (text: string, content: string): boolean =>
  !isNewOfTheOrder(text) &&
  askedFor.read(text)?.on === undefined &&
  (text !== withOthers || content < firstWithOthers)

const charged = kind('charged by ')

/** A charge: the id of its entry, and its day where that is known (¶33). */
export const charge = {
  write: (id: string, on?: PlainDate): string => charged.write(on === undefined ? id : `${id} on ${on}`),
  read(text: string): { readonly id: string; readonly on: PlainDate | undefined } | undefined {
    const [id, on] = charged.read(text)?.split(' on ') ?? []
    return id === undefined ? undefined : { id, on }
  }
}

const remanded = kind('remand ')

/** A remand: the id of its entry, and that of a charge that went on beside it where there was one (¶33). */
export const remand = {
  write: (id: string, beside?: string): string =>
    remanded.write(beside === undefined ? id : `${id} beside ${beside}`),
  read(text: string): { readonly id: string; readonly beside: string | undefined } | undefined {
    const [id, beside] = remanded.read(text)?.split(' beside ') ?? []
    return id === undefined ? undefined : { id, beside }
  }
}

const moved = kind('move to ')

/** To what a move is planned: a kind of home, or an address by its mark. What is read is which of the two it says (regulation 32(2)). */
export const moveTo = {
  write: (said: 'kind' | 'address', which: string): string => moved.write(`${said} ${which}`),
  read: (text: string): string | undefined => moved.read(text)?.split(' ')[0]
}

const lives = kind('lives ')

/** Where a brother or sister lives, by a mark of the place. What is read is whose entry it is (Children Act 1989 s22C(8)). */
export const livesAt = {
  write: (id: string, place: string): string => lives.write(`${id} at ${place}`),
  read: (text: string): string | undefined => lives.read(text)?.split(' at ')[0]
}
