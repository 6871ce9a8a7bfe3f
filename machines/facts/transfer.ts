import type { CaseView } from '../case-file/case-file'
import { isToldThat } from '../case-file/if-disclosed'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../case-file/read'
import { authorityKey } from './authority-names'
import { mayNotBeBritish } from './case-details'
import { lastDayOf } from './dates'
import { openEpisodes } from './immediate-safety'

/** A period of care with the authority to which the child was to move is on record. */
function hasBegunThere(view: CaseView): boolean {
  const to = valueOf(view.answers, 'transfer-authority')
  return (
    to !== undefined &&
    itemsOf(view.answers, 'periods-of-care').some(
      (period) => authorityKey(fieldOf(period, 'care-authority') ?? '') === authorityKey(to)
    )
  )
}

/**
 * The child is recorded as moved by a transfer that was answered while the child was missing, and is missing still. A child who was not
 * there did not move, and the people the child went missing from go on looking (¶24, ¶39). False in a copy that is not told of it.
 */
export const isMovedWhileMissing = (view: CaseView): boolean =>
  isToldThat(view, () => {
    const answered = valueOf(view.answers, 'transfer-answered-on')
    // Where a day is not recorded, the transfer may have been answered while the child was missing. If care with the other authority has
    // begun, it was not.
    const mayBeThen = !hasBegunThere(view)
    return (
      mayNotBeBritish(view) &&
      isOneOf(view.answers, 'transfer-state', 'moved') &&
      openEpisodes(view.answers).some((episode) => {
        const since = fieldOf(episode, 'missing-since')
        return since === undefined || answered === undefined
          ? mayBeThen
          : lastDayOf(since) <= lastDayOf(answered)
      })
    )
  })

/** The child has moved to another authority by a transfer. */
export const isTransferCarriedOut = (view: CaseView): boolean =>
  isOneOf(view.answers, 'transfer-state', 'moved') && !isMovedWhileMissing(view)
