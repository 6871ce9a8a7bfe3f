import { writeFile } from 'node:fs/promises'
import { test } from '@playwright/test'
import { documentIds } from '../../content/documents'
import { eritrea } from '../cases/eritrea'
import { countyLine } from '../cases/county-line'
import { vietnam } from '../cases/vietnam'
import { openDocument, openNamed } from './support/named'
for (const named of [eritrea, vietnam, countyLine].filter(n => !process.env['ONLY'] || n.name === process.env['ONLY']))
test(named.name, async ({ page }) => {
  test.setTimeout(300_000)
  await page.clock.setFixedTime('2026-11-24T10:00:00Z')
  await page.setViewportSize({ width: 1280, height: 900 })
  const id = await openNamed(page, named)
  for (const d of documentIds) {
    await openDocument(page, id, d)
    await writeFile(`/tmp/print/${named.name}-${d}.pdf`, await page.pdf({ preferCSSPageSize: true, tagged: true, printBackground: false }))
    if (process.env['SHOTS'] && ['care-plan','pathway-plan'].includes(d)) {
      for (const scheme of ['light', 'dark'] as const) for (const width of [1280, 320]) {
        await page.emulateMedia({ colorScheme: scheme })
        await page.setViewportSize({ width, height: 900 })
        await page.screenshot({ path: `/tmp/print/${named.name}-${d}-${scheme}-${width}.png`, fullPage: true })
      }
      await page.emulateMedia({ colorScheme: 'light' }); await page.setViewportSize({ width: 1280, height: 900 })
    }
  }
})
