import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * The script file of npm itself: the npm that started this script, else the one that came with this Node; null when
 * neither is there. Running that file under Node needs no shell and no PATH.
 * @param {NodeJS.ProcessEnv} environment
 * @param {string} nodePath
 * @param {(path: string) => boolean} exists
 * @returns {string | null}
 */
export function findNpm(environment, nodePath, exists = existsSync) {
  const starter = environment['npm_execpath']
  // Another package manager also sets this variable, and would not read our lock.
  if (starter !== undefined && basename(starter) === 'npm-cli.js' && exists(starter)) return starter
  const folder = dirname(nodePath)
  const besideNode = [
    join(folder, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(folder, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(folder, '..', 'share', 'nodejs', 'npm', 'bin', 'npm-cli.js')
  ]
  return besideNode.find((path) => exists(path)) ?? null
}
