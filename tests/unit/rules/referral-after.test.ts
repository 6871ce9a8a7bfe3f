import { expect, it } from 'vitest'
import {
  askedOfTheSolicitor,
  meaningsOfReferral,
  standsWhateverIsDecided
} from '../../../content/referral-after'
import type { Only, Source } from '../../../content/shape'
import table from '../../rules/referral-after.json'

/** Sentences that rest on the same for the same reason, and who reads them where not everybody does. */
interface AfterRow {
  readonly sources: Readonly<Partial<Record<string, readonly string[]>>>
  readonly read?: string
}

type Said = Readonly<Record<string, { readonly serves: readonly Source[]; readonly only?: Only }>>

const asSaid = (all: Said) =>
  Object.fromEntries(
    Object.entries(all).map(([id, { serves, only }]) => [id, { sources: [...serves].sort(), read: only }])
  )
const asTold = (rows: readonly AfterRow[]) =>
  Object.fromEntries(
    rows.flatMap(({ sources, read }) =>
      Object.entries(sources).map(([id, one = []]) => [id, { sources: [...one].sort(), read }] as const)
    )
  )

it('what a decision on a referral means for the plan rests on what the table says', () => {
  expect(asSaid(meaningsOfReferral)).toEqual(asTold(table.means))
})

it('what no decision changes rests on what the table says', () => {
  expect(asSaid(standsWhateverIsDecided)).toEqual(asTold(table.stands))
})

it('what is asked of the solicitor rests on what the table says, and is about what passes with the child’s lawyers', () => {
  expect(asSaid(askedOfTheSolicitor)).toEqual(asTold(table.asked))
  for (const { about } of Object.values(askedOfTheSolicitor)) expect(about).toBe('legal')
})
