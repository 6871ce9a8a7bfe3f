import { beforeAll, describe, expect, it } from 'vitest'
import { get } from 'svelte/store'
import { wordsIfAny } from '../../src/i18n/words'
import { answersOf } from '../cases/named-case'
import { allWords } from '../support/words'
import { fourteenNotSuspected, weighed } from '../weight/cases'
import {
  actionsOf,
  longestOf,
  proseBoxesInAll,
  questionsUpTo,
  weightOf,
  type WordsIfAny
} from '../weight/measure'
import { asking, boxes } from '../weight/needs'
import { figures, ofBoxes, ofQuestions, rowsOf } from '../weight/page'

const idsIn = (text: string | undefined): readonly string[] =>
  [...(text ?? '').matchAll(/`([a-z0-9-]+)`/g)].flatMap(([, id]) => id ?? [])

const answersOfCase = (name: string) => weighed().find(([one]) => one === name)?.[1] ?? {}
const fourteen = answersOf(fourteenNotSuspected)
const asked = questionsUpTo(fourteen, 'first-review')
const count = (ids: readonly string[], part: 'duties' | 'elsewhere') =>
  ids.filter((id) => (asking.get(id)?.[part].length ?? 0) > 0)

let say: WordsIfAny
beforeAll(async () => {
  await allWords()
  say = get(wordsIfAny)
})

describe('the page on what a case weighs', () => {
  it('says what is measured', () => {
    const first = weightOf({}, 'first-hour', say)
    const child = weightOf(fourteen, 'first-review', say)
    const longest = longestOf(
      weighed().map(([, answers]) => answers),
      say
    )
    const { now, all } = actionsOf(answersOfCase('the opening page answered'))
    const [suspected, notSuspected] = [answersOfCase('the opening page answered'), fourteen].map((one) =>
      weightOf(one, 'first-days', say)
    )
    const words = (Math.ceil(child.words / 100) * 100).toLocaleString('en-GB')
    expect(rowsOf(figures).map(([, today]) => today)).toEqual([
      `${first.steps} / ${first.questions}`,
      `${child.steps} / ${child.questions} / ${words}`,
      `${longest.steps} / ${longest.questions}`,
      String(proseBoxesInAll()),
      `${now} / ${all}`,
      `${suspected?.steps} / ${suspected?.questions}`,
      `${notSuspected?.steps} / ${notSuspected?.questions}`
    ])
  })

  it('counts who asks for the questions of the child of 14, and names each that nobody does', () => {
    const inDuties = count(asked, 'duties')
    const others = asked.filter((id) => !inDuties.includes(id))
    const elsewhere = count(others, 'elsewhere')
    const rest = others.filter((id) => !elsewhere.includes(id))
    expect(ofQuestions).toMatch(new RegExp(`^The questions: ${asked.length}$`, 'm'))
    expect(ofQuestions).toContain(`Duties of the guidance name ${inDuties.length} of them`)
    expect(ofQuestions).toContain(`alone another ${elsewhere.length}.`)
    expect(ofQuestions).toContain(`What is left are ${rest.length} that`)
    expect(
      rowsOf(ofQuestions)
        .flatMap(([one]) => idsIn(one))
        .sort()
    ).toEqual([...rest].sort())
  })

  it('counts the boxes that stand apart, and names each that is of one kind with another', () => {
    const { apart, alike } = boxes()
    const kinds = [...alike.values()]
    const others = kinds.flat().length
    expect(apart.length + others).toBe(proseBoxesInAll())
    expect(ofBoxes).toMatch(new RegExp(`^The boxes: ${apart.length + others} and not 110$`, 'm'))
    expect(ofBoxes).toMatch(new RegExp(`^${apart.length} have to stand apart`, 'm'))
    expect(ofBoxes).toContain(`The other ${others} differ`)
    expect(ofBoxes).toContain(`they are of ${kinds.length} kinds`)
    expect(ofBoxes).toContain(`${proseBoxesInAll() - 110} of the ${others - kinds.length} joins`)
    const several = kinds.filter((ids) => ids.length > 1)
    const inOrder = (groups: readonly (readonly string[])[]) =>
      groups.map((ids) => [...ids].sort().join(' ')).sort()
    expect(inOrder(rowsOf(ofBoxes).map(([, one]) => idsIn(one)))).toEqual(inOrder(several))
  })
})
