import type { Bench, Measured } from './bench'

const files = import.meta.glob<{ readonly bench: Bench }>('./benches/*.ts', { eager: true })

declare global {
  interface Window {
    waymarkBench: () => Promise<readonly Measured[]>
  }
}

/** Runs every bench, one after another. */
window.waymarkBench = async () => {
  const benches = Object.values(files)
    .map(({ bench }) => bench)
    .sort((one, other) => one.order - other.order)
  const measured: Measured[] = []
  for (const bench of benches) measured.push(...(await bench.run()))
  return measured
}
