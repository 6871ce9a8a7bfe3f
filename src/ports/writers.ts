/** What a tab hears about a case that it has claimed. */
export interface ClaimListener {
  /** Another tab asks to write: save what is unsaved. The other tab waits for it, but not for ever. */
  beforeHandingOver(): Promise<void>
  /**
   * From now on this tab writes, or it does not. Where it begins to write, another tab may have saved the case meanwhile: it has
   * to be opened anew before anything is changed.
   */
  changed(writes: boolean): void
  /** The tab that writes has saved: what this one shows is of before. */
  savedElsewhere(): void
}

/** One tab's claim to a case. */
export interface WriterClaim {
  /** Whether this tab writes the case now. */
  readonly writes: boolean
  /**
   * Asks the tab that writes to save and step aside; resolves once this tab writes, which the listener has heard by then. A tab
   * that does not answer within a second and a half loses the case.
   */
  takeOver(): Promise<void>
  /** Tells the tabs that read the case that it was saved. */
  noteSaved(): void
  /** Gives the claim up: the case is no longer open here. */
  release(): void
}

/** Sees to it that one tab of this browser writes a case and the others only read it. */
export interface Writers {
  /** Claims a case. Where another tab writes it, this one reads, until it takes over or the other gives it up. */
  claim(id: string, listener: ClaimListener): Promise<WriterClaim>
}
