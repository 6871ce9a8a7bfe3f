import type { CaseFile } from '../case-file/case-file'
import { isQuestion } from '../facts/asked'
import { holds } from './condition'
import type { Point, Scenario } from './scenario'

/** What can be read off a case at the end of a scene. */
export interface Seen {
  readonly scene: string
  /** The points that are shown by then. */
  readonly shown: readonly string[]
  /** The tempting roads that the case is on, by point and by the number of the warning. */
  readonly warned: readonly { readonly point: string; readonly warning: number }[]
  /** What was recorded of the question by which a belief is followed. */
  readonly belief?: string | undefined
}

/** The points of a scenario whose scene has come. */
function pointsBy(scenario: Scenario, scene: number): readonly Point[] {
  const come = scenario.scenes.slice(0, scene + 1).map(({ id }) => id)
  return scenario.points.filter((point) => come.includes(point.scene))
}

/** What a case shows at the end of a scene, the first being 0. */
export function seenIn(scenario: Scenario, scene: number, file: CaseFile, today: string): Seen {
  const points = pointsBy(scenario, scene)
  const answer = isQuestion(scenario.belief) ? file.answers[scenario.belief] : undefined
  const belief = answer?.state === 'answered' ? answer.value : answer?.state
  return {
    scene: scenario.scenes[scene]?.id ?? '',
    shown: points
      .filter(({ looksFor = [] }) => looksFor.some((condition) => holds(condition, file, today)))
      .map(({ id }) => id),
    warned: points.flatMap(({ id, warnsOf = [] }) =>
      warnsOf.flatMap(({ when }, warning) => (holds(when, file, today) ? [{ point: id, warning }] : []))
    ),
    ...(typeof belief === 'string' ? { belief } : {})
  }
}
