import { hashOf, placeOf, type Place } from './place'

/** Where the person is, kept in step with the address, so that the browser's Back works. */
class Address {
  place = $state.raw<Place>(placeOf(window.location.hash))
  /** Where the person was before; nothing while the first place is shown. */
  before: Place | undefined

  constructor() {
    window.addEventListener('hashchange', () => this.#arrive())
  }

  /** Goes to a place. */
  go(place: Place): void {
    const hash = hashOf(place)
    if (hash === window.location.hash) return
    // Not with location.hash: the browser reports that change only later, after it has looked for the place on this page.
    window.history.pushState(null, '', hash)
    this.#arrive()
  }

  /** Goes to a place that replaces the present one in the browser’s history. */
  replace(place: Place): void {
    window.location.replace(hashOf(place))
  }

  #arrive(): void {
    // A page that goes away with the focus in it is laid out once more before it goes. The next page takes the focus itself.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    this.before = this.place
    this.place = placeOf(window.location.hash)
  }
}

export const address = new Address()
