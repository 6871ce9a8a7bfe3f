/** Work on cases that begins, for each case, only when what was begun before it has ended. */
export interface InOrder {
  /** Does work when its turn has come. @returns what the work gives; it rejects with what the work throws */
  next(id: string, work: () => Promise<void>): Promise<void>
  /** Resolves when what was begun of a case is over, whether its work went well or not. */
  settled(id: string): Promise<void>
  /** Resolves when what was begun of any case is over. */
  allSettled(): Promise<void>
}

/** A line for each case. */
export function inOrder(): InOrder {
  const last = new Map<string, Promise<void>>()
  const settled = async (id: string) => last.get(id)?.catch(() => undefined)
  return {
    settled,
    allSettled: async () => {
      await Promise.allSettled(last.values())
    },
    next: (id, work) => {
      const mine = settled(id).then(work)
      last.set(id, mine)
      const leave = () => {
        if (last.get(id) === mine) last.delete(id)
      }
      mine.then(leave, leave)
      return mine
    }
  }
}
