import type { CaseView } from '../../machines/case-file/case-file'
import { answersOf, type ScenarioAnswer } from '../cases/named-case'
import bases from './bases.json'
import type { RuleCase } from './shape'

/** Every case of the rule tables is judged on this day, a Tuesday. */
const ruleDay = '2026-11-24'

const usual = 'a child of 16'
const named: Readonly<Record<string, RuleCase>> = bases

/** The answers of a named base, with those of the base that it is made of. */
function baseOf(name: string): RuleCase {
  const base = named[name]
  if (base === undefined) throw new Error(`There is no base “${name}” in bases.json.`)
  const { of, ...answers } = base
  return typeof of === 'string' ? { ...baseOf(of), ...answers } : answers
}

/** A case with its base under it. */
function whole({ of, ...answers }: RuleCase): RuleCase {
  return { ...baseOf(typeof of === 'string' ? of : usual), ...answers }
}

/** A case as a person would have answered it. */
function viewOf(answers: RuleCase): CaseView {
  const given = Object.entries(answers).filter(
    (entry): entry is [string, ScenarioAnswer] => entry[1] !== null
  )
  return { answers: answersOf(Object.fromEntries(given)), today: ruleDay }
}

/** The case that a row tells. */
export const caseOf = (one: RuleCase): CaseView => viewOf(whole(one))

/** The near case: as the first that calls, but for what it says. */
export const nearOf = (first: RuleCase, near: RuleCase): CaseView => caseOf({ ...first, ...near })
