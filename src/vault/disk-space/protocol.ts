/** What the worker that owns the reserve’s file is asked. */
export type DiskSpaceRequest =
  /** How much room there is beside the reserve, up to so many bytes. */
  | { readonly wanted: 'look'; readonly name: string; readonly upTo: number }
  /** Makes the reserve this large. */
  | { readonly wanted: 'fill'; readonly name: string; readonly size: number }
  | { readonly wanted: 'give-up'; readonly name: string }
  | { readonly wanted: 'forget'; readonly name: string }

/** The room found, in bytes. Undefined where it cannot be known, as in a browser that gives a page no files. */
export interface DiskSpaceFound {
  readonly free: number
  readonly reserve: number
}

export type DiskSpaceReply = DiskSpaceFound | undefined

export type AskDiskSpace = (request: DiskSpaceRequest) => Promise<DiskSpaceReply>
