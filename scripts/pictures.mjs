// npm run pictures: makes the README's pictures anew from the build.
import { unsupportedNodeSentence } from './lib/node-version.mjs'

const problem = unsupportedNodeSentence(process.version)
if (problem === null) {
  // Loaded only now, because an old Node could not even read these files.
  import('./lib/picture-waymark.mjs').then((module) => module.pictureWaymark())
} else {
  console.error(problem)
  process.exitCode = 1
}
