import { installWhatIsMissing } from './install.mjs'
import { buildFolder, host, startPort } from './project.mjs'
import { runTool } from './run.mjs'
import { createStaticServer, listen, portTakenSentence } from './static-server.mjs'

/**
 * Installs, builds and serves; what stops it is told in one sentence and a non-zero exit code.
 * @returns {Promise<void>}
 */
export async function startWaymark() {
  const problem = await firstProblem()
  if (problem === null) {
    console.log(`Waymark is running at http://${host}:${startPort}/ (press Ctrl and C to stop it)`)
    return
  }
  console.error(problem)
  process.exitCode = 1
}

async function firstProblem() {
  // Asked before the build, which would change the files under a Waymark that already runs.
  const taken = await portTakenSentence(startPort)
  if (taken !== null) return taken
  const missing = await installWhatIsMissing()
  if (missing !== null) return missing
  const code = await runTool('vite', 'vite', ['build', '--logLevel', 'warn'])
  if (code !== 0) return 'Building Waymark failed; the build says why above.'
  return await listen(createStaticServer(buildFolder), startPort)
}
