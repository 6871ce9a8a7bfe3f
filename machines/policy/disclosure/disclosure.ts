import type { Matter } from '../../../content/matters'
import type { Role } from '../../../content/roles'
import type { FieldQuestion, Question } from '../../../content/shape'
import type { QuestionId } from '../../../content/stages'
import { questionOf } from '../../facts/asked'
import { mattersOf } from './about'

/** What a copy tells: everything but some matters. */
export interface Disclosure {
  readonly leftOut: ReadonlySet<Matter>
  /** The roles for which the copy is made, whose own names stay in it: a carer knows their own name, wherever the child lives. */
  readonly own: readonly Role[]
  /** The copy is for those who take the case over. */
  readonly takesOver?: true
  /** The authority that makes the copy, by the name that its team has set. The name stands at the head of the copy. */
  readonly ownAuthority?: string
  /** The copy is the child’s own, and is told to the child. */
  readonly toTheChild?: true
  /** The copy is for those who look for the child, and so has each place where the child was. */
  readonly looksForTheChild?: true
  /**
   * The copy is for somebody who works with children. Where a danger to the child does so too, the copy names no danger. It also has no
   * date of birth that was set aside, since that would make an adult of the child.
   */
  readonly worksWithChildren?: true
  /** The copy is for somebody who acts for the child in matters of law. */
  readonly actsInLaw?: true
  /** The copy is for somebody who is not usually given the action list: nothing sends them to it. */
  readonly withoutActionList?: true
  /** Who is a danger is told by voice. The copy leaves it out, though this recipient is otherwise given it. */
  readonly dangersByVoice?: true
}

/** What somebody who works on the case sees. */
export const everything: Disclosure = { leftOut: new Set(), own: [] }

/** Everything but where the child lives, and what would reveal it (¶23). */
export const withoutTheLocation: Disclosure = { leftOut: new Set(['placement']), own: [] }

/** Why something is left out: for what it is about, or only because it would say where the child lives (¶23). */
export type WhyLeftOut = 'matter' | 'placement'

function whyOf(
  matters: readonly Matter[],
  reveals: Question['reveals'],
  { leftOut }: Disclosure
): WhyLeftOut | undefined {
  if (matters.some((matter) => matter !== 'placement' && leftOut.has(matter))) return 'matter'
  const tells = reveals === 'placement' || matters.includes('placement')
  return tells && leftOut.has('placement') ? 'placement' : undefined
}

/**
 * Why a field of a list is left out. An entry is known by its name, so a recipient who is not given the name is given nothing of the entry.
 */
const whyFieldLeftOut = (
  id: QuestionId,
  named: string,
  field: string,
  { reveals }: FieldQuestion,
  disclosure: Disclosure
): WhyLeftOut | undefined => whyOf([...mattersOf(id, named), ...mattersOf(id, field)], reveals, disclosure)

/** Whether a copy may print an answer that it is given. Not where the answer's words tell of something else that the copy leaves out. */
export const isPrintedIn = (
  { printedWith }: Pick<FieldQuestion, 'printedWith'>,
  { leftOut }: Disclosure
): boolean => printedWith === undefined || !leftOut.has(printedWith)

const known = new WeakMap<Disclosure, Map<string, WhyLeftOut | undefined>>()

/**
 * Why the answer to a question, or to a field of its list, is left out of a copy; nothing where it is given. It depends on what
 * the question is about alone, never on an answer.
 */
export function whyLeftOut(id: QuestionId, disclosure: Disclosure, field?: string): WhyLeftOut | undefined {
  const whys = known.get(disclosure) ?? new Map<string, WhyLeftOut | undefined>()
  known.set(disclosure, whys)
  // Rules ask this of each answer that they read, again and again, so the result is kept.
  const key = field === undefined ? id : `${id}/${field}`
  if (!whys.has(key)) whys.set(key, decide(id, disclosure, field))
  return whys.get(key)
}

function decide(id: QuestionId, disclosure: Disclosure, field?: string): WhyLeftOut | undefined {
  const question = questionOf(id)
  if (question.kind !== 'list') return whyOf(mattersOf(id), question.reveals, disclosure)
  const { named, fields } = question
  const asked = field === undefined ? undefined : fields[field]
  if (field !== undefined && asked !== undefined) return whyFieldLeftOut(id, named, field, asked, disclosure)
  const whys = Object.entries(fields).map(([one, its]) => whyFieldLeftOut(id, named, one, its, disclosure))
  if (whys.includes(undefined)) return undefined
  return whys.includes('placement') ? 'placement' : 'matter'
}
