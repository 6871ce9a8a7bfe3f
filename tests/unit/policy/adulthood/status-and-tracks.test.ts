import fc from 'fast-check'
import { everything } from '../../../../machines/policy/disclosure/disclosure'
import { beforeAll, describe, expect, it, test } from 'vitest'
import { documents, type Part } from '../../../../content/documents'
import { positions, type ImmigrationPosition } from '../../../../content/immigration-tracks'
import trackMessages from '../../../../content/messages/en/tracks.json'
import { questions } from '../../../../content/stages'
import type { CaseView } from '../../../../machines/case-file/case-file'
import { pathsOf } from '../../../../machines/journey/paths'
import { missingContingencies } from '../../../../machines/policy/adulthood/contingencies'
import { contingencyQuestions } from '../../../../machines/facts/finishing/table'
import { statusOf } from '../../../../machines/facts/status'
import { isWorried } from '../../../../machines/facts/suspicion'
import { keptTexts, trackColumnsOf } from '../../../../machines/facts/track-texts'
import { immigrationPosition, tracks, tracksOf } from '../../../../machines/facts/tracks'
import { eighteenOf } from '../../../../machines/policy/adulthood/at-eighteen'
import { waits } from '../../../../machines/policy/plans/stage-order'
import type { Building } from '../../../../src/documents/compose/building/context'
import { partBlocks } from '../../../../src/documents/compose/parts'
import type { Words } from '../../../../src/i18n/words'
import { answersOf, type NamedCase } from '../../../cases/named-case'
import { expectedAges, expectedPositions, expectedSuspicions } from './position-table'
import { fileWith } from '../../../support/file'
import { allWords } from '../../../support/words'

type CaseAnswers = NamedCase['answers']
const view = (given: CaseAnswers): CaseView => ({ answers: answersOf(given), today: '2026-11-24' })
const allPositions = Object.keys(positions) as ImmigrationPosition[]
const setAside = (track: string, reason?: string) => ({
  'set-aside-track': track,
  ...(reason === undefined ? {} : { 'set-aside-reason': reason })
})

describe('the status', () => {
  it.each([
    ['known', 'known'],
    ['suspected', 'suspected'],
    ['still-finding-out', 'still-finding-out'],
    ['not-suspected', 'no']
  ])('says of a conclusion "%s" that trafficking is "%s"', (conclusion, trafficked) => {
    expect(statusOf(view({ 'trafficking-conclusion': conclusion })).trafficked).toBe(trafficked)
  })

  // ¶20: what somebody gave reason to believe is not ended by one of two answers that differ.
  const decided = (kind: string, outcome: string, on?: string | { about: string }) => ({
    'nrm-decision-kind': kind,
    'nrm-decision-outcome': outcome,
    ...(on === undefined ? {} : { 'nrm-decision-on': on })
  })
  const born = (day: string): CaseAnswers => ({
    'age-in-doubt': 'no',
    'dates-of-birth': [{ 'birth-date': day, 'birth-source': 'document' }]
  })
  const retracted = { 'trafficking-conclusion': 'not-suspected', referral: 'made' }
  const grounds = decided('reasonable-grounds', 'positive', '2026-03-11')
  it.each<[string, CaseAnswers, string]>([
    ['is not decided', retracted, 'to-be-settled'],
    ['is being made', { ...retracted, referral: 'being-made' }, 'to-be-settled'],
    ['was made by another', { ...retracted, referral: 'already-made-by-another' }, 'to-be-settled'],
    ['was decided for her', { ...retracted, 'nrm-decisions': [grounds] }, 'to-be-settled'],
    [
      'was turned down at last, and nobody has concluded anew',
      {
        ...retracted,
        'conclusion-on': '2026-11-01',
        'nrm-decisions': [grounds, decided('conclusive-grounds', 'negative', '2026-11-02')]
      },
      'to-be-settled'
    ],
    [
      'was turned down at last, and it was concluded anew',
      {
        ...retracted,
        'conclusion-on': '2026-11-02',
        'nrm-decisions': [grounds, decided('conclusive-grounds', 'negative', '2026-11-02')]
      },
      'no'
    ],
    [
      'was turned down on a day that nobody has recorded',
      {
        ...retracted,
        'nrm-decisions': [
          decided('reasonable-grounds', 'positive'),
          decided('conclusive-grounds', 'negative')
        ]
      },
      'to-be-settled'
    ],
    [
      'was closed, and it was concluded anew',
      {
        ...retracted,
        'conclusion-on': '2026-04-01',
        'nrm-decisions': [decided('reasonable-grounds', 'suspended-or-closed', '2026-03-11')]
      },
      'no'
    ],
    [
      'was turned down and looked at again',
      {
        ...retracted,
        'nrm-decisions': [
          decided('reconsideration', 'positive', '2026-06-01'),
          decided('reasonable-grounds', 'negative', '2026-03-11')
        ]
      },
      'to-be-settled'
    ],
    [
      'was turned down in a month of which another look has a day, and it was concluded anew',
      {
        ...retracted,
        'conclusion-on': '2026-11-02',
        'nrm-decisions': [
          decided('reconsideration', 'positive', '2026-10-20'),
          decided('reasonable-grounds', 'negative', { about: '2026-10' })
        ]
      },
      'to-be-settled'
    ],
    [
      'was turned down in the month in which grounds had been found, and it was concluded anew',
      {
        ...retracted,
        'conclusion-on': '2026-11-02',
        'nrm-decisions': [
          decided('reasonable-grounds', 'positive', '2026-10-20'),
          decided('conclusive-grounds', 'negative', { about: '2026-10' })
        ]
      },
      'no'
    ],
    [
      'was turned down after another look that had found grounds, and it was concluded anew',
      {
        ...retracted,
        'conclusion-on': '2026-11-02',
        'nrm-decisions': [
          decided('reconsideration', 'positive', '2026-09-30'),
          decided('conclusive-grounds', 'negative', { about: '2026-10' })
        ]
      },
      'no'
    ],
    [
      'is a new one after another was turned down',
      {
        ...retracted,
        'referral-made-on': '2026-09-01',
        'nrm-decisions': [decided('reasonable-grounds', 'negative', '2026-03-11')]
      },
      'to-be-settled'
    ],
    [
      'is withdrawn, and no manager has agreed',
      { ...retracted, referral: 'suspicion-withdrawn' },
      'to-be-settled'
    ],
    [
      'was turned down, and another look is asked for since it was concluded anew',
      {
        ...retracted,
        'conclusion-on': '2026-11-02',
        'nrm-decisions': [
          decided('conclusive-grounds', 'negative', '2026-11-02'),
          { 'nrm-decision-kind': 'reconsideration' }
        ]
      },
      'to-be-settled'
    ],
    // An adult’s consent is asked for (Modern Slavery Act 2015, section 52); a child’s is not.
    ['is refused by an adult', { ...retracted, ...born('2007-03-01'), 'adult-answer': 'refuses' }, 'no'],
    [
      'is being made, and refused by an adult',
      { ...retracted, ...born('2007-03-01'), referral: 'being-made', 'adult-answer': 'refuses' },
      'no'
    ],
    [
      'is agreed to by an adult',
      { ...retracted, ...born('2007-03-01'), 'adult-answer': 'agrees' },
      'to-be-settled'
    ],
    ['is an adult’s, who was not asked', { ...retracted, ...born('2007-03-01') }, 'to-be-settled'],
    [
      'is refused by a child',
      { ...retracted, ...born('2011-03-01'), 'adult-answer': 'refuses' },
      'to-be-settled'
    ],
    [
      'is withdrawn, to which no manager has agreed, and an adult refuses it',
      { ...retracted, ...born('2007-03-01'), referral: 'suspicion-withdrawn', 'adult-answer': 'refuses' },
      'to-be-settled'
    ],
    ['is not decided on', { ...retracted, referral: 'not-decided' }, 'no']
  ])('where nothing is suspected any more and the referral %s', (_, given, trafficked) => {
    expect(statusOf(view(given)).trafficked).toBe(trafficked)
  })

  // To refuse a referral says nothing of the danger: without a conclusion it ends no worry (¶54).
  it.each([
    ['not concluded', {}, true],
    ['not suspected', { 'trafficking-conclusion': 'not-suspected' }, false],
    ['suspected', { 'trafficking-conclusion': 'suspected' }, true]
  ] as const)(
    'an adult’s refusal of a referral that was made ends the worry only where it is %s',
    (_, concluded, worried) => {
      const given = {
        ...concluded,
        referral: 'made',
        'adult-answer': 'refuses',
        ...born('2007-03-01')
      } as const
      expect(isWorried(view(given))).toBe(worried)
    }
  )

  it('concludes nothing that nobody has concluded', () => {
    expect(statusOf(view({ worries: 'A car waits outside.' })).trafficked).toBe('not-concluded')
    expect(statusOf(view({ 'trafficking-conclusion': { reason: 'not-known' } })).trafficked).toBe(
      'not-concluded'
    )
  })
})

describe('tracks', () => {
  it.each(allPositions)('of %s are those of the table', (position) => {
    const { pursued, lead, contingencies } = tracksOf(view({ 'immigration-position': position }))
    const row = positions[position]
    expect(pursued).toEqual(row.tracks)
    expect(lead ?? null).toBe(row.lead)
    expect(contingencies).toEqual(row.contingencies)
  })

  it('offer in content exactly the positions of the table', () => {
    expect([...questions['immigration-position'].options].sort()).toEqual([...allPositions].sort())
  })

  it('keep what was written in one that does not stand any more, and nothing of one in which nothing was', () => {
    const settled: CaseAnswers = { 'immigration-position': 'settled' }
    expect(keptTexts(view(settled))).toEqual([])
    const text = 'Asks her lawyer first.'
    expect(keptTexts(view({ ...settled, 'care-plan-tracks': { tracks: { return: text } } }))).toEqual([
      { column: 'return', texts: [{ question: 'care-plan-tracks', text }] }
    ])
  })

  it('are never none where nobody has recorded a position', () => {
    expect(immigrationPosition(view({}))).toBe('not-established')
    expect(immigrationPosition(view({ 'immigration-position': { reason: 'not-known' } }))).toBe(
      'not-established'
    )
    expect(tracksOf(view({})).pursued).toHaveLength(3)
  })

  it('are none for who is British or settled, and for nobody else', () => {
    const without = allPositions.filter(
      (position) => tracksOf(view({ 'immigration-position': position })).pursued.length === 0
    )
    expect(without).toEqual(['settled', 'british'])
    expect(trackColumnsOf(view({ 'immigration-position': 'british' }))).toEqual(['plan'])
    expect(trackColumnsOf(view({ 'immigration-position': 'refugee-status' }))).toEqual([
      'long-term',
      'return'
    ])
  })

  it('all stand while the position is undecided, whatever is set aside', () => {
    for (const position of allPositions.filter((one) => !positions[one].decided)) {
      const tracks = tracksOf(
        view({
          'immigration-position': position,
          'tracks-set-aside': [setAside('return', 'Family killed'), setAside('long-term', 'No')]
        })
      )
      expect(tracks.pursued).toEqual(['transitional', 'long-term', 'return'])
      expect(tracks.setAside).toEqual([])
    }
  })

  it('are set aside only with a reason, and only where they stood', () => {
    const decided = (...items: readonly ReturnType<typeof setAside>[]) =>
      tracksOf(view({ 'immigration-position': 'refugee-status', 'tracks-set-aside': items }))
    expect(decided(setAside('return')).pursued).toEqual(['long-term', 'return'])
    expect(decided(setAside('transitional', 'Decided')).setAside).toEqual([])
    expect(decided(setAside('return', 'No safe place'))).toMatchObject({
      pursued: ['long-term'],
      setAside: [{ track: 'return', reason: 'No safe place' }]
    })
  })

  it('are planned in still where one of two is set aside (¶56)', () => {
    const planning = (...items: readonly ReturnType<typeof setAside>[]) =>
      tracks.of(view({ 'immigration-position': 'refugee-status', 'tracks-set-aside': items }))
    expect([planning(), planning(setAside('return', 'No safe place'))]).toEqual(['dual', 'dual'])
    expect(tracks.of(view({ 'immigration-position': 'settled' }))).toBe('none')
  })

  test('property: a track of the position stands or is set aside with a reason, never lost', () => {
    const item = fc
      .tuple(
        fc.constantFrom('transitional', 'long-term', 'return'),
        fc.option(fc.constant('A reason'), { nil: undefined })
      )
      .map(([track, reason]) => setAside(track, reason))
    fc.assert(
      fc.property(fc.constantFrom(...allPositions), fc.array(item, { maxLength: 4 }), (position, items) => {
        const tracks = tracksOf(view({ 'immigration-position': position, 'tracks-set-aside': items }))
        const all = [...tracks.pursued, ...new Set(tracks.setAside.map(({ track }) => track))]
        expect([...all].sort()).toEqual([...positions[position].tracks].sort())
        expect(tracks.setAside.every(({ reason }) => reason !== '')).toBe(true)
      })
    )
  })
})

describe('contingencies', () => {
  it.each(allPositions)('of %s are missing until they are planned for', (position) => {
    const at: CaseAnswers = { 'immigration-position': position }
    const due = positions[position].contingencies
    expect(missingContingencies(view(at))).toEqual(due)
    for (const one of due) {
      const planned = { ...at, [contingencyQuestions[one]]: 'A review with the lawyer' }
      expect(missingContingencies(view(planned))).toEqual(due.filter((other) => other !== one))
      const unexplored = { ...at, [contingencyQuestions[one]]: { reason: 'not-known' } }
      expect(missingContingencies(view(unexplored))).toEqual(due)
    }
  })

  it('are due to exactly those who have tracks', () => {
    for (const position of allPositions) {
      expect(positions[position].contingencies.length > 0).toBe(positions[position].tracks.length > 0)
    }
  })

  it('print under questions that are asked where they are needed', () => {
    expect(
      Object.fromEntries(Object.values(contingencyQuestions).map((id) => [id, questions[id].only]))
    ).toEqual({
      'if-claim-refused': ['under-immigration-control', 'claim-may-be-refused'],
      'if-extension-refused': ['under-immigration-control', 'extension-may-be-refused'],
      'if-appeal-dismissed': ['under-immigration-control', 'appeal-may-be-dismissed']
    })
  })
})

describe('the table of positions', () => {
  let words: Words
  beforeAll(async () => {
    words = await allWords()
  })

  const plans = ['care-plan', 'pathway-plan'] as const
  type PlanId = (typeof plans)[number]
  const noPaths = pathsOf(view({}))
  const building = (now: CaseView): Building => ({
    disclosure: everything,
    file: fileWith(now.answers),
    view: now,
    paths: noPaths,
    location: 'shown',
    keptAway: new Set(),
    keepBack: (typed) => typed,
    inTable: new Set(),
    stages: [],
    before: undefined,
    localDetails: {},
    words
  })

  it('has every position once', () => {
    expect(expectedPositions.map(({ position }) => position).sort()).toEqual([...allPositions].sort())
  })

  const combinations = expectedPositions.flatMap((row) =>
    expectedAges.flatMap((age) => expectedSuspicions.map((suspicion) => ({ row, age, suspicion })))
  )

  it.each(
    combinations.map(
      (one) => [`${one.row.position}, ${one.age.age}, ${one.suspicion.suspicion}`, one] as const
    )
  )('holds for %s', (_, { row, age, suspicion }) => {
    const given: CaseAnswers = { ...age.given, ...suspicion.given, 'immigration-position': row.position }
    const now = view(given)
    const tracks = tracksOf(now)
    const partsOf = (id: PlanId): readonly Part[] => documents[id].parts
    const blocksOf = (id: PlanId, part: string) =>
      partsOf(id)
        .filter((one) => one.id === part)
        .flatMap((one) => partBlocks(one, [], building(now)))
    const columnsIn = (id: PlanId) =>
      blocksOf(id, 'tracks').flatMap((block) => {
        // The pathway plan has a table of them, the care plan a line each; where nothing is planned, one line names them.
        if (block.kind === 'table') return [block.head.length - 1]
        const named = ({ label, values }: { readonly label: string; readonly values: readonly string[] }) =>
          Math.max(
            1,
            Object.values(trackMessages['track-columns']).filter((name) =>
              [label, ...values].join(' ').includes(name)
            ).length
          )
        return block.kind === 'rows' ? [block.rows.reduce((sum, row) => sum + named(row), 0)] : []
      })
    const says = (id: PlanId) =>
      JSON.stringify(blocksOf(id, 'refusal-statements')).includes(
        words('statements.schedule-three-adults-only')
      )

    expect({
      tracks: tracks.pursued,
      lead: tracks.lead,
      contingencies: tracks.contingencies,
      pathwayPlan: waits('pathway-planning', now) ? 'waits' : 'due',
      tracksIn: plans.filter((id) => columnsIn(id).some((columns) => columns > 1)),
      scheduleThree: plans.filter(says),
      printsEighteen: blocksOf('pathway-plan', 'at-eighteen').length > 0,
      atEighteen: eighteenOf(now).group,
      until: eighteenOf(now).general.includes('until-eighteen'),
      risk: eighteenOf(now).general.includes('risk')
    }).toEqual({
      tracks: row.tracks,
      lead: row.lead,
      contingencies: row.contingencies,
      pathwayPlan: age.pathwayPlan,
      tracksIn: row.tracksIn,
      scheduleThree: row.scheduleThree ? plans : [],
      printsEighteen: age.printsEighteen,
      atEighteen: row.atEighteen,
      until: row.scheduleThree && age.isChild,
      risk: suspicion.risk
    })
  })
})
