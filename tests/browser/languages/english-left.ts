import type { Page } from '@playwright/test'
import { whole } from '../support/whole-page'

/**
 * Every text of a page, seen or told to whoever hears it: its title, its words, and what fields and pictures are called. But for
 * what index.html says where no script runs, and so in English alone. And by how much it is wider than its window.
 */
export async function seenOn(
  page: Page
): Promise<{ readonly texts: readonly string[]; readonly tooWide: number }> {
  await whole(page)
  return page.evaluate(() => {
    const texts = [document.title]
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const isSeen = !node.parentElement?.closest('script, style, noscript, .waymark-not-opened')
      if (isSeen) texts.push(node.textContent ?? '')
    }
    for (const name of ['aria-label', 'aria-description', 'alt', 'title', 'placeholder'])
      for (const element of document.querySelectorAll(`[${name}]`))
        texts.push(element.getAttribute(name) ?? '')
    const { scrollWidth, clientWidth } = document.documentElement
    return {
      texts: texts.map((text) => text.trim()).filter((text) => text !== ''),
      tooWide: scrollWidth - clientWidth
    }
  })
}

/** Words in letters that the pseudo-language has none of. */
const plainWords = /[A-Za-z]{2,}/u

/** Addresses of pages and of people, and letters that stand for a name, as in (NRM): the same in every language. */
const same = /\S*(?:@|:\/\/|\.(?:uk|org|com|gov)\b)\S*|\([A-Z]{2,5}\)/gu

/** Everything that somebody typed in an answer: each text, its lines and parts, and the words of a name. */
export function typedIn(answer: unknown): readonly string[] {
  if (typeof answer === 'string') {
    const words = answer.split(' ')
    return [answer, ...answer.split(/[\n,;]/u), ...(words.length < 4 ? words : [])].map((text) => text.trim())
  }
  if (typeof answer !== 'object' || answer === null) return []
  return Object.values(answer).flatMap(typedIn)
}

/**
 * What finds the texts that are left in English.
 * @param typed what the case says, in whichever language it was typed
 */
export function englishFinder(typed: readonly string[]): (texts: readonly string[]) => readonly string[] {
  const longest = [...new Set(typed)]
    .filter((text) => plainWords.test(text))
    .sort((one, other) => other.length - one.length)
    .map(
      (text) =>
        new RegExp(
          `(?<![\\p{Script=Latin}-])${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{Script=Latin}-])`,
          'gu'
        )
    )
  const isEnglish = (text: string) =>
    plainWords.test(longest.reduce((rest, one) => rest.replace(one, ' '), text).replace(same, ' '))
  return (texts) => texts.filter((text) => plainWords.test(text) && isEnglish(text))
}
