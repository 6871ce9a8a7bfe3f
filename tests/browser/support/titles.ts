import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../../../scripts/lib/project.mjs'

interface File {
  readonly steps?: Readonly<Record<string, { readonly title: string }>>
  readonly questions?: Readonly<Record<string, { readonly hint?: string }>>
}

const folder = join(projectFolder, 'content/messages/en')
const files = readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as File)
const titles = new Map(
  files.flatMap(({ steps = {} }) => Object.entries(steps).map(([step, { title }]) => [step, title] as const))
)
const hints = new Map(
  files.flatMap(({ questions = {} }) =>
    Object.entries(questions).map(([question, { hint }]) => [question, hint] as const)
  )
)

/** What stands beside a question, as the words for a child have it. */
export const hintOf = (question: string): string | undefined => hints.get(question)

/** A step's title, as the words have it. */
export function titleOf(step: string): string {
  const title = titles.get(step)
  if (title === undefined) throw new Error(`No step is called ${step}.`)
  return title
}
