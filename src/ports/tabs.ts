/** What the tabs of one browser tell each other. It never contains anything of a case. */
export type TabMessage =
  /** Every tab saves, hides what it shows and drops the key. */
  | 'lock'
  /** As `lock`, and every tab looks blank at once. */
  | 'leave'
  /** A vault was made or deleted: what a tab shows of it is no longer true. */
  | 'vault-changed'
  /** Settings of the vault were changed. */
  | 'settings-changed'
  /** The team's local details were changed. */
  | 'local-details-changed'
  /** A case was deleted or brought back. Which case, is not said. */
  | 'cases-changed'

/** The other tabs of this browser. */
export interface Tabs {
  tell(message: TabMessage): void
  /** @returns a function that stops the hearing */
  hear(listener: (message: TabMessage) => void): () => void
  /** When there was last input in any tab, in milliseconds of the clock. Undefined where that is not known. */
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

/** A tab that slept has heard nothing, and finds this when it wakes. It holds only the time of the last input. */
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
