import { beforeEach, describe, expect, it, vi } from 'vitest'
import { stepTo } from '../../content/landmarks'
import type { QuestionId } from '../../content/stages'
import type { AnyAnswer } from '../../machines/case-file/answer'
import { newCase } from '../../machines/case-file/change'
import { questionOf, questionsOf } from '../../machines/facts/asked'
import { followActions } from '../../machines/actions/follow'
import { calledForBy } from '../../machines/actions/raised-by'
import { openDates } from '../../machines/journey/open-dates'
import { onPath } from '../../machines/journey/paths'
import { currencyNotesOf } from '../../machines/policy/plans/currency'
import { localDetailsFor } from '../../machines/policy/people/local-details'
import type { Cases } from '../../src/ports/cases'
import { memoryCases } from '../support/memory-cases'

const today = '2026-11-24'
const asked = questionsOf(stepTo.begin)

/** Every way in which a question of the first page can be answered, as far as anything could follow from it. */
function answersTo(id: QuestionId): readonly (AnyAnswer | undefined)[] {
  const question = questionOf(id)
  const values: readonly string[] =
    question.kind === 'choice' ? question.options : ['Found on a lorry at 4 am, 3 May 2026.']
  return [undefined, ...values.map((value) => ({ state: 'answered', value }) as const)]
}

/** Every case that the first page alone can make. */
const cases = asked.reduce<readonly Readonly<Record<string, AnyAnswer>>[]>(
  (made, id) =>
    made.flatMap((before) =>
      answersTo(id).map((answer) => (answer === undefined ? before : { ...before, [id]: answer }))
    ),
  [{}]
)

// What no first question needs is fetched once the first page stands (src/screens/case/later-parts.ts, src/bridge/what-follows.ts).
describe('the first page of a new case lacks nothing while the rest is fetched', () => {
  it('is looked at', () => {
    expect(asked.length).toBeGreaterThan(5)
    expect(cases.length).toBeGreaterThan(100)
  })

  it('has none of the fields that come later', () => {
    for (const id of asked) expect(['text', 'long-text', 'choice'], id).toContain(questionOf(id).kind)
    // A choice that is changed only after its effects were seen is shown by a field that comes later.
    for (const id of asked) expect(questionOf(id), id).not.toHaveProperty('seenBefore')
  })

  it('has no note on what has changed, and none that a team has set', () => {
    for (const answers of cases) expect(currencyNotesOf([stepTo.begin], { answers, today })).toEqual([])
    expect(localDetailsFor(stepTo.begin)).toEqual([])
  })

  it('sets no day, so that no list says that nothing is due where something is', () => {
    for (const answers of cases) expect(openDates({ answers }, today)).toEqual([])
  })

  it('says of no answer what it calls for before there is one', () => {
    const view = onPath({ answers: {}, today })
    const { actions } = followActions(newCase('case-1', today), view)
    expect([...calledForBy(actions, asked, undefined, view).values()].flat()).toEqual([])
  })
})

describe('a case that is begun before it can be said what follows from its answers', () => {
  beforeEach(() => {
    vi.resetModules()
  })

  async function begun() {
    const [{ OpenCase }, following] = await Promise.all([
      import('../../src/bridge/open-case.svelte'),
      import('../../src/bridge/following')
    ])
    const saves: Parameters<Cases['save']>[] = []
    const kept = memoryCases()
    const ports = {
      cases: {
        ...kept,
        save: (...given: Parameters<Cases['save']>) => {
          saves.push(given)
          return kept.save(...given)
        }
      },
      clock: { today: () => today, now: () => '2026-11-24T10:00:00Z' },
      ids: { next: () => 'copy-1' },
      writers: {
        claim: () =>
          Promise.resolve({
            writes: true,
            takeOver: () => Promise.resolve(),
            noteSaved: () => undefined,
            release: () => undefined
          })
      }
    }
    const opened = await OpenCase.open('case-1', ports, newCase('case-1', today))
    if (opened === undefined) throw new Error('The case was not opened.')
    return { opened, saves, following, ports, OpenCase }
  }

  const suspected = { state: 'answered', value: 'suspected' } as const

  it('is saved at once, and again with the actions once they are known', async () => {
    const { opened, saves, following } = await begun()
    expect(following.canFollow()).toBe(false)
    opened.answer('trafficking-conclusion', suspected)
    await opened.save()
    expect(saves.map(([file]) => file.answers)).toEqual([{ 'trafficking-conclusion': suspected }])
    await opened.follow()
    await opened.save()
    // ¶27: where there is reason to think that a child was trafficked, the police are told.
    const called = Object.keys(opened.file.actions)
    expect(called.length).toBeGreaterThan(0)
    expect(saves.map(([file]) => Object.keys(file.actions))).toEqual([[], called])
    expect(saves[1]?.[0].answers).toEqual({ 'trafficking-conclusion': suspected })
    // Nothing was changed, and nothing is saved a third time.
    await opened.follow()
    await opened.save()
    expect(saves).toHaveLength(2)
  })

  it('keeps what is typed while the rest comes', async () => {
    const { opened, saves } = await begun()
    opened.answer('known-as', { state: 'answered', value: 'An' })
    const following = opened.follow()
    opened.answer('known-as', { state: 'answered', value: 'Anh' })
    opened.answer('trafficking-conclusion', suspected)
    await following
    await opened.save()
    const last = saves.at(-1)?.[0]
    expect(last?.answers['known-as']).toEqual({ state: 'answered', value: 'Anh' })
    expect(Object.keys(last?.actions ?? {}).length).toBeGreaterThan(0)
  })

  it('is not saved for having been looked at', async () => {
    const { opened, saves } = await begun()
    await opened.follow()
    expect(saves).toEqual([])
  })

  it('is opened, once it was kept, with what follows from its answers', async () => {
    const { opened, ports, OpenCase, following } = await begun()
    opened.answer('trafficking-conclusion', suspected)
    await opened.save()
    expect(following.canFollow()).toBe(false)
    const again = await OpenCase.open('case-1', ports, newCase('case-1', today))
    expect(Object.keys(again?.file.actions ?? {}).length).toBeGreaterThan(0)
    expect(again?.file.answers['trafficking-conclusion']).toEqual(suspected)
  })
})
