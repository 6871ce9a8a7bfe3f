import type { StepId } from '../../content/stages'
import { isQuestion, isStep, questionsOf, stepAsking } from '../facts/asked'
import type { Condition, Point, Scenario, ScenarioSource } from './scenario'
import type { Commitment, Reflection, TrainingSession } from './session'

/** What came of one point: shown when its scene ended, later, or never. A point that looks for nothing in the case is none of these. */
type PointFound = 'in-time' | 'later' | 'missed' | 'not-looked-for'

/** What went wrong elsewhere, and in which publication that stands: a figure without one could be anybody’s. */
export interface Elsewhere {
  readonly what: string
  readonly source: ScenarioSource | undefined
}

/** What went wrong elsewhere in the same way as a point tells of; nothing where nothing published fits. */
export const elsewhereOf = (
  { failure }: Point,
  { sources }: Pick<Scenario, 'sources'>
): Elsewhere | undefined =>
  failure === undefined ? undefined : { what: failure.what, source: sources[failure.source] }

/** One point as it is looked back on. */
export interface DebriefedPoint {
  readonly id: string
  readonly what: string
  readonly paragraphs: readonly string[]
  readonly law?: Point['law']
  readonly practice?: Point['practice']
  readonly found: PointFound
  /** Why somebody is warned of what was recorded. */
  readonly warnings: readonly string[]
  readonly failure: Elsewhere | undefined
  /** Where it is recorded. */
  readonly step: StepId | undefined
}

/** One scene as it is looked back on: what was thought, what was recorded of it, and its points. */
export interface DebriefedScene {
  readonly id: string
  readonly title: string
  readonly commitment: Commitment | undefined
  /** What was recorded of the question by which the belief is followed. */
  readonly belief: string | undefined
  readonly points: readonly DebriefedPoint[]
  readonly discuss: readonly string[]
}

/** What a session is looked back on by. Nothing is counted: it says what was found and what was not, and never how well somebody did. */
export interface Debrief {
  readonly title: string
  readonly version: number
  readonly scenes: readonly DebriefedScene[]
  /** The question by which a belief is followed. */
  readonly belief: string
  readonly child: string
  readonly reflections: Readonly<Partial<Record<Reflection, string>>>
}

const questionIn = (condition: Condition): string | undefined => {
  if ('all' in condition) return condition.all.map(questionIn).find((one) => one !== undefined)
  if ('question' in condition) return condition.question
  return 'list' in condition ? condition.list : undefined
}

/** The step in which a point is recorded: one that its scene is about, where one of those asks it. */
function stepOf({ looksFor = [], scene }: Point, { scenes }: Scenario): StepId | undefined {
  const question = looksFor.map(questionIn).find((one) => one !== undefined)
  if (question === undefined || !isQuestion(question)) return undefined
  const steps = scenes.find(({ id }) => id === scene)?.steps ?? []
  return steps.filter(isStep).find((step) => questionsOf(step).includes(question)) ?? stepAsking(question)
}

function debriefed(point: Point, scenario: Scenario, { seen }: TrainingSession): DebriefedPoint {
  const { id, what, paragraphs, law, practice, looksFor } = point
  const shownIn = (scene: string) => seen.find((one) => one.scene === scene)?.shown.includes(id) === true
  // What stands at the end counts even where it was not there in time: somebody may have come to it.
  const isLater = seen.at(-1)?.shown.includes(id) === true
  const warned = new Set(
    seen.flatMap((one) => one.warned.filter((warning) => warning.point === id).map(({ warning }) => warning))
  )
  return {
    id,
    what,
    paragraphs,
    law,
    practice,
    found:
      looksFor === undefined
        ? 'not-looked-for'
        : shownIn(point.scene)
          ? 'in-time'
          : isLater
            ? 'later'
            : 'missed',
    warnings: (point.warnsOf ?? []).filter((_, index) => warned.has(index)).map(({ why }) => why),
    failure: elsewhereOf(point, scenario),
    step: stepOf(point, scenario)
  }
}

/** What a session is looked back on by. */
export function debriefOf(scenario: Scenario, session: TrainingSession): Debrief {
  return {
    title: scenario.title,
    version: scenario.version,
    belief: scenario.belief,
    child: scenario.child,
    reflections: session.reflections,
    scenes: scenario.scenes.map(({ id, title, discuss }) => ({
      id,
      title,
      discuss,
      commitment: session.commitments.find(({ scene }) => scene === id),
      belief: session.seen.find(({ scene }) => scene === id)?.belief,
      points: scenario.points
        .filter(({ scene }) => scene === id)
        .map((point) => debriefed(point, scenario, session))
    }))
  }
}
