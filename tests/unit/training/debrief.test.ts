import { describe, expect, it } from 'vitest'
import { debriefOf } from '../../../machines/training/debrief'
import { readScenario } from '../../../machines/training/read'
import type { Scenario } from '../../../machines/training/scenario'
import { newSession, type TrainingSession } from '../../../machines/training/session'
import { smallScenario } from './small-scenario'

const read = readScenario(
  smallScenario
    .replace(
      'scenes:\n  - id: first',
      'scenes:\n  - id: zeroth\n    title: Before\n    steps: [safe-place]\n    arrives: []\n    ask: []\n    commitment: { think: And?, next: And? }\n    reveal: So.\n    discuss: [What?]\n  - id: first'
    )
    .replace(
      '    scene: first\n',
      '    scene: zeroth\n    warnsOf:\n      - { when: { question: place-tonight, is: [with-family] }, why: Nobody knows who they are. }\n'
    )
)
if (!('scenario' in read)) throw new Error(JSON.stringify(read.problems))
const scenario: Scenario = read.scenario

const sessionWith = (seen: TrainingSession['seen']): TrainingSession => ({
  ...newSession(scenario),
  state: 'debrief',
  commitments: [
    { scene: 'zeroth', think: 'She is home', sure: 'sure', next: 'Nothing' },
    { scene: 'first', think: 'She is not', sure: 'leaning', next: 'Ask her' }
  ],
  seen
})
const pointIn = (seen: TrainingSession['seen']) => debriefOf(scenario, sessionWith(seen)).scenes[0]?.points[0]
const at = (scene: string, shown: readonly string[], warned: readonly number[] = [], belief?: string) => ({
  scene,
  shown,
  warned: warned.map((warning) => ({ point: 'safe', warning })),
  ...(belief === undefined ? {} : { belief })
})

describe('the debrief', () => {
  it('says of a point whether it was there when its scene ended, later, or never', () => {
    expect(pointIn([at('zeroth', ['safe']), at('first', ['safe'])])?.found).toBe('in-time')
    expect(pointIn([at('zeroth', []), at('first', ['safe'])])?.found).toBe('later')
    expect(pointIn([at('zeroth', []), at('first', [])])?.found).toBe('missed')
  })

  it('keeps a warning though it was put right later, and tells it once', () => {
    expect(pointIn([at('zeroth', [], [0]), at('first', ['safe'])])?.warnings).toEqual([
      'Nobody knows who they are.'
    ])
    expect(pointIn([at('zeroth', [], [0]), at('first', [], [0])])?.warnings).toHaveLength(1)
  })

  it('shows how a belief moved: what was thought, how sure, and what was recorded, scene by scene', () => {
    const { scenes } = debriefOf(
      scenario,
      sessionWith([at('zeroth', [], [], 'not-suspected'), at('first', [], [], 'suspected')])
    )
    expect(scenes.map(({ commitment, belief }) => [commitment?.think, commitment?.sure, belief])).toEqual([
      ['She is home', 'sure', 'not-suspected'],
      ['She is not', 'leaning', 'suspected']
    ])
  })

  it('leads to the step of its scene, and tells the source of what went wrong elsewhere', () => {
    const point = pointIn([])
    expect(point?.step).toBe('safe-place')
    expect(point?.failure?.source?.title).toBe('A report')
    expect(point?.paragraphs).toEqual(['¶23'])
    expect([point?.law, point?.practice]).toEqual([undefined, undefined])
  })

  it('tells nothing of elsewhere where a point names nothing that went wrong there', () => {
    const plain = { ...scenario, points: scenario.points.map((one) => ({ ...one, failure: undefined })) }
    expect(debriefOf(plain, sessionWith([])).scenes[0]?.points[0]?.failure).toBeUndefined()
    const without = readScenario(
      smallScenario.replace('    failure: { what: Somebody was not., source: a-report }\n', '')
    )
    expect('scenario' in without && without.scenario.points[0]).not.toHaveProperty('failure')
  })

  it('tells what a point rests on besides the draft', () => {
    const points = scenario.points.map((one) => ({
      ...one,
      law: ['modern-slavery-act-2015-section-48'],
      practice: ['guardian-referral']
    }))
    const [point] = debriefOf({ ...scenario, points }, sessionWith([])).scenes[0]?.points ?? []
    expect(point?.law).toEqual(['modern-slavery-act-2015-section-48'])
    expect(point?.practice).toEqual(['guardian-referral'])
  })

  it('says of a point that looks for nothing in the case neither that it was there nor that it was not', () => {
    const points = scenario.points.map((one) => ({ ...one, looksFor: undefined, failure: undefined }))
    const [point] =
      debriefOf({ ...scenario, points }, sessionWith([at('zeroth', [])])).scenes[0]?.points ?? []
    expect(point?.found).toBe('not-looked-for')
    expect([point?.failure, point?.step]).toEqual([undefined, undefined])
  })

  it('counts nothing', () => {
    expect(
      Object.values(debriefOf(scenario, sessionWith([]))).filter((one) => typeof one === 'number')
    ).toEqual([scenario.version])
  })
})
