/** Work on cases that begins, for each case, only when what was begun before it has ended. */
export interface InOrder {
  /** Does work on some cases when its turn has come for all of them. @returns what the work gives; it rejects with what the work throws */
  next<Result>(ids: readonly string[], work: () => Promise<Result>): Promise<Result>
  /** Resolves when what was begun of a case is over, whether its work went well or not. */
  settled(id: string): Promise<void>
  /** Resolves when what was begun of any case is over. */
  allSettled(): Promise<void>
}

/** A line for each case. */
export function inOrder(): InOrder {
  const last = new Map<string, Promise<unknown>>()
  const settled = async (id: string) => {
    await last.get(id)?.catch(() => undefined)
  }
  return {
    settled,
    allSettled: async () => {
      await Promise.allSettled(last.values())
    },
    next: (ids, work) => {
      const mine = Promise.all(ids.map(settled)).then(work)
      for (const id of ids) last.set(id, mine)
      const leave = () => {
        for (const id of ids) if (last.get(id) === mine) last.delete(id)
      }
      mine.then(leave, leave)
      return mine
    }
  }
}
