import { paragraphs } from '../../content/guidance'
import type { Question } from '../../content/shape'
import { stages } from '../../content/stages'
import { allActions } from '../actions/all'
import { nonAnswers } from '../case-file/answer'
import { isQuestion, isStep, questionOf } from '../facts/asked'
import { stepNow } from '../journey/step-now'
import { peopleIn, unfitAnswers, unknownQuestion } from './fits-answers'
import { says, type Path, type Problem } from './problem'
import type { Condition, Point, Road, Scenario } from './scenario'
import { besideTheDraft } from './beside-the-draft'
import { instead } from './schema'

const actionIds = allActions.map(({ id }) => id)
const stepIds = stages.flatMap(({ steps }) => Object.keys(steps))

/** What is wrong with a name that is none of those there are. */
const unknown = (kind: string, name: string, known: readonly string[], at: Path): readonly Problem[] =>
  known.includes(name) ? [] : [{ at, what: [says('no-such', { kind, name }), instead(name, known)] }]

const optionsOf = (question: Question): readonly string[] | undefined => {
  if (question.kind === 'yes-no') return ['yes', 'no']
  return question.kind === 'choice' || question.kind === 'choices' ? question.options : undefined
}

/** What is wrong with values that somebody is to have recorded. */
function unfitValues(question: Question, is: 'answered' | readonly string[], at: Path): readonly Problem[] {
  if (is === 'answered') return []
  const options = optionsOf(question)
  if (options === undefined) return [{ at, what: [says('only-answered')] }]
  return is.flatMap((value, index) => unknown('option', value, [...options, ...nonAnswers], [...at, index]))
}

function unfitCondition(condition: Condition, at: Path): readonly Problem[] {
  if ('all' in condition)
    return condition.all.flatMap((one, index) => unfitCondition(one, [...at, 'all', index]))
  if ('action' in condition) return unknown('action', condition.action, actionIds, [...at, 'action'])
  if ('question' in condition)
    return isQuestion(condition.question)
      ? unfitValues(questionOf(condition.question), condition.is, [...at, 'is'])
      : unknownQuestion(condition.question, [...at, 'question'])
  if (!isQuestion(condition.list)) return unknownQuestion(condition.list, [...at, 'list'])
  const list = questionOf(condition.list)
  if (list.kind !== 'list')
    return [{ at: [...at, 'list'], what: [says('not-a-list', { name: condition.list })] }]
  const known = Object.keys(list.fields)
  const lacking = (condition.lacks ?? []).flatMap((name, index) =>
    unknown('field', name, known, [...at, 'lacks', index])
  )
  const having = Object.entries(condition.has).flatMap(([name, is]) => {
    const field = list.fields[name]
    return field === undefined
      ? unknown('field', name, known, [...at, 'has', name])
      : unfitValues(field, is, [...at, 'has', name])
  })
  return [...having, ...lacking]
}

function unfitRoad(road: Road, scenario: Scenario, at: Path): readonly Problem[] {
  const scenes = scenario.scenes.map(({ id }) => id)
  let people = peopleIn(scenario.start)
  const known = Object.keys(road).flatMap((scene) => unknown('scene', scene, scenes, [...at, scene]))
  const inOrder = scenes.flatMap((scene) => {
    const part = road[scene]
    if (part === undefined) return []
    const problems = [
      ...unfitAnswers(part.answers, people, [...at, scene, 'answers']),
      ...(part.done ?? []).flatMap((action, index) =>
        unknown('action', action, actionIds, [...at, scene, 'done', index])
      )
    ]
    if (part.answers.people !== undefined) people = peopleIn(part.answers)
    return problems
  })
  return [...known, ...inOrder]
}

/** What is wrong with the laws and the practice of a point, and with one that rests on nothing. */
function unfitBesides({ paragraphs, law = [], practice = [] }: Point, at: Path): readonly Problem[] {
  if (paragraphs.length + law.length + practice.length === 0)
    return [{ at: [...at, 'paragraphs'], what: [says('rests-on-nothing')] }]
  return [
    ...law.flatMap((name, one) => unknown('law', name, besideTheDraft.law, [...at, 'law', one])),
    ...practice.flatMap((name, one) =>
      unknown('practice', name, besideTheDraft.practice, [...at, 'practice', one])
    )
  ]
}

/** What stands twice under one id. */
const twice = (kind: string, list: readonly { readonly id: string }[], at: string): readonly Problem[] =>
  list.flatMap(({ id }, index) =>
    list.findIndex((one) => one.id === id) === index
      ? []
      : [{ at: [at, index, 'id'], what: [says('twice', { kind, id })] }]
  )

/** What keeps a scenario from fitting today’s questions, steps, actions and paragraphs, and itself. */
export function unfitFor(scenario: Scenario): readonly Problem[] {
  const scenes = scenario.scenes.map(({ id }) => id)
  const points = scenario.points.map(({ id }) => id)
  const sources = Object.keys(scenario.sources)
  return [
    ...unknownQuestion(scenario.belief, ['belief']),
    ...unfitAnswers(scenario.start, [], ['start']),
    ...twice('scenes', scenario.scenes, 'scenes'),
    ...twice('points', scenario.points, 'points'),
    ...scenario.scenes.flatMap(({ steps }, at) =>
      steps.flatMap((step, index) =>
        isStep(stepNow(step)) ? [] : unknown('step', step, stepIds, ['scenes', at, 'steps', index])
      )
    ),
    ...scenario.points.flatMap((point, index) => {
      const at = ['points', index]
      return [
        ...unknown('scene', point.scene, scenes, [...at, 'scene']),
        ...point.paragraphs.flatMap((paragraph, one) =>
          unknown(
            'paragraph',
            paragraph,
            Object.keys(paragraphs).map((id) => `¶${id}`),
            [...at, 'paragraphs', one]
          )
        ),
        ...unfitBesides(point, at),
        ...(point.failure === undefined
          ? []
          : unknown('source', point.failure.source, sources, [...at, 'failure', 'source'])),
        ...(point.looksFor ?? []).flatMap((one, which) => unfitCondition(one, [...at, 'looksFor', which])),
        ...(point.warnsOf ?? []).flatMap(({ when }, which) =>
          unfitCondition(when, [...at, 'warnsOf', which, 'when'])
        )
      ]
    }),
    ...unfitRoad(scenario.careful, scenario, ['careful']),
    ...scenario.tempting.flatMap((road, index) => [
      ...unfitRoad(road.scenes, scenario, ['tempting', index, 'scenes']),
      ...(['misses', 'warned'] as const).flatMap((part) =>
        road[part].flatMap((point, one) => unknown('point', point, points, ['tempting', index, part, one]))
      )
    ])
  ]
}
