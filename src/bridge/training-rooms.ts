import * as v from 'valibot'
import { afterIn, newRoom, type RoomEvent } from '../../machines/training/room'
import { roomSchema, type Room } from '../../machines/training/room-state'
import type { Scenario } from '../../machines/training/scenario'
import { scenarioSchema } from '../../machines/training/schema'
import type { Clock } from '../ports/clock'
import type { Followers } from '../ports/followers'
import type { Ids } from '../ports/ids'
import type { TrainingStore } from '../ports/training-store'
import { saveBegun } from './last-save'
import { takenAway } from './taken-away'

/** A scenario that a group walks through, with the whole scenario as it was when they began. */
export interface TrainingRoom {
  readonly id: string
  readonly begunOn: string
  readonly scenario: Scenario
  /** How often it was changed: of two states, the one with more changes is newer. */
  readonly revision: number
  readonly room: Room
}

const entries = { id: v.string(), revision: v.number(), room: roomSchema }
const heldSchema = v.object({ ...entries, begunOn: v.string(), scenario: scenarioSchema })
/** What one window tells another: the state of a room, the whole room, a question for it, or that it was taken away, or all practice wiped. */
const messageSchema = v.variant('type', [
  v.object({ type: v.literal('stands'), ...entries }),
  v.object({ type: v.literal('whole'), held: heldSchema }),
  v.object({ type: v.literal('asks'), id: v.string() }),
  v.object({ type: v.literal('wiped'), id: v.optional(v.string()) })
])

/** How long a window waits for another window that has its room, in milliseconds. */
const longestWait = 1000

const keyOf = (id: string) => `room/${id}`

/** A stored value as a room. Undefined where an earlier build kept it in a form that this build cannot use. */
function heldIn(something: unknown): TrainingRoom | undefined {
  const read = v.safeParse(heldSchema, something)
  return read.success ? read.output : undefined
}

const changed = (held: TrainingRoom, event: RoomEvent): TrainingRoom => ({
  ...held,
  revision: held.revision + 1,
  room: afterIn(held.room, event)
})

/** The rooms that are kept in this browser, and the windows that follow them. */
export class TrainingRooms {
  readonly #store: TrainingStore
  readonly #followers: Followers
  readonly #ports: { readonly clock: Clock; readonly ids: Ids }

  constructor(
    store: TrainingStore,
    followers: Followers,
    ports: { readonly clock: Clock; readonly ids: Ids }
  ) {
    this.#store = store
    this.#followers = followers
    this.#ports = ports
  }

  /** All rooms, the one that was begun last first. */
  async all(): Promise<readonly TrainingRoom[]> {
    const found = await this.#store.all('room/')
    return found
      .flatMap(([, one]) => heldIn(one) ?? [])
      .sort((one, other) => (one.begunOn < other.begunOn ? 1 : -1))
  }

  async begin(scenario: Scenario): Promise<TrainingRoom> {
    const { clock, ids } = this.#ports
    const begunOn = clock.now()
    const held = {
      id: ids.next(),
      begunOn,
      scenario,
      revision: 0,
      room: newRoom(scenario, Date.parse(begunOn))
    }
    await this.#store.change(keyOf(held.id), () => held)
    return held
  }

  /** A room as it is kept. If this window keeps nothing, the room as another window has it. */
  async open(id: string): Promise<TrainingRoom | undefined> {
    return heldIn(await this.#store.get(keyOf(id))) ?? (await this.#ask(id))
  }

  async #ask(id: string): Promise<TrainingRoom | undefined> {
    if (this.#store.isKept) return undefined
    const held = await new Promise<TrainingRoom | undefined>((resolve) => {
      const stop = this.#hear((message) => {
        if (message.type !== 'whole' || message.held.id !== id) return
        stop()
        resolve(message.held)
      })
      setTimeout(() => {
        stop()
        resolve(undefined)
      }, longestWait)
      this.#followers.tell({ type: 'asks', id })
    })
    if (held !== undefined) await this.#store.change(keyOf(id), () => held)
    return held
  }

  #hear(listener: (message: v.InferOutput<typeof messageSchema>) => void): () => void {
    return this.#followers.hear((said) => {
      const read = v.safeParse(messageSchema, said)
      if (read.success) listener(read.output)
    })
  }

  /** The room after an event, as this window shows it at once. */
  readonly changed = changed

  /**
   * Keeps the room after an event, and tells the other windows. If another window was quicker, the event is applied after its change.
   * @returns how the room stands now
   */
  async keep(held: TrainingRoom, event: RoomEvent): Promise<TrainingRoom> {
    let stands = held
    try {
      const keeping = this.#store.change(keyOf(held.id), (before) => {
        const there = heldIn(before)
        // A room that was wiped in another tab stays wiped.
        if (there === undefined) return undefined
        if (there.revision >= held.revision) stands = changed(there, event)
        return stands
      })
      saveBegun(keeping)
      await keeping
    } finally {
      // The windows follow each other even where nothing can be kept.
      this.#followers.tell({ type: 'stands', id: stands.id, revision: stands.revision, room: stands.room })
    }
    return stands
  }

  /**
   * Takes one room away, and tells the windows that show it.
   * @returns a function that puts it back
   */
  async takeAway(id: string): Promise<() => Promise<void>> {
    const putBack = await takenAway(this.#store, [keyOf(id)])
    this.#followers.tell({ type: 'wiped', id })
    return putBack
  }

  /** Tells the windows that show a room that all practice was wiped. */
  tellWiped(): void {
    this.#followers.tell({ type: 'wiped' })
  }

  /**
   * Follows a room: hears each newer state, and tells the whole room to a window that asks.
   * @param gone is called when the room was taken away, or all practice wiped
   * @returns a function that stops this
   */
  follow(now: () => TrainingRoom, take: (held: TrainingRoom) => void, gone: () => void): () => void {
    return this.#hear((message) => {
      const held = now()
      if (message.type === 'wiped' && (message.id ?? held.id) === held.id) gone()
      if (message.type === 'asks' && message.id === held.id) this.#followers.tell({ type: 'whole', held })
      if (message.type === 'stands' && message.id === held.id && message.revision > held.revision)
        take({ ...held, revision: message.revision, room: message.room })
    })
  }
}
