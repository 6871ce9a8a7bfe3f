// npm run hosting: writes the settings for a web server anew from the rules that Waymark's own server follows,
// and the registry files of the browsers' policies from their JSON.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exampleSite, nginxSite } from './lib/nginx.mjs'
import { registryFile, registryKeys } from './lib/policies.mjs'
import { projectFolder } from './lib/project.mjs'

const folder = join(projectFolder, 'docs/hosting')
mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'nginx.conf'), nginxSite(exampleSite))
console.log('docs/hosting/nginx.conf')

for (const [browser, key] of Object.entries(registryKeys)) {
  const path = `policies/${browser}/waymark`
  const policies = JSON.parse(readFileSync(join(folder, `${path}.json`), 'utf8'))
  writeFileSync(join(folder, `${path}.reg`), registryFile(key, policies))
  console.log(`docs/hosting/${path}.reg`)
}
