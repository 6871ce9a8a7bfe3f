import { getContext, setContext } from 'svelte'

/** How long a text in a field may be, and what is said of that. */
export interface TextLimit {
  readonly longest: number
  /** How many characters are left, or by how many it is too long already. */
  readonly left: (count: number) => string
  readonly over: (count: number) => string
  /** That nothing was put in, for the text would have come to so many characters. */
  readonly refused: (count: number) => string
}

const key = Symbol('text-limit')

/** Holds every field of text of what is inside to a length. */
export const provideTextLimit = (limit: TextLimit): void => {
  setContext(key, limit)
}

/** How long a text may be here; nothing where nobody says so. */
export const textLimit = (): TextLimit | undefined => getContext<TextLimit | undefined>(key)

/** What is left of a length is said once nine tenths of it are used. */
export const isNear = (length: number, longest: number): boolean => length >= longest * 0.9

type Field = HTMLInputElement | HTMLTextAreaElement

/** How long a field’s text would be with something in place of what is selected, as the browser will put it in. */
function lengthWith(field: Field, added: string): number {
  const selected = (field.selectionEnd ?? 0) - (field.selectionStart ?? 0)
  return field.value.length - selected + added.replaceAll('\r\n', '\n').length
}

/** What an event brings; nothing where it only takes away. */
function broughtBy({ data, dataTransfer, inputType }: InputEvent): string {
  if (inputType === 'insertLineBreak' || inputType === 'insertParagraph') return '\n'
  return data ?? dataTransfer?.getData('text/plain') ?? ''
}

/**
 * Keeps out of a field what would make its text too long, before the browser puts it in: the field keeps what it had, and what
 * was not put in is still where it came from. A text that is too long already can be shortened, and never cut.
 * @param current the text that the field holds as far as the app knows
 */
export function holdTo(longest: number, current: () => string, refuse: (length: number) => void) {
  const isTooMuch = (length: number, now: string) => length > longest && length > now.length

  function before(event: InputEvent) {
    const field = event.currentTarget as Field
    const length = lengthWith(field, broughtBy(event))
    if (!event.cancelable || !isTooMuch(length, field.value)) return
    event.preventDefault()
    refuse(length)
  }

  // Refused before the browser takes what was dragged away from where it stood.
  function dropped(event: DragEvent) {
    const field = event.currentTarget as Field
    const length = field.value.length + (event.dataTransfer?.getData('text/plain').length ?? 0)
    if (!isTooMuch(length, field.value)) return
    event.preventDefault()
    refuse(length)
  }

  // What cannot be refused beforehand (an input method, a program that fills the field in) is taken back as a whole.
  function typed(event: Event) {
    const field = event.currentTarget as Field
    const { length } = field.value
    if (!isTooMuch(length, current())) return
    event.stopImmediatePropagation()
    if (event instanceof InputEvent && event.isComposing) return
    field.value = current()
    refuse(length)
  }

  return (field: Field) => {
    const heard = [
      ['beforeinput', before],
      ['drop', dropped],
      ['input', typed],
      ['compositionend', typed]
    ] as const
    for (const [name, listener] of heard) field.addEventListener(name, listener as EventListener)
    return () => {
      for (const [name, listener] of heard) field.removeEventListener(name, listener as EventListener)
    }
  }
}
