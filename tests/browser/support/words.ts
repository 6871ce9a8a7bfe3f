import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { addMessages, format, init } from 'svelte-i18n'
import { get } from 'svelte/store'
import { projectFolder } from '../../../scripts/lib/project.mjs'
import type { Words } from '../../../src/i18n/words'

/** All English words, as the app has them, where no bundler gathers their files. */
export async function allWords(): Promise<Words> {
  await init({ fallbackLocale: 'en', initialLocale: 'en' })
  const folder = join(projectFolder, 'content/messages/en')
  for (const name of readdirSync(folder))
    addMessages(
      'en',
      JSON.parse(readFileSync(join(folder, name), 'utf8')) as Parameters<typeof addMessages>[1]
    )
  const formatted = get(format)
  return (key, values) => formatted(key, values === undefined ? undefined : { values })
}
