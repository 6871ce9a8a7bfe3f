import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { allActions } from '../../../machines/actions/all'
import { readScenario } from '../../../machines/training/read'
import type { Condition, Point } from '../../../machines/training/scenario'
import { projectFolder } from '../../../scripts/lib/project.mjs'
import { sourceRows } from '../../rules/question-sources'

/**
 * What a point asks for and the draft of 2014 does not say, by hand: where a point speaks of it, one of the sources that do stands beside it, and none
 * of the paragraphs that were once taken for it.
 */
const saidElsewhere: readonly {
  readonly what: string
  readonly words: RegExp
  readonly oneOf: readonly string[]
  readonly never: readonly string[]
}[] = [
  {
    what: 'guardians for trafficked children (Modern Slavery Act 2015 s48)',
    words: /Trafficking Guardian/,
    oneOf: ['law:modern-slavery-act-2015-section-48'],
    never: ['¶12']
  },
  {
    what: 'that a child is not asked to consent to a referral (Home Office toolkit, April 2026)',
    words: /asked to consent|Consent is asked/i,
    oneOf: ['practice:consent-to-a-referral'],
    never: []
  },
  {
    what: 'prosecutors',
    words: /prosecut/i,
    oneOf: ['practice:prosecutor-told-of-the-referral'],
    never: ['¶33']
  },
  {
    what: 'the defence of a victim',
    words: /section 45|\bdefence for/i,
    oneOf: ['law:modern-slavery-act-2015-section-45'],
    never: []
  },
  {
    what: 'a solicitor or officer who is told of the referral',
    words: /solicitor (is|are) told of the referral|told of the referral before/i,
    oneOf: ['practice:solicitor-told-of-the-referral'],
    never: []
  },
  {
    what: 'human rights assessments (2002 Act, Schedule 3)',
    words: /human rights/i,
    oneOf: ['law:nationality-immigration-and-asylum-act-2002-schedule-3'],
    never: []
  },
  {
    what: 'embassies',
    words: /embass|consulate/i,
    oneOf: ['practice:never-approach-the-embassy'],
    never: ['¶14', '¶29', '¶30']
  },
  {
    what: 'an independent talk after being missing',
    words: /somebody independent/i,
    oneOf: ['practice:return-interview-72-hours'],
    never: ['¶40']
  },
  {
    what: 'debts',
    words: /\bdebts?\b.*recorded/i,
    oneOf: ['practice:debts-that-hold-a-child'],
    never: ['¶20']
  },
  {
    what: 'doubts about an age that are put to the person',
    words: /doubts? (is|are) put/i,
    oneOf: ['practice:merton-age-assessment'],
    never: ['¶27']
  },
  {
    what: 'who assesses an age',
    words: /two social workers assess/i,
    oneOf: ['practice:age-assessment', 'practice:merton-age-assessment'],
    never: []
  },
  {
    what: 'how long an assessment of needs may take',
    words: /three months/i,
    oneOf: ['law:care-planning-regulations-42'],
    never: []
  },
  {
    what: 'a decision that is looked at again',
    words: /decision can be looked at again/i,
    oneOf: ['practice:reconsideration-of-a-decision'],
    never: []
  },
  {
    what: 'restraint that may deprive of liberty',
    words: /\brestrain|deprive/i,
    oneOf: ['law:european-convention-on-human-rights-5'],
    never: []
  },
  {
    what: 'where the law lets a child live (regulations 27A and 27C)',
    words: /against the law|the law lists|supported accommodation/i,
    oneOf: ['law:care-planning-regulations-27a', 'law:care-planning-regulations-27c'],
    never: []
  },
  {
    what: 'the director and a place that the law does not list',
    words: /the director\b/i,
    oneOf: ['practice:unregistered-place-told-to-the-director'],
    never: []
  }
]

const rows = new Map(
  Object.values(sourceRows).flatMap((part) =>
    Object.entries(part).map(([id, sources]) => [id, sources.split(', ')] as const)
  )
)
const ofActions = new Map<string, readonly string[]>(allActions.map(({ id, serves }) => [id, serves]))
const rowOf = (id: string): readonly string[] => rows.get(id) ?? []

/** What each thing that is looked for rests on: a question, the fields of a list, or an action. */
function lookedFor(
  condition: Condition
): readonly { readonly id: string; readonly sources: readonly string[] }[] {
  if ('all' in condition) return condition.all.flatMap(lookedFor)
  if ('question' in condition) return [{ id: condition.question, sources: rowOf(condition.question) }]
  if ('action' in condition) return [{ id: condition.action, sources: ofActions.get(condition.action) ?? [] }]
  return Object.keys(condition.has).map((field) => ({
    id: `${condition.list}.${field}`,
    sources: rowOf(`${condition.list}.${field}`)
  }))
}
const listsIn = (condition: Condition): readonly string[] =>
  'all' in condition ? condition.all.flatMap(listsIn) : 'list' in condition ? [condition.list] : []

const sourcesOf = ({ paragraphs, law = [], practice = [] }: Point): readonly string[] => [
  ...paragraphs,
  ...law.map((name) => `law:${name}`),
  ...practice.map((name) => `practice:${name}`)
]
const textOf = ({ what, hint, warnsOf = [] }: Point) =>
  [what, hint, ...warnsOf.map(({ why }) => why)].join(' ')

const folder = join(projectFolder, 'content/scenarios')
function readWhole(file: string) {
  const read = readScenario(readFileSync(join(folder, file), 'utf8'))
  if (!('scenario' in read)) throw new Error(file)
  return read
}
const points = readdirSync(folder).flatMap((file) => {
  const read = readWhole(file)
  return read.scenario.points.map((point) => ({ name: `${read.scenario.id} ${point.id}`, point }))
})

describe('the sources of a point', () => {
  it('share one with each thing that it looks for', () => {
    const apart = points.flatMap(({ name, point }) =>
      (point.looksFor ?? [])
        .flatMap(lookedFor)
        // What the form asks for may stand without: a point is no field of it.
        .filter(({ sources }) => sources.every((one) => !one.startsWith('prompt-sheet:')))
        .filter(({ sources }) => !sources.some((one) => sourcesOf(point).includes(one)))
        .map(({ id, sources }) => `${name}: ${id} (${sources.join(', ')})`)
    )
    expect(apart).toEqual([])
  })

  it.each(saidElsewhere)('say what the draft does not: $what', ({ words, oneOf, never }) => {
    const speaking = points.filter(
      ({ point }) => words.test(point.what) || (point.warnsOf ?? []).some(({ why }) => words.test(why))
    )
    expect(speaking.length).toBeGreaterThan(0)
    const unsourced = speaking.filter(({ point }) => !sourcesOf(point).some((one) => oneOf.includes(one)))
    expect(unsourced.map(({ name, point }) => `${name}: ${point.what}`)).toEqual([])
    const wrong = speaking.filter(({ point }) => never.some((one) => point.paragraphs.includes(one)))
    expect(wrong.map(({ name, point }) => `${name}: ${point.paragraphs.join(' ')}`)).toEqual([])
  })

  // Regulation 27A (since 9 September 2021): under 16 no manager can agree to it, so the point may not look for somebody who did.
  it('call a hotel for a child under 16 unlawful, and look for the order to move the child today', () => {
    const point = points.find(({ name }) => name === 'one-night-only called-what-it-is')?.point
    expect(point?.law).toEqual(['care-planning-regulations-27a'])
    const sought = JSON.stringify(point?.looksFor)
    expect(sought).toContain('"action":"move-from-bed-and-breakfast","is":"called"')
    expect(sought).toContain('"lacks":["departure-agreed-by"]')
    expect(sought).not.toContain('"departure-agreed-by":')
  })

  // The scheme of ¶50 and ¶61 ended on 31 December 2015, and whether somebody under 18 can apply to what took its place was not established.
  it('promise a child of 16 no help with a return', () => {
    const { scenario } = readWhole('he-wants-to-go-home.yaml')
    const point = scenario.points.find(({ id }) => id === 'told-without-pressure')
    expect(point?.what).toContain('are asked whether there is help for somebody of his age')
    const [first] = scenario.scenes
    const said = [first?.reveal, ...(first?.ask ?? []).map(({ answer }) => answer), point?.what].join(' ')
    expect(said).not.toMatch(/help exists|there is help for people|help with a return is/i)
    expect(
      first?.ask.some(({ of, later }) => of.includes('Voluntary Returns Service') && later !== undefined)
    ).toBe(true)
  })

  it('name no law and no practice on which nothing in it rests', () => {
    const astray = points.flatMap(({ name, point }) => {
      const allowed = [
        ...(point.looksFor ?? []).flatMap((one) => [
          ...lookedFor(one).flatMap(({ sources }) => sources),
          ...listsIn(one).flatMap(rowOf)
        ]),
        ...saidElsewhere.filter(({ words }) => words.test(textOf(point))).flatMap(({ oneOf }) => oneOf)
      ]
      return sourcesOf(point)
        .filter((one) => !one.startsWith('¶') && !allowed.includes(one))
        .map((one) => `${name}: ${one}`)
    })
    expect(astray).toEqual([])
  })
})
