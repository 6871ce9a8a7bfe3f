/** What one key does on any page. */
export type KeyCommand = 'lock' | 'leave'

/** No browser and no screen reader uses this key when it is pressed alone. */
export const lockKey = 'F8'
/** How long after a press of Escape the next one still counts, in milliseconds: nobody has to be quick. */
const together = 5000

type Press = Pick<KeyboardEvent, 'key' | 'repeat' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey'>

/** Reads the keys that lock or leave: F8, and Escape three times with nothing between. */
export function keyReader(now: () => number): (event: Press) => KeyCommand | undefined {
  let escapes: readonly number[] = []
  return (event) => {
    const isAlone = !event.ctrlKey && !event.altKey && !event.metaKey && !event.shiftKey
    // A key that is held down is one press.
    if (!isAlone || event.repeat) return undefined
    if (event.key === lockKey) return 'lock'
    const at = now()
    const last = escapes.at(-1)
    if (event.key !== 'Escape') escapes = []
    else if (last !== undefined && at - last > together) escapes = [at]
    else escapes = [...escapes, at]
    if (escapes.length < 3) return undefined
    escapes = []
    return 'leave'
  }
}
