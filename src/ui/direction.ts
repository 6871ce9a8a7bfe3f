/** The side from which a text begins; `auto` leaves it to the browser. */
export type Direction = 'ltr' | 'rtl' | 'auto'

let probe: HTMLElement | undefined
let tells: boolean | undefined

/**
 * The side from which a text begins: its first letter with a direction decides, as with `dir="auto"`. The browser is asked about the text alone, off the
 * page. In a text area with `dir="auto"`, Chromium looks again from the start at each pasted line, so that 50,000 characters stop the page for seconds, and
 * a million for minutes.
 */
export function directionOf(text: string): Direction {
  tells ??= CSS.supports('selector(:dir(rtl))')
  if (!tells) return 'auto'
  if (probe === undefined) {
    probe = document.createElement('bdi')
    probe.dir = 'auto'
  }
  probe.textContent = text
  const direction = probe.matches(':dir(rtl)') ? 'rtl' : 'ltr'
  // What was typed stays only in its field.
  probe.textContent = ''
  return direction
}
