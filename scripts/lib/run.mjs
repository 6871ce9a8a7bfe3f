import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from './project.mjs'

/**
 * How a program is run: what is added to its environment, after how many milliseconds it is ended, and where its output goes:
 * to this terminal, nowhere if quiet, or piece by piece to `hear`, for programs that run side by side.
 * @typedef {{ environment?: NodeJS.ProcessEnv, timeLimit?: number, quiet?: boolean, hear?: (piece: string) => void }} Options
 */

/**
 * Runs a program and answers its exit code; a program that cannot be started or is ended by a signal answers 1.
 * @param {string} program
 * @param {readonly string[]} parameters
 * @param {Options} [options]
 * @returns {Promise<number>}
 */
export function run(program, parameters, { environment, timeLimit, quiet, hear } = {}) {
  return new Promise((resolve) => {
    const output = quiet ? 'ignore' : hear === undefined ? 'inherit' : 'pipe'
    const child = spawn(program, [...parameters], {
      cwd: projectFolder,
      env: { ...process.env, ...environment },
      stdio: ['ignore', output, output],
      ...(timeLimit === undefined ? {} : { timeout: timeLimit })
    })
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ piece) => hear?.(piece))
    child.on('error', () => {
      resolve(1)
    })
    child.on('close', (code) => {
      resolve(code ?? 1)
    })
  })
}

/**
 * The script file of an installed package's command, so that it runs under this same Node on every system, without
 * a shell.
 * @param {string} packageName
 * @param {string} command
 * @returns {string}
 */
function toolPath(packageName, command) {
  const folder = join(projectFolder, 'node_modules', packageName)
  /** @type {{ bin: string | Record<string, string> }} */
  const description = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = typeof description.bin === 'string' ? description.bin : description.bin[command]
  if (file === undefined) throw new Error(`The package ${packageName} has no command ${command}.`)
  return join(folder, file)
}

/**
 * Runs an installed package's command under this same Node.
 * @param {string} packageName
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {Options} [options]
 * @returns {Promise<number>}
 */
export function runTool(packageName, command, parameters, options) {
  return run(process.execPath, [toolPath(packageName, command), ...parameters], options)
}
