// npm run prove: all tests with the longer matrices switched on.
import { unsupportedNodeSentence } from './lib/node-version.mjs'

const problem = unsupportedNodeSentence(process.version)
if (problem === null) {
  // Loaded only now, because an old Node could not even read these files.
  import('./lib/check-waymark.mjs').then((module) => module.proveWaymark())
} else {
  console.error(problem)
  console.log('0 passed, 1 failed')
  process.exitCode = 1
}
