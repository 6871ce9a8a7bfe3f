/** What the tabs of one browser tell one another. Nothing of a case is ever in it. */
export type TabMessage =
  /** Every tab saves, hides what it shows and drops the key. */
  | 'lock'
  /** As `lock`, and every tab looks blank at once. */
  | 'leave'
  /** A vault was made, or deleted: what a tab shows of it is no longer so. */
  | 'vault-changed'
  /** Settings of the vault were changed. */
  | 'settings-changed'
  /** The team's local details were changed. */
  | 'local-details-changed'
  /** A case was deleted, or brought back: which, is not said. */
  | 'cases-changed'

/** The other tabs of this browser. */
export interface Tabs {
  tell(message: TabMessage): void
  /** @returns what stops the hearing */
  hear(listener: (message: TabMessage) => void): () => void
  /** When there was last input in any tab, in milliseconds of the clock; nothing where that is not known. */
  lastInput(): number | undefined
  /** Notes input in this tab, for all. */
  noteInput(at: number): void
}

const messages: Readonly<Record<TabMessage, true>> = {
  lock: true,
  leave: true,
  'vault-changed': true,
  'settings-changed': true,
  'local-details-changed': true,
  'cases-changed': true
}
const isMessage = (data: unknown): data is TabMessage =>
  typeof data === 'string' && Object.hasOwn(messages, data)

const key = 'waymark.last-input'

/** A tab that slept hears nothing, and finds this when it wakes: it holds the time of the last input and no more. */
function readLastInput(): number | undefined {
  try {
    const at = Number(localStorage.getItem(key) ?? NaN)
    return Number.isFinite(at) ? at : undefined
  } catch {
    return undefined
  }
}

function keepLastInput(at: number): void {
  try {
    localStorage.setItem(key, String(at))
  } catch {
    // A browser that keeps nothing has no other tab with the vault open either.
  }
}

/** The tabs of this browser. */
export function browserTabs(name = 'waymark'): Tabs {
  const channel = new BroadcastChannel(name)
  return {
    tell: (message) => channel.postMessage(message),
    hear(listener) {
      const heard = ({ data }: MessageEvent<unknown>) => {
        if (isMessage(data)) listener(data)
      }
      channel.addEventListener('message', heard)
      return () => channel.removeEventListener('message', heard)
    },
    lastInput: readLastInput,
    noteInput: keepLastInput
  }
}
