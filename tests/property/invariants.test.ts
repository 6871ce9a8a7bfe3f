import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { transition } from 'xstate'
import { documentIds } from '../../content/documents'
import { positions } from '../../content/immigration-tracks'
import { indicators } from '../../content/indicators'
import type { Question } from '../../content/shape'
import { questions, stages, type QuestionId, type StepId } from '../../content/stages'
import type { Answers, CaseView } from '../../machines/case-file/case-file'
import { askedOf, askedOn, onPath, pathsOf } from '../../machines/journey/paths'
import { actionsOf, allActions } from '../../machines/actions/all'
import { questionOf, questionsOf } from '../../machines/facts/asked'
import { facts, type FactName } from '../../machines/facts'
import { youngestBirth } from '../../machines/facts/age'
import { hindrancesOf } from '../../machines/policy/plans/finishing'
import { leaveEnd } from '../../machines/policy/adulthood/leave'
import { standsBefore } from '../../machines/policy/plans/stage-order'
import { tracksOf } from '../../machines/facts/tracks'
import { stageMachines } from '../../machines/stages'
import { walk } from '../../machines/journey/walk'
import { buildDocument } from '../../src/documents/compose/build-document'
import type { Words } from '../../src/i18n/words'
import { answersOf, type NamedCase } from '../cases/named-case'
import { answersFor, explore, today } from '../explore/explore'
import { fileWith } from '../support/file'
import { allWords } from '../support/words'
import { isProving } from '../support/proving'
import { adultsReferrals, childrensReferrals, discussions, withdrawals } from '../support/recorded'

// The longer matrices: npm run prove.
fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: isProving ? 5_000 : 50 })

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const view = (answers: Answers, day = today): CaseView => ({ answers, today: day })
const given = (answers: NamedCase['answers']) => answersOf(answers)
const actionIds = (answers: Answers, day = today) => actionsOf(onPath(view(answers, day))).map(({ id }) => id)
const textOf = (answers: Answers, location: 'withheld' | 'shown' = 'withheld') =>
  documentIds
    .map((id) => JSON.stringify(buildDocument(id, fileWith(answers), { today, words, location })))
    .join('\n')

/** Every case over the facts that an invariant reads, each a real case file. */
function casesOver(...names: readonly FactName[]): readonly Answers[] {
  const go = (rest: readonly FactName[], chosen: Partial<Record<FactName, string>>): readonly Answers[] => {
    const [name, ...others] = rest
    if (name === undefined)
      return [answersFor(chosen) ?? []].filter((one): one is Answers => !Array.isArray(one))
    return facts[name].values.flatMap((value) => go(others, { ...chosen, [name]: value }))
  }
  const cases = go(names, {})
  expect(cases.length, names.join(', ')).toBeGreaterThan(3)
  return cases
}

/** Which of the three that come first with a suspicion keeps a case from being finished. */
function unrecordedIn(answers: Answers) {
  const hindrances = hindrancesOf(view(answers))
  return {
    safety: hindrances.includes('safety-unrecorded'),
    discussion: hindrances.includes('strategy-discussion-unrecorded'),
    referral: hindrances.includes('referral-unrecorded')
  }
}

describe('1. suspicion is a person’s conclusion', () => {
  const marked = fc.dictionary(
    fc.constantFrom(...indicators.map(({ id }) => id)),
    fc.constantFrom('seen', 'reported', 'suspected', 'not-seen', 'not-explored')
  )
  const withMarks = (answers: Answers, marks: Readonly<Record<string, string>>): Answers => ({
    ...answers,
    ...given({
      screenings: [{ 'screening-on': '2026-11-20' }],
      ...Object.fromEntries(
        [...new Set(indicators.map(({ theme }) => theme))].map((theme) => [
          `marks-${theme}`,
          {
            marks: Object.fromEntries(
              Object.entries(marks).filter(([id]) => indicators.find((one) => one.id === id)?.theme === theme)
            )
          }
        ])
      )
    })
  })

  test('no marks, however many, make or unmake a suspicion', () => {
    fc.assert(
      fc.property(marked, fc.constantFrom(...facts.suspicion.values), (marks, suspicion) => {
        const answers = answersFor({ suspicion }) ?? {}
        expect(facts.suspicion.of(view(withMarks(answers, marks)))).toBe(suspicion)
      })
    )
  })

  test('a mark without a conclusion asks for one at once, and keeps the case open; one mark asks as much as many', () => {
    fc.assert(
      fc.property(marked, (marks) => {
        const answers = withMarks({}, marks)
        const isNoticed = Object.values(marks).some((mark) =>
          ['seen', 'reported', 'suspected'].includes(mark)
        )
        expect(hindrancesOf(view(answers)).includes('conclusion-unrecorded')).toBe(isNoticed)
      })
    )
  })

  test('every way on from a step on which an indicator can be marked comes to the conclusion, with what belongs to it', () => {
    const marks = new Set<StepId>()
    for (const answers of casesOver('suspicion', 'age', 'position')) {
      const path = pathsOf(view(answers))['trafficking-indicators']
      const conclusion = path.findIndex((step) =>
        ['trafficking-conclusion', 'conclusion-reason', 'conclusion-on'].every((id) =>
          askedOn(step, view(answers)).some((one) => one === id)
        )
      )
      const marking = path.filter((step) =>
        askedOn(step, view(answers)).some((id) => questionOf(id).kind === 'indicator-marks')
      )
      // Two pages: general signs; and how the child seems, with the signs of exploitation.
      expect(marking).toHaveLength(2)
      for (const step of marking) {
        expect(path.indexOf(step)).toBeLessThan(conclusion)
        marks.add(step)
      }
    }
    expect(marks.size).toBe(2)
  })

  test('with suspicion, no case is finished while safety, strategy discussion or NRM is unrecorded', () => {
    const suspected = casesOver('suspicion', 'age').filter(
      (answers) => facts.suspicion.of(view(answers)) === 'suspected'
    )
    expect(suspected.length).toBeGreaterThan(3)
    const safe = given({ 'place-tonight': 'foster-home', 'safe-place-first': 'safe-now' })
    for (const answers of suspected) {
      const referrals = facts.age.of(view(answers)) === 'adult' ? adultsReferrals : childrensReferrals
      for (const discussion of discussions) {
        for (const referral of referrals) {
          const recorded = { ...answers, ...given(discussion.given), ...given(referral.given) }
          const about = JSON.stringify(recorded)
          expect(unrecordedIn(recorded), about).toEqual({
            safety: true,
            discussion: !discussion.isRecorded,
            referral: !referral.isRecorded
          })
          expect(unrecordedIn({ ...recorded, ...safe }), about).toEqual({
            safety: false,
            discussion: !discussion.isRecorded,
            referral: !referral.isRecorded
          })
        }
      }
    }
  })

  test('with suspicion, no later stage is done before safety and assessment', () => {
    const suspected = view(answersFor({ suspicion: 'suspected' }) ?? {})
    for (const { id } of stages.slice(stages.findIndex(({ id: one }) => one === 'core-assessment') + 1)) {
      expect(standsBefore(id, {}, suspected)).toEqual(['immediate-safety', 'core-assessment'])
      expect(standsBefore(id, { 'immediate-safety': today }, suspected)).toEqual(['core-assessment'])
    }
    expect(standsBefore('care-plan', {}, view({}))).toEqual([])
  })
})

describe('2. the referral', () => {
  test('a child’s, or a doubtful age’s, is made, being made by somebody by a date, or withdrawn with reasons', () => {
    const children = casesOver('suspicion', 'age', 'ageDoubt').filter(
      (answers) => facts.age.of(view(answers)) !== 'adult'
    )
    for (const answers of children) {
      const isSuspected = facts.suspicion.of(view(answers)) === 'suspected'
      for (const { given: referral, isRecorded } of isSuspected ? childrensReferrals : withdrawals) {
        const recorded = { ...answers, ...given(referral) }
        expect(unrecordedIn(recorded).referral, JSON.stringify(recorded)).toBe(!isRecorded)
      }
    }
  })

  test('consent is asked, on every path, of an adult, and of who was referred and is 18 by every date: of no other child', () => {
    for (const { path, view: now } of explore(stageMachines['strategy-discussion-and-nrm'], ['ageDoubt'])) {
      const isAsked = path.includes('adult-consent')
      if (facts.age.of(now) === 'adult' && facts.concern.of(now) !== 'none') expect(isAsked).toBe(true)
      if (isAsked && facts.age.of(now) !== 'adult') {
        expect(facts.referral.of(now)).toBe('made')
        expect((youngestBirth(now) ?? today) <= '2008-11-24').toBe(true)
      }
    }
  })

  test('no decision of the NRM changes any fact that routes, but that it is still asked about itself', () => {
    const others = (Object.keys(facts) as FactName[]).filter((name) => name !== 'referralDecisions')
    for (const answers of casesOver('suspicion', 'referral')) {
      for (const decision of negativeDecisions) {
        const [before, decided] = [view(answers), view({ ...answers, ...decision })]
        for (const name of others) expect(facts[name].of(decided)).toBe(facts[name].of(before))
        // It takes the page away from nobody.
        if (facts.referralDecisions.of(before) === 'asked')
          expect(facts.referralDecisions.of(decided)).toBe('asked')
      }
    }
  })
})

const decisionFields = questions['nrm-decisions'].fields
const negativeDecisions: readonly Answers[] = decisionFields['nrm-decision-outcome'].options.flatMap(
  (outcome) =>
    decisionFields['nrm-decision-kind'].options.map((kind) =>
      given({
        'nrm-decisions': [
          { 'nrm-decision-kind': kind, 'nrm-decision-outcome': outcome, 'nrm-decision-on': '2026-11-20' }
        ]
      })
    )
)

const protecting = allActions.filter(({ protects }) => protects === true).map(({ id }) => id)

describe('3. protection stands', () => {
  const made = given({ 'trafficking-conclusion': 'suspected', referral: 'made' })
  const cases = [
    ...casesOver('suspicion', 'referral', 'age'),
    // With the referral made, so that its decisions are on the path.
    ...casesOver('missing', 'measures').map((answers) => ({ ...answers, ...made }))
  ]

  // A positive decision shows that somebody referred the child: the same referral is then found out about, and not sent a second time (¶19).
  const ofTheReferral = ['make-the-nrm-referral', 'finish-the-nrm-referral', 'nrm-referral-is-late']
  const isOfTheReferral = (id: string) => ofTheReferral.includes(id)

  test('no NRM decision removes an action that protects', () => {
    for (const answers of cases) {
      const before = actionIds(answers).filter((id) => protecting.includes(id))
      for (const decision of negativeDecisions) {
        const after = actionIds({ ...answers, ...decision })
        expect(after).toEqual(expect.arrayContaining(before.filter((id) => !isOfTheReferral(id))))
        if (before.some(isOfTheReferral)) expect(after.some(isOfTheReferral)).toBe(true)
      }
    }
  })

  test('turning 18 removes no risk: protection against traffickers goes on', () => {
    for (const answers of casesOver('suspicion', 'missing', 'measures')) {
      // Long enough in care for a personal adviser to be owed.
      const born = given({
        'dates-of-birth': [{ 'birth-source': 'document', 'birth-date': '2008-12-01' }],
        'age-in-doubt': 'no',
        'periods-of-care': [{ 'care-legal-basis': 'section-20', 'care-from': '2025-04-01' }],
        'support-refused-for-status': 'refused'
      })
      const before = actionIds({ ...answers, ...born }, '2026-11-30').filter((id) => protecting.includes(id))
      const after = actionIds({ ...answers, ...born }, '2026-12-01')
      expect(before).toContain('appoint-personal-adviser')
      const lost = before.filter((id) => !after.includes(id))
      const isWorried = ['suspected', 'finding-out'].includes(facts.suspicion.of(view(answers)))
      const hasBeenSafe =
        !isWorried &&
        facts.missing.of(view(answers)) === 'never' &&
        facts.measures.of(view(answers)) === 'none'
      const mayEnd = (id: string) => id in atEighteen || (hasBeenSafe && onlyForChildren.includes(id))
      expect(lost.filter((id) => !mayEnd(id))).toEqual([])
      for (const id of lost) if (atEighteen[id]) expect(after).toContain(atEighteen[id])
      if (isWorried)
        expect(after).toEqual(expect.arrayContaining(['agree-police-roles', 'agree-who-must-not-know']))
    }
  })
})

/**
 * What ends with childhood because the law gives it to children alone, and what takes its place at 18. Nothing here is lost
 * without an action of the pathway plan that holds the same risk, or the adult's own route to the NRM.
 */
const atEighteen: Readonly<Record<string, string | null>> = {
  'make-the-nrm-referral': 'adult-explain-consent',
  'make-the-guardian-referral': null,
  'make-the-safeguarding-referral': null,
  'decide-on-a-child-protection-plan': 'assess-pathway-needs',
  'assess-at-once': 'assess-pathway-needs',
  'plan-the-first-48-hours': null,
  'return-home-interview': null,
  'liaise-about-family-contact': null,
  'decide-on-child-protection': null,
  'brief-the-carer': null,
  'appoint-personal-adviser': 'appoint-overdue-personal-adviser',
  'restore-support-refused-for-status': 'look-into-support-refused-to-an-adult'
}

/** What every child is owed, and an adult where there is a worry, who has been missing or has measures. */
const onlyForChildren = ['involve-the-child-in-protection']

test('4. while the age is in doubt there is no adult branch', () => {
  for (const answers of casesOver('ageDoubt', 'suspicion', 'position', 'referral')) {
    const doubtful: Answers = {
      ...answers,
      ...given({
        'dates-of-birth': [
          { 'birth-source': 'child-says', 'birth-date': '2011-01-01' },
          { 'birth-source': 'home-office', 'birth-date': '2006-01-01' }
        ]
      })
    }
    if (facts.ageDoubt.of(view(doubtful)) !== 'in-doubt') continue
    expect(facts.age.of(view(doubtful))).toBe('under-16')
    const paths = Object.values(pathsOf(view(doubtful))).flat()
    expect(paths).not.toContain('adult-consent')
    expect(paths).not.toContain('pathway-if-refused')
  }
})

test('4. claimed and Home Office dates say adult, and the age is in doubt: still a child', () => {
  const answers = given({
    'dates-of-birth': [{ 'birth-source': 'home-office', 'birth-date': '2000-01-01' }],
    'age-in-doubt': 'yes'
  })
  expect(facts.age.of(view(answers))).toBe('16-or-17')
})

test('5. safety follows the opening, and nothing locks: every stage of an empty case can be walked', () => {
  expect(stages.slice(0, 2).map(({ id }) => id)).toEqual(['opening', 'immediate-safety'])
  for (const path of Object.values(pathsOf(view({})))) expect(path.length).toBeGreaterThan(1)
})

describe('6. tracks', () => {
  const named = Object.keys(positions) as (keyof typeof positions)[]
  const positionOf = (position: string) => given({ 'immigration-position': position })
  const setAside = fc.array(
    fc.record({
      'set-aside-track': fc.constantFrom('transitional', 'long-term', 'return'),
      'set-aside-reason': fc.constantFrom('', 'The grant makes it needless for now.')
    })
  )

  test('belong to whoever is neither British nor settled, and to nobody else', () => {
    for (const position of named) {
      const has = tracksOf(view(positionOf(position))).pursued.length > 0
      expect(has, position).toBe(position !== 'british' && position !== 'settled')
    }
  })

  test('all three stand while the position is undecided, whatever was set aside', () => {
    fc.assert(
      fc.property(fc.constantFrom(...named), setAside, (position, items) => {
        const list = items.map((item) =>
          item['set-aside-reason'] === '' ? { 'set-aside-track': item['set-aside-track'] } : item
        )
        const answers = { ...positionOf(position), ...given({ 'tracks-set-aside': list }) }
        const { pursued, setAside: dropped } = tracksOf(view(answers))
        if (!positions[position].decided) expect(pursued).toEqual(positions[position].tracks)
        for (const { reason } of dropped) expect(reason).not.toBe('')
        const kept = [...pursued, ...dropped.map(({ track }) => track)]
        for (const track of positions[position].tracks) expect(kept).toContain(track)
      })
    )
    for (const { position } of [
      { position: 'not-established' },
      { position: 'claim-undecided' },
      { position: 'appeal-pending' }
    ] as const) {
      expect(positions[position].decided).toBe(false)
      expect(positions[position].tracks).toHaveLength(3)
    }
  })

  test('leave for unaccompanied children is never shown as settled', () => {
    expect(positions['unaccompanied-child-leave'].lead).not.toBe('long-term')
    expect(positions['unaccompanied-child-leave'].tracks).toHaveLength(3)
  })
})

describe('7. refusals', () => {
  test('whoever has tracks is asked what happens on refusal, and reads there that Schedule 3 ends no support to a child', () => {
    for (const position of Object.keys(positions)) {
      const answers = given({ 'immigration-position': position })
      const now = view(answers)
      const asked = askedOf(pathsOf(now), now)
      const has = facts.tracks.of(now) !== 'none'
      // Which of them can come to whom: tests/rules/contingencies.json.
      const refusals = (['if-claim-refused', 'if-extension-refused', 'if-appeal-dismissed'] as const).filter(
        (id) => asked.has(id)
      )
      expect(refusals.length > 0, position).toBe(has)
      expect(textOf(answers).includes(words('statements.schedule-three-adults-only')), position).toBe(has)
      expect(hindrancesOf(now).includes('contingency-missing'), position).toBe(has)
    }
  })

  test('nobody else reads any of it', () => {
    for (const position of ['british', 'settled']) {
      const now = view(given({ 'immigration-position': position }))
      for (const id of askedOf(pathsOf(now), now))
        expect(questionOf(id).only).not.toBe('under-immigration-control')
      // By hand: what they would be asked of refusals, of Schedule 3 and of a caseworker.
      for (const id of [
        'if-claim-refused',
        'human-rights-assessment-state',
        'human-rights-assessment-findings',
        'home-office-liaison'
      ] as const)
        expect(askedOf(pathsOf(now), now).has(id), `${position}: ${id}`).toBe(false)
      expect(textOf(given({ 'immigration-position': position })), position).not.toContain('Schedule 3')
    }
  })
})

describe('8. what has happened can be recorded, and no plan can contain it', () => {
  test('bed and breakfast tonight prints as contrary and raises a same-day action', () => {
    for (const base of casesOver('age', 'position')) {
      const answers = { ...base, ...given({ 'place-tonight': 'bed-and-breakfast' }) }
      const action = actionsOf(onPath(view(answers))).find(({ id }) => id === 'move-from-bed-and-breakfast')
      // ¶45 speaks of those under 18; of an adult it is recorded and printed, and no more.
      if (facts.age.of(view(answers)) === 'adult') expect(action).toBeUndefined()
      else expect(action).toMatchObject({ when: 'same-day', contrary: true })
      expect(textOf(answers)).toContain(words('questions.place-tonight.options.bed-and-breakfast'))
    }
    const printed = textOf(given({ 'place-tonight': 'bed-and-breakfast' }))
    expect(printed).toContain(words('actions.move-from-bed-and-breakfast'))
  })

  test('no plan offers it', () => {
    for (const id of ['placement-kind', 'emergency-accommodation-kind'] as const) {
      expect(questions[id].options).not.toContain('bed-and-breakfast')
    }
  })

  test('every contrary action is for the same day and names its source', () => {
    for (const action of allActions.filter(({ contrary }) => contrary)) {
      expect(action.when, action.id).toBe('same-day')
      expect(action.serves.length).toBeGreaterThan(0)
    }
  })

  test('no safety measure is there by default; each that is chosen must carry what ¶41, ¶43 and ¶44 ask', () => {
    expect(hindrancesOf(view({}))).not.toContain('measure-incomplete')
    for (const what of questions['safety-measures'].fields['measure-what'].options) {
      const chosen = given({ 'safety-measures': [{ 'measure-what': what }] })
      expect(hindrancesOf(view(chosen))).toContain('measure-incomplete')
    }
    const restraining = given({ 'safety-measures': [{ 'measure-what': 'supervision-when-out' }] })
    expect(pathsOf(view(restraining))['protection-and-placement']).toContain('restraint-and-liberty')
    expect(actionIds(restraining)).toContain('take-legal-advice-on-a-measure')
  })
})

test('9. an assessment of one person frees no other', () => {
  const answers = given({
    'family-contacts': [
      { 'contact-who': 'Mother', 'contact-plan': 'start-contact', 'contact-assessment': 'assessed-safe' },
      { 'contact-who': 'Uncle', 'contact-plan': 'trace', 'contact-assessment': 'not-assessed' }
    ]
  })
  expect(actionIds(answers)).toContain('new-contact-before-assessment')
})

test('9. new contact or tracing waits, person by person, for the assessment', () => {
  const { 'contact-plan': plan, 'contact-assessment': assessment } = questions['family-contacts'].fields
  for (const planned of plan.options) {
    for (const assessed of assessment.options) {
      const answers = given({
        'family-contacts': [
          { 'contact-who': 'Mother', 'contact-plan': planned, 'contact-assessment': assessed }
        ]
      })
      const isEarly = ['start-contact', 'trace'].includes(planned) && assessed !== 'assessed-safe'
      expect(actionIds(answers).includes('new-contact-before-assessment'), `${planned} ${assessed}`).toBe(
        isEarly
      )
    }
  }
})

describe('10. whoever advises on immigration is recorded with how they are regulated and for what level', () => {
  const { 'person-regulated-as': regulation, 'person-role': role } = questions.people.fields
  const name = 'Ada Quillfeather'
  const level = 'Level 2, asylum and protection'
  const regulated = [
    'solicitor',
    'barrister',
    'legal-executive',
    'supervised-caseworker',
    'immigration-advice-authority'
  ] as const
  /** Each with its paths, which whoever advises does not change, so that they are walked once. */
  const bases = (...also: readonly FactName[]) =>
    casesOver('position', ...also).map((base) => {
      const paths = pathsOf(view(base))
      const called = (answers: Answers) => actionsOf(onPath(view(answers), paths))
      return {
        base,
        paths,
        isBritish: facts.position.of(view(base)) === 'british',
        called,
        calledIds: (answers: Answers) => called(answers).map(({ id }) => id)
      }
    })

  type Person = Readonly<Record<string, string | { readonly reason: 'not-known' | 'not-yet-explored' }>>
  /** Somebody in the list of people, who may be named as the child's adviser. */
  const withAdviser = (base: Answers, person: Person, more: NamedCase['answers'] = {}): Answers => ({
    ...base,
    ...given({ people: [{ 'person-name': name, ...person }], 'immigration-adviser': name, ...more })
  })

  type Written = ReturnType<typeof buildDocument>
  const write = (id: (typeof documentIds)[number], answers: Answers) =>
    buildDocument(id, fileWith(answers), { today, words, location: 'shown' })
  const rowsOf = ({ sections }: Written) =>
    sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'rows' ? block.rows : [])))
  const valuesOf = (document: Written, id: string) =>
    rowsOf(document)
      .filter(({ label }) => label === words(`questions.${id}.short`))
      .flatMap(({ values }) => values)
  const warningsOf = ({ sections }: Written) =>
    sections
      .filter(({ id }) => id === 'contrary')
      .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'warning' ? [block.text] : [])))

  test('every way of being regulated is one that is tested here', () => {
    expect([...regulation.options].sort()).toEqual(
      [...regulated, 'not-regulated', 'not-applicable', 'not-established'].sort()
    )
  })

  test('who advises changes no path', () => {
    for (const { base, paths } of bases('age')) {
      for (const way of regulation.options)
        expect(pathsOf(view(withAdviser(base, { 'person-regulated-as': way })))).toEqual(paths)
    }
  })

  test('where a lawyer’s regulation is not recorded, and where anybody’s is not established, it is to be checked', () => {
    const notRecorded: readonly Person[] = [
      {},
      { 'person-regulated-as': { reason: 'not-known' } },
      { 'person-regulated-as': { reason: 'not-yet-explored' } }
    ]
    for (const { base, isBritish, calledIds } of bases()) {
      for (const one of role.options) {
        const open = [
          { 'person-regulated-as': 'not-established' },
          ...(one === 'legal-representative' ? notRecorded : [])
        ]
        for (const person of open) {
          const ids = calledIds(withAdviser(base, { 'person-role': one, ...person }))
          expect(ids.includes('check-how-the-adviser-is-regulated'), one).toBe(!isBritish)
        }
        for (const way of regulated) {
          const ids = calledIds(withAdviser(base, { 'person-role': one, 'person-regulated-as': way }))
          expect(ids).not.toContain('check-how-the-adviser-is-regulated')
          expect(ids).not.toContain('unregulated-adviser')
        }
      }
    }
  })

  test('without an adviser one is to be found; with one, the level is to be checked until it is known', () => {
    for (const { base, isBritish, called, calledIds } of bases()) {
      // Once it is said that a claim is made or meant, or in which open position the child is.
      const needs =
        !['british', 'settled'].includes(facts.position.of(view(base))) &&
        (base['immigration-position']?.state === 'answered' ||
          base['asylum-claimed-or-intended']?.state === 'answered')
      expect(calledIds(base).includes('find-a-regulated-adviser')).toBe(needs)
      const asking = { ...base, ...given({ 'immigration-questions': 'May she travel?' }) }
      expect(calledIds(asking).includes('find-a-regulated-adviser')).toBe(!isBritish)
      const calls = (person: Person, more: NamedCase['answers'] = {}) => {
        const whenOf = (id: string) =>
          called(withAdviser(base, person, more)).find((one) => one.id === id)?.when ?? 'never'
        return [
          'find-a-regulated-adviser',
          'check-the-advisers-level',
          'find-an-adviser-of-the-right-level'
        ].map(whenOf)
      }
      const hasNoLevel = ['solicitor', 'barrister', 'legal-executive', 'supervised-caseworker']
      const nothing = ['never', 'never', 'never']
      const check = isBritish ? nothing : ['never', 'five-working-days', 'never']
      const change = isBritish ? nothing : ['never', 'never', 'same-day']
      for (const way of regulation.options) {
        const person = { 'person-role': 'legal-representative', 'person-regulated-as': way }
        // Lawyers, and who works under them, have no level (section 84).
        const unsaid = hasNoLevel.includes(way) ? nothing : check
        expect(calls(person)).toEqual(unsaid)
        expect(calls(person, { 'immigration-adviser-level': { reason: 'not-yet-explored' } })).toEqual(unsaid)
        expect(calls(person, { 'immigration-adviser-level': { reason: 'not-known' } })).toEqual(check)
        expect(calls(person, { 'immigration-adviser-level': 'not-yet-checked' })).toEqual(check)
        expect(calls(person, { 'immigration-adviser-level': 'high-enough' })).toEqual(nothing)
        expect(calls(person, { 'immigration-adviser-level': 'not-high-enough' })).toEqual(change)
      }
    }
  })

  test('the assessment record prints how each is regulated and for what level', () => {
    for (const { base, isBritish } of bases('age')) {
      for (const way of regulation.options) {
        const person = {
          'person-role': 'legal-representative',
          'person-regulated-as': way,
          'person-regulated-level': level
        }
        const document = write('assessment-record', withAdviser(base, person))
        expect(valuesOf(document, 'person-regulated-as')).toEqual([
          words(`questions.person-regulated-as.options.${way}`)
        ])
        if (!isBritish) expect(valuesOf(document, 'person-regulated-level')).toEqual([level])
      }
    }
  })

  test('the care plan names the adviser, whether the level is enough, and when that was checked', () => {
    const person = { 'person-role': 'legal-representative', 'person-regulated-as': 'solicitor' }
    for (const { base, isBritish } of bases('age')) {
      for (const answer of questions['immigration-adviser-level'].options) {
        const document = write(
          'care-plan',
          withAdviser(base, person, {
            'immigration-adviser-level': answer,
            'immigration-questions': 'Register checked on 20 November 2026'
          })
        )
        const printed = (id: string) => valuesOf(document, id).join()
        if (isBritish) {
          expect(JSON.stringify(document)).not.toContain(name)
          expect(printed('immigration-adviser-level')).toBe('')
        } else {
          expect(printed('immigration-adviser')).toContain(name)
          expect(printed('immigration-adviser-level')).toBe(
            words(`questions.immigration-adviser-level.options.${answer}`)
          )
          expect(printed('immigration-questions')).toBe('Register checked on 20 November 2026')
        }
      }
    }
  })

  test('the care plan prints how the adviser is regulated and for what level', () => {
    const document = write(
      'care-plan',
      withAdviser(given({}), {
        'person-role': 'legal-representative',
        'person-regulated-as': 'immigration-advice-authority',
        'person-regulated-level': level
      })
    )
    const text = JSON.stringify(document)
    expect(text).toContain(words('questions.person-regulated-as.options.immigration-advice-authority'))
    expect(text).toContain(level)
  })

  test('whoever is named as the child’s adviser, in whatever role, is checked until the regulation is recorded', () => {
    for (const { base, isBritish, calledIds } of bases()) {
      for (const one of role.options) {
        const ids = calledIds(withAdviser(base, { 'person-role': one }))
        expect(ids.includes('check-how-the-adviser-is-regulated'), one).toBe(!isBritish)
      }
    }
  })

  test('nobody reads of a British child for which immigration work somebody is registered', () => {
    const person = { 'person-role': 'legal-representative', 'person-regulated-level': level }
    for (const { base } of bases().filter(({ isBritish }) => isBritish))
      expect(JSON.stringify(write('assessment-record', withAdviser(base, person)))).not.toContain(level)
  })

  test('an adviser who is not regulated, and advice from one, is for the same day and prints as contrary in every document', () => {
    for (const { base, isBritish, called } of bases('age')) {
      const unregulated = role.options.map((one) =>
        withAdviser(base, { 'person-role': one, 'person-regulated-as': 'not-regulated' })
      )
      const advised = (['yes', 'not-sure'] as const).map((answer): Answers => ({
        ...base,
        ...given({ 'unregulated-advice-given': answer })
      }))
      for (const [id, cases] of [
        ['unregulated-adviser', unregulated],
        ['unregulated-advice-was-given', advised]
      ] as const) {
        for (const answers of cases) {
          const action = called(answers).find((one) => one.id === id)
          if (isBritish) expect(action).toBeUndefined()
          else expect(action).toMatchObject({ when: 'same-day', contrary: true })
        }
        // That the action is called for is shown for each; that it then prints, for one.
        const [answers = base] = cases
        // The sheets for who has a child tonight, or looks for one, say nothing of what others did wrong.
        for (const document of documentIds.filter(
          (one) => one !== 'missing-child-sheet' && one !== 'first-night'
        )) {
          const isPrinted = warningsOf(write(document, answers)).some((text) =>
            text.includes(words(`actions.${id}`))
          )
          expect(isPrinted, `${document} ${id}`).toBe(!isBritish)
        }
      }
    }
  })

  test('the care plan and the pathway plan say whose advice counts; the plans of a British child do not', () => {
    for (const { base, isBritish } of bases('age')) {
      for (const id of ['care-plan', 'pathway-plan'] as const) {
        const text = JSON.stringify(write(id, base))
        expect(text.includes(words('statements.immigration-advice-regulated')), id).toBe(!isBritish)
      }
    }
  })
})

test('11. a declined independent visitor has a reason', () => {
  for (const base of casesOver('visitor', 'position')) {
    const now = view(base)
    const isDeclined = facts.visitor.of(now) === 'declined'
    const isAsked = pathsOf(now)['review-advocacy-and-support'].some((step) =>
      askedOn(step, now).includes('visitor-declined-reason')
    )
    expect(isAsked).toBe(isDeclined)
    expect(hindrancesOf(now).includes('visitor-reason-missing')).toBe(isDeclined)
  }
})

test('12. from every step of every case the end can be reached, and Back too', () => {
  for (const { id, check } of stages) {
    const machine = stageMachines[id]
    for (const { view: now, path } of explore(machine)) {
      path.forEach((step, index) => {
        // Put down on this step with nothing but the answers, as an address does.
        let on = machine.resolveState({
          value: step,
          context: now,
          status: step === check ? 'done' : 'active'
        })
        const rest: string[] = []
        while (on.status === 'active') {
          ;[on] = transition(machine, on, { type: 'step.continued' })
          rest.push(on.value as string)
        }
        // The way on is what the walk says, and no machine remembers how somebody came: so the walk has what lies behind, too.
        expect(rest).toEqual(path.slice(index + 1))
        expect(on.value).toBe(check)
      })
    }
  }
})

test('an answer that was taken away no longer routes', () => {
  const machine = stageMachines['protection-and-placement']
  const restraining = given({ 'safety-measures': [{ 'measure-what': 'supervision-when-out' }] })
  expect(walk(machine, view(restraining))).toContain('restraint-and-liberty')
  expect(walk(machine, view({}))).not.toContain('restraint-and-liberty')
})

describe('13. where the child lives', () => {
  const secret = 'Heron-Cottage-7'
  const plain = ['text', 'long-text'] as const
  const isPlain = ({ kind }: Question) => plain.some((one) => one === kind)
  const all = Object.entries(questions) as [QuestionId, Question][]
  const isMarked = (question: Question) => question.reveals === 'placement'

  /** A secret of its own under every marked question and field, whatever its kind; and names that say where the child lives, repeated in free text. */
  const marked = Object.fromEntries(
    all.flatMap(([id, question]): [string, unknown][] => {
      if (id === 'people') return []
      if (question.kind === 'list') {
        const fields = Object.entries(question.fields).filter(
          ([, field]) => isPlain(field) && isMarked(field)
        )
        return fields.length === 0
          ? []
          : [[id, [Object.fromEntries(fields.map(([field]) => [field, `${secret} ${field}`]))]]]
      }
      if (!isMarked(question)) return []
      if (question.kind === 'tracks')
        return [[id, { tracks: { transitional: `${secret} ${id}`, plan: `${secret} ${id}` } }]]
      return isPlain(question) ? [[id, `${secret} ${id}`]] : []
    })
  ) as NamedCase['answers']
  const roles = [
    'carer',
    'key-worker',
    'designated-teacher',
    'health-professional',
    'support-worker',
    'other'
  ] as const
  const answers = given({
    ...marked,
    'known-as': 'Selam',
    people: [
      ...roles.map((role, index) => ({
        'person-name': `Wanda${'abcdef'.charAt(index)} Heronsgate`,
        'person-role': role,
        'person-organisation': `${secret} of ${role}`,
        'person-contact': `${secret} by ${role}`
      })),
      { 'person-name': 'Nameless Heronsgate', 'person-organisation': secret }
    ],
    'continuity-of-worker': 'Wandaa Heronsgate is trusted most.',
    worries: `Selam told Wandaa so. The Heronsgate family of ${secret} of carer keeps a dog.`,
    screenings: [{ 'screening-on': '2026-11-20' }],
    'marks-arrival-journey-and-documents': { marks: { 'debt-for-the-journey': 'reported' } },
    'indicator-details': {
      details: { 'debt-for-the-journey': { who: 'Wandab Heronsgate', when: 'today', context: 'at home' } }
    }
  })

  test('is in no copy unless whoever makes it says so: not by a mark, not by a name, not in free text', () => {
    expect(Object.keys(marked).length).toBeGreaterThan(8)
    const copies = textOf(answers)
    expect(copies).not.toContain(secret)
    expect(copies).not.toMatch(/Wanda[a-f]/)
    expect(copies).not.toContain('Heronsgate')
    expect(copies).toContain('Selam')
  })

  test('is kept back too where a name was not known and a note stands instead', () => {
    const noted: Answers = {
      people: {
        state: 'answered',
        value: [
          {
            id: 'person-1',
            fields: {
              'person-name': { state: 'not-known', typed: `${secret} note` },
              'person-role': { state: 'answered', value: 'carer' }
            }
          }
        ]
      },
      'where-the-child-is': { state: 'not-known', typed: `${secret} note` }
    }
    expect(textOf(noted)).not.toContain(secret)
  })

  test('is in the copy when they say so', () => {
    const shown = textOf(answers, 'shown')
    const asked = askedOf(pathsOf(view(answers)), view(answers))
    for (const id of Object.keys(marked) as QuestionId[])
      if (asked.has(id)) expect(shown, id).toContain(secret)
    expect(shown).toContain('Wandaa Heronsgate')
  })
})

test('14. a date on a decision letter overrides a computed one, and a computed one says that it is computed', () => {
  const date = fc
    .date({ min: new Date('2024-01-01'), max: new Date('2026-11-24'), noInvalidDate: true })
    .map((one) => one.toISOString().slice(0, 10))
  fc.assert(
    fc.property(date, date, (granted, ends) => {
      const leave = {
        'immigration-position': 'unaccompanied-child-leave',
        'leave-granted-on': granted
      } as const
      const computed = leaveEnd(
        view(
          given({
            ...leave,
            'dates-of-birth': [{ 'birth-source': 'child-says', 'birth-date': '2010-06-15' }]
          })
        )
      )
      expect(computed?.basis).not.toBe('letter')
      expect(leaveEnd(view(given({ ...leave, 'leave-ends-on': ends })))).toEqual({
        date: ends,
        basis: 'letter'
      })
    })
  )
  const printed = textOf(
    given({ 'immigration-position': 'unaccompanied-child-leave', 'leave-granted-on': '2026-01-05' })
  )
  expect(printed).toContain(words('documents.dates.leave-thirty-months'))
})

test('questions of a branch left behind are kept, and no document prints them', () => {
  const answers = given({ 'interpreter-needed': 'no', 'interpreter-language': 'Tigrinya-left-behind' })
  expect(textOf(answers)).not.toContain('Tigrinya-left-behind')
  expect(questionsOf('interpreter')).toContain('interpreter-language')
})
