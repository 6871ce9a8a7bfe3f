import { stages, type QuestionId, type StageId, type StepId } from '../../content/stages'
import type { Answers, CaseView } from '../case-file/case-file'
import { ifDisclosed, isToldThat } from '../case-file/if-disclosed'
import { askedOn, onPath, pathsOf, type Paths } from './paths'
import { audienceOf, questionsOf } from '../facts/asked'
import { concerns } from '../facts/audience'
import { isOvertaken } from '../facts/review-advocacy-and-support'
import type { Disclosure } from '../policy/disclosure/disclosure'
import { tellApart } from '../case-file/told-apart'
import { disclosedAnswers, toldApart } from '../policy/disclosure/disclosed-answers'
import { watched } from '../policy/disclosure/watched'
import { stageMachines } from '../stages'
import { guardsOf, waysThrough } from './walk'

/** A case as a copy of its documents sees it. */
interface Disclosed {
  readonly view: CaseView
  readonly paths: Paths
}

/** The questions of some steps that this case may ask: where what decides is left out, it may. */
const perhapsAsked = (steps: Iterable<StepId>, view: CaseView): readonly QuestionId[] =>
  [...steps].flatMap((step) =>
    questionsOf(step).filter((id) => ifDisclosed(view, () => concerns(audienceOf(id), view)) !== false)
  )

const known = new WeakMap<Answers, Map<string, Disclosed>>()

/**
 * A case with only what somebody is given: everything that is built from it is the same whatever was answered about the rest
 * (non-interference), since the rest is not there. The path is the one that comes whatever the rest says.
 * @param whole every answer of the case, on and off its path
 */
export function disclosed(whole: CaseView, disclosure: Disclosure): Disclosed {
  // Each document of a case is told from the same.
  const made = known.get(whole.answers) ?? new Map<string, Disclosed>()
  known.set(whole.answers, made)
  const key = [
    whole.today,
    [...disclosure.leftOut].sort(),
    disclosure.own,
    disclosure.worksWithChildren
  ].join('/')
  const found = made.get(key) ?? disclose(whole, disclosure)
  made.set(key, found)
  return found
}

function disclose(whole: CaseView, disclosure: Disclosure): Disclosed {
  if (disclosure.leftOut.size === 0) {
    const paths = pathsOf(whole)
    return { view: onPath(whole, paths), paths }
  }
  const disclosed = disclosedAnswers(whole, disclosure)
  const asked = { ...whole, answers: watched(disclosed, disclosure, new Set()) }
  const guards = guardsOf(asked)
  const ways = stages.map(({ id }) => [id, waysThrough(stageMachines[id], asked, guards)] as const)
  const paths = Object.fromEntries(ways.map(([id, { always }]) => [id, always])) as Record<
    StageId,
    readonly StepId[]
  >
  const sure = new Set(ways.flatMap(([, { always }]) => always.flatMap((step) => askedOn(step, asked))))
  const perhaps = new Set(
    ways.flatMap(([, way]) => perhapsAsked(way.perhaps, asked)).filter((id) => !sure.has(id))
  )
  const stands = (id: QuestionId) => sure.has(id) && !isToldThat(asked, () => isOvertaken(id, asked))
  const kept = Object.fromEntries(Object.entries(disclosed).filter(([id]) => stands(id as QuestionId)))
  const answers = watched(kept, disclosure, perhaps)
  tellApart(
    answers,
    toldApart(whole, disclosure, (id) => (perhaps.has(id) ? undefined : sure.has(id)))
  )
  return { view: { ...whole, answers }, paths }
}
