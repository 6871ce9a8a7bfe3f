import type { CaseView } from '../../machines/case-file/case-file'
import { answersOf, type Given } from '../cases/given'
import bases from './bases.json'
import type { RuleAnswers, RuleCase } from './shape'

/** Every case of the rule tables is judged on this day, a Tuesday. */
export const ruleDay = '2026-11-24'

const usual = 'a child of 16'
const named: Readonly<Record<string, RuleAnswers & { readonly with?: string }>> = bases

/** The answers of a named base, with those that it stands on. */
function baseOf(name: string): RuleAnswers {
  const base = named[name]
  if (base === undefined) throw new Error(`There is no base “${name}” in bases.json.`)
  const { with: other, ...answers } = base
  return other === undefined ? answers : { ...baseOf(other), ...answers }
}

/** A case as a person would have answered it. */
function viewOf(answers: RuleAnswers): CaseView {
  const given = Object.entries(answers).filter((entry): entry is [string, Given] => entry[1] != null)
  return { answers: answersOf(Object.fromEntries(given)), today: ruleDay }
}

/** The case that a row tells. */
export const caseOf = ({ of = usual, answers }: RuleCase): CaseView => viewOf({ ...baseOf(of), ...answers })

/** The near case: as the first that calls, but for what it says. */
export const nearOf = (first: RuleCase, { of, answers }: RuleCase): CaseView =>
  viewOf({ ...baseOf(of ?? first.of ?? usual), ...first.answers, ...answers })
