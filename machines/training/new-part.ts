import { paragraphs } from '../../content/guidance'
import { stages } from '../../content/stages'
import { questionsOf, isStep } from '../facts/asked'
import type { Part, Parts } from './parts'

/** What stands in a new scene until somebody writes something else. */
interface SceneWords {
  readonly title: string
  readonly from: string
  readonly arrives: string
  readonly of: string
  readonly question: string
  readonly answer: string
  readonly think: string
  readonly next: string
  readonly reveal: string
  readonly discuss: string
}

/** What stands in a new point until somebody writes something else. */
interface PointWords {
  readonly what: string
  readonly hint: string
  readonly failure: string
}

/** An id that none of these has. */
function freeId(kind: string, among: readonly Part[]): string {
  const ids = among.map(({ id }) => id)
  let count = among.length + 1
  while (ids.includes(`${kind}-${count}`)) count += 1
  return `${kind}-${count}`
}

const [firstStep = ''] = stages.flatMap(({ steps }) => Object.keys(steps))
const firstQuestion = () => (isStep(firstStep) ? questionsOf(firstStep)[0] : undefined)

/** A new scene that is complete: nothing has to be mended because it is there. */
export function newScene({ scenes }: Parts, words: SceneWords): Readonly<Record<string, unknown>> {
  const { title, from, arrives, of, question, answer, think, next, reveal, discuss } = words
  return {
    id: freeId('scene', scenes),
    title,
    steps: [firstStep],
    arrives: [{ from, as: 'fact', text: arrives }],
    ask: [{ of, question, answer }],
    commitment: { think, next },
    reveal,
    discuss: [discuss]
  }
}

/** A new point of the last scene, complete. */
export function newPoint(
  { scenes, points, sources }: Parts,
  { what, hint, failure }: PointWords
): Readonly<Record<string, unknown>> {
  return {
    id: freeId('point', points),
    scene: scenes.at(-1)?.id ?? '',
    what,
    paragraphs: [`¶${Object.keys(paragraphs)[0] ?? ''}`],
    hint,
    failure: { what: failure, source: sources[0] ?? '' },
    looksFor: [{ question: firstQuestion() ?? '', is: 'answered' }]
  }
}
