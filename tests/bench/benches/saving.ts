import { interleaved, type Bench, type Measured } from '../bench'
import { plainStore } from '../plain'
import { caseOf, freshVault, savedAs } from '../vaults'

/** What encryption may cost of a plain strict write. */
const share = 1 / 3

async function measure(kilobytes: number, rounds: number, isHeld: boolean): Promise<readonly Measured[]> {
  const { open } = await freshVault(`bench-saving-${kilobytes}`)
  const plain = await plainStore(`bench-plain-${kilobytes}`)
  const file = caseOf(kilobytes, crypto.randomUUID())
  // The first writes make files and warm the code.
  const warm = 8
  let [revisionHere, revisionThere] = [0, 0]
  const save = () => open.cases.save(savedAs(file, (revisionHere += 1)))
  const savePlain = () => plain.save(savedAs(file, (revisionThere += 1)))
  await interleaved(warm, save, savePlain)
  const [ours = NaN, theirs = NaN] = await interleaved(rounds, save, savePlain)
  await open.close()
  const more = Math.round((ours / theirs - 1) * 100)
  const size = `${Math.round(JSON.stringify(file).length / 1024)} kB`
  const target = { words: `${more} % more; at most a third`, isMet: ours <= theirs * (1 + share) }
  return [
    { what: `Save of a case of ${size}, plain idb`, median: theirs },
    { what: `Save of a case of ${size}, vault`, median: ours, ...(isHeld ? { target } : {}) }
  ]
}

export const bench: Bench = {
  order: 2,
  run: async () => [...(await measure(50, 240, true)), ...(await measure(500, 30, false))]
}
