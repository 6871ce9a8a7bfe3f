import { expect, test, type Locator, type Page } from '@playwright/test'
import { stages } from '../../content/stages'
import { stepIn } from './support/player'
import { openVault } from './support/vault'
import { whole } from './support/whole-page'
import { isProving } from '../support/proving'

/** What stands in the page and looks at every control that takes the focus. */
interface Watch {
  /** What is wrong with a control that had the focus. */
  readonly faults: string[]
  /** How many presses of Tab lead to a control; negative where it lies before. */
  distanceTo(control: Element): number
  /** Looks at the control that was left last too, and forgets nothing. */
  settle(): void
}
type Watched = typeof globalThis & { watch: Watch }

/**
 * Remembers how every control looks without the focus, and compares when it has it: an outline or a shadow that can be seen
 * must be another one. A control that appears with the focus on it is compared when it is left.
 */
function watchTheFocus(): void {
  const all = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'
  const plain = new WeakMap<Element, string>()
  let held: { readonly control: Element; readonly look: string } | undefined

  const nameOf = (control: Element) =>
    `${location.hash} ${control.tagName.toLowerCase()}#${control.id} "${(control.textContent || '').trim().slice(0, 40)}"`
  const isClear = (colour: string) => /^transparent$|^rgba\(.*, 0\)$/.test(colour)

  function lookOf(control: Element): string {
    // Radios and checkboxes lie unseen over what their labels draw.
    const label = control instanceof HTMLInputElement ? control.labels?.[0] : undefined
    return [control, ...(label === undefined ? [] : [label])]
      .filter((one) => getComputedStyle(one).opacity !== '0')
      .flatMap((one) => [null, '::before', '::after'].map((part) => getComputedStyle(one, part)))
      .map(({ outlineStyle, outlineWidth, outlineColor, boxShadow }) => {
        const hasOutline = outlineStyle !== 'none' && outlineWidth !== '0px' && !isClear(outlineColor)
        return `${hasOutline ? `${outlineStyle} ${outlineWidth} ${outlineColor}` : ''} ${boxShadow}`
      })
      .join(' | ')
  }

  function remember(focused: Element | null): void {
    for (const control of document.querySelectorAll(all)) {
      if (control !== focused && !plain.has(control)) plain.set(control, lookOf(control))
    }
  }

  function compare(control: Element, look: string): void {
    if (plain.get(control) === look) watch.faults.push(`cannot be seen to have the focus: ${nameOf(control)}`)
  }

  function settle(): void {
    remember(document.activeElement)
    if (held === undefined || held.control === document.activeElement) return
    if (held.control.isConnected) compare(held.control, held.look)
    held = undefined
  }

  /** What Tab stops at, in order: of each group of radios one, the chosen one or the first. */
  function stops(): readonly Element[] {
    const controls = [...document.querySelectorAll<HTMLElement>(all)].filter(
      (one) =>
        one.tabIndex >= 0 && !one.matches(':disabled') && one.checkVisibility({ visibilityProperty: true })
    )
    const isRadio = (one: Element): one is HTMLInputElement =>
      one instanceof HTMLInputElement && one.type === 'radio'
    const active = document.activeElement
    return controls.filter((one) => {
      if (!isRadio(one) || one === active) return true
      const group = controls.filter(isRadio).filter(({ name }) => name === one.name)
      return (
        one === (group.find((other) => other === active) ?? group.find(({ checked }) => checked) ?? group[0])
      )
    })
  }

  function distanceTo(control: Element): number {
    const active = document.activeElement ?? document.body
    const order = stops()
    const from = order.indexOf(active)
    const to = order.indexOf(control)
    if (from >= 0) return to - from
    // From a heading: what follows it comes next.
    const next = order.findIndex(
      (one) => (active.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
    )
    return to < next ? to - next : to - next + 1
  }

  const watch: Watch = { faults: [], distanceTo, settle }
  // Each press moves the focus: none is swallowed.
  let isPressed = false
  document.addEventListener('keydown', ({ key, target }) => {
    if (isPressed) watch.faults.push(`holds the focus, or is the last: ${nameOf(target as Element)}`)
    isPressed = key === 'Tab'
  })
  document.addEventListener('focusin', ({ target }) => {
    isPressed = false
    if (!(target instanceof Element)) return
    settle()
    if (!target.matches(all)) return
    const look = lookOf(target)
    if (plain.has(target)) compare(target, look)
    else held = { control: target, look }
  })
  Object.assign(window, { watch })
}

const focused = (page: Page) => page.locator(':focus')

/** Nothing that had the focus was without a sign of it, and the focus is on something. */
async function expectFocusKept(page: Page): Promise<void> {
  const { faults, isLost } = await page.evaluate(() => {
    const { watch } = globalThis as Watched
    watch.settle()
    const { activeElement } = document
    return { faults: watch.faults, isLost: activeElement === null || activeElement === document.body }
  })
  expect(faults).toEqual([])
  expect(isLost, `the focus is lost on ${page.url()}`).toBe(false)
}

/** Goes to a control as with Tab held down, or Shift and Tab. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  await whole(page)
  const distanceNow = () => control.evaluate((one) => (globalThis as Watched).watch.distanceTo(one))
  // What the answers call for can come between while Tab is held down: then there is further to go.
  for (let distance = await distanceNow(); distance !== 0; distance = await distanceNow()) {
    if (distance < 0) await page.keyboard.down('Shift')
    for (let press = 0; press < Math.abs(distance); press += 1) await page.keyboard.down('Tab')
    await page.keyboard.up('Tab')
    await page.keyboard.up('Shift')
    await expectFocusKept(page)
  }
  await expect(control).toBeFocused()
}

async function press(page: Page, name: string | RegExp, role: 'button' | 'link' = 'button'): Promise<void> {
  await tabTo(page, page.getByRole('main').getByRole(role, { name }))
  await page.keyboard.press('Enter')
}

/** Waits for the page that a press has led to: it begins at its heading. */
async function expectPage(page: Page, address: RegExp | string): Promise<void> {
  await expect(page).toHaveURL(address)
  await expect(page.locator('#main-heading')).toBeFocused()
  await expectFocusKept(page)
}

async function typeInto(page: Page, name: string, text: string): Promise<void> {
  const field = page.locator(`[id="${name}"], [data-of="${name}"]`)
  await tabTo(page, field)
  await page.keyboard.type(text)
  await expect(field).toHaveValue(text)
}

/** Day, month and year are three fields, one Tab apart. */
async function typeDate(page: Page, id: string, parts: readonly [string, string, string]): Promise<void> {
  await typeInto(page, id, parts[0])
  await typeInto(page, `${id}-month`, parts[1])
  await typeInto(page, `${id}-year`, parts[2])
}

/** Tab comes to the chosen or the first radio; the arrows choose. */
async function choose(page: Page, name: string, value: string): Promise<void> {
  const group = page.locator(`input[data-of="${name}"]`)
  const chosen = group.and(page.locator(':checked'))
  await tabTo(page, (await chosen.count()) > 0 ? chosen : group.first())
  const wanted = page.locator(`input[data-of="${name}"][value="${value}"]`)
  const values = await group.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))
  expect(values).toContain(value)
  await page.keyboard.press('Space')
  const from = values.indexOf((await focused(page).getAttribute('value')) ?? '')
  const steps = values.indexOf(value) - from
  for (let step = 0; step < Math.abs(steps); step += 1)
    await page.keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp')
  await expect(wanted).toBeFocused()
  await expect(wanted).toBeChecked()
}

async function tick(page: Page, name: string, index: number): Promise<void> {
  const box = page.locator(`input[data-of="${name}"]`).nth(index)
  await tabTo(page, box)
  await page.keyboard.press('Space')
  await expect(box).toBeChecked()
}

/** Letters choose in a list, as far as they are needed. */
async function pick(page: Page, id: string, letters: string): Promise<void> {
  await tabTo(page, page.locator(`#${id}`))
  await page.keyboard.type(letters)
  await expect(page.locator(`#${id} option:checked`)).toHaveText(new RegExp(`^${letters}`))
}

/** Adds an entry to a list of a step, and comes back with the focus on the entry. */
async function addEntry(page: Page, add: string, fill: () => Promise<void>): Promise<void> {
  const from = page.url()
  await press(page, add)
  await expectPage(page, /\/[^/]+\/[^/]+\/[^/]+\/[^/]+$/)
  await expect(page.locator('main [data-item]')).toBeVisible()
  await fill()
  await press(page, 'Done with this entry')
  // Back where they were: on the entry, or on what adds one where it was left empty.
  await expect(page).toHaveURL(from)
  await expect(focused(page)).toHaveText(/^(Change|Add)/)
  await expectFocusKept(page)
}

/** What is answered on the way: a question of every kind; every other step is only gone through. */
const answering: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'opening-page': async (page) => {
    await typeInto(page, 'reference', 'HBR-900')
    await typeInto(page, 'known-as', 'Kit')
    await choose(page, 'age-as-known', '16-or-17')
    await typeInto(page, 'where-the-child-is', 'Reception centre')
    await typeInto(page, 'worries', 'Sleeps badly.')
    await choose(page, 'trafficking-conclusion', 'not-suspected')
  },
  'safe-place': async (page) => {
    await addEntry(page, 'Add enquiry', async () => {
      await typeInto(page, 'enquirer-name', 'A caller')
      await tabTo(page, page.locator('#enquirer-asked-on'))
      // A date takes one key where it is today’s.
      await page.keyboard.press('t')
      await expect(page.locator('#enquirer-asked-on-year')).toHaveValue(/^20\d\d$/)
      await choose(page, 'enquirer-identity', 'not-established')
    })
    // Thought better of, and then removed: the focus is never on what has gone.
    await press(page, /^Remove/)
    await expect(page.getByRole('button', { name: /^No, keep it/ })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: /^Remove/ })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: /^No, keep it/ })).toBeFocused()
    await press(page, /^Yes, remove it/)
    await expect(page.getByRole('button', { name: /^Add / })).toBeFocused()
    await expect(page.getByRole('link', { name: 'Change A caller' })).toHaveCount(0)
    await expect(page.getByRole('button', { name: /^Undo/ })).toBeVisible()
    await expectFocusKept(page)
    await choose(page, 'interpreter-needed', 'yes')
  },
  'police-agreement': async (page) => {
    // What can wait stands behind one control, which the keyboard opens.
    const control = page.locator('details[data-can-wait] > summary')
    if ((await control.count()) > 0) {
      await tabTo(page, control)
      await page.keyboard.press('Enter')
      await expectFocusKept(page)
    }
    // Tab passes over the reasons until somebody asks for them, where the questions end.
    const reason = page.locator('#child-phones-no-answer')
    await expect(reason).toHaveJSProperty('tabIndex', -1)
    await tabTo(page, page.getByLabel('Tab stops at “No answer because” too'))
    await page.keyboard.press('Space')
    await expectFocusKept(page)
    await tabTo(page, reason)
    await page.keyboard.press('ArrowDown')
    await expect(reason).not.toHaveValue('')
    await expectFocusKept(page)
    await tabTo(page, page.getByLabel('Tab stops at “No answer because” too'))
    await page.keyboard.press('Space')
    // A reason that was given stays within reach of Tab.
    await expect(reason).toHaveJSProperty('tabIndex', 0)
  },
  'who-the-child-is': async (page) => {
    await addEntry(page, 'Add date of birth', async () => {
      await choose(page, 'birth-source', 'child-says')
      await typeDate(page, 'birth-date', ['3', '5', '2010'])
    })
    await choose(page, 'age-in-doubt', 'no')
  },
  people: (page) =>
    addEntry(page, 'Add person', async () => {
      await typeInto(page, 'person-name', 'Ruth Okafor')
      await choose(page, 'person-role', 'social-worker')
    }),
  // Where the hint sends people to a reason, Tab stops at it: whoever could not reach it wrote “None” for a need (¶25).
  'health-and-disability': async (page) => {
    const reason = page.locator('#health-needs-known-no-answer')
    await tabTo(page, reason)
    await page.keyboard.press('End')
    await expect(reason).toHaveValue('does-not-apply')
    await expectFocusKept(page)
  },
  'assessment-start': (page) => typeDate(page, 'assessment-started-on', ['20', '11', '2026']),
  interpreter: (page) => pick(page, 'interpreter-person', 'Ruth'),
  'assessment-conclusion': (page) => tick(page, 'not-yet-understood', 1),
  'indicators-forms-of-exploitation': async (page) => {
    const mark = page.getByRole('main').getByRole('radiogroup').first().getByRole('radio').first()
    await tabTo(page, mark)
    await page.keyboard.press('ArrowRight')
    await expect(focused(page)).toBeChecked()
    await expectFocusKept(page)
  },
  conclusion: (page) => typeInto(page, 'conclusion-reason', 'Explored with Kit and the school.'),
  tracks: async (page) => {
    await typeInto(page, 'care-plan-tracks-transitional', 'Stay, school, English.')
    await typeInto(page, 'if-claim-refused', 'Appeal in time.')
    await typeInto(page, 'if-extension-refused', 'Appeal in time.')
    await typeInto(page, 'if-appeal-dismissed', 'Support goes on.')
  }
}

/** Every step of the journey, in its order. */
const inOrder: readonly string[] = stages.flatMap(({ steps, check }) => [...Object.keys(steps), check])

/**
 * From a step on, the next one that is walked: where a question is answered, or a stage is checked. `npm run prove` walks them
 * all with the keyboard.
 */
function nextWalked(from: string): string {
  const wanted = (step: string) =>
    isProving || step in answering || step === 'finishing' || stages.some(({ check }) => check === step)
  return inOrder.slice(inOrder.indexOf(from)).find(wanted) ?? from
}

/** From the heading to the last control and back to the first of the page: nothing holds the focus. */
async function walkToBothEnds(page: Page): Promise<void> {
  await tabTo(page, page.getByRole('navigation', { name: 'Stages of the case' }).getByRole('link').last())
  await tabTo(page, page.getByRole('link', { name: 'Skip to the main part' }))
  await expectFocusKept(page)
}

test('a case is played with the keyboard alone, from an empty list to the PDF of its care plan', async ({
  page
}) => {
  test.setTimeout(300_000)
  await page.clock.setFixedTime('2026-11-24T10:00:00Z')
  await page.addInitScript(watchTheFocus)
  await openVault(page)
  await expect(page.getByRole('button', { name: 'Open a new case' })).toBeVisible()
  await expect(page.locator('#main-heading')).toBeFocused()
  await tabTo(page, page.getByRole('link', { name: 'Skip to the main part' }))
  await press(page, 'Open a new case')
  await expectPage(page, /\/opening-page$/)
  // All moments are gone on to, so that each stage is walked to its end.
  await page.goto(page.url().replace(/\/opening-page$/, ''))
  await expectPage(page, /\/case\/[^/]+$/)
  for (const name of [/^Go on to the first days/, /^Go on to what the first/, /^Go on to what follows/]) {
    await press(page, name)
    await expect(page.getByRole('button', { name })).toHaveCount(0)
    await expectFocusKept(page)
  }
  await page.goto(`${page.url()}/opening-page`)
  await expectPage(page, /\/opening-page$/)

  const walked: string[] = []
  const done = new Set(Object.keys(answering))
  for (;;) {
    const step = stepIn(page)
    expect(walked, 'no step comes twice').not.toContain(step)
    walked.push(step)
    await answering[step]?.(page)
    done.delete(step)
    if (['opening-page', 'people', 'tracks', 'check-care-plan'].includes(step)) await walkToBothEnds(page)
    if (step === 'finishing') break
    if (stages.some(({ check }) => check === step)) {
      await press(page, 'This stage is done')
      await expect(focused(page)).toHaveText(/done/)
      await expectFocusKept(page)
    }
    await press(page, /^(Continue|Go on to)/)
    await expectPage(page, new RegExp(`/(?!${step}$)[a-z0-9-]+$`))
    const next = nextWalked(stepIn(page))
    if (next === stepIn(page)) continue
    await page.goto(page.url().replace(/[^/]+$/, next))
    await expectPage(page, new RegExp(`/${next}$`))
  }
  expect([...done], 'every kind of question was answered').toEqual([])
  // Nothing is suspected, and the reason is given: the strategy discussion and the referral are passed by (¶17–20).
  const checks = stages
    .map(({ check }) => check)
    .filter((check) => check !== 'check-strategy-discussion-and-nrm')
  expect(walked).toEqual(expect.arrayContaining(checks))
  expect(walked).not.toContain('what-is-suspected')

  await press(page, 'Finish this version')
  await expect(page.getByText('This version is finished', { exact: true })).toBeVisible()
  await expectFocusKept(page)
  await press(page, 'Documents', 'link')
  await expectPage(page, /\/documents$/)
  await press(page, 'Care plan', 'link')
  await expectPage(page, /\/documents\/care-plan$/)
  await tick(page, 'recipient-needs', 0)
  await expectFocusKept(page)
  const downloading = page.waitForEvent('download')
  await press(page, 'Make a PDF')
  expect((await downloading).suggestedFilename()).toMatch(/\.pdf$/)
  await expect(page.getByRole('button', { name: 'Make a PDF' })).toBeFocused()
  await expectFocusKept(page)
})
