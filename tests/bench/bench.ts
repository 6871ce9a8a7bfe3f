/** One line of the table. */
export interface Measured {
  readonly what: string
  /** In milliseconds, unless another unit is named. */
  readonly median: number
  readonly unit?: 'ms' | 'kB' | 'MB'
  /** What it is held against, in words, and whether it is met. */
  readonly target?: { readonly words: string; readonly isMet: boolean }
}

/** A bench: a file in `benches`, which the page finds by itself. */
export interface Bench {
  /** Its place in the table. */
  readonly order: number
  run(): Promise<readonly Measured[]>
}

/** How long something takes, in milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other)
  const [low, high] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.ceil((sorted.length - 1) / 2)]
  ]
  return ((low ?? NaN) + (high ?? NaN)) / 2
}

/** Does several things in turns, so that what the machine does besides weighs on all of them alike, and gives the median of each. */
export async function interleaved(
  rounds: number,
  ...works: readonly ((round: number) => Promise<unknown>)[]
): Promise<readonly number[]> {
  const times = works.map((): number[] => [])
  for (let round = 0; round < rounds; round += 1) {
    const order = works.map((_, index) => (index + round) % works.length)
    for (const index of order) {
      const work = works[index]
      if (work !== undefined) times[index]?.push(await timed(() => work(round)))
    }
  }
  return times.map(median)
}
