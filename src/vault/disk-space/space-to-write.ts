/** The room that writing needs. */
export interface SpaceToWrite {
  /** @throws StoreError `full` where there is too little */
  beforeWriting(): Promise<void>
  /** Gives up what is kept in reserve. @returns whether there was something */
  giveUp(): Promise<boolean>
}
