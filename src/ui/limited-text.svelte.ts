import { holdTo, isNear, textLimit } from './text-limit'

/** A text field with a limit: how long the text may be, and what was refused. Called while a component is set up. */
export function limitedText(
  field: () => {
    readonly id: string
    readonly value: string
    readonly describedBy?: string | undefined
    readonly oninput: (value: string) => void
  }
) {
  const limit = textLimit()
  let refused = $state<number>()
  const isSaid = () =>
    limit !== undefined && (refused !== undefined || isNear(field().value.length, limit.longest))
  return {
    limit,
    /** How long the text would have become with what was refused. */
    get refused() {
      return refused
    },
    /** The ids of the elements that describe the field. */
    get notes() {
      const { id, describedBy } = field()
      return [describedBy, isSaid() ? `${id}-count` : undefined].filter(Boolean).join(' ') || undefined
    },
    /** Attached to the field, this refuses input that would make its text too long. */
    held:
      limit &&
      holdTo(
        limit.longest,
        () => field().value,
        (length) => (refused = length)
      ),
    /** Takes what was typed. */
    give(text: string) {
      refused = undefined
      field().oninput(text)
    }
  }
}
