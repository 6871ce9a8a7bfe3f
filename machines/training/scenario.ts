import type { ScenarioAnswers } from './scenario-answers'

/** A published failure from which points are drawn: facts only, and nobody's story is retold. */
export interface ScenarioSource {
  readonly title: string
  readonly by: string
  /** When it came out: a day, a month or a year. */
  readonly day: string
  readonly what: string
}

/** What arrives in a scene. Beside it stands who says it, and whether it is a fact or somebody's claim. */
interface Arrival {
  readonly from: string
  readonly as: 'fact' | 'claim'
  readonly text: string
}

/** What can be found out by asking, or cannot yet. */
interface Ask {
  readonly of: string
  readonly question: string
  readonly answer?: string | undefined
  /** Why there is no answer yet. */
  readonly later?: string | undefined
}

/** Something that can be read off what was recorded. */
export type Condition =
  | { readonly question: string; readonly is: 'answered' | readonly string[] }
  /** An entry of a list with these values, and with nothing given in these fields: nobody can agree to what the law forbids (regulation 27A). */
  | {
      readonly list: string
      readonly has: Readonly<Record<string, 'answered' | readonly string[]>>
      readonly lacks?: readonly string[] | undefined
    }
  /** An action of policy: the answers call for it, or it is done. */
  | { readonly action: string; readonly is: 'called' | 'done' }
  | { readonly all: readonly Condition[] }

/** A road that tempts, and why it leads astray. */
interface Warning {
  readonly when: Condition
  readonly why: string
}

/** What a careful practitioner records, decides or does. Any of `looksFor` shows it, where it can be read off the case. */
export interface Point {
  readonly id: string
  readonly scene: string
  readonly what: string
  /** The paragraphs of the draft of 2014 that say so; none where only what stands beside the draft does. */
  readonly paragraphs: readonly string[]
  /** What the draft does not say: laws and practice on which a question or an action rests, by their names there. */
  readonly law?: readonly string[] | undefined
  readonly practice?: readonly string[] | undefined
  /** What somebody who asks for a hint reads. */
  readonly hint: string
  /** What went wrong elsewhere in the same way, and in which source that stands; none where nothing published fits. */
  readonly failure?: { readonly what: string; readonly source: string } | undefined
  /** Nothing where it is talked about, and not read off the case. */
  readonly looksFor?: readonly Condition[] | undefined
  readonly warnsOf?: readonly Warning[] | undefined
}

export interface Scene {
  readonly id: string
  readonly title: string
  /** The steps in which it is recorded. */
  readonly steps: readonly string[]
  readonly arrives: readonly Arrival[]
  readonly ask: readonly Ask[]
  readonly commitment: { readonly think: string; readonly next: string }
  /** What is told once somebody has committed themselves and recorded it. */
  readonly reveal: string
  readonly discuss: readonly string[]
}

/** What somebody records in each scene, and which actions they call done. */
export type Road = Readonly<
  Record<string, { readonly answers: ScenarioAnswers; readonly done?: readonly string[] | undefined }>
>

/** A road that tempts: what it misses, and the warnings about it. */
interface TemptingRoad {
  readonly name: string
  readonly scenes: Road
  readonly misses: readonly string[]
  readonly warned: readonly string[]
}

/** The form of the file. The number goes up where an older Waymark could not read what a newer one writes. */
export const scenarioFormat = 3

/**
 * Every form that is read: before the second, a point rested on paragraphs alone; before the third, each point said what it looks for and what went wrong
 * elsewhere, and no scenario said in a line what it teaches.
 */
export const readFormats = [1, 2, scenarioFormat] as const

/** A child's first days or weeks, to be walked through: fictional and whole. */
export interface Scenario {
  readonly format?: (typeof readFormats)[number] | undefined
  readonly id: string
  readonly version: number
  readonly title: string
  /** One line for whoever chooses: about whom it is, and what is practised in it. It tells no outcome. Empty or none in older ones. */
  readonly teaches?: string | undefined
  readonly minutes: number
  readonly for: string
  /** What is hard to read in it: said before it starts. */
  readonly hard: string
  /** It opens with a tour of what a session is made of: a first look. */
  readonly tour?: true | undefined
  readonly sources: Readonly<Record<string, ScenarioSource>>
  /** The question whose answer shows, scene by scene, how a belief moved. */
  readonly belief: string
  readonly start: ScenarioAnswers
  readonly scenes: readonly Scene[]
  readonly points: readonly Point[]
  /** What the child would have said. */
  readonly child: string
  readonly careful: Road
  readonly tempting: readonly TemptingRoad[]
}

/** What a list of scenarios shows. */
export type ScenarioHead = Pick<Scenario, 'id' | 'version' | 'title' | 'teaches' | 'minutes' | 'for' | 'hard'>

export const scenarioHeadOf = ({
  id,
  version,
  title,
  teaches,
  minutes,
  for: whom,
  hard
}: Scenario): ScenarioHead => ({
  id,
  version,
  title,
  teaches,
  minutes,
  for: whom,
  hard
})
