/**
 * What is asked of `npm run mutate`: files that hold a word in their path, one mutant in so many, and which of those.
 * @typedef {{ word: string, every: number, from: number }} Asked
 */

/**
 * @param {readonly string[]} words
 * @returns {Asked | { wrong: string }} what is asked, or what is wrong with it
 */
export function askedOf(words) {
  const unknown = words.find((one) => one.startsWith('--') && !/^--(every|from)=\d+$/.test(one))
  if (unknown !== undefined) return { wrong: `${unknown} is not known: --every=60 and --from=7 are.` }
  const numberOf = (/** @type {string} */ name, /** @type {number} */ otherwise) => {
    const option = words.find((one) => one.startsWith(`--${name}=`))
    return option === undefined ? otherwise : Number(option.slice(`--${name}=`.length))
  }
  const every = numberOf('every', 1)
  const from = numberOf('from', 0)
  if (every < 1) return { wrong: '--every is a number from 1.' }
  // From as many as are left out on, the same mutants would come again, and not all of them.
  if (from >= every) return { wrong: `--from is a number from 0 to ${every - 1} here: less than --every.` }
  return { word: words.find((one) => !one.startsWith('--')) ?? '', every, from }
}
