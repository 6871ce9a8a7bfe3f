import { startWorker, trustedScript } from '../../../src/ports/trusted-worker'
import waymarkUrl from '../../../src/documents/pdf/pdf.worker.ts?worker&url'
import { median, timed, type Bench, type Measured } from '../bench'
import type { Made } from '../pdf/answer'
import jspdfUrl from '../pdf/jspdf.worker.ts?worker&url'
import pdfLibUrl from '../pdf/pdf-lib.worker.ts?worker&url'
import pdfmakeUrl from '../pdf/pdfmake.worker.ts?worker&url'
import { tenPagePlan } from '../pdf/ten-page-plan'

const rounds = 7

/** Who makes the plan. Waymark's is the app's own worker. */
const writers = [
  { name: 'Waymark, tagged', url: waymarkUrl },
  { name: 'jsPDF with tables', url: jspdfUrl },
  { name: 'pdfmake', url: pdfmakeUrl },
  { name: 'pdf-lib, no tags', url: pdfLibUrl }
] as const

const request = { wanted: 'pdf', input: JSON.stringify(tenPagePlan) }

type Said = Made | { readonly outcome: 'progress' } | { readonly outcome: 'failed'; readonly message: string }

/** Asks a worker for the plan. */
function ask(worker: Worker): Promise<number> {
  return new Promise((resolve, reject) => {
    const heard = ({ data }: MessageEvent<Said>) => {
      if (data.outcome === 'progress') return
      worker.removeEventListener('message', heard)
      if (data.outcome === 'pdf') resolve(data.bytes.length)
      else reject(new Error(data.message))
    }
    worker.addEventListener('message', heard)
    worker.addEventListener('error', ({ message }) => {
      reject(new Error(message || 'A worker did not run.'))
    })
    worker.postMessage(request)
  })
}

declare global {
  interface Window {
    /** How many bytes of memory a worker uses: the bench's own browser says it. */
    waymarkHeap(url: string): Promise<number>
  }
}

interface Taken {
  readonly cold: number[]
  readonly warm: number[]
  /** After the first, before anything is tidied up. */
  readonly memory: number[]
  size: number
}

/** The plan from nothing, and once more by the same worker. */
async function measure(url: string, taken: Taken): Promise<void> {
  let worker: Worker | undefined
  taken.cold.push(
    await timed(async () => {
      worker = startWorker(url)
      taken.size = await ask(worker)
    })
  )
  if (worker === undefined) return
  taken.memory.push(await window.waymarkHeap(trustedScript(url)))
  const running = worker
  taken.warm.push(await timed(() => ask(running)))
  running.terminate()
}

function held(words: string, value: number, against: number, share: number): Measured['target'] {
  const found = (value / against).toFixed(2)
  return { words: `at most ${share} of ${words}: ${found}`, isMet: value <= against * share }
}

export const bench: Bench = {
  order: 10,
  async run() {
    const taken = writers.map((): Taken => ({ cold: [], warm: [], memory: [], size: 0 }))
    // In turns, so that what the machine does besides weighs on all of them alike.
    for (let round = 0; round < rounds; round += 1)
      for (const step of writers.keys()) {
        const index = (step + round) % writers.length
        const [writer, own] = [writers[index], taken[index]]
        if (writer !== undefined && own !== undefined) await measure(writer.url, own)
      }
    const [ours, jspdf, pdfmake] = taken.map(({ cold, warm, size }) => ({
      cold: median(cold),
      warm: median(warm),
      size
    }))
    if (ours === undefined || jspdf === undefined || pdfmake === undefined) return []
    const targets = {
      cold: held('pdfmake’s', ours.cold, pdfmake.cold, 0.7),
      warm: held('jsPDF’s', ours.warm, jspdf.warm, 1.25),
      size: held('jsPDF’s', ours.size, jspdf.size, 1.5)
    }
    return writers.flatMap(({ name }, index): Measured[] => {
      const own = taken[index]
      if (own === undefined) return []
      const isOurs = index === 0
      const lines = [
        { what: `Ten-page plan by ${name}, cold`, median: median(own.cold), target: targets.cold },
        { what: `Ten-page plan by ${name}, second`, median: median(own.warm), target: targets.warm },
        { what: `Ten-page plan by ${name}, size`, median: own.size / 1000, unit: 'kB', target: targets.size },
        {
          what: `Ten-page plan by ${name}, memory`,
          median: median(own.memory) / 1_000_000,
          unit: 'MB',
          target: undefined
        }
      ] as const
      return lines.map(({ target, ...line }) => (isOurs && target !== undefined ? { ...line, target } : line))
    })
  }
}
