// npm run bench: measures the vault in a real browser, and prints one table.
import { unsupportedNodeSentence } from './lib/node-version.mjs'

const problem = unsupportedNodeSentence(process.version)
if (problem === null) {
  // Loaded only now, because an old Node could not even read these files.
  import('./lib/bench-waymark.mjs').then((module) => module.benchWaymark())
} else {
  console.error(problem)
  process.exitCode = 1
}
