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

describe('a broken scenario', () => {
  it.each(broken)('with %s says the line, the field and what would be right', (_, line, instead, said) => {
    expect(saidOf(line, instead)).toBe(said)
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
