// npm start: install what is missing, build, and serve on this machine only.
import { unsupportedNodeSentence } from './lib/node-version.mjs'

const problem = unsupportedNodeSentence(process.version)
if (problem === null) {
  // Loaded only now, because an old Node could not even read these files.
  import('./lib/start-waymark.mjs').then((module) => module.startWaymark())
} else {
  console.error(problem)
  process.exitCode = 1
}
