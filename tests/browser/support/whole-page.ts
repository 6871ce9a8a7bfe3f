import { expect, type Page } from '@playwright/test'

/** Waits until all of a step stands: its first question is shown before the rest of it is made. */
export const whole = (page: Page): Promise<void> =>
  expect(page.locator('#main.waymark-being-made')).toHaveCount(0)
