// npm run mutate: breaks rules one at a time, and says which of them no test noticed.
import { unsupportedNodeSentence } from './lib/node-version.mjs'

const problem = unsupportedNodeSentence(process.version)
if (problem === null) {
  // Loaded only now, because an old Node could not even read these files.
  import('./lib/mutate-waymark.mjs').then((module) => module.mutateWaymark(process.argv.slice(2)))
} else {
  console.error(problem)
  process.exitCode = 1
}
