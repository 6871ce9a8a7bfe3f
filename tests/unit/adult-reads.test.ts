import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Question } from '../../content/shape'
import { stages, type QuestionId } from '../../content/stages'
import type { Answers, CaseView } from '../../machines/case-file/case-file'
import { askedOf, askedOn, onPath, pathsOf } from '../../machines/journey/paths'
import { actionsOf, allActions } from '../../machines/actions/all'
import { questionOf } from '../../machines/facts/asked'
import { currencyNotesOf } from '../../machines/policy/plans/currency'
import { documentsFor } from '../../machines/policy/plans/documents-for'
import { facts } from '../../machines/facts'
import { stageMachines } from '../../machines/stages'
import { buildDocument } from '../../src/documents/compose/build-document'
import { inAdultWords, type AdultWords, type Messages } from '../../src/i18n/adult-words'
import { answersOf, type NamedCase } from '../cases/named-case'
import { explore, today } from '../explore/explore'
import { fileWith } from '../support/file'

const read = (path: string) => JSON.parse(readFileSync(`content/${path}.json`, 'utf8')) as unknown
const flat = (messages: Messages, before = ''): readonly (readonly [string, string])[] =>
  Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${before}${key}`, value] as const] : flat(value, `${before}${key}.`)
  )

const adult = {
  phrases: read('adult-words/en/phrases'),
  sentences: read('adult-words/en/sentences'),
  asTheyAre: read('adult-words/en/as-they-are')
} as AdultWords
const files = readdirSync('content/messages/en').map((file) => file.replace(/\.json$/, ''))
const texts = new Map(
  files.flatMap((file) => {
    const messages = read(`messages/en/${file}`) as Messages
    return [...flat(messages), ...flat(inAdultWords(file, messages, adult))]
  })
)

const born: NamedCase['answers'] = {
  'dates-of-birth': [{ 'birth-source': 'document', 'birth-date': '2007-02-03' }],
  'age-in-doubt': 'no',
  people: [{ 'person-name': 'Ruth Okafor', 'person-role': 'social-worker' }]
}

/** Ways to answer each question that an adult is asked, one at a time: each option, and an entry with each option of each field. */
function ways(id: QuestionId): readonly NamedCase['answers'][] {
  const optionsOf = (question: Question): readonly unknown[] => {
    switch (question.kind) {
      case 'choice':
        return question.options
      case 'choices':
        return question.options.map((option) => [option])
      case 'yes-no':
        return ['yes', 'no']
      case 'person':
        return ['Ruth Okafor']
      case 'date':
        return ['2026-11-01', '2026-12-20']
      default:
        return ['Something was said.']
    }
  }
  const question: Question = questionOf(id)
  if (question.kind === 'tracks' || question.kind.startsWith('indicator') || id === 'people') return []
  const values =
    question.kind === 'list'
      ? Object.entries(question.fields).flatMap(([field, asked]) =>
          optionsOf(asked).map((value) => [{ [field]: value }])
        )
      : optionsOf(question)
  return values.map((value) => ({ [id]: value }))
}

const bases: readonly NamedCase['answers'][] = [
  born,
  {
    ...born,
    'trafficking-conclusion': 'suspected',
    'adult-answer': 'agrees',
    referral: 'made',
    'immigration-position': 'refused-no-leave'
  }
]

/** Every action that an adult's case can call for by one answer more than a base has. */
function callable(): ReadonlySet<string> {
  const called = new Set<string>()
  for (const base of bases) {
    const view: CaseView = { answers: answersOf(base), today }
    for (const id of askedOf(pathsOf(view), view))
      for (const way of ways(id)) {
        const answers: Answers = answersOf({ ...base, ...way })
        const now = { answers, today }
        if (facts.age.of(now) !== 'adult') continue
        for (const action of actionsOf(now)) called.add(action.id)
      }
  }
  return called
}

const called = callable()

/** The keys of everything that whoever works with an adult's case reads on its steps, actions and documents. */
function keysRead(): ReadonlySet<string> {
  const used = new Set<string>()
  const under = (prefix: string) => {
    for (const key of texts.keys()) if (key === prefix || key.startsWith(`${prefix}.`)) used.add(key)
  }
  const words = (key: string) => {
    used.add(key)
    return texts.get(key) ?? key
  }
  for (const { id } of stages)
    for (const { answers, view, path } of explore(stageMachines[id], ['age'])) {
      if (facts.age.of(view) !== 'adult') continue
      for (const step of path) {
        under(`steps.${step}`)
        for (const question of askedOn(step, view)) {
          under(`questions.${question}`)
          const asked: Question = questionOf(question)
          if (asked.kind === 'list')
            for (const field of Object.keys(asked.fields)) under(`questions.${field}`)
        }
      }
      for (const note of currencyNotesOf(path, onPath(view))) under(`currency.notes.${note.id}.now`)
      for (const document of documentsFor(onPath(view)))
        buildDocument(document, fileWith(answers), { today, words, location: 'shown' })
    }
  for (const id of called) under(`actions.${id}`)
  return used
}

/** What speaks of other children, of childhood as law has it, of places and people by their names, and of when somebody was a child. */
const ofChildren: readonly string[] = [
  'actions.consider-the-other-children-there',
  'actions.look-for-other-children',
  'actions.plan-for-their-own-child',
  'actions.refer-each-other-child',
  'actions.refer-the-other-child-once-found',
  'actions.take-advice-on-a-child-overseas',
  'actions.tell-of-worry-for-another-child',
  'actions.tell-the-designated-officer',
  'currency.notes.age-assessment.now',
  'currency.notes.competent-authority.now',
  'currency.notes.duty-to-notify.now',
  'currency.notes.edition.now',
  'currency.notes.legal-aid.now',
  'currency.notes.length-of-leave.now',
  'currency.notes.modern-slavery-guidance.now',
  'currency.notes.personal-adviser.now',
  'currency.notes.safeguarding-partners.title',
  'currency.notes.who-is-covered-without-a-claim.now',
  'currency.notes.who-is-covered-without-a-claim.title',
  'currency.notes.who-is-covered.now',
  'currency.notes.who-is-covered.title',
  'currency.notes.working-with-police-missing.now',
  'currency.notes.working-with-police-missing.title',
  'indicators.account-sounds-rehearsed',
  'indicators.sponsor-of-other-children',
  'prompt-sheet.children',
  'questions.age-as-known.hint',
  'questions.age-assessment-outcome.options.found-a-child',
  'questions.age-challenge-meanwhile.hint',
  'questions.age-challenge-meanwhile.options.as-a-child',
  'questions.age-challenge-outcome.options.found-a-child',
  'questions.age-challenge-outcome.options.younger-than-found',
  'questions.child-on-protection.hint',
  'questions.child-wishes.hint',
  'questions.children-of-their-own.short',
  'questions.connected-child-own-referral.hint',
  'questions.connected-child-own-referral.options.not-found-police-looking',
  'questions.exploiter-works-with-children.label',
  'questions.exploiter-works-with-children.short',
  'questions.exploiters.hint',
  'questions.has-children-of-their-own.short',
  'questions.immigration-position.options.unaccompanied-child-leave',
  'questions.marks-money-contact-and-other.hint',
  'questions.nearby-children-looked-for.hint',
  'questions.nearby-children-looked-for.label',
  'questions.nearby-children-looked-for.short',
  'questions.other-potential-victims.label',
  'questions.pathway-assessment-state.hint',
  'questions.person-role.options.child-trafficking-guardian',
  'questions.person-role.options.childrens-guardian',
  'questions.place-tonight.options.childrens-home',
  'questions.safe-move-other-children.label',
  'questions.safe-move-other-children.short',
  'questions.safe-place-first.options.not-safe-another-child',
  'questions.siblings-and-other-children.item',
  'questions.siblings-and-other-children.label',
  'questions.siblings-and-other-children.short',
  'questions.situation-forms.options.child-sexual-exploitation',
  'questions.suspected-exploitation.options.child-sexual-exploitation',
  'questions.tracks-set-aside.hint',
  'questions.treated-as-a-child.label',
  'questions.treated-as-a-child.short',
  // An Act by its name.
  'sources.law.children-act-1989-schedule-2',
  'sources.law.children-act-1989-section-23c',
  'sources.law.children-act-1989-section-23cza',
  'sources.law.children-act-1989-section-23czb',
  'sources.law.children-act-1989-section-24',
  'statements.duties-whatever-the-status',
  'statements.personal-adviser-to-25',
  // Childcare was among what the scheme of 2014 paid for (¶62).
  'statements.return-help-in-2014',
  'statements.schedule-three-adults-only',
  'statements.scope',
  'statements.unaccompanied-leave-is-temporary',
  'steps.age-doubt.why',
  // Other children, brothers and sisters among them.
  'steps.people.title',
  'steps.safe-move-of-an-adult.why',
  'steps.what-is-suspected.why'
]

const keys = keysRead()

/** What is a child’s alone, or is ordered of nobody beyond 18, whatever is answered. */
const neverCalledFor: readonly string[] = [
  'decide-on-a-child-protection-plan',
  'legal-meeting-alone',
  'get-out-of-immigration-detention',
  'make-the-guardian-referral',
  'make-the-nrm-referral',
  'move-from-bed-and-breakfast',
  'move-from-a-place-for-adults',
  'move-from-a-prison-for-adults',
  'name-the-reviewing-officer',
  'new-contact-before-assessment',
  'offer-an-independent-visitor',
  'produce-the-care-plan',
  'produce-the-personal-education-plan',
  'return-to-nobody-found-safe',
  'settle-the-long-term-plan',
  'take-advice-on-contact-under-a-care-order',
  'weigh-who-is-safe-as-a-carer'
]

describe('whoever works with an adult', () => {
  test('is told to do nothing that is owed to a child alone', () => {
    expect(called.size).toBeGreaterThan(100)
    for (const id of neverCalledFor) expect(allActions.map((one) => one.id)).toContain(id)
    expect(neverCalledFor.filter((id) => called.has(id))).toEqual([])
  })

  test('reads of children only where children are meant', () => {
    const found = [...keys].filter((key) => /child|boys?\b/i.test(texts.get(key) ?? ''))
    expect(found.sort()).toEqual([...ofChildren].sort())
  })
})

// An adult has no carer, and the police are told what they have to know: as where the risk of going missing stands alone (¶27, ¶39).
test.each(['protect-from-influence', 'keep-protecting-from-influence'])('both risks, in %s', (action) => {
  for (const words of ['and-missing', 'carer-to-fear-and-missing']) {
    const plans = read('messages/en/plans') as Messages
    const said = new Map(flat(inAdultWords('plans', plans, adult))).get(`action-list.as.${action}.${words}`)
    expect(said).toContain('the police what they have to know')
    expect(said).not.toMatch(/carer|care for/)
  }
})
