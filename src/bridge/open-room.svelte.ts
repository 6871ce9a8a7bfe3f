import type { RoomDeed } from '../../machines/training/room'
import type { Clock } from '../ports/clock'
import type { TrainingRoom, TrainingRooms } from './training-rooms'

/** The room that a window shows. What is done in it shows at once, is kept, and is followed by the other window. */
export class OpenRoom {
  held = $state.raw() as TrainingRoom
  /** Whether the last change could not be kept. */
  isUnsaved = $state(false)
  /** Whether it was wiped in another window: then nothing of it is shown, and nothing brings it back. */
  isGone = $state(false)
  readonly #rooms: TrainingRooms
  readonly #clock: Clock
  #turn: Promise<void> = Promise.resolve()

  constructor(held: TrainingRoom, rooms: TrainingRooms, clock: Clock) {
    this.held = held
    this.#rooms = rooms
    this.#clock = clock
  }

  /**
   * From now on the room stands as the newest of its windows has it.
   * @returns a function that stops this
   */
  follow(): () => void {
    return this.#rooms.follow(
      () => this.held,
      (held) => (this.held = held),
      () => (this.isGone = true)
    )
  }

  /** The time of the clock, in milliseconds. */
  now(): number {
    return Date.parse(this.#clock.now())
  }

  do(deed: RoomDeed): void {
    if (this.isGone) return
    const event = { ...deed, at: this.now() }
    const held = this.#rooms.changed(this.held, event)
    this.held = held
    this.#turn = this.#turn
      .then(() => this.#rooms.keep(held, event))
      .then(
        (stands) => {
          this.isUnsaved = false
          if (stands.revision > this.held.revision) this.held = stands
        },
        () => {
          this.isUnsaved = true
        }
      )
  }
}
