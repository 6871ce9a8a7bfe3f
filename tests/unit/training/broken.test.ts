import { describe, expect, it } from 'vitest'
import { readScenario } from '../../../machines/training/read'
import { inLines, saidWords } from '../../support/said-of-scenario'
import { smallScenario } from './small-scenario'

/** What is said of the small scenario once one line of it is another. */
function saidOf(line: string, instead: string): string {
  expect(smallScenario.split(line)).toHaveLength(2)
  const read = readScenario(smallScenario.replace(line, instead))
  return 'problems' in read ? inLines('small.yaml', read.problems) : ''
}

/** Each broken file, with the whole of what is said of it, by hand. */
const broken: readonly (readonly [string, string, string, string])[] = [
  [
    'a question that is gone',
    '      place-tonight: foster-home',
    '      place-tonite: foster-home',
    'small.yaml, line 47, careful › first › answers › place-tonite: There is no question “place-tonite”. Did you mean “place-tonight”?'
  ],
  [
    'an option that is none',
    '      place-tonight: foster-home',
    '      place-tonight: foster-hom',
    'small.yaml, line 47, careful › first › answers › place-tonight: “foster-hom” is no answer to this. Did you mean “foster-home”?'
  ],
  [
    'a field that is missing',
    'minutes: 5\n',
    '',
    'small.yaml, line 1, minutes: The field “minutes” is missing.'
  ],
  [
    'a field that there is not',
    'child: I slept.',
    'child: I slept.\nchilds: I did.',
    'small.yaml, line 43, childs: There is no field “childs” here. Did you mean “child”?'
  ],
  [
    'a number where a text goes',
    'title: A small one',
    'title: 7',
    'small.yaml, line 3, title: A text is expected here; what looks like a number goes in quotes.'
  ],
  [
    'a title that goes on after its quotes',
    'title: A small one',
    'title: "A small one" of ours',
    'small.yaml, line 3, the whole file: What stands here cannot be read. A text that has quotes, brackets or a colon in it goes in quotes, or begins on the next line after “>-”.'
  ],
  [
    'a person who is not around the child',
    'first-48-hours-who: Ada',
    'first-48-hours-who: Bea',
    'small.yaml, line 46, careful › first › answers › first-48-hours-who: This is answered with a name from “people”. Did you mean “Ada”?'
  ],
  [
    'a step that is gone',
    'steps: [opening-page, safe-place]',
    'steps: [opening-page, safe-plase]',
    'small.yaml, line 23, scenes › 1 › steps › 2: There is no step “safe-plase”. Did you mean “safe-place”?'
  ],
  [
    'a source that is not among its sources',
    'source: a-report }',
    'source: the-inquest }',
    'small.yaml, line 37, points › 1 › failure › source: There is no source “the-inquest”. It may be “a-report”.'
  ],
  [
    'an action that is gone',
    'action: find-a-safe-place',
    'action: find-a-safe-plase',
    'small.yaml, line 41, points › 1 › looksFor › 3 › action: There is no action “find-a-safe-plase”. Did you mean “find-a-safe-place”?'
  ],
  [
    'a field that a list does not have',
    'has: { enquirer-told: [nothing] }',
    'has: { enquirer-toldd: [nothing] }',
    'small.yaml, line 40, points › 1 › looksFor › 2 › has › enquirer-toldd: There is no field “enquirer-toldd”. Did you mean “enquirer-told”?'
  ],
  [
    'a list where names go',
    'has: { enquirer-told: [nothing] }',
    'has: [nothing]',
    'small.yaml, line 40, points › 1 › looksFor › 2 › has: Names with what belongs to each are expected here.'
  ],
  [
    'neither fact nor claim',
    'as: fact',
    'as: rumour',
    'small.yaml, line 25, scenes › 1 › arrives › 1 › as: One of “fact”, “claim” is expected here.'
  ],
  [
    'a paragraph that there is not',
    'paragraphs: [¶23]',
    'paragraphs: [¶203]',
    'small.yaml, line 35, points › 1 › paragraphs › 1: There is no paragraph “¶203”. Did you mean “¶20”?'
  ],
  [
    'a step that is gone, in a list of lines',
    'steps: [opening-page, safe-place]',
    'steps:\n      - opening-page\n      - safe-plase',
    'small.yaml, line 25, scenes › 1 › steps › 2: There is no step “safe-plase”. Did you mean “safe-place”?'
  ],
  [
    'a value that a field does not have',
    'has: { enquirer-told: [nothing] }',
    'has: { enquirer-told: [nothin] }',
    'small.yaml, line 40, points › 1 › looksFor › 2 › has › enquirer-told › 1: There is no option “nothin”. Did you mean “nothing”?'
  ],
  [
    'a warning of what is no answer',
    '    looksFor:\n',
    '    warnsOf:\n      - { when: { question: place-tonight, is: [with-family] }, why: Whose? }\n      - when:\n          question: place-tonite\n          is: answered\n        why: Whose?\n    looksFor:\n',
    'small.yaml, line 41, points › 1 › warnsOf › 2 › when › question: There is no question “place-tonite”. Did you mean “place-tonight”?'
  ],
  [
    'a point that a road misses and that is none',
    'misses: [safe]',
    'misses: [safety-first]',
    'small.yaml, line 51, tempting › 1 › misses › 1: There is no point “safety-first”. It may be “safe”.'
  ],
  [
    'a line that is no YAML',
    'child: I slept.',
    'child: "I slept.',
    'small.yaml, line 42, the whole file: A quote is opened here and not closed: close it.'
  ],
  [
    'a tag, which would have something made of it',
    'child: I slept.',
    'child: !!js/function I slept.',
    'small.yaml, line 42, the whole file: A tag (!!js/function) is no part of a scenario: take it out, or put the text in quotes.'
  ],
  [
    'an alias, which could make one text many',
    'reveal: It was her brother.',
    'reveal: &a It was her brother.\n    title: *a',
    'small.yaml, line 30, the whole file: A scenario has no aliases (*): write out what it stands for, or put a text that begins with a star in quotes.'
  ]
]

/** What is said of numbers, texts, ids, lists and days that are none, by hand: the line that is changed, and where it is said. */
const formless: readonly (readonly [string, string, string])[] = [
  ['version: 1', 'version: 1.5', '2, version: The version is a whole number.'],
  ['version: 1', 'version: 0', '2, version: The version is 1 or more.'],
  ['version: 1', 'version: first', '2, version: The version is expected here, as a number.'],
  ['minutes: 5', 'minutes: 2.5', '4, minutes: How many minutes it takes is a whole number.'],
  ['minutes: 5', 'minutes: 0', '4, minutes: How many minutes it takes is 1 or more.'],
  ['minutes: 5', 'minutes: ten', '4, minutes: How many minutes it takes is expected here, as a number.'],
  ['title: A small one', 'title:', '3, title: A text is expected here, and nothing stands here.'],
  ['title: A small one', 'title: " "', '3, title: A text is expected here, and it is empty.'],
  [
    'title: A small one',
    'title: [A, small]',
    '3, title: A text is expected here, and no list and no fields.'
  ],
  [
    'title: A small one',
    'title: A small one\ntour: false',
    '4, tour: “true” is expected here, or no such field.'
  ],
  ['id: small', 'id: Small', '1, id: An id is expected here: small letters, digits and hyphens.'],
  ['id: small', `id: ${'a'.repeat(101)}`, '1, id: An id has 100 characters at most: shorten it.'],
  [
    'steps: [opening-page, safe-place]',
    'steps: opening-page',
    '23, scenes › 1 › steps: A list is expected here, each entry after a dash.'
  ],
  [
    'steps: [opening-page, safe-place]',
    'steps: []',
    '23, scenes › 1 › steps: At least one entry is expected here.'
  ],
  [
    'day: "2022-10"',
    'day: "October 2022"',
    '12, sources › a-report › day: A day is expected here, as "2022-10-19", "2022-10" or "2022", in quotes.'
  ],
  [
    'failure: { what: Somebody was not., source: a-report }',
    'failure: Somebody was not.',
    '37, points › 1 › failure: Fields are expected here: “what”, “source”.'
  ],
  [
    'is: [foster-home]',
    'is: foster-home',
    '39, points › 1 › looksFor › 1 › is: Either “answered” or a list of values is expected here.'
  ],
  [
    'has: { enquirer-told: [nothing] }',
    'has: nothing',
    '40, points › 1 › looksFor › 2 › has: Names with what belongs to each are expected here.'
  ]
]

/** What is said of answers that are none to their question, and of names that stand twice, in the same way. */
const unfitting: readonly (readonly [string, string, string])[] = [
  ['known-as: Noor', 'known-as: [Noor]', '15, start › known-as: This is answered with a text.'],
  [
    'age-as-known: under-16',
    'age-as-known: [under-16]',
    '16, start › age-as-known: This is answered with one option.'
  ],
  [
    'age-as-known: under-16',
    'age-in-doubt: [no]',
    '16, start › age-in-doubt: This is answered with yes or no.'
  ],
  [
    'age-as-known: under-16',
    'not-yet-understood: their-situation',
    '16, start › not-yet-understood: This is answered with a list of options.'
  ],
  [
    'age-as-known: under-16',
    'not-yet-understood: [their-situation, their-situatio]',
    '16, start › not-yet-understood › 2: “their-situatio” is no answer to this. Did you mean “their-situation”?'
  ],
  [
    'age-as-known: under-16',
    'conclusion-on: soon',
    '16, start › conclusion-on: This is answered with a day: "day 1" is the first of the case; or "2026-11-27", "2026-11" or "2026", in quotes.'
  ],
  [
    'first-48-hours-who: Ada',
    'first-48-hours-who: [A, d, a]',
    '46, careful › first › answers › first-48-hours-who: This is answered with a name from “people”. It may be “Ada”.'
  ],
  [
    'age-as-known: under-16',
    'care-plan-tracks: She stays.',
    '16, start › care-plan-tracks: This is answered with “tracks:”, and with names and what belongs to each under it.'
  ],
  [
    'age-as-known: under-16',
    'care-plan-tracks: { marks: { a: b } }',
    '16, start › care-plan-tracks: This is answered with “tracks:”, and with names and what belongs to each under it.'
  ],
  [
    'age-as-known: under-16',
    'care-plan-tracks: { tracks: { plan-for-stay: She stays. } }',
    '16, start › care-plan-tracks › tracks › plan-for-stay: “plan-for-stay” is no answer to this. It may be “plan”, “transitional”, “long-term”, “return”.'
  ],
  [
    'age-as-known: under-16',
    'marks-missing-and-movement: seen',
    '16, start › marks-missing-and-movement: This is answered with “marks:”, and with names and what belongs to each under it.'
  ],
  [
    'age-as-known: under-16',
    'marks-missing-and-movement: { tracks: { a: b } }',
    '16, start › marks-missing-and-movement: This is answered with “marks:”, and with names and what belongs to each under it.'
  ],
  [
    'age-as-known: under-16',
    'marks-arrival-journey-and-documents:\n    marks:\n      no-papers-or-held-by-another: seen\n      entered-covertly: seem',
    '19, start › marks-arrival-journey-and-documents › marks › entered-covertly: “seem” is no answer to this. Did you mean “seen”?'
  ],
  [
    'age-as-known: under-16',
    'marks-arrival-journey-and-documents:\n    marks:\n      no-papers-or-held-by-another: seen\n      entered-covertli: seen',
    '19, start › marks-arrival-journey-and-documents › marks › entered-covertli: “entered-covertli” is no answer to this. Did you mean “entered-covertly”?'
  ],
  [
    'age-as-known: under-16',
    'indicator-details:\n    details:\n      entered-covertli: { who: Ada, when: Today, context: At home }',
    '18, start › indicator-details › details › entered-covertli: “entered-covertli” is no answer to this. Did you mean “entered-covertly”?'
  ],
  [
    'age-as-known: under-16',
    'indicator-details:\n    details:\n      entered-covertly: { who: Ada, when: Today }',
    '18, start › indicator-details › details › entered-covertly › context: The field “context” is missing.'
  ],
  [
    'age-as-known: under-16',
    'indicator-details: Often',
    '16, start › indicator-details: This is answered with “details:”, and with names and what belongs to each under it.'
  ],
  [
    'age-as-known: under-16',
    'indicator-details: { marks: { a: b } }',
    '16, start › indicator-details: This is answered with “details:”, and with names and what belongs to each under it.'
  ],
  [
    'age-as-known: under-16',
    'enquirers: a man',
    '16, start › enquirers: This is a list: each entry after a dash, with its fields.'
  ],
  [
    '      person-role: carer',
    '      person-rule: carer',
    '19, start › people › 1 › person-rule: There is no field “person-rule” in this list. Did you mean “person-role”?'
  ],
  [
    '      person-role: carer',
    '      person-role: carer\n    - person-name: Bea\n      person-role: carar',
    '21, start › people › 2 › person-role: “carar” is no answer to this. Did you mean “carer”?'
  ],
  [
    'is: [foster-home]',
    'is: [foster-home, foster-hom]',
    '39, points › 1 › looksFor › 1 › is › 2: There is no option “foster-hom”. Did you mean “foster-home”?'
  ],
  [
    'question: place-tonight, is: [foster-home]',
    'question: known-as, is: [Noor]',
    '39, points › 1 › looksFor › 1 › is: Nothing but “answered” can be read off this question: it has no options.'
  ],
  [
    'list: enquirers',
    'list: place-tonight',
    '40, points › 1 › looksFor › 2 › list: “place-tonight” is no list.'
  ],
  [
    '- { action: find-a-safe-place, is: done }',
    '- all: [{ action: find-a-safe-place, is: done }, { action: find-a-safe-plase, is: done }]',
    '41, points › 1 › looksFor › 3 › all › 2 › action: There is no action “find-a-safe-plase”. Did you mean “find-a-safe-place”?'
  ],
  [
    'scene: first',
    'scene: frist',
    '33, points › 1 › scene: There is no scene “frist”. Did you mean “first”?'
  ],
  [
    'question: place-tonight',
    'question: place-tonite',
    '39, points › 1 › looksFor › 1 › question: There is no question “place-tonite”. Did you mean “place-tonight”?'
  ],
  [
    'list: enquirers',
    'list: enquirer',
    '40, points › 1 › looksFor › 2 › list: There is no question “enquirer”. Did you mean “enquirers”?'
  ],
  [
    'belief: trafficking-conclusion',
    'belief: trafficking-conclusio',
    '7, belief: There is no question “trafficking-conclusio”. Did you mean “trafficking-conclusion”?'
  ],
  [
    '      place-tonight: foster-home',
    '      place-tonight: foster-home\n    done: [find-a-safe-place, find-a-safe-plase]',
    '48, careful › first › done › 2: There is no action “find-a-safe-plase”. Did you mean “find-a-safe-place”?'
  ],
  [
    '    warned: []',
    '    warned: [safe, safer]',
    '52, tempting › 1 › warned › 2: There is no point “safer”. Did you mean “safe”?'
  ]
]

/** Two of one id: a scene, and a point. */
const doubled: readonly (readonly [string, string, string])[] = [
  [
    'points:\n',
    '  - id: first\n    title: The second\n    steps: [opening-page]\n    arrives: []\n    ask: []\n    commitment: { think: A?, next: B? }\n    reveal: C.\n    discuss: [D?]\npoints:\n',
    '31, scenes › 2 › id: There are two scenes “first”: each needs an id of its own.'
  ],
  [
    'child: I slept.',
    '  - id: safe\n    scene: first\n    what: She is.\n    paragraphs: [¶23]\n    hint: Where?\n    failure: { what: Somebody was not., source: a-report }\n    looksFor: [{ action: find-a-safe-place, is: done }]\nchild: I slept.',
    '42, points › 2 › id: There are two points “safe”: each needs an id of its own.'
  ]
]

/** What is said of a text that is no YAML, in the same way. */
const noYaml: readonly (readonly [string, string, string])[] = [
  [
    'child: I slept.',
    'child: "I \\slept."',
    '42, the whole file: A backslash (\\) in a text in quotes is doubled (\\\\), or the quotes are single ones.'
  ],
  [
    'child: I slept.',
    'child: @slept',
    '42, the whole file: A text does not begin with this character: put the text in quotes.'
  ],
  [
    'child: I slept.',
    'child: I said: I slept.',
    '42, the whole file: A text with a colon and a space in it, or a quote before its end, goes in quotes, or begins on the next line after “>-”.'
  ],
  [
    'child: I slept.',
    'child: I slept.\nand did',
    '43, the whole file: A name and a colon are expected here, as in “title: A text”. If it belongs to the text above, give it more spaces than the name of that text has.'
  ],
  [
    'child: I slept.',
    'child:\n\tI slept.',
    '43, the whole file: Lines begin with spaces, not with a tab: put spaces in its place.'
  ],
  [
    'commitment: { think: What do you think?, next: What next? }',
    'commitment: { think: What do you think?, next: What next?',
    '29, the whole file: The bracket above is not closed: close it with } before this line.'
  ],
  [
    'discuss: [What was hard?]',
    'discuss: [What map is this?',
    '31, the whole file: The bracket above is not closed: close it with ] before this line.'
  ],
  [
    'start:\n',
    `start:\n  ${'a'.repeat(1100)}: x\n`,
    '15, the whole file: A name and a colon are expected here, as in “title: A text”.'
  ],
  [
    'discuss: [What was hard?]',
    'discuss: [What was hard?',
    '31, the whole file: The bracket above is not closed: close it with ] before this line.'
  ]
]

describe('a scenario with a line that is not right', () => {
  it.each([...formless, ...unfitting, ...doubled, ...noYaml])(
    '%j as %j says where and why',
    (line, instead, said) => {
      expect(saidOf(line, instead).split('\n')[0]).toBe(`small.yaml, line ${said}`)
    }
  )

  it('is read up to 200,000 characters, and not with one more', () => {
    const note = (length: number) => `${smallScenario}#${'a'.repeat(length - smallScenario.length - 1)}`
    expect('scenario' in readScenario(note(200_000))).toBe(true)
    expect('problems' in readScenario(note(200_001))).toBe(true)
  })
})

describe('a scenario with an id that Waymark has', () => {
  it('says so at its id', () => {
    const text = smallScenario.replace('id: small\nversion: 1\n', 'version: 1\nid: small\n')
    const read = readScenario(text, ['other', 'small'])
    expect('problems' in read && inLines('small.yaml', read.problems)).toBe(
      'small.yaml, line 2, id: Waymark has a scenario “small” already: give this one an id of its own, such as “small-own”.'
    )
    expect('scenario' in readScenario(text, ['other'])).toBe(true)
  })
})

describe('a broken scenario', () => {
  it.each(broken)('with %s says the line, the field and what would be right', (_, line, instead, said) => {
    expect(saidOf(line, instead)).toBe(said)
  })

  it('that is whole is read with tracks, marks of signs, and what was seen of each', () => {
    const start = [
      'care-plan-tracks: { tracks: { plan: She stays. } }',
      'marks-arrival-journey-and-documents: { marks: { entered-covertly: seen } }',
      'indicator-details: { details: { entered-covertly: { who: Ada, when: Today, context: At home } } }'
    ]
    const read = readScenario(smallScenario.replace('  people:\n', `  ${start.join('\n  ')}\n  people:\n`))
    expect('problems' in read && inLines('small.yaml', read.problems)).toBe(false)
    expect('scenario' in read && read.scenario.start).toMatchObject({
      'care-plan-tracks': { tracks: { plan: 'She stays.' } },
      'marks-arrival-journey-and-documents': { marks: { 'entered-covertly': 'seen' } },
      'indicator-details': {
        details: { 'entered-covertly': { who: 'Ada', when: 'Today', context: 'At home' } }
      }
    })
  })

  it('that is whole is read as it stands', () => {
    const read = readScenario(smallScenario)
    expect('scenario' in read && read.scenario.scenes[0]?.title).toBe('The first')
  })

  it.each([
    ['', 'This is no scenario: it has no fields.'],
    ['only a text', 'This is no scenario: it has no fields.'],
    [
      smallScenario
        .replace('child: I slept.', 'child: &a I slept.')
        .replace('reveal: It was her brother.', 'reveal: *a'),
      'A scenario has no aliases (*): write out what it stands for, or put a text that begins with a star in quotes.'
    ]
  ])('that is none says so', (text, said) => {
    const read = readScenario(text)
    expect('problems' in read && read.problems.map(({ what }) => saidWords(what))).toEqual([said])
  })
})
