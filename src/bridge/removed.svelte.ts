/** How long a deleted case can be brought back, in milliseconds. */
const undoTime = 10_000

/** A case that was just deleted, as far as the list has to name it. */
interface RemovedCase {
  readonly id: string
  readonly reference: string
  /** Until when the case can be brought back, in milliseconds of the clock. */
  readonly until: number
}

/** The case that was deleted last. One page notes it for the list of cases. */
class Removed {
  last = $state.raw<RemovedCase>()

  /** Notes that a case was deleted. */
  note(id: string, reference: string, now: string): void {
    this.last = { id, reference, until: Date.parse(now) + undoTime }
  }
}

export const removed = new Removed()
