// Serves the build for the browser tests. Without a number it uses the tests' own port.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { buildFolder, host, testPort } from './lib/project.mjs'
import { createStaticServer, listen } from './lib/static-server.mjs'

const port = process.argv[2] === undefined ? testPort : Number(process.argv[2])
const problem = existsSync(join(buildFolder, 'index.html'))
  ? await listen(createStaticServer(buildFolder), port)
  : 'There is no build to serve yet: run npm run build first.'
if (problem === null) {
  console.log(`Serving the build at http://${host}:${port}/`)
} else {
  console.error(problem)
  process.exitCode = 1
}
