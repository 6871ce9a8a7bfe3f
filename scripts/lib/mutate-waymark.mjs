import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { reportOf } from './mutate-report.mjs'
import { askedOf } from './mutate-asked.mjs'
import { installWhatIsMissing } from './install.mjs'
import { projectFolder } from './project.mjs'
import { runTool } from './run.mjs'

/** @typedef {import('./mutate-report.mjs').Line} Line */

const config = ['run', '--config', 'tests/mutation/vitest.config.ts']

/**
 * Breaks rules one at a time and prints, file by file, what no test noticed.
 * @param {readonly string[]} words a word that the names of files hold; `--every=20` for one mutant in twenty, `--from=7` for others of
 * them than the first, from 0 to 19
 * @returns {Promise<void>}
 */
export async function mutateWaymark(words) {
  const asked = askedOf(words)
  if ('wrong' in asked) return fail(asked.wrong)
  const { word, every, from } = asked
  const missing = await installWhatIsMissing()
  if (missing !== null) return fail(missing)
  const known = await runTool('vitest', 'vitest', [...config, 'known'])
  if (known !== 0)
    fail('A rule that was broken before without any test noticing can be broken so again: see above.')
  const folder = mkdtempSync(join(tmpdir(), 'waymark-mutants-'))
  try {
    const parts = availableParallelism()
    console.log(
      `Trying mutants in ${parts} processes. All of them take hours: a word, or --every=20, takes less.`
    )
    const said = Array.from({ length: parts }, () => '')
    const codes = await Promise.all(
      said.map((_, part) =>
        runTool('vitest', 'vitest', [...config, 'mutate'], {
          environment: {
            MUTATE_WORD: word,
            MUTATE_EVERY: `${every}`,
            MUTATE_FROM: `${from}`,
            MUTATE_PART: `${part}/${parts}`,
            MUTATE_OUT: join(folder, `${part}.jsonl`)
          },
          hear: (piece) => (said[part] += piece)
        })
      )
    )
    const failed = codes.findIndex((code) => code !== 0)
    if (failed !== -1)
      fail(
        `Not all mutants that were asked for were tried: a process ended with ${codes[failed]}. The figures below are of the rest. It said:\n${whyIn(said[failed] ?? '')}`
      )
    const { text, isMet } = reportOf(linesIn(folder), floors())
    console.log(text)
    if (!isMet) process.exitCode = 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Why a process failed, as Vitest says it: from the first failed test on, without colours. @param {string} said */
function whyIn(said) {
  const plain = stripVTControlCharacters(said)
  const at = plain.search(/^ *FAIL /m)
  return plain.slice(Math.max(at, 0)).trim() || 'nothing.'
}

/** @param {string} sentence */
function fail(sentence) {
  console.error(sentence)
  process.exitCode = 1
}

/** @returns {import('./mutate-report.mjs').Floor[]} */
const floors = () => JSON.parse(readFileSync(join(projectFolder, 'tests/mutation/floors.json'), 'utf8'))

/**
 * @param {string} folder
 * @returns {Line[]} what the processes wrote
 */
function linesIn(folder) {
  return readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line))
  )
}
