import * as v from 'valibot'
import { formerSteps } from '../../content/former-steps'
import type { Question } from '../../content/shape'
import { questions } from '../../content/stages'
import type { CaseFile, SetAside } from './case-file'
import { caseFileSchema, inTodaysShape, parseCaseFile } from './schema'

type Keys = readonly string[]
type Holder = Record<string, unknown>

/** How far down an answer can be taken apart without what is left of it saying something else. */
const depths: Readonly<Partial<Record<Question['kind'], number>>> = {
  // answers, question, value, item, fields, field
  list: 6,
  // answers, question, value, track
  tracks: 4,
  // answers, question, value, screening, indicator
  'indicator-marks': 5,
  'indicator-details': 5
}

const ofAnswer = 2

/** What to take out of a file for what stands at `path` in it; nothing where the file is none without it. */
function removable(path: Keys): Keys | undefined {
  const [part = '', name = ''] = path
  if (part === 'answers' && path.length >= ofAnswer) {
    const kind = (questions as Readonly<Record<string, Question>>)[name]?.kind
    const depth = (kind && depths[kind]) ?? ofAnswer
    return path.slice(0, path.length >= depth ? depth : ofAnswer)
  }
  if ((part === 'actions' || part === 'stagesDone') && path.length >= ofAnswer) return [part, name]
  return part === 'step' ||
    part === 'proposedPosition' ||
    (path.length === 1 && part !== '' && !(part in caseFileSchema.entries))
    ? [part]
    : undefined
}

const pathOf = (issue: v.BaseIssue<unknown>): Keys => (issue.path ?? []).map(({ key }) => String(key))

const isHolder = (something: unknown): something is Holder =>
  typeof something === 'object' && something !== null

/** Takes what stands at these keys out of a file. */
function takeOut(file: Holder, keys: Keys): SetAside | undefined {
  const name = keys.at(-1) ?? ''
  const holder = keys.slice(0, -1).reduce<unknown>((at, key) => (isHolder(at) ? at[key] : undefined), file)
  if (!isHolder(holder) || !Object.hasOwn(holder, name)) return undefined
  const taken = { from: keys.join('/'), json: JSON.stringify(holder[name]) }
  Reflect.deleteProperty(holder, name)
  return taken
}

/**
 * Reads a case file that an earlier build wrote. What no longer fits today's questions, such as an option that has gone, does not keep the
 * case from being opened. It is set aside in the file, as it was, and its question is open again.
 * @returns the case file, or nothing when it is none
 */
export function fitCaseFile(something: unknown): CaseFile | undefined {
  const today = inTodaysShape(something)
  const issues = v.safeParse(caseFileSchema, today).issues ?? []
  if (issues.length === 0) return parseCaseFile(something)
  const taking = issues.map((issue) => removable(pathOf(issue)))
  if (!isHolder(today) || taking.includes(undefined)) return undefined
  const file = structuredClone(today)
  const keys = new Map(taking.map((one) => [JSON.stringify(one), one ?? []]))
  const aside = [...keys.values()].flatMap((one) => takeOut(file, one) ?? [])
  // A case that was left on a page that is joined to another opens on that one.
  const { step = formerSteps[String(today['step'])] ?? 'opening-page', setAside = [] } = file
  // Where a case was left is nothing that anybody typed.
  const kept = aside.filter(({ from }) => from !== 'step')
  const all = [...(setAside as readonly unknown[]), ...kept]
  return parseCaseFile({ ...file, step, ...(all.length === 0 ? {} : { setAside: all }) })
}
