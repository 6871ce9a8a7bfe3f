// npm run hosting: writes the settings for a web server anew from the rules that Waymark's own server follows.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exampleSite, nginxSite } from './lib/nginx.mjs'
import { projectFolder } from './lib/project.mjs'

const folder = join(projectFolder, 'hosting')
mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'nginx.conf'), nginxSite(exampleSite))
console.log('hosting/nginx.conf')
