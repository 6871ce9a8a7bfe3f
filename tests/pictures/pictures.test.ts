import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { projectFolder } from '../../scripts/lib/project.mjs'
import { vietnam } from '../cases/vietnam'
import { openNamed } from '../browser/support/named'

const picture = (name: string) => join(projectFolder, 'docs', name)

test('a step and the task list', async ({ page }) => {
  test.setTimeout(120_000)
  await page.setViewportSize({ width: 1280, height: 860 })
  await page.clock.setFixedTime('2026-11-24T10:00:00Z')
  const caseId = await openNamed(page, vietnam)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Task list')
  await page.screenshot({ path: picture('task-list.png') })
  await page.goto(`#/case/${caseId}/indicators-forms-of-exploitation`)
  await expect(page.getByRole('main').getByRole('radio').first()).toBeVisible()
  await page.screenshot({ path: picture('step.png') })
})
