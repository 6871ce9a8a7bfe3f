/** What a tab hears about a case that it has claimed. */
export interface ClaimListener {
  /** Another tab asks to write: save what is unsaved. The other tab waits for it, but not for ever. */
  beforeHandingOver(): Promise<void>
  /**
   * From now on this tab writes the case, or does not. When it begins to write, another tab may have saved the case meanwhile: it must be opened anew before
   * anything is changed.
   */
  changed(writes: boolean): void
  /** The writing tab has saved: this tab shows an earlier state. */
  savedElsewhere(): void
}

/** One tab's claim to a case. */
export interface WriterClaim {
  /** Whether this tab writes the case now. */
  readonly writes: boolean
  /**
   * Asks the writing tab to save and step aside. Resolves once this tab writes; the listener has heard it by then. A tab that does not answer within a
   * second and a half loses the case.
   */
  takeOver(): Promise<void>
  /** Tells the tabs that read the case that it was saved. */
  noteSaved(): void
  /** Gives the claim up: the case is no longer open here. */
  release(): void
}

/** Makes sure that one tab of this browser writes a case and the others only read it. */
export interface Writers {
  /** Claims a case. If another tab writes it, this one reads it until it takes over or the other tab gives the case up. */
  claim(id: string, listener: ClaimListener): Promise<WriterClaim>
}
