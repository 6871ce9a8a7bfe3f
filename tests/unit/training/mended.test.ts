import { describe, expect, it } from 'vitest'
import { readScenario } from '../../../machines/training/read'
import { saidWords } from '../../support/said-of-scenario'
import { smallScenario } from './small-scenario'

interface Broken {
  readonly what: string
  /** A line of the small scenario, and what stands there instead. */
  readonly broken: readonly [string, string]
  /** The whole of what is said, by hand. */
  readonly line: number
  readonly said: string
  /** What somebody does to that line who knows nothing but the sentence. */
  readonly mend: (line: string) => string
}

const without = () => ''

const files: readonly Broken[] = [
  {
    what: 'a question that is gone',
    broken: ['      place-tonight: foster-home', '      place-tonite: foster-home'],
    line: 47,
    said: 'There is no question “place-tonite”. Did you mean “place-tonight”?',
    mend: (line) => line.replace('place-tonite', 'place-tonight')
  },
  {
    what: 'a colon in a text',
    broken: ['reveal: It was her brother.', 'reveal: She said: it was her brother.'],
    line: 29,
    said: 'A text with a colon and a space in it, or a quote before its end, goes in quotes, or begins on the next line after “>-”.',
    mend: (line) => line.replace('She said: it was her brother.', '"She said: it was her brother."')
  },
  {
    what: 'a tab at the beginning of a line',
    broken: ['      place-tonight: foster-home', '\tplace-tonight: foster-home'],
    line: 47,
    said: 'Lines begin with spaces, not with a tab: put spaces in its place.',
    mend: (line) => line.replace('\t', '      ')
  },
  {
    what: 'a line that is put in too far to the left',
    broken: ['    what: She is safe.', '   what: She is safe.'],
    line: 34,
    said: 'This line stands in a list without a dash: give it as many spaces as the line above that it goes with, or a dash.',
    mend: (line) => ` ${line}`
  },
  {
    what: 'a name that stands twice',
    broken: ['title: A small one', 'title: A small one\ntitle: Another'],
    line: 4,
    said: 'This name stands here twice: take one of them out, or put both under one.',
    mend: without
  },
  {
    what: 'a field that there is not',
    broken: ['minutes: 5', 'minutes: 5\nscore: 10'],
    line: 5,
    said: 'There is no field “score” here. It may be “format”, “id”, “version”, “title”, “teaches”, “minutes”, “for”, “hard”, “tour”, “sources”, “belief”, “start”, “scenes”, “points”, “child”, “careful”, “tempting”.',
    mend: without
  },
  {
    what: 'a law on which nothing rests',
    broken: [
      '    paragraphs: [¶23]',
      '    paragraphs: [¶23]\n    law: [modern-slavery-act-2015-section-448]'
    ],
    line: 36,
    said: 'There is no law “modern-slavery-act-2015-section-448”. Did you mean “modern-slavery-act-2015-section-48”?',
    mend: without
  },
  {
    what: 'practice that nobody describes',
    broken: ['    paragraphs: [¶23]', '    paragraphs: []\n    practice: [consent-to-referral]'],
    line: 36,
    said: 'There is no practice “consent-to-referral”. Did you mean “consent-to-a-referral”?',
    mend: (line) => line.replace('to-referral', 'to-a-referral')
  },
  {
    what: 'a point that rests on nothing',
    broken: ['    paragraphs: [¶23]', '    paragraphs: []'],
    line: 35,
    said: 'A point rests on something: name its paragraphs, as in [¶19], or a law or practice.',
    mend: (line) => line.replace('[]', '[¶23]')
  },
  {
    what: 'a number in words',
    broken: ['minutes: 5', 'minutes: five'],
    line: 4,
    said: 'How many minutes it takes is expected here, as a number.',
    mend: (line) => line.replace('five', '5')
  },
  {
    what: 'a day without quotes',
    broken: ['    day: "2022-10"', '    day: 2022'],
    line: 12,
    said: 'A text is expected here; what looks like a number goes in quotes.',
    mend: (line) => line.replace('2022', '"2022"')
  },
  {
    what: 'a text of nothing',
    broken: ['child: I slept.', 'child:'],
    line: 42,
    said: 'A text is expected here, and nothing stands here.',
    mend: (line) => `${line} I slept.`
  },
  {
    what: 'a quote that is not closed',
    broken: ['child: I slept.', 'child: "I slept.'],
    line: 42,
    said: 'A quote is opened here and not closed: close it.',
    mend: (line) => `${line}"`
  },
  {
    what: 'a bracket that is not closed',
    broken: ['    discuss: [What was hard?]', '    discuss: [What was hard?'],
    line: 31,
    said: 'The bracket above is not closed: close it with ] before this line.',
    mend: (line) => `    ]\n${line}`
  },
  {
    what: 'a text that begins with a star',
    broken: ['child: I slept.', 'child: *slept* I did.'],
    line: 42,
    said: 'A scenario has no aliases (*): write out what it stands for, or put a text that begins with a star in quotes.',
    mend: (line) => line.replace('*slept* I did.', '"*slept* I did."')
  },
  {
    what: 'an id that a scenario of Waymark’s own has',
    broken: ['id: small', 'id: alone-and-tired'],
    line: 1,
    said: 'Waymark has a scenario “alone-and-tired” already: give this one an id of its own, such as “alone-and-tired-own”.',
    mend: (line) => line.replace('alone-and-tired', 'alone-and-tired-own')
  },
  {
    what: 'a scene that was renamed, and its point was not',
    broken: ['  - id: first', '  - id: the-first-night'],
    line: 33,
    said: 'There is no scene “first”. It may be “the-first-night”.',
    mend: (line) => line.replace('first', 'the-first-night')
  }
]

const taken = ['alone-and-tired']
const problemsOf = (text: string) => {
  const read = readScenario(text, taken)
  return 'problems' in read ? read.problems : []
}

function onLine(text: string, line: number, mend: (line: string) => string): string {
  return text
    .split('\n')
    .map((one, index) => (index === line - 1 ? mend(one) : one))
    .join('\n')
}

describe('a broken scenario is mended by who knows nothing but its error', () => {
  it.each(files)('with $what', ({ broken: [whole, instead], line, said, mend }) => {
    expect(smallScenario.split(whole)).toHaveLength(2)
    const text = smallScenario.replace(whole, instead)
    const [first] = problemsOf(text)
    expect(first?.line).toBe(line)
    expect(saidWords(first?.what ?? [])).toBe(said)
    let mended = onLine(text, line, mend)
    // A scene that is called otherwise stands in three places: each is told.
    for (const problem of problemsOf(mended)) {
      expect(saidWords(problem.what)).toBe(said)
      mended = onLine(mended, problem.line, mend)
    }
    expect(problemsOf(mended)).toEqual([])
  })
})
