import { beforeAll, describe, expect, it } from 'vitest'
import { documents, type Part } from '../../../content/documents'
import type { CaseView } from '../../../machines/case-file/case-file'
import { actionsOf } from '../../../machines/actions/all'
import { actionListOf } from '../../../machines/actions/list'
import { followActions } from '../../../machines/actions/follow'
import { openNeeds } from '../../../machines/policy/needs/needs'
import { tracksOf } from '../../../machines/facts/tracks'
import { buildDocument } from '../../../src/documents/compose/build-document'
import type { Words } from '../../../src/i18n/words'
import { answersOf, type ScenarioItem, type NamedCase } from '../../cases/named-case'
import { textsInDocument } from '../../support/document-texts'
import { fileWith } from '../../support/file'
import { allWords } from '../../support/words'

/** Duties that were met by half: ¶33, ¶40, ¶42, ¶43, ¶58–63 and a pregnancy, each as its paragraph says. */
type CaseAnswers = NamedCase['answers']
const today = '2026-11-24'
const view = (given: CaseAnswers): CaseView => ({ answers: answersOf(given), today })
const called = (id: string, given: CaseAnswers) => actionsOf(view(given)).some((action) => action.id === id)
const reason = (of: 'not-known' | 'not-yet-explored' | 'does-not-apply') => ({ reason: of })

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const textOf = (document: 'care-plan' | 'pathway-plan', given: CaseAnswers) =>
  textsInDocument(
    buildDocument(document, fileWith(answersOf(given)), { today, words, location: 'shown' })
  ).join('\n')
const dueOf = (id: string, given: CaseAnswers) => {
  const file = fileWith(answersOf(given))
  const followed = followActions(file, view(given))
  return actionListOf(followed, view(given)).find((item) => item.id === id)?.due.date
}
const seventeen: CaseAnswers = {
  'age-in-doubt': 'no',
  'dates-of-birth': [{ 'birth-date': '2009-03-15', 'birth-source': 'document' }]
}

describe('a placement outside the area (¶42: might be appropriate to put distance)', () => {
  it('is asked about in so many words', () => {
    expect(words('questions.distance-and-isolation.label')).toMatch(/outside the area considered/)
    expect(words('questions.distance-and-isolation.hint')).toMatch(/Why it was chosen, or why not\./)
  })
})

describe('somebody with the child when out (¶43)', () => {
  it('is meant for the first eight to twelve weeks in care', () => {
    expect(words('questions.measure-what.hint')).toMatch(/first 8 to 12 weeks in care/)
    expect(words('paragraphs.43.summary')).toMatch(/first 8 to 12 weeks/)
  })
})

describe('compensation (¶33: criminal or compensation proceedings)', () => {
  const id = 'take-advice-on-compensation'
  const arranged = (stage: string): ScenarioItem => ({
    'legal-matter': 'compensation',
    'legal-matter-stage': stage
  })

  it('raises its action where it is needed and nobody helps with it', () => {
    expect(called(id, { 'legal-support-needed': ['compensation'] })).toBe(true)
    expect(called(id, { 'legal-arrangements': [arranged('being-arranged')] })).toBe(true)
    const inPlace: CaseAnswers = {
      'legal-support-needed': ['compensation'],
      'legal-arrangements': [arranged('in-place')]
    }
    expect(called(id, inPlace)).toBe(false)
    expect(called(id, { 'legal-support-needed': ['family-proceedings'] })).toBe(false)
  })

  it('is one action and not two', () => {
    const only: CaseAnswers = { 'legal-support-needed': ['compensation'] }
    expect(called('arrange-a-legal-representative', only)).toBe(false)
    const both: CaseAnswers = { 'legal-support-needed': ['compensation', 'family-proceedings'] }
    expect(called('arrange-a-legal-representative', both)).toBe(true)
    expect(called(id, both)).toBe(true)
  })

  it('is looked at before the day that is set for it', () => {
    const day: CaseAnswers = {
      'legal-arrangements': [{ ...arranged('being-arranged'), 'legal-matter-next-date': '2026-12-01' }]
    }
    const other: CaseAnswers = {
      'legal-arrangements': [
        { ...arranged('being-arranged') },
        { 'legal-matter': 'family-proceedings', 'legal-matter-next-date': '2026-11-27' }
      ]
    }
    expect(dueOf(id, day)).toBe('2026-11-30')
    expect(dueOf('arrange-a-legal-representative', other)).toBe('2026-11-26')
    expect(dueOf(id, other)).not.toBe('2026-11-26')
  })
})

describe('a pregnancy (¶34, ¶42, ¶13)', () => {
  const at = (...found: readonly string[]): CaseAnswers => ({ 'health-in-confidence': found })
  const planned: CaseAnswers = {
    people: [{ 'person-name': 'Ana Reyes', 'person-role': 'social-worker' }],
    'health-actions': [
      {
        'health-objective': 'A safe birth',
        'health-action': 'Midwife each month',
        'health-action-by': 'Ana Reyes',
        'health-action-due': '2026-12-10',
        'health-action-for': ['unborn-child']
      }
    ]
  }

  it.each(['pregnancy-care-needed', 'pregnancy-care-in-place'])(
    'that is known (%s) asks for the unborn child',
    (care) => {
      expect(openNeeds(view(at(care))).map(({ id }) => id)).toContain('unborn-child')
      expect(called('plan-for-the-unborn-child', at(care))).toBe(true)
      expect(called('plan-for-the-unborn-child', { ...at(care), ...planned })).toBe(false)
    }
  )

  it('asks for a placement for parent and child until one is chosen, whatever else is planned for the baby', () => {
    const id = 'consider-a-parent-and-child-placement'
    expect(called(id, at('pregnancy-care-needed'))).toBe(true)
    expect(
      called(id, { ...at('pregnancy-care-needed'), 'placement-kind': 'parent-and-child-placement' })
    ).toBe(false)
    expect(called(id, { ...at('pregnancy-care-needed'), 'placement-kind': 'foster-care' })).toBe(true)
    expect(called(id, { ...at('pregnancy-care-needed'), ...planned })).toBe(true)
  })

  it('asks at once whether exploitation is behind it, also while it is not sure', () => {
    const id = 'look-for-exploitation-behind-a-pregnancy'
    for (const care of ['pregnancy-test-or-advice', 'pregnancy-care-needed', 'pregnancy-care-in-place'])
      expect(actionsOf(view(at(care))).find((action) => action.id === id)?.when).toBe('same-day')
    const screened = (mark: string): CaseAnswers => ({
      ...at('pregnancy-care-needed'),
      screenings: [{ 'screening-on': '2026-11-20' }],
      'marks-sexual-exploitation': { marks: { 'infection-or-pregnancy': mark } }
    })
    for (const mark of ['seen', 'reported', 'suspected', 'not-seen'])
      expect(called(id, screened(mark))).toBe(false)
    expect(called(id, screened('not-explored'))).toBe(true)
  })

  it('is asked of nobody who is not pregnant, and is in confidence', () => {
    const ids = [
      'plan-for-the-unborn-child',
      'consider-a-parent-and-child-placement',
      'look-for-exploitation-behind-a-pregnancy'
    ]
    for (const given of [{}, at('mutilation-to-ask'), { 'health-in-confidence': reason('does-not-apply') }])
      expect(ids.filter((id) => called(id, given))).toEqual([])
    expect(called('plan-for-the-unborn-child', at('pregnancy-test-or-advice'))).toBe(false)
    const about = actionsOf(view(at('pregnancy-care-needed')))
      .filter(({ id }) => ids.includes(id))
      .map((action) => action.about)
    expect(about).toEqual(['intimate', 'intimate', 'intimate'])
  })
})

describe('the outcomes of a claim (¶58, ¶59)', () => {
  it('say that humanitarian protection is rare for an unaccompanied child', () => {
    const rare = /[Hh]umanitarian protection[^.;]*\brare\b/
    for (const key of [
      'statements.outcomes-of-a-claim',
      'paragraphs.58.summary',
      'questions.asylum-outcomes-understood.hint'
    ])
      expect(words(key), key).toMatch(rare)
  })

  it('call further leave a strong likelihood as the draft does, beside what is so today', () => {
    for (const position of ['refugee-status', 'humanitarian-protection']) {
      const said = textOf('pathway-plan', { ...seventeen, 'immigration-position': position })
      expect(said).toMatch(
        /The draft of 2014 called further leave a strong likelihood, though not guaranteed\./
      )
      expect(said).toMatch(/today, with reviews: the decision letter and the legal representative/)
    }
  })
})

describe('a refusal (¶60)', () => {
  it.each(['care-plan', 'pathway-plan'] as const)('in the %s makes unlawfully present', (document) => {
    const said = textOf(document, { ...seventeen, 'immigration-position': 'claim-undecided' })
    expect(said).toMatch(/unlawfully present in the UK\. They are then expected to make plans for return\./)
    expect(said).toMatch(
      /The draft of 2014 says that where a claim is refused without leave, or an extension or the appeal against its refusal fails/
    )
    // Immigration Act 1971, section 3C.
    expect(said).toMatch(
      /Leave goes on by law if an extension was asked for before it ended: until the decision, and while an appeal can be brought in time or is pending\./
    )
  })

  it('of an extension is planned for while a claim is open', () => {
    for (const position of ['claim-undecided', 'further-submissions', 'appeal-pending', 'refused-no-leave'])
      expect(tracksOf(view({ 'immigration-position': position })).contingencies).toContain(
        'extension-refused'
      )
    const planned: CaseAnswers = {
      ...seventeen,
      'immigration-position': 'claim-undecided',
      'if-extension-refused': 'Her adviser goes with her to the solicitor that week.'
    }
    expect(textOf('pathway-plan', planned)).toContain('Her adviser goes with her to the solicitor that week.')
  })
})

describe('the scheme of 2014 (¶61, ¶62)', () => {
  const account = 'statements.return-help-in-2014'

  it('is told whole: papers, flights, airport, onward travel, sums, cash, times and purposes', () => {
    for (const key of [account, 'currency.notes.voluntary-return.draft']) {
      const told = words(key)
      for (const part of [
        'travel documents',
        'return flights',
        'transport to the departure airport, help there',
        'onward travel',
        'up to £2,000',
        '£500 of it in cash on departure',
        'within one month of return',
        'within the first year',
        'business',
        'education',
        'training',
        'job placement',
        'housing',
        'childcare',
        'medical and psychosocial support'
      ])
        expect(told, key).toContain(part)
    }
  })

  it('stands beside today’s service wherever it is printed, and begins and ends as past', () => {
    const lists = Object.values(documents)
      .flatMap(({ parts }): readonly Part[] => parts)
      .flatMap((part) => (part.kind === 'statements' ? [part.statements as readonly string[]] : []))
      .filter((list) => list.includes('return-help-in-2014'))
    expect(lists.length).toBeGreaterThan(0)
    for (const list of lists)
      expect(list[list.indexOf('return-help-in-2014') + 1]).toBe('voluntary-return-service-current')
    expect(words(account)).toMatch(/^In January 2014 the draft described a scheme that has since closed\./)
    expect(words(account)).toMatch(/None of this is offered today\.$/)
    expect(words('statements.voluntary-return-service-current')).not.toMatch(/£/)
  })

  it('is read by nobody who is settled or British', () => {
    for (const position of ['settled', 'british'])
      for (const document of ['care-plan', 'pathway-plan'] as const)
        expect(textOf(document, { ...seventeen, 'immigration-position': position })).not.toMatch(/£2,000/)
  })
})

describe('the Home Office and a return (¶63)', () => {
  const wished: CaseAnswers = {
    ...seventeen,
    'immigration-position': 'claim-undecided',
    'return-wished-for': 'wished-for'
  }
  it('a return is arranged together, sensitively and humanely', () => {
    for (const document of ['care-plan', 'pathway-plan'] as const)
      expect(textOf(document, wished)).toMatch(
        /together with the Home Office, as sensitively and humanely as possible/
      )
  })
})
