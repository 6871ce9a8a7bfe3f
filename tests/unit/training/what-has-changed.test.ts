import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readScenario } from '../../../machines/training/read'
import type { Point } from '../../../machines/training/scenario'
import { changedIn } from '../../../machines/training/what-has-changed'

function scenarioCalled(name: string) {
  const read = readScenario(readFileSync(`content/scenarios/${name}.yaml`, 'utf8'))
  if (!('scenario' in read)) throw new Error(name)
  return read.scenario
}
const notesOf = (name: string, only: (point: Point) => boolean) => {
  const scenario = scenarioCalled(name)
  return changedIn({ ...scenario, points: scenario.points.filter(only) }, '2026-11-27').map(({ id }) => id)
}

// The draft does not name guardians for trafficked children: what applies now stands in section 48 of the Modern Slavery Act 2015 alone.
describe('a point about a guardian', () => {
  it.each(['brought-in-by-a-neighbour', 'she-speaks-for-her', 'the-name-for-it'])(
    'of %s has the note on guardians beside it',
    (name) => {
      expect(notesOf(name, ({ id }) => id === 'somebody-of-her-own')).toEqual(['guardians'])
      expect(notesOf(name, () => true)).toContain('guardians')
    }
  )

  it('is the only one that brings it where no paragraph does', () => {
    expect(notesOf('the-name-for-it', ({ id }) => id !== 'somebody-of-her-own')).not.toContain('guardians')
  })
})
