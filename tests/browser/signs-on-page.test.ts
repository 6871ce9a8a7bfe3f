import { expect, test } from '@playwright/test'
import { vietnam } from '../cases/vietnam'
import { openNamed } from './support/named'

const themes = [
  'Control, fear and how the child seems',
  'Health, wellbeing and services',
  'Sexual exploitation',
  'Criminal exploitation',
  'Work and domestic servitude',
  'Money, contact and other forms'
]

test('a long page of signs names its lists, and each name leads to its list, with the keyboard alone', async ({
  page
}) => {
  const caseId = await openNamed(page, vietnam)
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 700 })
    await page.goto(`/#/case/${caseId}/indicators-forms-of-exploitation`)
    const lists = page.getByRole('navigation', { name: 'The lists of signs on this page' })
    await expect(lists.getByRole('link')).toHaveText(themes)
    const address = page.url()
    for (const theme of ['Criminal exploitation', 'Money, contact and other forms']) {
      await expect(page.getByRole('heading', { level: 2, name: theme })).toBeVisible()
      await lists.getByRole('link', { name: theme }).focus()
      await page.keyboard.press('Enter')
      const list = page.locator('section.waymark-marks').filter({ has: page.locator(':focus') })
      await expect(list.getByRole('heading', { level: 2 })).toBeInViewport()
      await expect(list).toHaveCount(1)
      // Whoever reads on with an arrow key marks no sign.
      await expect(list.getByRole('heading', { level: 2 })).toBeFocused()
      const marked = () => page.locator('input:checked').evaluateAll((all) => all.map(({ id }) => id))
      const before = await marked()
      await page.keyboard.press('ArrowDown')
      expect(await marked()).toEqual(before)
    }
    expect(page.url()).toBe(address)
  }
  // So it is for whoever comes for one list from another page, or presses before the lists are painted.
  const link = page.getByRole('link', { name: 'Criminal exploitation' })
  const there = (await link.getAttribute('href')) ?? ''
  await page.goto(`/#/case/${caseId}/screenings`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.goto(`/${there}`)
  await expect(page.getByRole('heading', { level: 2, name: 'Criminal exploitation' })).toBeFocused()
  // A page of three lists needs no list of them.
  await page.goto(`/#/case/${caseId}/screenings`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'The lists of signs on this page' })).toHaveCount(0)
})
