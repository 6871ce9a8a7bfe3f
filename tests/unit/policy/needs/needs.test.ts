import { describe, expect, it } from 'vitest'
import type { Matter } from '../../../../content/matters'
import {
  needRows,
  planLists,
  type NeedRow,
  type NeedRowId,
  type PlanList,
  type PlanListId
} from '../../../../content/needs'
import { needsAnsweredIn } from '../../../../content/needs-answered'
import type { Question } from '../../../../content/shape'
import { questions } from '../../../../content/stages'
import type { Answers, CaseView } from '../../../../machines/case-file/case-file'
import { ifDisclosed } from '../../../../machines/case-file/if-disclosed'
import { without } from '../../../../machines/case-file/without'
import { disclosed } from '../../../../machines/journey/disclosed-case'
import { isStep, questionOf } from '../../../../machines/facts/asked'
import { isUnmet, needsOf, openNeeds, planListOn } from '../../../../machines/policy/needs/needs'
import { answersOf, type ScenarioAnswer, type ScenarioItem, type NamedCase } from '../../../cases/named-case'
import { today } from '../../../explore/explore'

const rows = Object.entries(needRows) as [NeedRowId, NeedRow][]
const view = (answers: Answers): CaseView => ({ answers, today })
const given = (answers: NamedCase['answers']) => view(answersOf(answers))
const people = [{ 'person-name': 'Ana Reyes', 'person-role': 'carer' }]

const optionsOf = (question: Question): readonly string[] | undefined =>
  question.kind === 'choice' || question.kind === 'choices'
    ? question.options
    : question.kind === 'yes-no'
      ? ['yes', 'no']
      : undefined

const fieldsOf = (plan: PlanListId) => {
  const asked = questionOf(planLists[plan].list)
  return asked.kind === 'list' ? asked.fields : {}
}

describe('every row of the needs', () => {
  it.each(rows)('%s points at questions, options and a step that exist', (_id, row) => {
    for (const { question, values } of [...row.foundBy, ...(row.metBy ?? [])]) {
      const asked = questionOf(question)
      const options = optionsOf(asked)
      if (values === undefined) expect(options !== undefined || asked.kind.endsWith('text')).toBe(true)
      else expect(options).toEqual(expect.arrayContaining([...values]))
    }
    for (const answering of row.answeredBy ?? []) {
      if ('plan' in answering) expect(fieldsOf(answering.plan)).toHaveProperty(answering.sameAs)
      else {
        for (const id of [answering.how, answering.byWhom, answering.byWhen])
          if (id !== undefined) expect(questions).toHaveProperty(id)
      }
    }
    expect(isStep(row.plannedOn)).toBe(true)
    expect(row.serves.length).toBeGreaterThan(0)
  })

  it.each(Object.keys(planLists) as PlanListId[])('the list %s has its fields', (plan) => {
    const { how, byWhom, byWhen, forNeeds }: PlanList = planLists[plan]
    const fields = fieldsOf(plan)
    expect(fields).toHaveProperty(how)
    expect(fields[byWhom]?.kind).toBe('person')
    expect(fields[byWhen]?.kind).toBe('date')
    const answered = plan === 'legal' ? undefined : needsAnsweredIn[plan]
    const field = forNeeds === undefined ? undefined : fields[forNeeds]
    expect(field === undefined ? undefined : optionsOf(field)).toEqual(answered)
    expect(Object.keys(needRows)).toEqual(expect.arrayContaining([...(answered ?? [])]))
  })

  it.each(rows)(
    '%s can be answered where it is planned, by an entry that says so or in its own words',
    (id) => {
      const lists: readonly (readonly string[])[] = Object.values(needsAnsweredIn)
      expect(lists.some((ids) => ids.includes(id)) || needRows[id].plannedOn === 'legal-support').toBe(true)
    }
  )

  it.each(rows)('%s is found by an answer that counts, with all three parts missing, once', (id, row) => {
    for (const { question, values } of row.foundBy) {
      const kind = questionOf(question).kind
      const value = values?.[0] ?? optionsOf(questionOf(question))?.[0] ?? 'Something is needed'
      const found = needsOf(
        view({ [question]: { state: 'answered', value: kind === 'choices' ? [value] : value } })
      ).filter((need) => need.row === id)
      expect(found).toHaveLength(1)
      expect(found[0]?.missing).toEqual(['how', 'by-whom', 'by-when'])
    }
  })
})

describe('a need', () => {
  it('that the assessment lists is planned where needs are met, and named as it was typed', () => {
    const [need] = needsOf(given({ people, needs: [{ 'need-what': 'A warm coat' }] }))
    expect(need).toMatchObject({
      text: 'A warm coat',
      plannedOn: 'meeting-needs',
      serves: ['¶22', '¶25', '¶32']
    })
  })

  it('that an answer in words tells is named in them, and one that a choice tells by its row alone', () => {
    const found = needsOf(given({ 'health-needs-known': 'Asthma', 'self-harm-worry': 'yes' }))
    expect(found.map(({ row, text }) => [row, text])).toEqual(
      expect.arrayContaining([
        ['health', 'Asthma'],
        ['safety-from-self-harm', undefined]
      ])
    )
    expect(needsOf(given({ 'legal-support-needed': ['compensation'] })).map(({ text }) => text)).toEqual([
      undefined
    ])
  })

  it('of legal help is one for each matter, and names the option that told of it (¶33)', () => {
    const legal = needsOf(given({ 'legal-support-needed': ['dispute-about-age', 'compensation'] })).filter(
      ({ row }) => row === 'legal'
    )
    expect(legal.map(({ option, plannedOn }) => ({ option, plannedOn }))).toEqual(
      ['dispute-about-age', 'compensation'].map((value) => ({
        option: { question: 'legal-support-needed', value },
        plannedOn: 'legal-support'
      }))
    )
  })

  it('of an interpreter is answered with the language, who it is and that they are trained, and with no day then', () => {
    const lacking = (more: NamedCase['answers']) =>
      openNeeds(given({ people, 'interpreter-needed': 'yes', ...more }))
        .filter(({ row }) => row === 'interpreter')
        .map(({ missing }) => missing)
    const named = { 'interpreter-language': 'Tigrinya', 'interpreter-person': 'Ana Reyes' }
    expect(lacking({})).toEqual([['how', 'by-whom', 'by-when']])
    expect(lacking({ 'interpreter-language': 'Tigrinya' })).toEqual([['by-whom', 'by-when']])
    expect(lacking(named)).toEqual([['by-when']])
    expect(lacking({ ...named, 'interpreter-trained': 'trained' })).toEqual([])
  })

  it('says exactly what its plan lacks', () => {
    const needs = (fields: Readonly<Record<string, string>>) =>
      openNeeds(given({ people, needs: [{ 'need-what': 'A warm coat', ...fields }] })).map(
        ({ missing }) => missing
      )
    expect(needs({})).toEqual([['how', 'by-whom', 'by-when']])
    expect(needs({ 'need-response': 'Buy one' })).toEqual([['by-whom', 'by-when']])
    expect(needs({ 'need-response': 'Buy one', 'need-by-whom': 'Ana Reyes' })).toEqual([['by-when']])
    const complete = {
      'need-response': 'Buy one',
      'need-by-whom': 'Ana Reyes',
      'need-by-when': '2026-12-01'
    }
    expect(needs(complete)).toEqual([])
    expect(
      needsOf(given({ people, needs: [{ 'need-what': 'A warm coat', ...complete }] })).map(
        ({ text, missing }) => [text, missing]
      )
    ).toEqual([['A warm coat', []]])
  })

  it('lacks somebody again when who was named is taken from the list of people', () => {
    const complete = given({
      people,
      needs: [
        {
          'need-what': 'A warm coat',
          'need-response': 'Buy one',
          'need-by-whom': 'Ana Reyes',
          'need-by-when': '2026-12-01'
        }
      ]
    })
    expect(openNeeds(view(without(complete.answers, 'people'))).map(({ missing }) => missing)).toEqual([
      ['by-whom']
    ])
  })

  it('that an answer found is named once: by the list where an entry says that it is this one, else by itself', () => {
    const disability = { 'disability-needs': 'Cannot hear on the left' }
    expect(openNeeds(given(disability)).map(({ id }) => id)).toEqual(['disability'])
    const entry = { 'need-what': 'Hearing test', 'need-area': 'disability' }
    const ids = (need: Readonly<Record<string, string | readonly string[]>>) =>
      openNeeds(given({ ...disability, needs: [need] })).map(({ id }) => id)
    expect(ids({ ...entry, 'need-for': ['disability'] })).toEqual(['needs-1'])
    // One of the same area is about something else until it says that it is not.
    expect(ids(entry)).toEqual(['needs-1', 'disability'])
    expect(ids({ 'need-what': '  ', 'need-for': ['disability'] })).toEqual(['disability'])
  })

  it('is answered by the furthest of the entries that say that they answer it, and by no other', () => {
    const done = {
      'health-action': 'Test',
      'health-action-by': 'Ana Reyes',
      'health-action-due': '2026-12-01'
    }
    const answers = {
      people,
      'disability-needs': 'Cannot hear on the left',
      'health-actions': [
        { 'health-objective': 'Hearing', 'health-action-for': ['disability'] },
        {
          'health-objective': 'Hearing',
          ...without(done, 'health-action-due'),
          'health-action-for': ['disability']
        },
        { 'health-objective': 'Teeth', ...done },
        { 'health-objective': 'Weight', ...done, 'health-action-for': ['health'] }
      ]
    }
    expect(openNeeds(given(answers)).map(({ missing }) => missing)).toEqual([['by-when']])
  })

  const complete: Readonly<Record<keyof typeof needsAnsweredIn, ScenarioItem>> = {
    needs: {
      'need-what': 'A check-up',
      'need-response': 'It is booked',
      'need-by-whom': 'Ana Reyes',
      'need-by-when': '2026-12-01'
    },
    health: {
      'health-action': 'Check-up',
      'health-action-by': 'Ana Reyes',
      'health-action-due': '2026-12-01'
    },
    education: {
      'education-action': 'A visit',
      'education-action-by': 'Ana Reyes',
      'education-action-due': '2026-12-01'
    },
    protection: {
      'protection-action': 'A lock',
      'protection-by': 'Ana Reyes',
      'protection-by-when': '2026-12-01'
    },
    support: {
      'specialist-support-for': 'Company',
      'specialist-support-arranged-by': 'Ana Reyes',
      'specialist-support-from': '2026-12-01'
    }
  }
  const everyFound = Object.fromEntries(
    rows.map(([, { foundBy }]): [string, ScenarioAnswer] => {
      const [telling] = foundBy
      const question = telling?.question ?? 'needs'
      const value = telling?.values?.[0] ?? optionsOf(questionOf(question))?.[0] ?? 'Something is needed'
      return [question, questionOf(question).kind === 'choices' ? [value] : value]
    })
  )

  it.each(Object.keys(complete) as (keyof typeof complete)[])(
    'is closed one by one by complete entries of %s that say so, and not by one that does not',
    (plan) => {
      const { list, forNeeds } = planLists[plan]
      const open = (needs: readonly string[]) =>
        openNeeds(given({ ...everyFound, people, [list]: [{ ...complete[plan], [forNeeds]: needs }] })).map(
          ({ id }) => id
        )
      const all = openNeeds(given({ ...everyFound, people })).map(({ id }) => id)
      expect(open([])).toEqual(all)
      for (const need of needsAnsweredIn[plan]) expect(open([need])).toEqual(all.filter((id) => id !== need))
    }
  )

  it('is not answered by support that the child said no to, or that has ended', () => {
    const support = { ...complete.support, 'specialist-support-needs': ['after-experiences'] }
    const ids = (stage: string) =>
      openNeeds(
        given({
          people,
          'experiences-needs': 'To be believed',
          'specialist-supports': [{ ...support, 'specialist-support-stage': stage }]
        })
      ).map(({ id }) => id)
    expect(ids('referred')).toEqual([])
    expect(ids('waiting')).toEqual([])
    expect(ids('child-said-no')).toEqual(['after-experiences'])
    // What has ended helps no longer: whether the need is met is for somebody to say (¶12).
    expect(ids('ended')).toEqual(['after-experiences'])
  })

  it('of legal support stands for each matter by itself, and what is in place needs no date', () => {
    const answers = {
      people,
      'legal-support-needed': ['compensation', 'family-proceedings'],
      'legal-arrangements': [
        {
          'legal-matter': 'compensation',
          'legal-matter-how-provided': 'Legal aid',
          'legal-matter-representative': 'Ana Reyes',
          'legal-matter-stage': 'in-place'
        }
      ]
    }
    expect(openNeeds(given(answers)).map(({ option }) => option?.value)).toEqual(['family-proceedings'])
  })

  it.each(['', '  '])('is not found by the empty text “%s”', (text) => {
    expect(needsOf(given({ 'health-needs-known': text, needs: [{ 'need-what': text }] }))).toEqual([])
  })

  it.each(['not-known', 'does-not-apply', 'chose-not-to-say', 'not-yet-explored'] as const)(
    'is not found where the answer is “%s”',
    (reason) => {
      expect(needsOf(given({ 'health-needs-known': { reason }, 'self-harm-worry': { reason } }))).toEqual([])
    }
  )

  it('that is being met already leaves nothing to plan', () => {
    const needed = { 'emotional-support-needed': 'needed' }
    expect(openNeeds(given(needed)).map(({ id }) => id)).toEqual(['emotional-support'])
    expect(openNeeds(given({ ...needed, 'specialist-mental-health': 'treatment-under-way' }))).toEqual([])
  })
})

describe('a need that two answers find', () => {
  it.each<[string, NamedCase['answers'], NeedRowId]>([
    [
      'two choices of one question',
      { 'health-in-confidence': ['pregnancy-test-or-advice', 'pregnancy-care-needed'] },
      'pregnancy'
    ],
    [
      'two questions',
      { 'emotional-support-needed': 'needed', 'specialist-mental-health': 'referral-needed' },
      'emotional-support'
    ]
  ])('is named once: %s (¶25, ¶34)', (_, answers, id) => {
    expect(needsOf(given(answers)).filter(({ row }) => row === id)).toHaveLength(1)
  })

  it('is one for each matter in which the child needs legal support (¶33)', () => {
    const matters = ['immigration-and-asylum', 'compensation'] as const
    const found = needsOf(given({ 'legal-support-needed': matters })).filter(({ row }) => row === 'legal')
    expect(found.map(({ option }) => option?.value)).toEqual(matters)
    expect(new Set(found.map(({ id }) => id)).size).toBe(matters.length)
  })

  // ¶33, ¶48: who defends the child, and who advises on immigration, is asked elsewhere, and nobody names them twice.
  describe('of legal support whose lawyer another question asks for', () => {
    const matters = ['criminal-case-as-accused', 'immigration-and-asylum', 'family-proceedings']
    const accused = { 'criminal-matter-kind': 'charge', 'criminal-matter-solicitor': 'Lee Marsh' }
    const named = {
      people: [{ 'person-name': 'Lee Marsh', 'person-role': 'legal-representative' }],
      'trafficking-conclusion': 'suspected',
      'immigration-position': 'claim-undecided',
      'legal-support-needed': matters
    }
    const advised = { 'immigration-adviser': 'Lee Marsh', 'immigration-adviser-level': 'high-enough' }
    const openIn = ({ answers }: CaseView, ...leftOut: readonly Matter[]) =>
      openNeeds(disclosed(view(answers), { leftOut: new Set(leftOut), own: [] }).view).map(
        ({ option }) => option?.value
      )

    it('is open in the other matters alone', () => {
      expect(openIn(given(named))).toEqual(matters)
      const both = { ...named, ...advised, 'criminal-matters': [accused] }
      expect(openIn(given(both))).toEqual(['family-proceedings'])
      const begun = { 'legal-matter': 'criminal-case-as-accused', 'legal-matter-stage': 'being-arranged' }
      expect(openIn(given({ ...both, 'legal-arrangements': [begun] }))).toEqual([
        'criminal-case-as-accused',
        'family-proceedings'
      ])
      const undefended = { 'criminal-matter-kind': 'interview-under-caution' }
      expect(openIn(given({ ...both, 'criminal-matters': [accused, undefended] }))).toEqual([
        'criminal-case-as-accused',
        'family-proceedings'
      ])
    })

    it('is the same in a copy that is not told who it is, whoever it is', () => {
      for (const known of [{}, advised, { 'criminal-matters': [accused] }]) {
        const answers = given({ ...named, ...known })
        expect(openIn(answers, 'legal', 'immigration')).toEqual(['family-proceedings'])
      }
    })
  })
})

it('a need is neither met nor unmet in a copy that is not told of the plan for it', () => {
  const { answers } = given({ 'health-in-confidence': ['pregnancy-care-needed'] })
  const unmetIn = (...leftOut: readonly Matter[]) => {
    const { view: told } = disclosed(view(answers), { leftOut: new Set(leftOut), own: [] })
    return ifDisclosed(told, () => isUnmet(told, 'unborn-child'))
  }
  expect(unmetIn()).toBe(true)
  expect(unmetIn('health')).toBeUndefined()
})

// Whoever is led to a page to plan for a need has to find the list in which it is planned (¶32, ¶35).
it.each([
  ['health-actions', 'health-actions'],
  ['education-actions', 'education-actions'],
  ['protection-steps', 'protection-steps'],
  ['meeting-needs', 'needs'],
  ['interpreter', undefined]
] as const)('what is needed is planned on the page %s in the list %s', (step, list) => {
  expect(planListOn(step)).toBe(list)
})

// ¶25, ¶32: a text is a need unless it says, and says only, that there is none.
describe('a text that says that there is none', () => {
  it.each([
    'None',
    'none known.',
    ' None  known. ',
    'No',
    'nil',
    'Nil.',
    'N/A',
    'Nothing known!',
    'No needs'
  ])('names no need: %s', (text) => {
    for (const question of [
      'health-needs-known',
      'disability-needs',
      'experiences-needs',
      'identity-support'
    ])
      expect(needsOf(given({ [question]: text }))).toEqual([])
    expect(needsOf(given({ needs: [{ 'need-what': text }] }))).toEqual([])
  })

  it.each([
    'None known; eyes to be tested',
    'No hearing in the left ear',
    'Not known',
    'No sleep.',
    'None of her medicines came with her',
    'Asthma'
  ])('and more is a need: %s', (text) => {
    expect(needsOf(given({ 'health-needs-known': text })).map((need) => need.text)).toEqual([text])
    expect(needsOf(given({ needs: [{ 'need-what': text }] })).map((need) => need.text)).toEqual([text])
  })
})
