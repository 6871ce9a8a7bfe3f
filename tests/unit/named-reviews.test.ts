import { beforeAll, describe, expect, it } from 'vitest'
import { documentIds } from '../../content/documents'
import type { QuestionId } from '../../content/stages'
import { withPosition, positionChange } from '../../machines/actions/position-change'
import { onPath } from '../../machines/journey/paths'
import { changesBetween } from '../../machines/changes'
import { clockOf } from '../../machines/policy/clock'
import { missingContingencies } from '../../machines/policy/adulthood/contingencies'
import { hindrancesOf } from '../../machines/policy/plans/finishing'
import { age } from '../../machines/facts/age'
import { openNeeds } from '../../machines/policy/needs/needs'
import { keptTexts, trackQuestions } from '../../machines/facts/track-texts'
import { immigrationPosition, tracksOf } from '../../machines/facts/tracks'
import { buildDocument } from '../../src/documents/compose/build-document'
import { compare } from '../../src/documents/compose/versions/compare'
import { keepVersion } from '../../src/documents/compose/keep-version'
import type { Words } from '../../src/i18n/words'
import { expectations, type CaseName } from '../cases/expectations'
import { reviewed, reviews } from '../cases/reviews'
import { today } from '../explore/explore'
import { earlierFrom, printedIn, reviewOf, viewOn } from '../support/review'
import { allWords } from '../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const names = Object.keys(reviews) as CaseName[]
/** Which of some phrases a text lacks: a failure then names them, and not the whole document. */
const lackingIn = (text: string, phrases: readonly string[]) =>
  phrases.filter((phrase) => !text.includes(phrase))
const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id)

describe.each(names)('the review of the case %s', (name) => {
  const { kind, on, answers, after } = reviews[name]
  const made = reviewOf(reviewed[name], reviews[name])
  const before = viewOn(made.first, today)
  const now = viewOn(made.second, on)
  const making = { today: on, location: 'withheld' } as const
  const carePlan = () => buildDocument('care-plan', made.second, { ...making, words, before: earlier })
  const earlier = earlierFrom(made.first)

  it('stands on record in version 2, and keeps nothing from being finished', () => {
    expect(made.draft.review).toEqual({ of: 1, openedOn: on, kind })
    expect(made.second.versions.map(({ number, review }) => [number, review?.kind])).toEqual([
      [1, undefined],
      [2, kind]
    ])
    expect(hindrancesOf(now)).toEqual([])
  })

  it('lists every answer that was changed', () => {
    const changes = changesBetween({ view: before, actions: {} }, { view: now, actions: {} })
    const listed = [
      ...changes.answers.flatMap((stage) => ids(stage.changes)),
      ...changes.texts.map(({ id }) => id)
    ]
    expect(listed).toEqual(expect.arrayContaining(Object.keys(answers)))
    expect(changes.position?.now).toBe(
      answers['immigration-position'] === undefined ? undefined : after.position
    )
    const called = (...kinds: readonly string[]) =>
      changes.actions.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id)
    expect(called('new', 'come-due')).toEqual(expect.arrayContaining([...after.called]))
    expect(called('settled')).toEqual(expect.arrayContaining([...after.settled]))
  })

  it('lists them in words, once each', () => {
    const groups = compare(earlier, { file: made.draft, today: on, words })
    const text = JSON.stringify(groups)
    expect(lackingIn(text, after.listed)).toEqual([])
    const rows = groups.flatMap(({ id, rows }) => rows.map(({ what, now }) => `${id}: ${what}: ${now}`))
    expect(new Set(rows).size).toBe(rows.length)
  })

  it('gives the tracks, the contingencies and the days that follow', () => {
    expect(immigrationPosition(now)).toBe(after.position)
    expect(tracksOf(now).lead).toBe(after.lead)
    expect(tracksOf(now).contingencies).toEqual(after.contingencies)
    expect(missingContingencies(now)).toEqual([])
    const days = new Map(clockOf(now).map(({ row, date }) => [row, date]))
    for (const [row, day] of Object.entries(after.clock))
      expect([row, days.get(row as never)]).toEqual([row, day])
  })

  it('loses nothing that was written in a track', () => {
    for (const question of trackQuestions) {
      const texts = (file: typeof made.first) => Object.keys(Object(valueIn(file, question)) as object)
      expect(texts(made.second)).toEqual(expect.arrayContaining(texts(made.first)))
    }
    expect(keptTexts(now)).toEqual(keptTexts(before))
  })

  it('prints what is so now in version 2, and leaves version 1 as it was', async () => {
    const kept = await keepVersion(made.first, { today, words }, () => Promise.resolve())
    const first = kept.documents.withheld.find(({ id }) => id === 'care-plan')
    const old = first === undefined ? '' : printedIn(first)
    expect(lackingIn(old, after.gone)).toEqual([])
    const model = carePlan()
    expect(model.status).toBe('FINAL, version 2')
    // What has changed since says also what stood before.
    const { sections } = model
    const changes = sections.filter(({ id }) => id === 'changes')
    const plan = printedIn({ ...model, sections: sections.filter(({ id }) => id !== 'changes') })
    expect(changes).toHaveLength(1)
    expect(lackingIn(plan, after.printed)).toEqual([])
    expect(lackingIn(plan, after.gone)).toEqual(after.gone)
    expect(buildDocument('care-plan', made.first, { ...making, words })).toEqual(first)
  })

  it('prints in no document what does not concern the child, or where the child lives', () => {
    for (const id of documentIds) {
      const model = buildDocument(id, made.second, { ...making, words, before: earlier })
      const text = JSON.stringify(model)
      const { unread, documents } = expectations[name]
      const read = unread.filter((word) => text.toLowerCase().includes(word))
      const shown = documents[id].withheld.filter((phrase) => text.includes(phrase))
      expect([id, read, shown]).toEqual([id, [], []])
    }
  })
})

const valueIn = ({ answers }: { readonly answers: object }, id: QuestionId): unknown => {
  const answer = (answers as Readonly<Record<string, { readonly value?: unknown } | undefined>>)[id]
  return answer?.value
}

describe('a refused claim', () => {
  it.each(['eritrea', 'vietnam'] as const)(
    'is seen by %s before it is accepted, and takes no protection',
    (name) => {
      const { first } = reviewOf(reviewed[name], reviews[name])
      const all = { answers: first.answers, today: reviews[name].on }
      const change = positionChange(onPath(all), onPath(withPosition(all, 'refused-no-leave')), all)
      expect(change.lead).toEqual({ before: 'transitional', after: 'return' })
      expect(change.going).toEqual([])
      expect(change.contingencies.noLonger).toEqual([])
      expect(ids(change.actions.called)).toEqual(
        expect.arrayContaining(['take-advice-on-the-refusal', 'get-the-decision-letter'])
      )
      expect(change.actions.noLonger.filter(({ protects }) => protects === true)).toEqual([])
    }
  )

  const refused = { ...reviews.vietnam.answers, 'immigration-position': 'refused-no-leave' } as const
  const { first, second } = reviewOf(reviewed.vietnam, { ...reviews.vietnam, answers: refused })
  const build = (id: 'care-plan' | 'pathway-plan') =>
    printedIn(
      buildDocument(id, second, {
        today: reviews.vietnam.on,
        words,
        location: 'withheld',
        before: earlierFrom(first)
      })
    )

  it('of a boy of 15 prints for him that nothing is taken from a child, and plans for a refused appeal', () => {
    expect(age.of(viewOn(second, reviews.vietnam.on))).toBe('under-16')
    const said = [
      'Schedule 3 to the Nationality, Immigration and Asylum Act 2002 can bar support to some adults only',
      'It ends no support to a child',
      '(the track that leads for now)',
      'Care goes on while he is a child'
    ]
    expect(lackingIn(build('care-plan'), said)).toEqual([])
    // His pathway plan waits, and frightens nobody with what may change at 18.
    expect(build('pathway-plan')).not.toContain('From 18')
  })

  it('of a boy of 17 says in his pathway plan what 18 may change, and what it may not', () => {
    const { second: filmon } = reviewOf(reviewed.eritrea, reviews.eritrea)
    const plan = printedIn(
      buildDocument('pathway-plan', filmon, { today: reviews.eritrea.on, words, location: 'withheld' })
    )
    const said = [
      'Until 18 neither this position nor a refusal may take any of the authority’s support from the child',
      'Human rights must be assessed before any support to an adult is refused or ended',
      'From 18 housing may be among the support that Schedule 3 bars'
    ]
    expect(lackingIn(plan, said)).toEqual([])
  })
})

describe('the needs of a reviewed case', () => {
  it.each(names)('of %s that are open stand in its care plan', (name) => {
    const { second } = reviewOf(reviewed[name], reviews[name])
    const open = openNeeds(viewOn(second, reviews[name].on))
    const { sections } = buildDocument('care-plan', second, { today, words, location: 'shown' })
    const [warning, list] = sections.find(({ id }) => id === 'not-yet-planned')?.blocks ?? []
    expect(warning === undefined).toBe(open.length === 0)
    if (list?.kind === 'list') expect(list.items).toHaveLength(open.length)
  })
})
