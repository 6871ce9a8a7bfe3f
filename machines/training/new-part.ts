import { stages } from '../../content/stages'
import type { Part, Parts } from './parts'

/** What a new scene asks, for nobody need ask something else. */
interface SceneWords {
  readonly think: string
  readonly next: string
  readonly discuss: string
}

/** An id that none of these has. */
function freeId(kind: string, among: readonly Part[]): string {
  const ids = among.map(({ id }) => id)
  let count = among.length + 1
  while (ids.includes(`${kind}-${count}`)) count += 1
  return `${kind}-${count}`
}

const [firstStep = ''] = stages.flatMap(({ steps }) => Object.keys(steps))

/** A new scene. What only its author can say is empty, and so is among what is to be mended until somebody says it. */
export function newScene(
  { scenes }: Parts,
  { think, next, discuss }: SceneWords
): Readonly<Record<string, unknown>> {
  return {
    id: freeId('scene', scenes),
    title: '',
    steps: [firstStep],
    arrives: [{ from: '', as: 'fact', text: '' }],
    ask: [{ of: '', question: '', answer: '' }],
    commitment: { think, next },
    reveal: '',
    discuss: [discuss]
  }
}

/**
 * A new point of the last scene. It rests on nothing until somebody says on what: a paragraph, a source or a sign in the case that nobody chose would be a
 * false citation and a false result.
 */
export const newPoint = ({ scenes, points }: Parts): Readonly<Record<string, unknown>> => ({
  id: freeId('point', points),
  scene: scenes.at(-1)?.id ?? '',
  what: '',
  paragraphs: [''],
  hint: ''
})
