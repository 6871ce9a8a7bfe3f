import { beforeAll, describe, expect, it } from 'vitest'
import { matters, type Matter } from '../../../content/matters'
import { planLists, type PlanList } from '../../../content/needs'
import type { RecipientId } from '../../../content/recipient-ids'
import { recipients, type Recipient } from '../../../content/recipients'
import type { Question, StageContent } from '../../../content/shape'
import { stages, type QuestionId } from '../../../content/stages'
import { whyLeftOut, type Disclosure } from '../../../machines/policy/disclosure/disclosure'
import type { Words } from '../../../src/i18n/words'
import type { NamedCase } from '../../cases/named-case'
import { copyFor, documentsOf, readIn } from '../../support/copies'
import { allWords } from '../../support/words'

/** By which words an option tells of a matter, by hand: whoever chose it has said so, whatever its question is about. */
const speaksOf: Readonly<Partial<Record<Matter, RegExp>>> = {
  status: /exploit|traffick|National Referral/i,
  immigration: /asylum|Home Office|immigration|leave to remain/i,
  intimate: /pregnan|unborn|genital|sexual health/i,
  legal: /offence|accused|prison/i
}

/** Options that say so little of the matter that they stay, each with its reason. */
const saysNoMore: Readonly<Record<string, string>> = {
  'person-role: home-office-caseworker':
    'nationality is told to everybody, and who is not British may have one',
  'tracing-support: home-office':
    'the Home Office traces for any child who is unaccompanied, which the police are told (¶30)',
  'evidence-kind: immigration':
    'the evidence for the referral is the police’s to know, paper by paper (¶19, ¶20)'
}

/** Fields whose options name needs: such an option goes with the answers that found the need. */
const namingNeeds = new Set(Object.values<PlanList>(planLists).flatMap(({ forNeeds }) => forNeeds ?? []))

let words: Words
beforeAll(async () => {
  words = await allWords()
})

/** What is asked: a question, or a field inside the entries of a list. */
interface Asked {
  readonly id: QuestionId
  readonly field?: string
  readonly question: Question
}

const contents: readonly StageContent[] = stages
const asked: readonly Asked[] = contents.flatMap(({ questions }) =>
  (Object.entries(questions) as [QuestionId, Question][]).flatMap(([id, question]): readonly Asked[] =>
    question.kind === 'list'
      ? Object.entries(question.fields).map(([field, own]) => ({ id, field, question: own }))
      : [{ id, question }]
  )
)

/** What anybody can be given without anything being ticked. */
const disclosures = Object.entries<Recipient>(recipients).map(([id, { gives }]) => {
  const leftOut = new Set(matters.filter((one) => gives[one] !== 'given'))
  return { id, disclosure: { leftOut, own: [] } satisfies Disclosure }
})

describe('an option of an answer that is given (invariant 15)', () => {
  it('tells nobody of a matter that they are not given', () => {
    const told = disclosures.flatMap(({ id: recipient, disclosure }) =>
      asked.flatMap(({ id, field, question }) => {
        if (question.kind !== 'choice' && question.kind !== 'choices') return []
        if (namingNeeds.has(field ?? id) || whyLeftOut(id, disclosure, field) !== undefined) return []
        return question.options.flatMap((option) =>
          (Object.entries(speaksOf) as [Matter, RegExp][])
            .filter(
              ([matter, of]) =>
                disclosure.leftOut.has(matter) &&
                question.optionsAbout?.[option]?.about !== matter &&
                of.test(words(`questions.${field ?? id}.options.${option}`))
            )
            .map(([matter]) => ({ option: `${field ?? id}: ${option}`, to: `${recipient} (${matter})` }))
        )
      })
    )
    expect(told.filter(({ option }) => !(option in saysNoMore))).toEqual([])
    const needed = new Set(told.map(({ option }) => option))
    expect(Object.keys(saysNoMore).filter((option) => !needed.has(option))).toEqual([])
  })

  const given: NamedCase['answers'] = {
    'trafficking-conclusion': 'suspected',
    'known-as': 'Ana',
    people: [
      {
        'person-name': 'Keziah Boateng',
        'person-role': 'child-trafficking-guardian',
        'person-contact': '01632 960263'
      },
      { 'person-name': 'Una Frost', 'person-role': 'legal-representative' }
    ],
    'other-names': [
      {
        'other-name': 'Alina',
        'other-name-kind': 'given-by-an-exploiter',
        'other-name-notes': 'Qobbodd uses it.'
      }
    ],
    'legal-support-needed': ['criminal-case-as-accused', 'compensation'],
    'legal-arrangements': [
      { 'legal-matter': 'criminal-case-as-accused', 'legal-matter-how-provided': 'Qovvudd, by legal aid' },
      { 'legal-matter': 'compensation', 'legal-matter-how-provided': 'Qommegg, in writing' }
    ]
  }
  const read = (recipient: RecipientId, document: 'care-plan' | 'missing-child-sheet' | 'transfer-summary') =>
    readIn(copyFor(documentsOf(given, words)(document), recipient, words).model)

  it.each(['care-plan', 'missing-child-sheet', 'transfer-summary'] as const)(
    'so that a school reads nothing of exploitation in a name or a role of the %s',
    (document) => {
      expect(read('school', document)).not.toMatch(/exploit|traffick|Qobbodd/i)
    }
  )

  it('and a carer nothing of a case in which the child is accused, and everything of the others', () => {
    const accused = words('questions.legal-matter.options.criminal-case-as-accused')
    expect(read('carer', 'care-plan')).not.toContain(accused)
    expect(read('carer', 'care-plan')).not.toContain('Qovvudd')
    expect(read('carer', 'care-plan')).toContain('Qommegg')
    for (const recipient of ['full', 'lawyer'] as const) {
      expect(read(recipient, 'care-plan'), recipient).toContain(accused)
      expect(read(recipient, 'care-plan'), recipient).toContain('Qovvudd')
    }
  })

  it('unless whoever makes the copy says that it is needed, of each document that could tell it', () => {
    for (const document of ['care-plan', 'pathway-plan', 'transfer-summary'] as const) {
      const of = documentsOf(given, words)(document)
      expect(copyFor(of, 'carer', words).askable, document).toContain('legal')
      expect(readIn(copyFor(of, 'carer', words, ['legal']).model), document).toContain('Qovvudd')
    }
  })

  it('while whoever is told of the status reads who the guardian is', () => {
    const guardian = words('questions.person-role.options.child-trafficking-guardian')
    for (const recipient of ['carer', 'police'] as const)
      expect(read(recipient, 'missing-child-sheet'), recipient).toContain(guardian)
  })
})
