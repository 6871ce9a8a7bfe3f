import type { ClaimListener } from '../ports/writers'
import { StoreError, type StoreFault } from '../ports/store-error'

/** How the saving of a case stands. */
export type Saving =
  | { readonly state: 'new' }
  /** `failed`: why the last try failed, until this one is done. */
  | { readonly state: 'saving'; readonly failed?: StoreFault | undefined }
  | { readonly state: 'saved'; readonly at: string }
  /** Another tab had saved the case, so that this is now a copy of it. */
  | { readonly state: 'copied'; readonly at: string }
  /** Another tab had deleted the case, and what stood here was saved as one of its own. */
  | { readonly state: 'saved-again'; readonly at: string }
  /** Another tab has deleted the case, with all that was typed here. */
  | { readonly state: 'deleted' }
  | { readonly state: 'failed'; readonly fault: StoreFault }

/** A case that this tab has open, as far as its claim is concerned. */
interface Claimed {
  /** Saves what is unsaved. */
  handOver(): Promise<void>
  /** @param writes whether this tab writes it from now on */
  writerChanged(writes: boolean): Promise<void>
  /** Reads what another tab has saved. */
  look(): Promise<void>
}

/** What a tab that has a case open does when it hears of its claim. */
export const listenerOf = (kept: () => Claimed | undefined): ClaimListener => ({
  beforeHandingOver: () => kept()?.handOver() ?? Promise.resolve(),
  changed: (writes) => void kept()?.writerChanged(writes),
  savedElsewhere: () => void kept()?.look()
})

/** What the store says went wrong; of anything else, that it failed. */
export const faultOf = (error: unknown): StoreFault => (error instanceof StoreError ? error.fault : 'failed')

/** Why what was typed could not be saved; nothing where it was, or has not been tried. */
export function unsavedFor(saving: Saving): StoreFault | undefined {
  if (saving.state === 'failed') return saving.fault
  return saving.state === 'saving' ? saving.failed : undefined
}

/** Whether the last save found that another tab has deleted the case. */
export const isFoundDeleted = (saving: Saving): boolean =>
  saving.state === 'failed' && saving.fault === 'deleted-elsewhere'
