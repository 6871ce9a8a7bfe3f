import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { projectFolder } from '../../scripts/lib/project.mjs'
import { runSystemTool } from '../../scripts/lib/system-tools.mjs'
import { vietnam } from '../cases/vietnam'
import { openDocument, openNamed } from '../browser/support/named'

const picture = (name: string) => join(projectFolder, 'docs', name)

test('a step, the task list and a page of a plan', async ({ page }) => {
  test.setTimeout(120_000)
  await page.setViewportSize({ width: 1280, height: 860 })
  await page.clock.setFixedTime('2026-11-24T10:00:00Z')
  const caseId = await openNamed(page, vietnam)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Task list')
  await page.screenshot({ path: picture('task-list.png') })
  await page.goto(`#/case/${caseId}/indicators-criminal-exploitation`)
  await expect(page.getByRole('main').getByRole('radio').first()).toBeVisible()
  await page.screenshot({ path: picture('step.png') })

  await openDocument(page, caseId, 'care-plan')
  const folder = mkdtempSync(join(tmpdir(), 'waymark-pictures-'))
  try {
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Make a PDF' }).click()
    await (await downloading).saveAs(join(folder, 'plan.pdf'))
    const page1 = ['-png', '-r', '80', '-f', '1', '-l', '1', '-singlefile']
    const { status } = await runSystemTool('pdftoppm', [
      ...page1,
      join(folder, 'plan.pdf'),
      picture('plan.png').slice(0, -4)
    ])
    expect(status).toBe(0)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
