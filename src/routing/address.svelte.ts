import { hashOf, placeOf, type Place } from './place'

/** Where the person is, kept in step with the address, so that the browser's Back works. */
class Address {
  place = $state.raw<Place>(placeOf(window.location.hash))
  /** Where the person was before; nothing while the first place is shown. */
  before: Place | undefined

  constructor() {
    window.addEventListener('hashchange', () => {
      this.before = this.place
      this.place = placeOf(window.location.hash)
    })
  }

  /** Goes to a place. */
  go(place: Place): void {
    window.location.hash = hashOf(place)
  }

  /** Goes to a place that takes the present one's place in the browser's history. */
  replace(place: Place): void {
    window.location.replace(hashOf(place))
  }
}

export const address = new Address()
