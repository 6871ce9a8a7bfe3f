import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findNpm } from './npm.mjs'
import { projectFolder } from './project.mjs'
import { run } from './run.mjs'

const lockFile = join(projectFolder, 'package-lock.json')
// Inside node_modules, so that deleting the folder also deletes the claim that it is complete.
const stampFile = join(projectFolder, 'node_modules', '.waymark-installed')

/**
 * What the stamp says when exactly this lock was installed under exactly this Node.
 * @param {string} lockText
 * @param {string} nodeVersion
 * @returns {string}
 */
export function stampFor(lockText, nodeVersion) {
  return createHash('sha256').update(`${nodeVersion}\n${lockText}`).digest('hex')
}

/**
 * Whether packages have to be installed: no stamp, or a stamp of another lock or Node.
 * @param {string | null} stamp
 * @param {string} lockText
 * @param {string} nodeVersion
 * @returns {boolean}
 */
export function mustInstall(stamp, lockText, nodeVersion) {
  return stamp === null || stamp.trim() !== stampFor(lockText, nodeVersion)
}

/**
 * Installs the locked packages unless they are already there. Answers null when all is in place, else one sentence
 * saying what went wrong.
 * @returns {Promise<string | null>}
 */
export async function installWhatIsMissing() {
  if (!existsSync(lockFile)) return 'The file package-lock.json is missing, so nothing can be installed.'
  const lockText = readFileSync(lockFile, 'utf8')
  const stamp = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : null
  if (!mustInstall(stamp, lockText, process.version)) return null

  const npm = findNpm(process.env, process.execPath)
  if (npm === null)
    return 'npm was not found: install it, then run this through npm, as npm start or npm test.'
  console.log('Installing the packages that package-lock.json names…')
  const code = await run(process.execPath, [npm, 'ci', '--include=dev'])
  if (code !== 0) return 'Installing the packages failed; npm says why above.'
  writeFileSync(stampFile, `${stampFor(lockText, process.version)}\n`)
  return null
}
