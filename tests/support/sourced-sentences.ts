import { readFileSync } from 'node:fs'
import {
  areasAtEighteen,
  generalAtEighteen,
  groupsAtEighteen,
  sourcesAtEighteen
} from '../../content/at-eighteen'
import { clockRows } from '../../content/clock'
import { needRows } from '../../content/needs'
import { sheetStatements } from '../../content/prompt-sheet'
import {
  askedOfTheSolicitor,
  meaningsOfReferral,
  standsWhateverIsDecided
} from '../../content/referral-after'
import type { Source } from '../../content/shape'
import { statements } from '../../content/statements'
import { allActions } from '../../machines/actions/all'
import type { Words } from '../../src/i18n/words'

/** A sentence, or a few, that documents print with its sources. */
export interface Sourced {
  readonly key: string
  readonly text: string
  readonly serves: readonly Source[]
}

const entries = <T>(all: Readonly<Record<string, T>>) => Object.entries(all)

/** Everything of Waymark's own words that documents print with a source. */
export function sourcedSentences(words: Words): readonly Sourced[] {
  const one = (key: string, serves: readonly Source[]): Sourced => ({ key, text: words(key), serves })
  return [
    ...entries(statements).map(([id, { serves }]) => one(`statements.${id}`, serves)),
    ...allActions.map(({ id, serves }) => one(`actions.${id}`, serves)),
    ...entries(clockRows).map(([id, { serves }]) => {
      const [title, rule] = [words(`clock.rows.${id}.title`), words(`clock.rows.${id}.rule`)]
      return { key: `clock.rows.${id}`, text: `${title}: ${rule}`, serves }
    }),
    ...entries(needRows).map(([id, { serves }]) => one(`needs.found.${id}`, serves)),
    ...entries(sheetStatements).map(([id, { serves }]) => one(`nrm-sheet.says.${id}`, serves)),
    ...entries(meaningsOfReferral).map(([id, { serves }]) => one(`referral-after.means.${id}`, serves)),
    ...entries(askedOfTheSolicitor).map(([id, { serves }]) => one(`referral-after.asked.${id}`, serves)),
    ...entries(standsWhateverIsDecided).map(([id, { serves }]) => one(`referral-after.stands.${id}`, serves)),
    ...entries(generalAtEighteen).map(([id, { serves }]) => one(`at-eighteen.general.${id}`, serves)),
    ...groupsAtEighteen.flatMap((group) =>
      areasAtEighteen.map((area) =>
        one(`at-eighteen.groups.${group}.${area}`, sourcesAtEighteen[group][area])
      )
    )
  ]
}

type Tree = { readonly [key: string]: string | Tree }

/** The sentences that are said of an adult instead, under the same keys. None where an adult’s words are put together from a child’s. */
export function adultSentences(): ReadonlyMap<string, string> {
  const flat = (tree: Tree, before = ''): readonly (readonly [string, string])[] =>
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string' ? [[`${before}${key}`, value] as const] : flat(value, `${before}${key}.`)
    )
  const file = readFileSync('content/adult-words/en/sentences.json', 'utf8')
  return new Map(flat(JSON.parse(file) as Tree))
}
