/** Work on cases, in order: for each case, work begins only when the work begun before it has ended. */
interface InOrder {
  /**
   * Does work on some cases when it is the turn of all of them.
   * @returns what the work returns; it rejects with what the work throws
   */
  next<Result>(ids: readonly string[], work: () => Promise<Result>): Promise<Result>
  /** Resolves when all work begun on a case is over, whether it went well or not. */
  settled(id: string): Promise<void>
  /** Resolves when all work begun on any case is over. */
  allSettled(): Promise<void>
}

/** Keeps a queue for each case. */
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
