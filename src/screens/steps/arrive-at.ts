import { address } from '../../routing/address.svelte'
import { goToPart } from '../../ui/focus'

/** The place at which somebody was brought to the question that it names: once, even if its fields are rendered again. */
let arrivedAt: object | undefined

/**
 * Brings a person who came for a question to it, once the heading has had the focus: to the chosen option, if there is one. A person who comes back from an
 * entry of a list goes on there instead.
 * @returns a function that calls it off; nothing where somebody came for another question, or for none
 */
export function arriveAt(question: string): (() => void) | undefined {
  const { before, place } = address
  if (place.page !== 'step' || place.at !== question || arrivedAt === place) return undefined
  if (before?.page === 'item') return undefined
  const frame = requestAnimationFrame(() => {
    arrivedAt = place
    const chosen = document.querySelector(`input[data-of="${CSS.escape(question)}"][type="radio"]:checked`)
    goToPart(chosen?.id ?? question)
  })
  return () => cancelAnimationFrame(frame)
}
