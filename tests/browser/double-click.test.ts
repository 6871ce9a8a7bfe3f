import { expect, test, type Locator, type Page } from '@playwright/test'
import { openCase, saved } from './support/opening'
import { openVault } from './support/vault'

/** Whoever clicks twice means one click: what the second one would meet on the page that the first has brought is nothing they saw. */
const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** The last answer that stands in sight, and where. */
async function answerInSight(page: Page): Promise<{ answer: Locator; x: number; y: number }> {
  const answers = page.locator('main input[type="radio"]')
  const at = await answers.evaluateAll((all) =>
    all.findLastIndex((one) => {
      const { top, bottom } = one.getBoundingClientRect()
      return top > 150 && bottom < window.innerHeight - 50
    })
  )
  const answer = answers.nth(at)
  const box = at === -1 ? null : await answer.boundingBox()
  if (box === null) throw new Error('No answer is in sight.')
  return { answer, x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

test('a double click that closes an entry answers nothing on the step to which it leads back', async ({
  page
}) => {
  await openVault(page)
  const id = await openCase(page, 'DBL-1')
  await page.goto(`/#/case/${id}/safe-place`)
  await expect(heading(page)).toHaveText(/^A safe place/)
  await page.getByRole('button', { name: 'Add enquiry' }).click()
  await expect(heading(page)).toHaveText('Enquiries about where the child is')
  await page.locator('#enquirer-name').fill('Azad')
  await saved(page)
  const done = page.getByRole('button', { name: 'Done with this entry' })
  await done.click()
  // Whoever comes back is shown the entry, with answers around it.
  const change = page.getByRole('link', { name: 'Change Azad' })
  await expect(change).toBeFocused()
  const { answer, x, y } = await answerInSight(page)
  await change.click()
  await expect(heading(page)).toHaveText('Enquiries about where the child is')
  // The button stands where the step has that answer, wherever the screen of whoever clicks may end.
  await done.evaluate(
    (button, at) => {
      button.style.position = 'fixed'
      button.style.left = `${at.x - 10}px`
      button.style.top = `${at.y - 10}px`
    },
    { x, y }
  )
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.up()
  await expect(heading(page)).toHaveText(/^A safe place/)
  await page.mouse.down({ clickCount: 2 })
  await page.mouse.up({ clickCount: 2 })
  await expect(page.locator('input:checked')).toHaveCount(0)
  // A click of its own answers, there as everywhere.
  await expect(change).toBeInViewport()
  await page.mouse.click(x, y)
  await expect(answer).toBeChecked()
})
