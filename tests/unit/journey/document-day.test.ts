import { describe, expect, it } from 'vitest'
import { finished, withAnswer } from '../../../machines/case-file/change'
import { documentDay, documentView, spokenOf } from '../../../machines/journey/document-view'
import { answersOf } from '../../cases/named-case'
import { fileWith } from '../../support/file'

const answers = answersOf({
  'known-as': 'Sami',
  'age-in-doubt': 'no',
  'dates-of-birth': [{ 'birth-date': '2009-03-01', 'birth-source': 'child-says' }]
})
const draft = fileWith(answers)
const signed = finished(draft, '2026-11-20')
const changed = withAnswer(signed, 'known-as', { state: 'answered', value: 'Samir' })

describe('the day of a case’s documents', () => {
  it('is today for a draft, and stays that of its finishing for what was finished', () => {
    expect(documentDay(draft, '2027-03-01')).toBe('2027-03-01')
    expect(documentDay(signed, '2027-03-01')).toBe('2026-11-20')
    expect(documentDay(changed, '2027-03-01')).toBe('2027-03-01')
  })

  it('is the day by which its answers are read: who was a child when it was signed is spoken of as one', () => {
    expect(documentView(signed, '2027-03-01').answers['known-as']).toEqual(answers['known-as'])
    expect(documentView(signed, '2027-03-01').today).toBe('2026-11-20')
    expect(spokenOf(documentView(signed, '2027-03-01'))).toBe('child')
    expect(spokenOf(documentView(changed, '2027-02-28'))).toBe('child')
    expect(spokenOf(documentView(changed, '2027-03-01'))).toBe('adult')
  })
})
