import { calledForBy } from '../../../machines/actions/raised-by'

type Asked = Parameters<typeof calledForBy>
type Called = ReturnType<typeof calledForBy>

const nothing: Called = new Map()

/**
 * What the answers of a page call for. It is worked out once the page has said what was typed: nobody waits for it under their
 * fingers.
 * @param of what it is worked out of, read anew whenever that changes
 */
export function calledHere(of: () => Asked): { readonly called: Called } {
  let called = $state.raw(nothing)
  $effect(() => {
    const asked = of()
    const soon = setTimeout(() => {
      called = calledForBy(...asked)
    })
    return () => clearTimeout(soon)
  })
  return {
    get called() {
      return called
    }
  }
}
