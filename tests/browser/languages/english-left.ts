import type { Page } from '@playwright/test'

/**
 * Every text of a page, seen or told to whoever hears it: its title, its words, and what fields and pictures are called. But for
 * what index.html says where no script runs, and so in English alone.
 */
export const textsOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const texts = [document.title]
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const isSeen = !node.parentElement?.closest('script, style, noscript, .waymark-not-opened')
      if (isSeen) texts.push(node.textContent ?? '')
    }
    for (const name of ['aria-label', 'aria-description', 'alt', 'title', 'placeholder'])
      for (const element of document.querySelectorAll(`[${name}]`))
        texts.push(element.getAttribute(name) ?? '')
    return texts.map((text) => text.trim()).filter((text) => text !== '')
  })

/** Words in letters that the pseudo-language has none of. */
const plainWords = /[A-Za-z]{2,}/u

/** Addresses of pages and of people are the same in every language. */
const addresses = /\S*(?:@|:\/\/|\.(?:uk|org|com|gov)\b)\S*/gu

/** Everything that somebody typed in an answer: each text, and each of its lines. */
export function typedIn(answer: unknown): readonly string[] {
  if (typeof answer === 'string') return [answer.trim(), ...answer.split('\n').map((line) => line.trim())]
  if (typeof answer !== 'object' || answer === null) return []
  return Object.values(answer).flatMap(typedIn)
}

/**
 * What of some texts is left in English.
 * @param typed what the case says, in whichever language it was typed
 */
export function englishIn(texts: readonly string[], typed: readonly string[]): readonly string[] {
  const longest = [...new Set(typed)]
    .filter((text) => plainWords.test(text))
    .sort((one, other) => other.length - one.length)
    .map(
      (text) => new RegExp(`(?<![\\p{L}-])${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}-])`, 'gu')
    )
  return texts
    .map((text) => longest.reduce((rest, one) => rest.replace(one, ' '), text).replace(addresses, ' '))
    .filter((text) => plainWords.test(text))
}
