import type { Page } from '@playwright/test'

type Planted = typeof globalThis & { planted?: string | undefined }

/**
 * Has a page whose file is fetched separately throw: each time that the page is to be shown, or once, while its file is run. The file is
 * that of the build, except for its last line.
 * @param page the browser's page
 * @param screen the name of its component
 * @param when in rendering, only while `plant` says so by the screen's name
 */
export async function throwsIn(
  page: Page,
  screen: string,
  when: 'rendering' | 'running its file'
): Promise<void> {
  await page.route(new RegExp(`/assets/${screen}-[\\w-]+\\.js$`), async (route) => {
    const response = await route.fetch()
    const file = await response.text()
    const last = /export\{([\w$]+) as default\};?\s*$/
    const [, component] = last.exec(file) ?? []
    if (component === undefined) throw new Error(`${screen} has another last line.`)
    const planted =
      when === 'rendering'
        ? `export default function (...given) {
             if (globalThis.planted === '${screen}') throw new Error('Planted in ${screen}.')
             return ${component}(...given)
           }`
        : `throw new Error('Planted in ${screen}.')`
    await route.fulfill({ response, body: file.replace(last, planted) })
  })
}

/** Prepares a page in whose browser single acts may throw, while `plant` says so. Call it before the page is loaded. */
export async function preparePlantedErrors(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const isPlanted = (where: string) => (globalThis as Planted).planted === where
    // Where any component with a text area, or a list of cases, is made from its template.
    const { cloneNode } = Node.prototype
    Node.prototype.cloneNode = function (this: Node, deep?: boolean) {
      const holds = (selector: string) =>
        (this instanceof Element && this.matches(selector)) ||
        ((this instanceof Element || this instanceof DocumentFragment) &&
          this.querySelector(selector) !== null)
      if (isPlanted('a text area') && holds('textarea')) throw new Error('Planted in a text area.')
      if (isPlanted('the list of cases') && holds('.waymark-cases')) throw new Error('Planted in the list.')
      if (isPlanted('the doors') && holds('.waymark-doors')) throw new Error('Planted in the doors.')
      if (isPlanted('the frame') && holds('.waymark-footer')) throw new Error('Planted in the frame.')
      return cloneNode.call(this, deep)
    }
    // In an effect, of the bar that names the case.
    const { setProperty } = CSSStyleDeclaration.prototype
    CSSStyleDeclaration.prototype.setProperty = function (...given) {
      if (isPlanted('an effect') && given[0] === '--waymark-identity-height')
        throw new Error('Planted in an effect.')
      setProperty.apply(this, given)
    }
    // In the handler of a button, which takes a new id.
    const { randomUUID } = Crypto.prototype
    Crypto.prototype.randomUUID = function () {
      if (isPlanted('a handler')) throw new Error('Planted in a handler.')
      return randomUUID.call(this)
    }
    // In what follows on a promise: the page is scrolled up once it stands.
    const { scrollTo } = window
    Object.assign(window, {
      scrollTo: (x: number, y: number) => {
        if (isPlanted('a promise')) throw new Error('Planted in a promise.')
        scrollTo(x, y)
      }
    })
  })
}

/** From now on the page throws at this place and at no other. Without a place, it throws nowhere. */
export const plant = (page: Page, where: string | undefined): Promise<void> =>
  page.evaluate((planted) => {
    ;(globalThis as Planted).planted = planted
  }, where)
