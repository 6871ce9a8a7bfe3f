import { describe, expect, it } from 'vitest'
import { needRows, planLists, type NeedRow, type NeedRowId } from '../../../content/needs'
import type { Question } from '../../../content/shape'
import { questions } from '../../../content/stages'
import type { Answers, CaseView } from '../../../machines/case-file/case-file'
import { without } from '../../../machines/case-file/without'
import { isStep, questionOf } from '../../../machines/policy/asked'
import { needsOf, openNeeds, plannedNeeds } from '../../../machines/policy/needs'
import { answersOf, type NamedCase } from '../../cases/given'
import { today } from '../../explore/explore'

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

describe('every row of the needs', () => {
  it.each(rows)('%s points at questions, options and a step that exist', (_id, row) => {
    for (const { question, values } of [...row.foundBy, ...(row.metBy ?? [])]) {
      const asked = questionOf(question)
      const options = optionsOf(asked)
      if (values === undefined) expect(options !== undefined || asked.kind.endsWith('text')).toBe(true)
      else expect(options).toEqual(expect.arrayContaining([...values]))
    }
    for (const answering of row.answeredBy) {
      if ('plan' in answering) {
        const asked = questionOf(planLists[answering.plan].list)
        const fields = asked.kind === 'list' ? asked.fields : {}
        if (answering.sameAs !== undefined) expect(fields).toHaveProperty(answering.sameAs)
        const { where } = answering
        const field = where === undefined ? undefined : fields[where.field]
        if (where !== undefined && field === undefined) throw new Error(`There is no field ${where.field}.`)
        if (where !== undefined && field !== undefined)
          expect(optionsOf(field)).toEqual(expect.arrayContaining([...where.values]))
      } else {
        for (const id of [answering.how, answering.byWhom, answering.byWhen])
          if (id !== undefined) expect(questions).toHaveProperty(id)
      }
    }
    expect(isStep(row.plannedOn)).toBe(true)
    expect(row.serves.length).toBeGreaterThan(0)
  })

  it.each(Object.entries(planLists))('the list %s has its fields', (_id, { list, how, byWhom, byWhen }) => {
    const asked = questionOf(list)
    const fields = asked.kind === 'list' ? asked.fields : {}
    expect(fields).toHaveProperty(how)
    expect(fields[byWhom]?.kind).toBe('person')
    expect(fields[byWhen]?.kind).toBe('date')
  })

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
      plannedNeeds(given({ people, needs: [{ 'need-what': 'A warm coat', ...complete }] })).map(
        ({ text }) => text
      )
    ).toEqual(['A warm coat'])
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

  it('that an answer found is named once: by the list where the list carries its area, else by itself', () => {
    const disability = { 'disability-needs': 'Cannot hear on the left' }
    expect(openNeeds(given(disability)).map(({ id }) => id)).toEqual(['disability'])
    const listed = given({
      ...disability,
      needs: [{ 'need-what': 'Hearing test', 'need-area': 'disability' }]
    })
    expect(openNeeds(listed).map(({ id }) => id)).toEqual(['needs-1'])
  })

  it('is answered by whichever plan is furthest', () => {
    const answers = {
      people,
      'disability-needs': 'Cannot hear on the left',
      'health-actions': [
        { 'health-objective': 'Hearing' },
        { 'health-objective': 'Hearing', 'health-action': 'Test', 'health-action-by': 'Ana Reyes' }
      ]
    }
    expect(openNeeds(given(answers)).map(({ missing }) => missing)).toEqual([['by-when']])
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

  it.each(['None.', 'not known', 'N/A', '  ', 'No'])('is not found by a text such as “%s”', (text) => {
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
