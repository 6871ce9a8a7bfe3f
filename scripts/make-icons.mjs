// npm run icons: draws the installed app's icons anew from public/favicon.svg, in the browser that the tests use.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { findOrInstallBrowser, noBrowserSentence } from './lib/browser.mjs'
import { icons, iconsFolder, iconSvg } from './lib/icons.mjs'
import { projectFolder } from './lib/project.mjs'

const executablePath = await findOrInstallBrowser()
if (executablePath === null) throw new Error(noBrowserSentence)

const drawing = readFileSync(join(projectFolder, 'public', 'favicon.svg'), 'utf8')
const folder = join(projectFolder, 'public', iconsFolder)
mkdirSync(folder, { recursive: true })

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
try {
  const page = await browser.newPage()
  for (const icon of icons) {
    await page.setViewportSize({ width: icon.size, height: icon.size })
    await page.setContent(`<style>* { margin: 0 } svg { display: block }</style>${iconSvg(drawing, icon)}`)
    writeFileSync(join(folder, icon.file), await page.screenshot({ omitBackground: true }))
    console.log(`${iconsFolder}/${icon.file}`)
  }
} finally {
  await browser.close()
}
