import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../../../scripts/lib/project.mjs'
import { pseudoText, type Tree } from './pseudo-text'

const folder = join(projectFolder, 'content/messages/en')

const textsOf = (tree: Tree, before = ''): readonly (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${before}${key}`, value] as const] : textsOf(value, `${before}${key}.`)
  )

/** Every English message, by its key. */
export const englishMessages: ReadonlyMap<string, string> = new Map(
  readdirSync(folder).flatMap((file) => textsOf(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Tree))
)

/** What the pseudo-language says for a key whose message leaves nothing open. */
export function pseudoOf(key: string): string {
  const message = englishMessages.get(key)
  if (message === undefined || message.includes('{')) throw new Error(`No whole message is called ${key}.`)
  return pseudoText(message)
}

/** How what the pseudo-language says for a key begins, before what the message leaves open. */
export function pseudoStart(key: string): string {
  const [start = ''] = pseudoText(englishMessages.get(key) ?? '').split('{')
  if (start === '') throw new Error(`No message called ${key} begins with words.`)
  return start.trim()
}
