import type { CDPSession, Page } from '@playwright/test'

interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** How long it took, in microseconds of the thread's processor. */
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}

/** How long the fixed piece of work below takes on the desk machine that limits are written for, in milliseconds of its processor. */
const deskTime = 10

/** A fixed piece of work like that of a page: strings are made, sorted and looked up. It returns something, so that nothing of it is left out. */
function fixedWork(): number {
  const words = Array.from({ length: 20_000 }, (_, index) => String((index * 7919) % 20_011))
  words.sort()
  return new Map(words.map((word, index) => [word, index])).size
}

/** What a page's main thread does, in the time of its processor alone: what else the machine is busy with does not count. */
export class Load {
  private constructor(
    private readonly page: Page,
    private readonly client: CDPSession
  ) {}

  static async of(page: Page): Promise<Load> {
    const client = await page.context().newCDPSession(page)
    await client.send('Performance.enable', { timeDomain: 'threadTicks' })
    await client.send('HeapProfiler.enable')
    return new Load(page, client)
  }

  async #metric(name: string): Promise<number> {
    const { metrics } = await this.client.send('Performance.getMetrics')
    const found = metrics.find((one) => one.name === name)?.value
    if (found === undefined) throw new Error(`The browser does not say ${name}.`)
    return found
  }

  async #busy(): Promise<number> {
    return (await this.#metric('TaskDuration')) * 1000
  }

  /** How much slower than a desk machine this one is at the moment: 1 where it is as quick, or quicker. */
  async slowness(): Promise<number> {
    const times: number[] = []
    for (let round = 0; round < 5; round += 1) {
      const before = await this.#busy()
      await this.page.evaluate(fixedWork)
      times.push((await this.#busy()) - before)
    }
    times.sort((one, other) => one - other)
    return Math.max(1, (times[2] ?? NaN) / deskTime)
  }

  /** How long the main thread works on something until the page is painted, in milliseconds. */
  async during(work: () => Promise<unknown>): Promise<number> {
    const before = await this.#busy()
    await work()
    await this.page.evaluate(
      () =>
        new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))
    )
    return (await this.#busy()) - before
  }

  /**
   * The longest single piece of work while somebody types, in milliseconds of the main thread's processor: a key waits for the one
   * that is under way when it comes, and is one itself.
   */
  async longestWhile(work: () => Promise<unknown>): Promise<number> {
    const browser = this.page.context().browser()
    if (browser === null) throw new Error('This browser cannot be traced.')
    await browser.startTracing(this.page, {
      categories: ['disabled-by-default-devtools.timeline', 'devtools.timeline']
    })
    let trace = ''
    try {
      await work()
    } finally {
      trace = (await browser.stopTracing()).toString('utf8')
    }
    const { traceEvents } = JSON.parse(trace) as { readonly traceEvents: readonly TraceEvent[] }
    const threadOf = ({ pid, tid }: TraceEvent) => `${pid}/${tid}`
    const main = new Set(
      traceEvents
        .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
        .map(threadOf)
    )
    const tasks = traceEvents
      .filter((event) => event.name === 'RunTask' && main.has(threadOf(event)))
      .flatMap(({ tdur }) => (tdur === undefined ? [] : [tdur / 1000]))
    if (tasks.length === 0) throw new Error('The browser does not say how long its tasks take.')
    return Math.max(...tasks)
  }

  /** How many nodes and listeners the page holds once all that nothing needs is thrown away. */
  async holds(): Promise<{ readonly elements: number; readonly listeners: number }> {
    await this.client.send('HeapProfiler.collectGarbage')
    return { elements: await this.#metric('Nodes'), listeners: await this.#metric('JSEventListeners') }
  }

  /** What the page holds in memory once all that nothing needs is thrown away, in MB. */
  async memory(): Promise<number> {
    await this.client.send('HeapProfiler.collectGarbage')
    const { usedSize } = await this.client.send('Runtime.getHeapUsage')
    return usedSize / 1024 / 1024
  }
}
