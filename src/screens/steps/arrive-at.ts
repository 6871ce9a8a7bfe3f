import { address } from '../../routing/address.svelte'
import { goToPart } from '../../ui/focus'

/** The place at which somebody was brought to the question that it names: once, however often its fields are made anew there. */
let arrivedAt: object | undefined

/**
 * Brings whoever came for a question to it, once the heading has had the focus: to what is chosen there, where something is. Whoever
 * comes back from an entry of a list goes on there instead.
 * @returns what calls it off; nothing where somebody came for another question, or for none
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
