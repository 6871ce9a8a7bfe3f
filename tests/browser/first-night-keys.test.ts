import { expect, test, type Locator, type Page } from '@playwright/test'
import { openVault } from './support/vault'

/** What a person at a desk does, counted: each key that moves or chooses, each click. The words of an answer are what is told, and are not. */
class Desk {
  #done = 0
  constructor(private readonly page: Page) {}

  get keysAndClicks(): number {
    return this.#done
  }

  async click(what: Locator): Promise<void> {
    await what.click()
    this.#done += 1
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key)
    this.#done += 1
  }

  /** Clicks into a field and types. */
  async write(id: string, words: string): Promise<void> {
    await this.click(this.page.locator(`[id="${id}"]`))
    await this.page.keyboard.insertText(words)
  }

  async choose(name: string, value: string): Promise<void> {
    await this.click(this.page.locator(`label[for="${await this.#idOf(name, value)}"]`))
  }

  /** Opens a list of people and takes the first: two clicks. */
  async pick(id: string): Promise<void> {
    await this.page.locator(`[id="${id}"]`).selectOption({ index: 1 })
    this.#done += 2
  }

  async goOn(to: RegExp): Promise<void> {
    await this.click(this.page.getByRole('button', { name: 'Continue' }))
    await expect(this.page).toHaveURL(to)
    await expect(this.page.locator('#main-heading')).toBeFocused()
  }

  #idOf(name: string, value: string): Promise<string> {
    return this.page.locator(`input[data-of="${name}"][value="${value}"]`).evaluate((one) => one.id)
  }
}

test('from an open, empty list to a first-night page on paper takes at most 58 keys and clicks, with each question answered', async ({
  page
}) => {
  // A limit only for what hangs.
  test.setTimeout(240_000)
  await page.clock.setFixedTime('2026-11-24T21:40:00Z')
  await openVault(page)
  const desk = new Desk(page)
  await desk.click(page.getByRole('button', { name: 'Open a new case' }))
  await expect(page.locator('#reference')).toBeVisible()

  await desk.write('reference', 'HBR-77')
  await desk.write('known-as', 'Sami')
  await desk.choose('age-as-known', 'under-16')
  await desk.write('where-the-child-is', 'Ferncastle police station')
  await desk.write('found-where', 'Behind the market, with a bag')
  await desk.write('worries', 'A man waits outside for him.')
  await desk.choose('trafficking-conclusion', 'still-finding-out')
  await desk.goOn(/\/safe-place$/)

  await desk.choose('place-tonight', 'foster-home')
  await desk.choose('safe-place-first', 'being-arranged')
  await desk.choose('has-children-of-their-own', 'no')
  await desk.click(page.getByRole('button', { name: /^Add / }).first())
  await expect(page.locator('#enquirer-name')).toBeVisible()
  await desk.write('enquirer-name', 'Says that he is an uncle')
  await desk.click(page.locator('#enquirer-asked-on'))
  await desk.press('t')
  await desk.choose('enquirer-identity', 'not-established')
  await desk.click(page.getByRole('main').getByRole('button').last())
  await expect(page.locator('#who-may-answer-enquiries')).toBeVisible()
  await desk.write('who-may-answer-enquiries', 'The duty team')
  await desk.write('addresses-and-numbers-carried', 'A slip with a telephone number')
  await desk.write('first-language', 'Sorani')
  await desk.choose('interpreter-needed', 'yes')
  await desk.goOn(/\/police-agreement$/)

  await desk.choose('police-told', 'yes')
  await desk.choose('police-roles-agreed', 'being-agreed')
  await desk.choose('photograph-on-file', 'to-be-taken')
  await desk.write('child-description', 'Thin, a green coat')
  await desk.write('child-phones', 'None')
  await desk.goOn(/\/first-48-hours$/)

  await desk.write('first-48-hours-plan', 'The carer stays up; nobody opens the door.')
  // Who is within reach is entered once, on the way, and the way leads back.
  await desk.click(page.getByRole('link', { name: 'Add somebody to the people around the child' }))
  await desk.write('person-name', 'Ros Abney')
  await desk.choose('person-role', 'carer')
  await desk.click(page.getByRole('main').getByRole('button').last())
  await expect(page).toHaveURL(/\/first-48-hours$/)
  await desk.pick('first-48-hours-who')
  await desk.write('if-missing-carer', 'Ring 999 at once, then the duty team.')
  await desk.write('if-missing-authority', 'The duty team sends the photograph.')
  await desk.choose('health-attention-today', 'no')
  await desk.goOn(/\/documents\/first-night$/)

  await expect(page.locator('article.waymark-document').first()).toContainText('Ring 999 at once')
  const downloading = page.waitForEvent('download')
  await desk.click(page.getByRole('button', { name: 'Make a PDF' }))
  expect((await downloading).suggestedFilename()).toMatch(/\.pdf$/)
  expect(desk.keysAndClicks).toBeLessThanOrEqual(58)
})
