import type { FoundProblem } from '../../machines/training/problem'
import type { Scenario } from '../../machines/training/scenario'
import type { Notes } from '../../machines/training/write'
import { scenarioBounds } from '../../machines/training/bounds'
import type { Download } from '../ports/download'
import { readBytes } from '../ports/read-file'
import type { OwnScenario } from './own-scenario'
import type { OwnScenarios } from './own-scenarios'
import { takenIds } from './scenarios'

/** Fetches the code that reads and writes the text of a scenario, with the parser. */
export const scenarioWriting = () => import('../../machines/training/writing')

/** What became of a file that somebody chose. */
export type TakenIn =
  | { readonly own: OwnScenario }
  | { readonly problems: readonly FoundProblem[] }
  /** The file is no text, or too large to be looked at. */
  | { readonly fault: 'too-large' | 'no-text' }

/** No character takes more than four bytes. */
const largestFile = scenarioBounds.whole * 4

/** A text as it is kept: with the line ends of the field in which it is written. */
const asKept = (text: string) => text.replace(/\r\n?/g, '\n')

function textOf(bytes: Uint8Array): string | undefined {
  try {
    // This leaves out a byte order mark.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Takes a file in as the person’s own scenario. If anything is wrong with it, nothing is kept. */
export async function takeInScenario(file: File, owns: OwnScenarios): Promise<TakenIn> {
  if (file.size > largestFile) return { fault: 'too-large' }
  const bytes = await readBytes(file, largestFile)
  const text = bytes === undefined ? undefined : textOf(bytes)
  if (text === undefined) return { fault: 'no-text' }
  const { readScenario } = await scenarioWriting()
  const kept = asKept(text)
  const read = readScenario(kept, takenIds)
  return 'problems' in read ? read : { own: await owns.add(kept, read.scenario) }
}

/** An id that no scenario has yet, neither one of Waymark’s nor a person’s own. */
function freeName(id: string, owns: readonly OwnScenario[]): string {
  const taken = [...takenIds, ...owns.map(({ name }) => name)]
  const own = `${id}-own`
  let name = own
  for (let count = 2; taken.includes(name); count += 1) name = `${own}-${count}`
  return name
}

/** Copies a scenario so that a person can change it. It has no roads: only tests play them, and they no longer fit once a part is taken out. */
export async function ownCopyOf(
  scenario: Scenario,
  owns: OwnScenarios,
  { title, notes }: { readonly title: string; readonly notes: Notes }
): Promise<OwnScenario> {
  const [{ scenarioText }, others] = await Promise.all([scenarioWriting(), owns.all()])
  const name = freeName(scenario.id, others)
  const copy: Scenario = { ...scenario, id: name, version: 1, title, careful: {}, tempting: [] }
  return owns.add(scenarioText(copy, notes), copy)
}

/** Hands a scenario out as one file: the text as it stands, so that it comes back the same. */
export function handOut({ name, text }: OwnScenario, download: Download): void {
  download.save({ name: `${name}.yaml`, type: 'application/yaml', bytes: new TextEncoder().encode(text) })
}
