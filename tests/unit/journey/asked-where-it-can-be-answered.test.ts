import { describe, expect, it } from 'vitest'
import type { QuestionId } from '../../../content/stages'
import type { CaseView } from '../../../machines/case-file/case-file'
import { askedOf, askedOn, pathsOf } from '../../../machines/journey/paths'
import { answersOf, type NamedCase } from '../../cases/named-case'

/** What a page asks of a case, and where: the desk of somebody who prepares a first review (¶8, ¶32, regulation 4). */
type CaseAnswers = NamedCase['answers']
const view = (given: CaseAnswers): CaseView => ({ answers: answersOf(given), today: '2026-12-03' })
const isAsked = (id: QuestionId, given: CaseAnswers) => askedOf(pathsOf(view(given)), view(given)).has(id)

const boy: CaseAnswers = {
  'dates-of-birth': [{ 'birth-date': '2009-02-14', 'birth-source': 'child-says' }],
  'age-in-doubt': 'no'
}
const grown: CaseAnswers = {
  'dates-of-birth': [{ 'birth-date': '2007-02-14', 'birth-source': 'child-says' }],
  'age-in-doubt': 'no'
}

describe('the day of the care plan', () => {
  it('is asked where the plan is read back and shared, and not before there is one', () => {
    expect(askedOn('sharing', view(boy))).toContain('care-plan-ready-on')
    expect(askedOn('wishes-and-feelings', view(boy))).not.toContain('care-plan-ready-on')
    expect(isAsked('care-plan-ready-on', boy)).toBe(true)
  })

  it('is asked of no adult, who has no care plan', () => {
    expect(isAsked('care-plan-ready-on', grown)).toBe(false)
  })
})
