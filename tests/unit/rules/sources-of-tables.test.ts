import { describe, expect, it } from 'vitest'
import sourceNames from '../../../content/messages/en/sources.json'
import type { Only, Question, Source } from '../../../content/shape'
import { promptSheet } from '../../../content/prompt-sheet'
import { stages } from '../../../content/stages'
import { statements } from '../../../content/statements'
import { allActions } from '../../../machines/actions/all'
import { askedByFinishing, contingencyQuestions } from '../../../machines/facts/finishing/table'
import type { HoldsRow } from '../../rules/shape'
import {
  audienceRows,
  contingencyRows,
  finishingRows,
  guardRows,
  leavingCareRows,
  recipientRows,
  trackRows
} from '../../rules/tables'
import { whatParagraphsSay } from '../../support/what-paragraphs-say'

// Actions, questions, steps, statements, positions and the clock say in content what they rest on, and their tables say
// the same, as machines do of guards. The others here have nothing that names their sources: what can be held of them is held here.
type Sourced = Pick<HoldsRow, 'why' | 'sources'>
const tables = Object.entries<Readonly<Record<string, Sourced>>>({
  guards: guardRows,
  audiences: audienceRows,
  tracks: trackRows,
  contingencies: contingencyRows,
  finishing: finishingRows,
  'leaving-care': leavingCareRows,
  recipients: recipientRows
})

const { law, practice } = sourceNames.sources
const named: Readonly<Record<string, object>> = {
  law,
  practice,
  'prompt-sheet': Object.fromEntries(promptSheet.map(({ id }) => [id, true]))
}
/** A ¶ that speaks of what the row says, a law or practice that has a name, or a field of the prompt sheet. */
function isBorneOut(source: string, why: string): boolean {
  if (source.startsWith('¶')) return whatParagraphsSay[Number(source.slice(1))]?.test(why) === true
  const [kind = '', name = ''] = source.split(':')
  return Object.keys(named[kind] ?? {}).includes(name)
}

describe.each(tables)('the sources of %s.json', (_, rows) => {
  it('are there, once each, and each ¶ speaks of what its row says', () => {
    const astray = Object.entries(rows).flatMap(([name, { why, sources }]) =>
      sources.length === 0 || new Set(sources).size < sources.length
        ? [`${name}: none, or one twice`]
        : sources.filter((one) => !isBorneOut(one, why)).map((one) => `${name}: ${one}: ${why}`)
    )
    expect(astray).toEqual([])
  })
})

const asked = new Map<string, Question>(
  stages.flatMap(({ questions }) => Object.entries<Question>(questions))
)
const servedBy = (id: string): readonly Source[] => {
  const question = asked.get(id)
  const fields = question?.kind === 'list' ? Object.values(question.fields) : []
  return [question?.serves ?? [], ...fields.map(({ serves }) => serves)].flat()
}

it('an audience rests on nothing that no question, option or sentence for it rests on', () => {
  const marked = [...asked.values()].flatMap((question) => [
    question,
    // Who is asked sooner than others is an audience too.
    ...(question.sooner === undefined ? [] : [{ only: question.sooner.of, serves: question.serves }]),
    ...(question.kind === 'list' ? Object.values(question.fields) : []),
    ...('optionsOnly' in question
      ? Object.values(question.optionsOnly).map((only) => ({ only, serves: question.serves }))
      : [])
  ])
  const all: readonly { readonly only?: Only; readonly serves: readonly Source[] }[] = [
    ...marked,
    ...Object.values(statements)
  ]
  const isFor = (only: Only | undefined, audience: string) =>
    only !== undefined && (typeof only === 'string' ? [only] : only).some((one) => one === audience)
  const astray = Object.entries(audienceRows)
    // Who an adult is, ¶7 says; what is asked of adults rests on other things.
    .filter(([audience]) => audience !== 'adult')
    .flatMap(([audience, { sources }]) => {
      const serves = all.filter(({ only }) => isFor(only, audience)).flatMap((one) => one.serves)
      return sources
        .filter((source) => !serves.some((one) => one === source))
        .map((source) => `${audience}: ${source}`)
    })
  expect(astray).toEqual([])
})

it('what finishing asks for rests on nothing that its questions and actions do not rest on', () => {
  const actions = new Map<string, readonly Source[]>(allActions.map(({ id, serves }) => [id, serves]))
  const astray = Object.entries(askedByFinishing).flatMap(([name, { answers, actions: called }]) => {
    const serves = [
      ...answers.flatMap(({ question }) => servedBy(question)),
      ...called.flatMap((id) => actions.get(id) ?? [])
    ]
    return (finishingRows[name]?.sources ?? [])
      .filter((source) => !serves.some((one) => one === source))
      .map((source) => `${name}: ${source}`)
  })
  expect(astray).toEqual([])
})

it('what is planned for a refusal rests on what its question rests on', () => {
  const ofQuestions = Object.entries(contingencyQuestions).map(([name, id]) => [
    name,
    [...servedBy(id)].sort()
  ])
  expect(Object.entries(contingencyRows).map(([name, { sources }]) => [name, [...sources].sort()])).toEqual(
    ofQuestions
  )
})
