import type { ClaimListener } from '../ports/writers'
import type { StoreFault } from '../ports/store-error'

/** How the saving of a case stands. */
export type Saving =
  | { readonly state: 'new' }
  /** `failed`: why the last try failed, until this save is done. */
  | { readonly state: 'saving'; readonly failed?: StoreFault | undefined }
  | { readonly state: 'saved'; readonly at: string }
  /** Another tab had saved the case, so this is now a copy of it. */
  | { readonly state: 'copied'; readonly at: string }
  /** Another tab had deleted the case. What stood here was saved as a case of its own. */
  | { readonly state: 'saved-again'; readonly at: string }
  /** Another tab has deleted the case, with all that was typed here. */
  | { readonly state: 'deleted' }
  | { readonly state: 'failed'; readonly fault: StoreFault }

/** A case that this tab has open, as far as its claim needs it. */
interface Claimed {
  /** Saves what is unsaved. */
  handOver(): Promise<void>
  /** @param writes whether this tab writes the case from now on */
  writerChanged(writes: boolean): Promise<void>
  /** Reads what another tab has saved. */
  look(): Promise<void>
}

/** What a tab with an open case does when it hears about its claim. */
export const listenerOf = (kept: () => Claimed | undefined): ClaimListener => ({
  beforeHandingOver: () => kept()?.handOver() ?? Promise.resolve(),
  changed: (writes) => void kept()?.writerChanged(writes),
  savedElsewhere: () => void kept()?.look()
})

/** Why what was typed could not be saved. Undefined where it was saved, or nobody has tried. */
export function unsavedFor(saving: Saving): StoreFault | undefined {
  if (saving.state === 'failed') return saving.fault
  return saving.state === 'saving' ? saving.failed : undefined
}

/** Whether the last save found that another tab has deleted the case. */
export const isFoundDeleted = (saving: Saving): boolean =>
  saving.state === 'failed' && saving.fault === 'deleted-elsewhere'
