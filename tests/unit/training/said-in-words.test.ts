import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import ownScenarios from '../../../content/messages/en/own-scenarios.json'
import { projectFolder } from '../../../scripts/lib/project.mjs'

const sentences = ownScenarios['scenario-problem']
const folder = join(projectFolder, 'machines/training')
const sources = readdirSync(folder)
  .map((file) => readFileSync(join(folder, file), 'utf8'))
  .join('\n')

it('each sentence that is said of a scenario stands in content/messages, and no other does', () => {
  const unused = Object.keys(sentences).filter((key) => !sources.includes(`'${key}'`))
  expect(unused).toEqual([])
  const said = [...sources.matchAll(/(?:says|carried)\(\s*'([\w-]+)'/g)].map(([, key = '']) => key)
  expect(said.length).toBeGreaterThan(40)
  expect(said.filter((key) => !Object.hasOwn(sentences, key))).toEqual([])
})

it('no sentence of what is wrong is written in the machines', () => {
  // A sentence begins with a capital letter and has several words; what is thrown is said to programmers.
  const written = [...sources.matchAll(/(?:what|return)[: (]+[`'"]([A-Z“][^`'"]* [^`'"]* [^`'"]*)/g)].map(
    ([, text]) => text
  )
  expect(written).toEqual([])
})
