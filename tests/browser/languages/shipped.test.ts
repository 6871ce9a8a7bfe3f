import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { buildFolder } from '../../../scripts/lib/project.mjs'
import { openVault } from '../support/vault'
import { pseudo } from './languages'

test('with one language there is nothing to choose, nothing of a choice is fetched or kept, and none of tests’ languages is there', async ({
  page
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('/#/set-up')
  await expect(page.locator('#passphrase')).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB')
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr')
  await expect(page.locator('button[lang]')).toHaveCount(0)
  await openVault(page)
  expect(asked.length).toBeGreaterThan(2)
  // The build calls what offers the choice so.
  const files = readdirSync(join(buildFolder, 'assets'))
  expect(files.filter((name) => name.startsWith('LanguageChoice')).length).toBeGreaterThan(0)
  expect(asked.filter((path) => path.includes('LanguageChoice'))).toEqual([])
  expect(await page.evaluate(() => localStorage.getItem('waymark.language'))).toBeNull()
  const scripts = files.filter((name) => name.endsWith('.js'))
  const holding = scripts.filter((name) =>
    readFileSync(join(buildFolder, 'assets', name), 'utf8').includes(pseudo.tag)
  )
  expect(holding).toEqual([])
})

test('a language that somebody chose and that has gone gives way to the first', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('waymark.language', 'gone'))
  await page.goto('/#/set-up')
  await expect(page.locator('#passphrase')).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB')
})
