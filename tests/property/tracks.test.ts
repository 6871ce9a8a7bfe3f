import fc from 'fast-check'
import { expect, test } from 'vitest'
import { positions, type ImmigrationPosition } from '../../content/immigration-tracks'
import {
  trackColumns,
  type AnyAnswer,
  type TrackColumn,
  type TrackTexts
} from '../../machines/case-file/answer'
import type { CaseFile } from '../../machines/case-file/case-file'
import { newCase, withAnswer } from '../../machines/case-file/change'
import { onPath } from '../../machines/journey/paths'
import { positionChange, withPosition } from '../../machines/actions/position-change'
import {
  keptTexts,
  trackColumnsOf,
  trackQuestions,
  trackTextsOf,
  withTrackText
} from '../../machines/facts/track-texts'
import { answersOf } from '../cases/named-case'

const today = '2026-11-24'
const position = fc.constantFrom(...(Object.keys(positions) as ImmigrationPosition[]))
const column = fc.constantFrom(...trackColumns)
const question = fc.constantFrom(...trackQuestions)
const track = fc.constantFrom('transitional', 'long-term', 'return')

/** What a person can do that touches the tracks: write in one, record a position, set tracks aside. */
type Deed =
  | { readonly write: string; readonly at: (typeof trackQuestions)[number]; readonly column: TrackColumn }
  | { readonly position: ImmigrationPosition }
  | { readonly setAside: readonly string[] }
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ write: fc.string({ minLength: 1 }), at: question, column }),
  fc.record({ position }),
  fc.record({ setAside: fc.array(track, { maxLength: 2 }) })
)

function done(file: CaseFile, one: Deed): CaseFile {
  if ('position' in one) {
    return withAnswer(file, 'immigration-position', { state: 'answered', value: one.position })
  }
  if ('setAside' in one) {
    const items = one.setAside.map((name) => ({ 'set-aside-track': name, 'set-aside-reason': 'A reason' }))
    return withAnswer(file, 'tracks-set-aside', answersOf({ 'tracks-set-aside': items })['tracks-set-aside'])
  }
  const view = { answers: file.answers, today }
  const value = withTrackText(trackTextsOf(view, one.at), one.column, one.write)
  return withAnswer(file, one.at, { state: 'answered', value } as AnyAnswer)
}

test('whatever happens to the position and the tracks, every text that was written is in a track that stands or among those kept', () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 12 }), (deeds) => {
      let file = newCase('case-1', today)
      const written = new Map<string, string>()
      for (const one of deeds) {
        file = done(file, one)
        if ('write' in one) written.set(`${one.at} ${one.column}`, one.write)
      }
      const view = { answers: file.answers, today }
      const pursued = trackColumnsOf(view).flatMap((name) =>
        trackQuestions.map((at) => [`${at} ${name}`, trackTextsOf(view, at)[name]] as const)
      )
      const kept = keptTexts(view).flatMap(({ column: name, texts }) =>
        texts.map(({ question: at, text }) => [`${at} ${name}`, text] as const)
      )
      const found = new Map([...pursued, ...kept].filter(([, text]) => text !== undefined))
      expect(found).toEqual(written)
    })
  )
})

test('a text written in one track leaves every other text as it is', () => {
  const text = fc.string()
  const texts: fc.Arbitrary<TrackTexts> = fc.dictionary(column, text)
  fc.assert(
    fc.property(texts, column, text, (before, at, typed) => {
      const after = withTrackText(before, at, typed)
      const expected = { ...before, [at]: typed }
      if (Object.values(expected).every((one) => one === '')) expect(after).toBeUndefined()
      else expect(after).toEqual(expected)
    })
  )
})

test('a change of position touches no other answer, says what goes and comes, and back again is as before', () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 8 }), position, position, (deeds, first, second) => {
      const file = deeds.reduce(done, newCase('case-1', today))
      const before = withPosition({ answers: file.answers, today }, first)
      const after = withPosition(before, second)
      expect({ ...after.answers, 'immigration-position': undefined }).toEqual({
        ...before.answers,
        'immigration-position': undefined
      })
      expect(withPosition(after, first)).toEqual(before)

      const there = positionChange(onPath(before), onPath(after), before)
      const back = positionChange(onPath(after), onPath(before), after)
      expect(back.comingIn).toEqual(there.going)
      expect(back.going).toEqual(there.comingIn)
      expect(back.contingencies.asked).toEqual(there.contingencies.noLonger)
      const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id).sort()
      expect(ids(back.actions.called)).toEqual(ids(there.actions.noLonger))
      expect(there.lead).toEqual({ before: back.lead.after, after: back.lead.before })
    }),
    { numRuns: 40 }
  )
})
