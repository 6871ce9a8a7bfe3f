// npm test: install what is missing, then check types, lint, unit and flow tests, the build and the browser tests.
import { unsupportedNodeSentence } from './lib/node-version.mjs'

const problem = unsupportedNodeSentence(process.version)
if (problem === null) {
  // Loaded only now, because an old Node could not even read these files.
  import('./lib/check-waymark.mjs').then((module) => module.testWaymark())
} else {
  console.error(problem)
  console.log('0 passed, 1 failed')
  process.exitCode = 1
}
