/** The room that is left on this computer. No browser says it outright. */
export interface DiskSpace {
  /** Whether it is running short: while this is so, there is still some. Never fails; what cannot be known is not short. */
  isShort(): Promise<boolean>
}
