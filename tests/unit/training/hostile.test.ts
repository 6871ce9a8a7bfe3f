import { describe, expect, it } from 'vitest'
import { readScenario } from '../../../machines/training/read'
import { saidWords } from '../../support/said-of-scenario'
import { smallScenario } from './small-scenario'

const saidOf = (text: string) => {
  const read = readScenario(text)
  return 'problems' in read ? read.problems.map(({ line, what }) => `${line}: ${saidWords(what)}`) : []
}
const instead = (line: string, other: string) => {
  expect(smallScenario.split(line)).toHaveLength(2)
  return smallScenario.replace(line, other)
}
const withChild = (written: string) => instead('child: I slept.', `child: ${written}`)

const laughs = `a: &a [ha, ha, ha, ha, ha, ha, ha, ha, ha]
${'bcdefghij'
  .split('')
  .map(
    (name, index) =>
      `${name}: &${name} [${Array.from({ length: 9 }, () => `*${'abcdefghi'[index] ?? ''}`).join(', ')}]`
  )
  .join('\n')}
`

/** Files that somebody made to do harm, or that came to harm on their way, with the first of what is said of each. */
const hostile: readonly (readonly [string, string, string])[] = [
  [
    'a billion laughs',
    laughs,
    '2: A scenario has no aliases (*): write out what it stands for, or put a text that begins with a star in quotes.'
  ],
  [
    'a hundred thousand lists in each other, in a line',
    '['.repeat(100_000),
    '1: Lists and fields stand inside each other 16 times at most: take some out here.'
  ],
  [
    'a hundred thousand dashes',
    '- '.repeat(99_999),
    '1: Lists and fields stand inside each other 16 times at most: take some out here.'
  ],
  [
    'fields in fields, line by line',
    Array.from({ length: 500 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join(''),
    '17: Lists and fields stand inside each other 16 times at most: take some out here.'
  ],
  [
    'ten megabytes',
    'a'.repeat(10_000_000),
    '1: A scenario has 200,000 characters at most, and this one has 10,000,000: take something out.'
  ],
  [
    'thirty thousand names',
    Array.from({ length: 15_000 }, (_, index) => `k${index}: 1\n`).join(''),
    '1: A list has 300 entries at most, and so do the names under one name: take some out here.'
  ],
  [
    'many lists that are each short',
    Array.from({ length: 41 }, (_, index) => `k${index}: [${'1,'.repeat(200)}1]\n`).join(''),
    '40: A scenario has 8,000 texts and names at most: take something out.'
  ],
  [
    'a tag that would make something',
    withChild('!!js/function "alert(1)"'),
    '42: A tag (!!js/function) is no part of a scenario: take it out, or put the text in quotes.'
  ],
  [
    'a tag of our own kind',
    withChild('!slept I'),
    '42: A tag (!slept) is no part of a scenario: take it out, or put the text in quotes.'
  ],
  [
    'two lists that are too deep: the first is told',
    `a: ${'['.repeat(20)}${']'.repeat(20)}\nb: ${'['.repeat(20)}${']'.repeat(20)}\n`,
    '1: Lists and fields stand inside each other 16 times at most: take some out here.'
  ],
  [
    'a tag on an entry of a list',
    instead('  - id: first\n', '  - !scene\n    id: first\n'),
    '21: A tag (!scene) is no part of a scenario: take it out, or put the text in quotes.'
  ],
  [
    'a tag on a block',
    withChild('!!binary >-\n  aGE='),
    '42: A tag (!!binary) is no part of a scenario: take it out, or put the text in quotes.'
  ],
  [
    'a tag on everything',
    `!!map\n${smallScenario}`,
    '1: A tag (!!map) is no part of a scenario: take it out, or put the text in quotes.'
  ],
  [
    'an anchor',
    withChild('&a I slept.'),
    '42: An anchor (&a) is no part of a scenario: take it out, or put the text in quotes.'
  ],
  [
    'a merge',
    instead('start:\n', 'start:\n  <<: { known-as: Ada }\n'),
    '15: “<<” brings in what stands elsewhere: write it out here instead.'
  ],
  [
    '__proto__ as a name',
    instead('sources:\n', 'sources:\n  __proto__: { title: A, by: B, day: "2020", what: C }\n'),
    '9: “__proto__” cannot be a name here, for the browser has it already: choose another.'
  ],
  [
    '__proto__ as a name, hidden by an escape',
    instead('sources:\n', 'sources:\n  "\\x5f_proto__": { title: A, by: B, day: "2020", what: C }\n'),
    '9: “__proto__” cannot be a name here, for the browser has it already: choose another.'
  ],
  [
    'constructor as a field of a list',
    instead('enquirer-told: [nothing]', 'constructor: [nothing]'),
    '40: “constructor” cannot be a name here, for the browser has it already: choose another.'
  ],
  [
    'constructor as a scene, which a road would be found under',
    instead('  - id: first', '  - id: constructor'),
    '21: The browser has this name already: choose another.'
  ],
  [
    'constructor as a question',
    instead('question: place-tonight', 'question: constructor'),
    '39: The browser has this name already: choose another.'
  ],
  [
    'a name of a thousand letters',
    instead('start:\n', `start:\n  ${'a'.repeat(1000)}: x\n`),
    '15: A name has 100 characters at most, and this one has 1000: shorten it.'
  ],
  [
    'a text of a hundred thousand letters',
    withChild('a'.repeat(100_000)),
    '42: A text has 5,000 characters at most, and this one has 100,000: shorten it.'
  ],
  [
    'a text of six thousand letters on four hundred lines, told at the first of them',
    withChild(`>-\n${'  I slept badly.\n'.repeat(400).trimEnd()}`),
    '42: A text has 5,000 characters at most, and this one has 5,999: shorten it.'
  ],
  [
    'names that stand twice',
    instead('start:\n', 'start:\n  known-as: Ada\n'),
    '16: This name stands here twice: take one of them out, or put both under one.'
  ],
  ['a NUL', withChild('I\0slept.'), '42: A character that cannot be seen (U+0000) stands here: take it out.'],
  [
    'a NUL that is written as an escape',
    withChild('"I\\0slept."'),
    '42: A character that cannot be seen (U+0000) stands here: take it out.'
  ],
  [
    'half a character',
    withChild('I \ud800 slept.'),
    '42: A character that cannot be seen (U+D800) stands here: take it out.'
  ],
  [
    'half a character as an escape',
    withChild('"I \\uD800 slept."'),
    '42: A character that cannot be seen (U+D800) stands here: take it out.'
  ],
  [
    'a sign that turns a terminal red',
    withChild('\u001b[31mI slept.'),
    '42: A character that cannot be seen (U+001B) stands here: take it out.'
  ],
  [
    'a character that nobody sees, first in its line',
    'format: 1\nid: small\n\u0007title: A\n',
    '3: A character that cannot be seen (U+0007) stands here: take it out.'
  ],
  [
    'a character that nobody sees, last in its line',
    'format: 1\nid: small\u0007\ntitle: A\n',
    '2: A character that cannot be seen (U+0007) stands here: take it out.'
  ],
  [
    'a character that nobody sees, before anything else',
    '\u0007format: 1\n',
    '1: A character that cannot be seen (U+0007) stands here: take it out.'
  ],
  [
    'two files in one',
    `${smallScenario}---\n${smallScenario}`,
    '53: A file holds one scenario: take out this line of dashes, or what follows it.'
  ],
  [
    'a line that tells how to read it',
    `%TAG ! tag:example.org,2000:\n---\n${smallScenario}`,
    '1: A line that begins with % is no part of a scenario: take it out.'
  ],
  [
    'a list as a name',
    instead('start:\n', 'start:\n  [a, b]: x\n'),
    '15: A name is expected here, and no list.'
  ],
  [
    'a name that is near to none, of a question',
    instead('start:\n', 'start:\n  zzzzzzzzzz: x\n'),
    '15: There is no question “zzzzzzzzzz”. Its name stands in content/stages.'
  ],
  [
    'a name on lines of its own, which is no list',
    instead('start:\n', 'start:\n  ? |-\n    zzzzzzzzzz\n  : x\n'),
    '15: There is no question “zzzzzzzzzz”. Its name stands in content/stages.'
  ],
  [
    'something else in YAML',
    'name: waymark\nversion: 0.1.0\n',
    '1: This is no scenario: it has no title, no scenes and no points.'
  ],
  ['a list', '- a\n- b\n', '1: This is no scenario: it has no fields.'],
  ['nothing', '', '1: This is no scenario: it has no fields.'],
  ['three dashes and nothing', '---\n', '1: This is no scenario: it has no fields.'],
  [
    'a newer form, whatever else it holds',
    `format: 4\nnew: thing\n${smallScenario}`,
    '1: This was written for a newer Waymark (format 4; this one reads 3): open it in a newer Waymark.'
  ]
]

describe('a hostile file', () => {
  it.each(hostile)('of %s is refused with its line', (_, text, said) => {
    expect(saidOf(text)[0]).toBe(said)
  })

  it('leaves nothing behind in what every object has', () => {
    for (const [, text] of hostile) readScenario(text)
    expect(Object.keys(Object.prototype)).toEqual([])
    expect(({} as Record<string, unknown>)['title']).toBeUndefined()
  })

  it('of a newer form says nothing else', () => {
    expect(saidOf(`format: 4\nnew: thing\n${smallScenario}`)).toHaveLength(1)
  })

  it('with hundreds of names that are nearly right is answered', () => {
    const names = Array.from({ length: 290 }, (_, index) => `  place-tonightt${index}: x\n`).join('')
    expect(saidOf(instead('start:\n', `start:\n${names}`))).toHaveLength(290)
  })
})

describe('a file that came by another road', () => {
  it.each([
    ['with a byte order mark', `\ufeff${smallScenario}`],
    ['with the line ends of Windows', smallScenario.replaceAll('\n', '\r\n')],
    ['with three dashes before it', `---\n${smallScenario}`],
    ['of this form', `format: 3\n${smallScenario}`],
    // Whoever wrote a scenario before a point could name a law has a file of the first form, or of none.
    // Whoever wrote one before a point could be without a source has a file of the second.
    ['of the second form', `format: 2\n${smallScenario}`],
    ['of the first form', `format: 1\n${smallScenario}`],
    ['of the second form', `format: 2\n${smallScenario}`],
    ['without a line end at its end', smallScenario.trimEnd()]
  ])('%s is read', (_, text) => {
    const read = readScenario(text)
    expect('scenario' in read && read.scenario.title).toBe('A small one')
  })

  it('has markup as text', () => {
    const read = readScenario(withChild('<img src=x onerror=alert(1)> {{x}} ${y}'))
    expect('scenario' in read && read.scenario.child).toBe('<img src=x onerror=alert(1)> {{x}} ${y}')
  })
})
