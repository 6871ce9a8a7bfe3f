import { describe, expect, it } from 'vitest'
import type { StageId } from '../../../content/stages'
import { followActions } from '../../../machines/actions/follow'
import { actionListOf } from '../../../machines/actions/list'
import type { CaseView } from '../../../machines/case-file/case-file'
import { fieldOf, itemsOf } from '../../../machines/case-file/read'
import { askedOn } from '../../../machines/journey/paths'
import { actionsOf } from '../../../machines/actions/all'
import { isOfFormerAuthority, namedOfBefore } from '../../../machines/policy/people/former-authority'
import { onRecordSinceHandover } from '../../../machines/policy/people/since-handover'
import { textsThatReveal } from '../../../machines/policy/disclosure/location'
import { stageMachines } from '../../../machines/stages'
import { walk } from '../../../machines/journey/walk'
import { answersOf, type ScenarioItem, type NamedCase } from '../../cases/named-case'
import { fileWith } from '../../support/file'

type CaseAnswers = NamedCase['answers']
const view = (given: CaseAnswers, today = '2026-11-24'): CaseView => ({ answers: answersOf(given), today })
const called = (given: CaseAnswers, today?: string) => actionsOf(view(given, today)).map(({ id }) => id)
const pathOf = (stage: StageId, given: CaseAnswers) => walk(stageMachines[stage], view(given))

const people: CaseAnswers = {
  people: [
    { 'person-name': 'Ruth Okafor', 'person-role': 'legal-representative' },
    { 'person-name': 'Grace Adeyemi', 'person-role': 'social-worker' }
  ]
}

describe('a transfer to another authority', () => {
  const at = (state: string): CaseAnswers => ({ 'transfer-state': state })
  const period = (authority: string, to?: string): ScenarioItem => ({
    'care-authority': authority,
    'care-from': '2026-11-01',
    ...(to === undefined ? {} : { 'care-to': to })
  })

  it('has its page once it was asked for, whatever came of it, and never for a British child', () => {
    for (const state of ['asked-for', 'agreed', 'moved', 'will-not-happen']) {
      expect(pathOf('case-details', at(state))).toContain('transfer-between-authorities')
      const british: CaseAnswers = { ...at(state), 'immigration-position': 'british' }
      expect(pathOf('case-details', british)).not.toContain('transfer-between-authorities')
      expect(called(british).filter((id) => id.includes('transfer'))).toEqual([])
    }
    for (const given of [{}, at('not-considered')]) {
      expect(pathOf('case-details', given)).not.toContain('transfer-between-authorities')
    }
  })

  it('ends no duty until the child has moved', () => {
    for (const state of ['asked-for', 'agreed']) {
      expect(called(at(state))).toContain('keep-every-duty-until-the-transfer')
    }
    for (const state of ['not-considered', 'moved', 'will-not-happen']) {
      expect(called(at(state))).not.toContain('keep-every-duty-until-the-transfer')
    }
  })

  it('is answered, after the child was heard', () => {
    expect(called(at('asked-for'))).toContain('answer-the-transfer-request')
    expect(called(at('asked-for'))).toContain('hear-the-child-about-the-transfer')
    const heard: CaseAnswers = { ...at('asked-for'), 'transfer-child-view': '“I want to stay.”' }
    expect(called(heard)).not.toContain('hear-the-child-about-the-transfer')
    expect(called({ ...heard, 'transfer-answered-on': '2026-11-20' })).not.toContain(
      'answer-the-transfer-request'
    )
  })

  it('ends one period of care and begins another', () => {
    const moved = (...periods: readonly ScenarioItem[]): CaseAnswers => ({
      ...at('moved'),
      'periods-of-care': periods
    })
    expect(called(moved(period('Harbourshire')))).toContain('begin-a-new-period-of-care')
    expect(called(moved(period('Harbourshire'), period('Fellshire')))).toContain('begin-a-new-period-of-care')
    expect(called(moved(period('Harbourshire', '2026-11-20'), period('Fellshire')))).not.toContain(
      'begin-a-new-period-of-care'
    )
  })

  it('leaves nothing to do to those who act for the authority that the child has left, where that is certain', () => {
    const named = (given: CaseAnswers): readonly string[] => {
      const seen = view(given)
      const [item] = actionListOf(followActions(fileWith(seen.answers), seen), seen, [
        'name-who-answers-after-the-move'
      ])
      const ids = item?.owner.kind === 'role' ? item.owner.people : []
      return itemsOf(seen.answers, 'people').flatMap((person) =>
        ids.includes(person.id) ? [fieldOf(person, 'person-name') ?? ''] : []
      )
    }
    const gwen = {
      'person-name': 'Gwen',
      'person-role': 'social-worker',
      'person-organisation': 'Harbourshire'
    }
    const joan = { 'person-name': 'Joan', 'person-role': 'social-worker', 'person-organisation': 'Fellshire' }
    const nobodySaid = { 'person-name': 'Kit', 'person-role': 'social-worker' }
    const moved: CaseAnswers = {
      ...at('moved'),
      'transfer-authority': 'Fellshire County Council',
      'periods-of-care': [period('Harbourshire')],
      people: [gwen, joan, nobodySaid]
    }
    expect(named(moved)).toEqual(['Joan', 'Kit'])
    expect(named({ ...moved, people: [gwen] })).toEqual([])
    // Whoever had the night is of the team that has the authority's name before its own, on either side of the move (¶24).
    const night = (one: typeof gwen, team: string) => ({ ...one, 'person-organisation': team })
    const teams = [
      night(gwen, 'Harbourshire emergency duty team'),
      night(joan, 'Fellshire County Council, children’s team')
    ]
    expect(named({ ...moved, people: teams })).toEqual(['Joan'])
    // Without a word of where the child moved to, nobody can say whose they are.
    const unsaid: CaseAnswers = { ...moved, 'transfer-authority': { reason: 'not-known' } }
    expect(named(unsaid)).toEqual(['Gwen', 'Joan', 'Kit'])
    const recorded = [period('Harbourshire', '2026-11-20'), period('Fellshire')]
    expect(named({ ...unsaid, 'periods-of-care': recorded })).toEqual(['Joan', 'Kit'])
  })

  it('goes back to the first authority: whose people answer hangs on whether the answers are of the same move', () => {
    const former = (more: CaseAnswers) => {
      const seen = view({
        ...at('moved'),
        'transfer-authority': 'Harbourshire',
        'periods-of-care': [
          { 'care-authority': 'Harbourshire', 'care-from': '2026-03-02', 'care-to': '2026-03-20' },
          { 'care-authority': 'Fellshire', 'care-from': '2026-03-20' },
          { 'care-authority': 'Moorshire', 'care-from': '2025-03-20', 'care-to': '2025-04-20' }
        ],
        people: ['Harbourshire', 'Fellshire', 'Moorshire', 'Downshire'].map((name) => ({
          'person-name': `Of ${name}`,
          'person-role': 'social-worker',
          'person-organisation': name
        })),
        ...more
      })
      return itemsOf(seen.answers, 'people').flatMap((person) =>
        isOfFormerAuthority(person, seen) ? [fieldOf(person, 'person-organisation')] : []
      )
    }
    expect(former({ 'transfer-answered-on': '2026-04-28' })).toEqual(['Fellshire', 'Moorshire'])
    // Answered before they came to Fellshire, it may be the answer of that move: nobody of the two loses what is theirs to do.
    expect(former({ 'transfer-answered-on': '2026-03-20' })).toEqual(['Moorshire'])
    expect(former({})).toEqual(['Moorshire'])
    const third = { 'transfer-authority': 'Downshire' }
    expect(former({ ...third, 'transfer-answered-on': '2026-04-28' })).toEqual(['Harbourshire', 'Moorshire'])
    // Of a name that nobody else has, and an answer of before, only the name is another.
    expect(former(third)).toEqual(['Harbourshire', 'Moorshire'])
    expect(former({ 'transfer-state': 'asked-for' })).toEqual(['Harbourshire', 'Moorshire'])
  })

  // ¶24, ¶39: on the night on which a third authority has the child, nobody has left it.
  it('leaves nobody whose authority stepped in since, and the first whether or not a transfer is recorded', () => {
    const former = (given: CaseAnswers, ...periods: readonly ScenarioItem[]) => {
      const seen = view({
        ...given,
        'periods-of-care': periods,
        people: ['Harbourshire', 'Fellshire', 'Moorshire'].map((name) => ({
          'person-name': `Of ${name}`,
          'person-role': 'social-worker',
          'person-organisation': `${name} County Council`
        }))
      })
      return namedOfBefore(seen)
    }
    const since = (authority: string, from: string, to?: string) => ({
      ...period(authority, to),
      'care-from': from
    })
    const [fells, moors] = [since('Fellshire', '2026-09-04'), since('Moorshire', '2026-11-23')]
    const toFellshire: CaseAnswers = { ...at('moved'), 'transfer-authority': 'Fellshire' }
    for (const given of [toFellshire, at('not-considered'), {}])
      expect(former(given, since('Harbourshire', '2026-08-21', '2026-09-04'), fells, moors)).toEqual([
        'Of Harbourshire'
      ])
    // Until its end is recorded, the one that the transfer left is known by its earlier day.
    expect(former(toFellshire, since('Harbourshire', '2026-08-21'), fells, moors)).toEqual([
      'Of Harbourshire'
    ])
    expect(former({}, since('Harbourshire', '2026-08-21'), fells, moors)).toEqual([])
    // Whoever stands there in two parts is named once.
    const kay = { 'person-name': 'Kay', 'person-organisation': 'Harbourshire' }
    expect(
      namedOfBefore(
        view({
          'periods-of-care': [since('Harbourshire', '2026-08-21', '2026-09-04'), fells],
          people: (['social-worker', 'personal-adviser'] as const).map((role) => ({
            ...kay,
            'person-role': role
          }))
        })
      )
    ).toEqual(['Kay'])
    // A team that bears its name is the same authority.
    expect(
      former({}, since('Fellshire', '2026-08-21', '2026-09-04'), since('Fellshire UASC team', '2026-09-04'))
    ).toEqual([])
  })

  it.each([
    ['social-worker', true],
    ['team-manager', true],
    ['independent-reviewing-officer', true],
    ['personal-adviser', true],
    ['virtual-school-head', true],
    ['lawyer-of-the-authority', true],
    ['carer', false],
    ['health-professional', false]
  ])('a %s goes with the authority: %s', (role, is) => {
    const isFormer = (state: string, until: string | undefined) => {
      const seen = view({
        ...at(state),
        'periods-of-care': [period('Harbourshire', until), period('Fellshire')],
        people: [{ 'person-name': 'Gwen', 'person-role': role, 'person-organisation': 'Harbourshire' }]
      })
      return itemsOf(seen.answers, 'people').map((person) => isOfFormerAuthority(person, seen))
    }
    expect(isFormer('moved', '2026-11-20')).toEqual([is])
    // Periods of care say it, however the next transfer stands.
    for (const state of ['asked-for', 'agreed', 'not-considered', 'will-not-happen'])
      expect(isFormer(state, '2026-11-20')).toEqual([is])
    // Nobody has said yet that the child moved.
    expect(isFormer('agreed', undefined)).toEqual([false])
  })

  it('tells nobody in a withheld copy to which authority', () => {
    expect(textsThatReveal(view({ ...at('agreed'), 'transfer-authority': 'Fellshire' }))).toContain(
      'Fellshire'
    )
  })
})

describe('an age assessment', () => {
  const underWay: CaseAnswers = { 'age-in-doubt': 'yes', 'age-assessment': 'under-way' }
  const found = (outcome: string): CaseAnswers => ({
    'age-in-doubt': 'yes',
    'age-assessment': 'full-assessment-recorded',
    'age-assessment-outcome': outcome
  })

  it('has two assessors and somebody for the person, and hears the person before it is decided', () => {
    expect(called(underWay)).toContain('arrange-a-fair-age-assessment')
    const all: CaseAnswers = {
      ...underWay,
      'age-assessment-details': 'Grace Adeyemi and Ruth Okafor; Ada Obi sits beside him.'
    }
    expect(called(all)).not.toContain('arrange-a-fair-age-assessment')
    expect(called(underWay)).toContain('put-the-doubts-before-deciding')
    expect(called({ ...underWay, 'age-minded-to-meeting': 'arranged' })).toContain(
      'put-the-doubts-before-deciding'
    )
    expect(called({ ...underWay, 'age-minded-to-meeting': 'held' })).not.toContain(
      'put-the-doubts-before-deciding'
    )
  })

  it('is told to the person, whatever it found', () => {
    for (const outcome of ['found-a-child', 'found-an-adult']) {
      expect(called(found(outcome))).toContain('tell-the-person-of-the-assessed-age')
      expect(
        called({ ...found(outcome), 'age-outcome-told-how': 'On 20 November, in writing' })
      ).not.toContain('tell-the-person-of-the-assessed-age')
    }
    expect(called(found('not-decided'))).not.toContain('tell-the-person-of-the-assessed-age')
  })

  it('that found an adult leads to a safe move that considers the other children', () => {
    const adult = found('found-an-adult')
    expect(pathOf('case-details', adult)).toContain('safe-move-of-an-adult')
    expect(pathOf('case-details', found('found-a-child'))).not.toContain('safe-move-of-an-adult')
    expect(called(adult)).toContain('consider-the-other-children-there')
    expect(called({ ...adult, 'safe-move-on': '2026-12-01' })).toContain('carry-out-the-safe-move')
    expect(called({ ...adult, 'safe-move-on': '2026-11-20' })).not.toContain('carry-out-the-safe-move')
  })

  it('that is challenged has a page of its own, and somebody says what stands meanwhile', () => {
    const challenged: CaseAnswers = { ...found('found-an-adult'), 'age-assessment-challenged': 'challenged' }
    const path = pathOf('case-details', challenged)
    expect(path).toContain('age-challenge')
    expect(path).toContain('safe-move-of-an-adult')
    expect(called(challenged)).toContain('settle-what-stands-during-an-age-challenge')
    expect(called({ ...challenged, 'age-challenge-meanwhile': 'not-settled' })).toContain(
      'settle-what-stands-during-an-age-challenge'
    )
    expect(called({ ...challenged, 'age-challenge-meanwhile': 'as-a-child' })).not.toContain(
      'settle-what-stands-during-an-age-challenge'
    )
    expect(called({ ...challenged, 'age-challenge-outcome': 'what-was-challenged-stands' })).not.toContain(
      'settle-what-stands-during-an-age-challenge'
    )
  })

  it('is changed by what the challenge found', () => {
    const answered: CaseAnswers = {
      ...found('found-an-adult'),
      'age-assessment-challenged': 'challenged',
      'age-challenge-outcome': 'found-a-child'
    }
    expect(called(answered)).toContain('take-up-the-outcome-of-an-age-challenge')
    expect(called({ ...answered, 'age-assessment-outcome': 'found-a-child' })).not.toContain(
      'take-up-the-outcome-of-an-age-challenge'
    )
  })
})

describe('the steps of a claim', () => {
  const step = (fields: ScenarioItem): CaseAnswers => ({ ...people, 'asylum-steps': [fields] })
  const interview: ScenarioItem = { 'asylum-step-kind': 'interview', 'asylum-step-on': '2026-12-10' }
  const ready: ScenarioItem = {
    ...interview,
    'asylum-step-companion': 'Grace Adeyemi',
    'asylum-step-interpreter': 'arranged',
    'asylum-step-lawyer': 'present'
  }

  it('are asked of nobody who is British, and call for nothing', () => {
    expect(askedOn('legal-support', view({}))).toContain('asylum-steps')
    const british: CaseAnswers = { ...step(interview), 'immigration-position': 'british' }
    expect(askedOn('legal-support', view(british))).not.toContain('asylum-steps')
    expect(called(british).filter((id) => id.includes('asylum'))).toEqual([])
  })

  it('have somebody who goes along, an interpreter and a settled place for the lawyer', () => {
    expect(called(step(interview))).toContain('name-who-goes-along-to-an-asylum-step')
    expect(called(step(interview))).toContain('arrange-help-for-an-asylum-step')
    expect(called(step(ready)).filter((id) => id.endsWith('an-asylum-step'))).toEqual([])
  })

  it('have a day for the statement, and a hearing that is prepared', () => {
    for (const kind of ['statement', 'written-form']) {
      expect(called(step({ 'asylum-step-kind': kind }))).toContain('finish-the-statement-in-time')
      expect(called(step({ 'asylum-step-kind': kind, 'asylum-step-state': 'done' }))).not.toContain(
        'finish-the-statement-in-time'
      )
    }
    expect(called(step({ 'asylum-step-kind': 'appeal-hearing' }))).toContain('prepare-for-the-appeal-hearing')
    expect(called(step(interview))).not.toContain('prepare-for-the-appeal-hearing')
  })

  it('are looked after once their day has passed, until what came of them is recorded', () => {
    expect(called(step(ready), '2026-12-10')).not.toContain('find-out-about-a-past-asylum-step')
    expect(called(step(ready), '2026-12-11')).toContain('find-out-about-a-past-asylum-step')
    const done: ScenarioItem = { ...ready, 'asylum-step-state': 'done' }
    expect(called(step(done), '2026-12-11')).toContain('find-out-about-a-past-asylum-step')
    expect(
      called(step({ ...done, 'asylum-step-outcome': 'A decision is to come.' }), '2026-12-11')
    ).not.toContain('find-out-about-a-past-asylum-step')
  })
})

describe('an arrest, an interview or a charge', () => {
  const matter = (fields: ScenarioItem): CaseAnswers => ({
    ...people,
    referral: 'made',
    'criminal-matters': [{ 'criminal-matter-kind': 'interview-under-caution', ...fields }]
  })

  it('is known to the officers as that of somebody who was referred', () => {
    for (const given of [matter({}), matter({ 'criminal-matter-police-told': 'not-yet' })]) {
      expect(called(given)).toContain('tell-the-officers-of-the-referral')
      expect(called({ ...given, referral: 'not-decided' })).not.toContain('tell-the-officers-of-the-referral')
    }
    expect(called(matter({ 'criminal-matter-police-told': 'told' }))).not.toContain(
      'tell-the-officers-of-the-referral'
    )
  })

  it('does not go on without a solicitor and an appropriate adult', () => {
    const ahead = matter({ 'criminal-matter-on': '2026-12-10' })
    expect(called(ahead)).toContain('arrange-help-for-a-police-interview')
    const helped = matter({
      'criminal-matter-on': '2026-12-10',
      'criminal-matter-solicitor': 'Ruth Okafor',
      'criminal-matter-appropriate-adult': 'Grace Adeyemi'
    })
    expect(called(helped)).not.toContain('arrange-help-for-a-police-interview')
    // A day that has gone ends nothing: what has not come to its end goes on (¶33).
    const gone: ScenarioItem = { 'criminal-matter-on': '2026-11-18' }
    expect(called(matter(gone))).toContain('arrange-help-for-a-police-interview')
    const past: ScenarioItem = { ...gone, 'criminal-matter-outcome': 'No further action' }
    expect(called(matter(past))).not.toContain('arrange-help-for-a-police-interview')
    expect(called(matter({ ...past, 'criminal-matter-next-on': '2026-12-03' }))).toContain(
      'arrange-help-for-a-police-interview'
    )
  })
})

describe('a debt that holds a child', () => {
  const debt = (fields: ScenarioItem): CaseAnswers => ({ debts: [{ 'debt-for': 'A journey', ...fields }] })

  it('is answered for as long as it may be claimed, after any decision and any birthday', () => {
    for (const given of [debt({}), debt({ 'debt-still-claimed': 'yes' })]) {
      expect(called(given)).toContain('answer-the-debt')
      expect(called(given, '2046-01-01')).toContain('answer-the-debt')
    }
    expect(called(debt({ 'debt-still-claimed': 'no' }))).not.toContain('answer-the-debt')
    expect(called({ debts: [] })).not.toContain('answer-the-debt')
  })
})

describe('handing the case over', () => {
  it('has its page on every path, and the rest only where it goes to somebody else', () => {
    for (const given of [{}, { 'handover-kind': 'none-planned' }]) {
      const path = pathOf('check-and-documents', given)
      expect(path).toContain('handover')
      expect(path).not.toContain('handover-details')
      expect(called(given)).not.toContain('hand-the-case-over')
      expect(called(given)).not.toContain('tell-the-child-of-the-handover')
    }
    for (const kind of ['another-worker', 'another-team', 'another-authority']) {
      const given: CaseAnswers = { 'handover-kind': kind }
      expect(pathOf('check-and-documents', given)).toContain('handover-details')
      expect(called(given)).toContain('hand-the-case-over')
      expect(called(given)).toContain('tell-the-child-of-the-handover')
    }
  })

  // What is to be told is written the day before, and a day says not at which hour.
  it('is done once its day is past and what was said is recorded', () => {
    const handed: CaseAnswers = {
      'handover-kind': 'another-worker',
      'handover-on': '2026-11-23',
      'handover-told': 'Everything that is open.'
    }
    expect(called(handed)).not.toContain('hand-the-case-over')
    expect(called({ ...handed, 'handover-on': '2026-11-24' })).toContain('hand-the-case-over')
    expect(called({ ...handed, 'handover-on': '2026-11-25' })).toContain('hand-the-case-over')
    expect(called({ ...handed, 'handover-child-told': 'By Grace, on 20 November.' })).not.toContain(
      'tell-the-child-of-the-handover'
    )
  })

  // ¶24, ¶31: the child, and whoever holds a paper, must know who the worker is now.
  describe('whoever is the only worker on record once its day is here', () => {
    const joy: ScenarioItem = { 'person-name': 'Joy Okafor', 'person-role': 'social-worker' }
    const sam: ScenarioItem = { 'person-name': 'Sam Reed', 'person-role': 'social-worker' }
    const until = (person: ScenarioItem, day: string): ScenarioItem => ({ ...person, 'person-until': day })
    const stands = (workers: readonly ScenarioItem[], given: CaseAnswers = {}, today?: string) => {
      const one = onRecordSinceHandover(
        view(
          {
            'handover-kind': 'another-team',
            'handover-on': '2026-11-24',
            people: [{ 'person-name': 'Ana', 'person-role': 'carer' }, ...workers],
            ...given
          },
          today
        )
      )
      return one === undefined ? undefined : fieldOf(one.worker, 'person-name')
    }

    it('is asked about on that day and after it, and not before it', () => {
      expect(stands([joy])).toBe('Joy Okafor')
      expect(stands([joy], {}, '2027-02-01')).toBe('Joy Okafor')
      expect(stands([joy], {}, '2026-11-23')).toBeUndefined()
    })

    it('is not asked about where no handover is recorded, or no day of it', () => {
      for (const kind of ['another-worker', 'another-authority'])
        expect(stands([joy], { 'handover-kind': kind })).toBe('Joy Okafor')
      expect(stands([joy], { 'handover-kind': 'none-planned' })).toBeUndefined()
      expect(onRecordSinceHandover(view({ 'handover-kind': 'another-team', people: [joy] }))).toBeUndefined()
    })

    it('is not asked about where they are the one who takes the case on', () => {
      expect(stands([sam], { 'handover-told': 'Sam Reed takes him on; told of all plans.' })).toBeUndefined()
      expect(stands([joy], { 'handover-told': 'Sam Reed takes him on; told by Joy Okafor.' })).toBe(
        'Joy Okafor'
      )
    })

    it('is not asked about once the next is recorded, or how long whoever leaves stays', () => {
      expect(stands([joy, sam])).toBeUndefined()
      expect(stands([until(joy, '2026-11-27')])).toBeUndefined()
      // The one who left handed it over; the one who is there took it on.
      expect(stands([until(joy, '2026-11-23'), sam])).toBeUndefined()
      expect(stands([sam, until(joy, '2026-11-30')], {}, '2026-12-02')).toBeUndefined()
      // Nobody is left: another order asks for that.
      expect(stands([until(joy, '2026-11-23')])).toBeUndefined()
      expect(stands([])).toBeUndefined()
    })

    it('is asked about although somebody left long before: that was another handover', () => {
      expect(stands([until(sam, '2026-09-01'), joy])).toBe('Joy Okafor')
    })
  })

  it('leaves the case record with its day', () => {
    const left: CaseAnswers = { 'authority-still-to-do': ['copy-to-the-case-record'] }
    expect(called(left)).toContain('copy-to-the-case-record')
    for (const given of [
      {},
      { 'authority-still-to-do': { reason: 'does-not-apply' } }
    ] as readonly CaseAnswers[])
      expect(called(given)).not.toContain('copy-to-the-case-record')
    expect(askedOn('sharing', view({}))).toContain('case-record-copied-on')
  })
})
