import type { Matter } from '../../../content/matters'
import type { Role } from '../../../content/roles'
import type { FieldQuestion, Question } from '../../../content/shape'
import type { QuestionId } from '../../../content/stages'
import { questionOf } from '../../facts/asked'
import { mattersOf } from './about'

/** What a copy tells: everything but some matters. */
export interface Disclosure {
  readonly leftOut: ReadonlySet<Matter>
  /** Whom the copy is for, where a name is their own: a carer knows their own name, wherever the child lives. */
  readonly own: readonly Role[]
  /** It is for whoever takes the case over. */
  readonly takesOver?: true
  /** The authority that makes it, as its team has set the name: that stands at its head. */
  readonly ownAuthority?: string
  /** It is told to the child: in a copy that is the child’s own. */
  readonly toTheChild?: true
  /** It is for whoever looks for the child, and so has each place where the child was. */
  readonly looksForTheChild?: true
  /** It is for whoever works with children: where one of those who are a danger does too, the copy names none of them; and no date of birth that was set aside makes an adult of the child. */
  readonly worksWithChildren?: true
  /** It is for somebody who is not usually given the action list: nothing sends them to it. */
  readonly withoutActionList?: true
  /** Who is a danger is told by voice, and so left out, though this recipient is given it otherwise. */
  readonly dangersByVoice?: true
}

/** What whoever works on the case sees. */
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

/** A field of a list, with all that has to be given for it: an entry is known by its name, so that whoever is not given that is given nothing of it. */
const whyFieldLeftOut = (
  id: QuestionId,
  named: string,
  field: string,
  { reveals }: FieldQuestion,
  disclosure: Disclosure
): WhyLeftOut | undefined => whyOf([...mattersOf(id, named), ...mattersOf(id, field)], reveals, disclosure)

/** Whether a copy may print an answer that it is given: its words tell of nothing else that the copy leaves out. */
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
  // It is asked of each answer that a rule reads, again and again.
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
