import type { RoomDeed } from '../../../machines/training/room'

/** The keys of a keyboard and of a presenter’s clicker. Up, down and space still scroll the page. */
const deeds: Readonly<Record<string, RoomDeed>> = {
  ArrowRight: { type: 'next' },
  PageDown: { type: 'next' },
  ArrowLeft: { type: 'back' },
  PageUp: { type: 'back' }
}
const letters: Readonly<Record<string, RoomDeed>> = {
  b: { type: 'blank' },
  B: { type: 'blank' },
  '.': { type: 'blank' }
}

/** Whether somebody types where a key was pressed. */
export const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'checkbox')

/** What a key does in a room. Nothing while somebody types, or holds down another key with it. */
export function deedOf(event: KeyboardEvent, withLetters: boolean): RoomDeed | undefined {
  const { key, target, altKey, ctrlKey, metaKey, repeat } = event
  if (altKey || ctrlKey || metaKey || repeat || isTyping(target)) return undefined
  return deeds[key] ?? (withLetters ? letters[key] : undefined)
}
