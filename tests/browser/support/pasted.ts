import type { Page } from '@playwright/test'

/** What would be pasted now. It is pasted as a person does: the page itself may not read the clipboard. */
export async function pasted(page: Page): Promise<string> {
  const box = await page.evaluateHandle(() => {
    const made = document.createElement('textarea')
    document.body.append(made)
    made.focus()
    return made
  })
  await page.keyboard.press('ControlOrMeta+V')
  return box.evaluate((made) => {
    made.remove()
    return made.value
  })
}
