import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { reportOf } from './mutate-report.mjs'
import { installWhatIsMissing } from './install.mjs'
import { projectFolder } from './project.mjs'
import { runTool } from './run.mjs'

/** @typedef {import('./mutate-report.mjs').Line} Line */

const config = ['run', '--config', 'tests/mutation/vitest.config.ts']

/**
 * Breaks rules one at a time and prints, file by file, what no test noticed.
 * @param {readonly string[]} asked a word that the names of files hold; `--every=20` for one mutant in twenty
 * @returns {Promise<void>}
 */
export async function mutateWaymark(asked) {
  const missing = await installWhatIsMissing()
  if (missing !== null) return fail(missing)
  const word = asked.find((one) => !one.startsWith('--')) ?? ''
  const every = asked.find((one) => one.startsWith('--every='))?.slice('--every='.length) ?? '1'
  const known = await runTool('vitest', 'vitest', [...config, 'known'])
  if (known !== 0)
    fail('A rule that was broken before without any test noticing can be broken so again: see above.')
  const folder = mkdtempSync(join(tmpdir(), 'waymark-mutants-'))
  try {
    const parts = availableParallelism()
    console.log(
      `Trying mutants in ${parts} processes. All of them take hours: a word, or --every=20, takes less.`
    )
    const codes = await Promise.all(
      Array.from({ length: parts }, (_, part) =>
        runTool('vitest', 'vitest', [...config, 'mutate'], {
          environment: {
            MUTATE_WORD: word,
            MUTATE_EVERY: every,
            MUTATE_PART: `${part}/${parts}`,
            MUTATE_OUT: join(folder, `${part}.jsonl`)
          },
          hear: () => {}
        })
      )
    )
    if (codes.some((code) => code !== 0))
      fail('Mutants could not be tried. npm run unit says whether tests fail without any.')
    const { text, isMet } = reportOf(linesIn(folder), floors())
    console.log(text)
    if (!isMet) process.exitCode = 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
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
