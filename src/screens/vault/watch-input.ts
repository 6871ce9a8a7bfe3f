import type { AutoLock, InputKind } from '../../bridge/auto-lock.svelte'
import { keyReader, type KeyCommand } from '../../bridge/keys'

const kinds: Readonly<Record<string, InputKind>> = {
  keydown: 'pressed',
  pointerdown: 'pressed',
  touchstart: 'pressed',
  // Software that presses for somebody may send this alone.
  click: 'pressed',
  // Dictated or pasted text comes without a key.
  input: 'pressed',
  pointermove: 'moved',
  wheel: 'moved'
}

/**
 * Watches whether somebody is there, and for the keys that lock or leave.
 * @returns a function that stops the watching
 */
export function watchInput(
  autoLock: Pick<AutoLock, 'input' | 'check' | 'secondsLeft'>,
  now: () => number,
  oncommand: (command: KeyCommand) => void
): () => void {
  const read = keyReader(now)
  const watching = new AbortController()
  const { signal } = watching

  for (const [type, kind] of Object.entries(kinds)) {
    window.addEventListener(
      type,
      (event) => {
        // A script's own click is nobody's. A scroll is not heard at all: a script's is as trusted as anybody's.
        if (type === 'click' && !event.isTrusted) return
        const wasWarning = autoLock.secondsLeft !== undefined
        autoLock.input(kind)
        // A key press or click that ends the warning does nothing else.
        if (wasWarning && autoLock.secondsLeft === undefined && type === 'keydown') event.preventDefault()
      },
      { capture: true, passive: type === 'wheel' || type === 'touchstart', signal }
    )
  }
  window.addEventListener(
    'keydown',
    (event) => {
      const command = read(event)
      if (command === undefined) return
      event.preventDefault()
      oncommand(command)
    },
    { capture: true, signal }
  )
  // After a page was hidden or a machine slept, the clock is looked at before anything else.
  const check = () => autoLock.check()
  document.addEventListener('visibilitychange', check, { signal })
  window.addEventListener('focus', check, { signal })
  window.addEventListener('pageshow', check, { signal })
  const ticking = setInterval(check, 1000)
  return () => {
    clearInterval(ticking)
    watching.abort()
  }
}
