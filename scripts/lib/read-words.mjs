/**
 * Reads the words of a message ("{count, plural, one {1 case} other {# cases}}") as svelte-i18n's own reader does: what a message leaves open,
 * numbers, plurals and choices, which is all that words of Waymark hold. Anything else is refused.
 * tests/unit/words.test.ts reads every message there is with both.
 */

/**
 * As @formatjs/icu-messageformat-parser numbers them.
 * @typedef {{ type: number, value?: string, style?: null, options?: Record<string, { value: Part[] }>, offset?: number, pluralType?: string }} Part
 */
const literal = 0
const argument = 1
const number = 2
const select = 5
const plural = 6
const pound = 7

/**
 * @param {string} message
 * @returns {Part[]}
 * @throws {SyntaxError} where it is none, or holds more than ours do
 */
export function parse(message) {
  let at = 0

  /** What stands here, in parts. @param {RegExp} what sticky */
  function here(what) {
    what.lastIndex = at
    const found = what.exec(message)
    if (found !== null) at = what.lastIndex
    return found
  }

  /** The same of what has to stand here. @param {RegExp} what */
  function needed(what) {
    const found = here(what)
    if (found === null) throw new SyntaxError(`Words of Waymark hold nothing like this: ${message}`)
    return found
  }

  /** Up to a closing bracket, or the end. @param {boolean} [counted] whether # is the number that is counted */
  function parts(counted = false) {
    /** @type {Part[]} */
    const found = []
    while (at < message.length && message[at] !== '}') {
      const [text] = here(counted ? /[^{}#]+/y : /[^{}]+/y) ?? []
      if (text !== undefined) found.push({ type: literal, value: text })
      else found.push(counted && here(/#/y) ? { type: pound } : leftOpen())
    }
    return found
  }

  /** What a message leaves open. @returns {Part} */
  function leftOpen() {
    const [, value = '', kind] = needed(/\{\s*(\w+)\s*(?:,\s*(number|plural|select)\s*)?/y)
    if (kind === 'plural' || kind === 'select') {
      needed(/,/y)
      const options = optionsOf(kind === 'plural')
      return kind === 'select'
        ? { type: select, value, options }
        : { type: plural, value, options, offset: 0, pluralType: 'cardinal' }
    }
    needed(/\}/y)
    return kind === undefined ? { type: argument, value } : { type: number, value, style: null }
  }

  /** @param {boolean} counted */
  function optionsOf(counted) {
    /** @type {Record<string, { value: Part[] }>} */
    const options = {}
    while (here(/\s*\}/y) === null) {
      const [, name = ''] = needed(/\s*(=?\w+)\s*\{/y)
      options[name] = { value: parts(counted) }
      needed(/\}/y)
    }
    return options
  }

  const all = parts()
  if (at < message.length) needed(/$/y)
  return all
}
