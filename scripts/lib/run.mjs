import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from './project.mjs'

/**
 * Runs a program with this terminal's output and answers its exit code; a program that cannot be started or is
 * ended by a signal answers 1.
 * @param {string} program
 * @param {readonly string[]} parameters
 * @param {{ environment?: NodeJS.ProcessEnv, timeLimit?: number, quiet?: boolean }} [options] timeLimit in milliseconds
 * @returns {Promise<number>}
 */
export function run(program, parameters, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, [...parameters], {
      cwd: projectFolder,
      env: { ...process.env, ...options.environment },
      stdio: ['ignore', options.quiet ? 'ignore' : 'inherit', options.quiet ? 'ignore' : 'inherit'],
      ...(options.timeLimit === undefined ? {} : { timeout: options.timeLimit })
    })
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
export function toolPath(packageName, command) {
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
 * @param {{ environment?: NodeJS.ProcessEnv, timeLimit?: number, quiet?: boolean }} [options]
 * @returns {Promise<number>}
 */
export function runTool(packageName, command, parameters, options) {
  return run(process.execPath, [toolPath(packageName, command), ...parameters], options)
}
