import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inLines } from '../../support/said-of-scenario'
import { readScenario } from '../../../machines/training/read'
import type { Debrief } from '../../../machines/training/debrief'
import { scenarioHeadOf, type Road, type Scenario } from '../../../machines/training/scenario'
import { projectFolder } from '../../../scripts/lib/project.mjs'
import { playRoad } from '../../support/play-road'

const folder = join(projectFolder, 'content/scenarios')
const files = readdirSync(folder)

function scenarioIn(file: string): Scenario {
  const read = readScenario(readFileSync(join(folder, file), 'utf8'))
  if ('problems' in read) throw new Error(inLines(file, read.problems))
  return read.scenario
}

const scenarios = files.map((file) => [file.replace('.yaml', ''), scenarioIn(file)] as const)

/** What is told in a scenario and is hard to read, by hand: where its scenes speak of it, its note says so before anybody begins. */
const hardThings: readonly { readonly told: RegExp; readonly warned: RegExp }[] = [
  { told: /\bburns?\b|\bburned\b(?! the shirt)|held my hand to it/i, warned: /\bburned\b/i },
  {
    told: /how my sister is|picture of my sister|he rings my brother|where my brother goes/i,
    warned: /(?:sister|brother)\b/i
  },
  { told: /thought of not living|want to be dead/i, warned: /not living|to be dead/i },
  { told: /we take the house|threat to his mother/i, warned: /threat\w* .*mother/i },
  { told: /had not arrived|died on the way/i, warned: /\bdied\b/i }
]

const pointsOf = ({ scenes }: Debrief) => scenes.flatMap(({ points }) => points)
const missedIn = (debrief: Debrief) =>
  pointsOf(debrief)
    .filter(({ found }) => found === 'missed')
    .map(({ id }) => id)
const warnedIn = (debrief: Debrief) =>
  pointsOf(debrief)
    .filter(({ warnings }) => warnings.length > 0)
    .map(({ id }) => id)
const sorted = (ids: readonly string[]) => [...ids].sort()

/** Every text of a scenario. */
const textsOf = (something: unknown): readonly string[] =>
  typeof something === 'string'
    ? [something]
    : typeof something === 'object' && something !== null
      ? Object.values(something).flatMap(textsOf)
      : []

describe.each(scenarios)('the scenario %s', (name, scenario) => {
  it('is called by its file', () => {
    expect(scenario.id).toBe(name)
  })

  it('is played on its careful road to a debrief with nothing missed, nothing late and no warning', () => {
    const debrief = playRoad(scenario, scenario.careful)
    expect(missedIn(debrief)).toEqual([])
    expect(
      pointsOf(debrief)
        .filter(({ found }) => found === 'later')
        .map(({ id }) => id)
    ).toEqual([])
    expect(warnedIn(debrief)).toEqual([])
  })

  it('has at least two wrong roads that tempt, and each ends with exactly what it names', () => {
    expect(scenario.tempting.length).toBeGreaterThanOrEqual(2)
    for (const road of scenario.tempting) {
      const debrief = playRoad(scenario, road.scenes)
      expect(sorted(missedIn(debrief)), road.name).toEqual(sorted(road.misses))
      expect(sorted(warnedIn(debrief)), road.name).toEqual(sorted(road.warned))
    }
  })

  // ¶19, ¶20 and section 48: a suspicion is enough, and none of these waits for a later scene. Nobody practises waiting over a weekend.
  it('arranges on its careful road, in the scene in which it is first suspected, what a suspicion calls for on that day', () => {
    const answers = scenario.scenes
      .map(({ id }) => scenario.careful[id]?.answers ?? {})
      .find(({ 'trafficking-conclusion': found }) => found === 'suspected' || found === 'known')
    if (answers === undefined) return
    expect(['held', 'arranged']).toContain(answers['strategy-discussion'])
    expect(answers['child-protection-enquiry']).toBe('started')
    expect(['made', 'being-made']).toContain(answers.referral)
    expect(['made', 'being-made']).toContain(answers['guardian-referral'])
  })

  it('says in the list what it is about and what is hard to read in it, and nothing that comes in it', () => {
    expect(Object.keys(scenarioHeadOf(scenario)).sort()).toEqual([
      'for',
      'hard',
      'id',
      'minutes',
      'teaches',
      'title',
      'version'
    ])
    // One line: whoever chooses reads fourteen of them.
    expect(scenario.teaches?.length).toBeGreaterThan(60)
    expect(scenario.teaches?.length).toBeLessThan(160)
  })

  it('is said beforehand to hold what is hard to read in its scenes', () => {
    const told = textsOf(scenario.scenes).join(' ')
    const silent = hardThings.filter((thing) => thing.told.test(told) && !thing.warned.test(scenario.hard))
    expect(silent.map(({ told: of }) => of.source)).toEqual([])
  })

  it('leads from each point to a step', () => {
    const debrief = playRoad(scenario, scenario.careful)
    expect(pointsOf(debrief).filter(({ step }) => step === undefined)).toEqual([])
    // It is one in which its scene is recorded: whoever plays is sent to those, and could miss it nowhere else.
    const elsewhere = debrief.scenes.flatMap(({ points }, at) =>
      points.filter(({ step = '' }) => scenario.scenes[at]?.steps.includes(step) !== true)
    )
    expect(elsewhere.map(({ id, step }) => `${id}: ${step ?? ''}`)).toEqual([])
  })

  it('is asked about more than can be known, in each scene', () => {
    for (const { ask, title } of scenario.scenes) {
      expect(
        ask.some(({ later }) => later !== undefined),
        title
      ).toBe(true)
      expect(
        ask.some(({ answer }) => answer !== undefined),
        title
      ).toBe(true)
    }
  })

  // How sure somebody is, the page and the wall ask of each commitment themselves.
  it('asks before each reveal only of what was told, and of certainty once', () => {
    const told = [...textsOf(scenario.start)]
    for (const { title, arrives, ask, commitment, reveal } of scenario.scenes) {
      told.push(title, ...arrives.flatMap(({ from, text }) => [from, text]))
      const heard = told.join(' ').toLowerCase()
      const ofLater = [...ask.map(({ answer = '' }) => answer), reveal].join(' ').toLowerCase()
      const asked = `${commitment.think} ${commitment.next}`
      expect(asked, title).not.toMatch(/\bhow sure\b/i)
      const things = [...asked.matchAll(/\bthe (\p{L}+)/gu)].map(([, thing = '']) => thing.toLowerCase())
      expect(
        things.filter((thing) => ofLater.includes(thing) && !heard.includes(thing)),
        title
      ).toEqual([])
      told.push(reveal)
    }
  })

  it('tells no outcome in the title of a scene, which stands on the wall and in the plan of the hour before it', () => {
    const outcomes = /\b(?:won|lost|found|saved|freed|free at last|refused|granted|properly)\b/i
    expect(scenario.scenes.map(({ title }) => title).filter((title) => outcomes.test(title))).toEqual([])
  })

  it('is written in typographic quotes and with single spaces', () => {
    expect(textsOf(scenario).filter((text) => /['"`]|\s{2}|\n/.test(text))).toEqual([])
  })

  // A facilitator reads it before anybody has recorded anything: “It was decided on his letter” would be a verdict on nobody.
  it('warns of a road in words that hold without an answer', () => {
    const verdict = /^(?:It|He|She|What \w+ was never|Somebody|Contact) (?:was|took|had)\b/
    const whys = scenario.points.flatMap(({ warnsOf = [] }) => warnsOf.map(({ why }) => why))
    expect(whys.length).toBeGreaterThan(0)
    expect(whys.filter((why) => verdict.test(why))).toEqual([])
  })

  it('never speaks of a child as choosing abuse', () => {
    const blaming =
      /\bprostitut|\bpromiscu|\blifestyle|\bchild labou?r(?:er)?\b|\billegal(?:s| immigrant)|\bstreetwise|\bmanipulative|\battention.seeking|\bputting (?:her|him|them)sel(?:f|ves) at risk/i
    expect(textsOf(scenario).filter((text) => blaming.test(text))).toEqual([])
  })
})

/** A careful road of a scenario with other answers in one scene, played to its end: what became of one point. */
function pointAfter(name: string, scene: string, point: string, other: Record<string, unknown>) {
  const scenario = scenarioIn(`${name}.yaml`)
  const { answers, ...rest } = scenario.careful[scene] ?? { answers: {} }
  const road = { ...scenario.careful, [scene]: { ...rest, answers: { ...answers, ...other } } } as Road
  const played = pointsOf(playRoad(scenario, road)).find(({ id }) => id === point)
  return { found: played?.found, warned: played?.warnings.length }
}

describe('a hotel for a boy of fourteen, for one night', () => {
  const departure = {
    'departure-what': 'A hotel for a boy of fourteen',
    'departure-paragraph': '¶45',
    'departure-reason': 'No carer had been found by ten'
  }
  const after = (other: Record<string, unknown>) =>
    pointAfter('one-night-only', 'the-lobby', 'called-what-it-is', other)

  // Regulation 27A: a hotel is not among the places where a child under 16 may live, and nobody can sign for one.
  it('is not called what it is where somebody is said to have agreed to it', () => {
    const agreed = { ...departure, 'departure-agreed-by': 'Farida Lane' }
    expect(after({ departures: [agreed] })).toEqual({ found: 'missed', warned: 1 })
    expect(
      after({
        departures: [agreed],
        'manager-oversight': 'Farida Lane has agreed to the hotel for one night.'
      })
    ).toEqual({ found: 'missed', warned: 1 })
  })

  it('is called what it is where nobody is said to have agreed', () => {
    expect(after({ departures: [departure] })).toEqual({ found: 'in-time', warned: 0 })
  })

  // No answer says whom a manager told, so a point that is found must not say that the director and the lawyer were told.
  it('is not looked back on as though the director had been told', () => {
    const point = scenarioIn('one-night-only.yaml').points.find(({ id }) => id === 'called-what-it-is')
    expect(point?.what).not.toMatch(/(?:director|lawyer).* (?:is|are|was|were) told/)
  })
})

describe('a boy of 16 who asks whom to ask about going home', () => {
  const after = (given: string, how: string) =>
    pointAfter('he-wants-to-go-home', 'after-football', 'told-without-pressure', {
      'return-information-given': given,
      'return-information-how': how
    })

  // ¶50: unaccompanied children should be told of it. Whether somebody under 18 can have that help was not established, so it is no promise.
  it('may be told that there is a number, with a warning that nothing is promised', () => {
    expect(
      after('return-information-told', 'There is a number; the Home Office pays for the flight.')
    ).toEqual({ found: 'in-time', warned: 1 })
    const point = scenarioIn('he-wants-to-go-home.yaml').points.find(
      ({ id }) => id === 'told-without-pressure'
    )
    expect(point?.warnsOf?.[0]?.why).toMatch(/To tell him .* is right \(¶50\)\. To promise it is not/)
  })

  it('is missed where he is told nothing', () => {
    expect(after('held-back', 'Not now.')).toEqual({ found: 'missed', warned: 1 })
  })

  it('is told without pressure through his legal representative', () => {
    expect(after('through-the-representative', 'She explains it on Thursday.')).toEqual({
      found: 'in-time',
      warned: 0
    })
  })
})
