import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../../../scripts/lib/project.mjs'

interface File {
  readonly steps?: Readonly<Record<string, { readonly title: string }>>
}

const folder = join(projectFolder, 'content/messages/en')
const titles = new Map(
  readdirSync(folder).flatMap((name) => {
    const { steps = {} } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as File
    return Object.entries(steps).map(([step, { title }]) => [step, title] as const)
  })
)

/** A step's title, as the words have it. */
export function titleOf(step: string): string {
  const title = titles.get(step)
  if (title === undefined) throw new Error(`No step is called ${step}.`)
  return title
}
