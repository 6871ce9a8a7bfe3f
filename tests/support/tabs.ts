import type { TabMessage, Tabs } from '../../src/ports/tabs'

/** The tabs of one browser: what one tells, the others hear. */
export function browser() {
  const hearers = new Map<Tabs, (message: TabMessage) => void>()
  const tab = (): Tabs => {
    const own: Tabs = {
      tell: (message) => {
        for (const [other, hear] of hearers) if (other !== own) hear(message)
      },
      hear: (listener) => {
        hearers.set(own, listener)
        return () => hearers.delete(own)
      },
      lastInput: () => undefined,
      noteInput: () => undefined
    }
    return own
  }
  return { tab }
}
