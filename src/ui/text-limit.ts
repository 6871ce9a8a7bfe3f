import { getContext, setContext } from 'svelte'

/** How long a text in a field may be, and what is said about it. */
export interface TextLimit {
  readonly longest: number
  /** How many characters are left, or by how many it is too long already. */
  readonly left: (count: number) => string
  readonly over: (count: number) => string
  /** Says that nothing was put in, because the text would have had this many characters. */
  readonly refused: (count: number) => string
}

const key = Symbol('text-limit')

/** Limits every text field inside to a length. */
export const provideTextLimit = (limit: TextLimit): void => {
  setContext(key, limit)
}

/** How long a text may be here. Undefined where no limit is set. */
export const textLimit = (): TextLimit | undefined => getContext<TextLimit | undefined>(key)

/** How much is left is said once nine tenths are used. */
export const isNear = (length: number, longest: number): boolean => length >= longest * 0.9

type Field = HTMLInputElement | HTMLTextAreaElement

/** How long a field’s text would be with the new text in place of the selection, as the browser will put it in. */
function lengthWith(field: Field, added: string): number {
  const selected = (field.selectionEnd ?? 0) - (field.selectionStart ?? 0)
  return field.value.length - selected + added.replaceAll('\r\n', '\n').length
}

/** The text that an event puts in. Empty where the event only takes text away. */
function broughtBy({ data, dataTransfer, inputType }: InputEvent): string {
  if (inputType === 'insertLineBreak' || inputType === 'insertParagraph') return '\n'
  return data ?? dataTransfer?.getData('text/plain') ?? ''
}

/**
 * Refuses input that would make a field’s text too long, before the browser puts it in. The field keeps its text, and the refused text is still where it
 * came from. A text that is too long already can be shortened, and is never cut.
 * @param current the text in the field, as far as the app knows
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

  // Refused before the browser removes the dragged text from where it stood.
  function dropped(event: DragEvent) {
    const field = event.currentTarget as Field
    const length = field.value.length + (event.dataTransfer?.getData('text/plain').length ?? 0)
    if (!isTooMuch(length, field.value)) return
    event.preventDefault()
    refuse(length)
  }

  // Input that cannot be refused beforehand (from an input method, or a program that fills the field in) is taken back as a whole.
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
