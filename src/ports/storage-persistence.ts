/**
 * What the browser answers when asked whether it keeps what is stored here. `kept`: it clears nothing by itself. `may-go`: it may clear all of it when room
 * is short. `no-answer`: this browser cannot be asked.
 */
type PersistenceAnswer = 'kept' | 'may-go' | 'no-answer'

/** Whether what is stored here stays. No call fails: a browser that does not answer has promised nothing. */
export interface StoragePersistence {
  /** What the browser answers now, without being asked for anything. */
  answer(): Promise<PersistenceAnswer>
  /** Asks it to keep what is stored here. Some browsers ask the person; others decide by themselves. */
  ask(): Promise<PersistenceAnswer>
  /** Whether the window looks like a private one, which forgets everything when it is closed. No browser says so outright. */
  looksPrivate(): Promise<boolean>
}

/** Missing on pages without a secure context, and in older browsers, whatever its type says. */
const storage = () => (navigator as { storage?: Partial<StorageManager> }).storage

const answered = (isKept: boolean | undefined): PersistenceAnswer =>
  isKept === undefined ? 'no-answer' : isKept ? 'kept' : 'may-go'

async function askBrowser(method: 'persisted' | 'persist'): Promise<PersistenceAnswer> {
  try {
    return answered(await storage()?.[method]?.())
  } catch {
    return 'no-answer'
  }
}

/** Firefox and Safari give a private window no file system. Other browsers do, so a file system that is there proves nothing. */
async function isWithoutFiles(): Promise<boolean> {
  const manager = storage()
  if (manager?.getDirectory === undefined) return false
  try {
    await manager.getDirectory()
    return false
  } catch {
    return true
  }
}

/** Chromium gives a private window at most as much room as the memory of one page. An ordinary window has the disk’s. */
async function isShortOfSpace(): Promise<boolean> {
  const { memory } = performance as { memory?: { jsHeapSizeLimit: number } }
  if (memory === undefined) return false
  try {
    const { quota } = (await storage()?.estimate?.()) ?? {}
    return quota !== undefined && quota < 2 * memory.jsHeapSizeLimit
  } catch {
    return false
  }
}

/** What this browser answers. */
export const browserPersistence: StoragePersistence = {
  answer: () => askBrowser('persisted'),
  ask: () => askBrowser('persist'),
  looksPrivate: async () => (await isWithoutFiles()) || (await isShortOfSpace())
}
