/** The room that is left on this computer. No browser tells it directly. */
export interface DiskSpace {
  /** Whether room is running short. While it is, there is still some. Never fails; if it cannot be known, it is not short. */
  isShort(): Promise<boolean>
}
