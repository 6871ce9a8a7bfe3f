import { describe, expect, it } from 'vitest'
import { whoCouldAgree } from '../../../../machines/policy/people/parental-responsibility'
import { itemsOf } from '../../../../machines/case-file/read'
import { viewOf, type CaseAnswers } from '../../../support/clock'

const parent = (name: string, more = {}) => ({
  'contact-who': name,
  'contact-is-parent': 'yes',
  'contact-now': 'in-contact',
  ...more
})

const names = (given: CaseAnswers) => {
  const view = viewOf(given, '2026-11-24')
  const { who, areDangers } = whoCouldAgree(view)
  const all = [
    ...itemsOf(view.answers, 'family-contacts'),
    ...itemsOf(view.answers, 'parental-responsibility-holders')
  ]
  const asked = all
    .filter(({ id }) => who.includes(id))
    .map(({ fields }) => {
      const name = 'contact-who' in fields ? fields['contact-who'] : undefined
      const other = 'holder-name' in fields ? fields['holder-name'] : undefined
      return [name, other].map((one) => (one?.state === 'answered' ? one.value : '')).join('')
    })
  return { asked, areDangers }
}

describe('who could be asked to agree to the accommodation', () => {
  it.each<[string, CaseAnswers]>([
    [
      'with whom there is to be no contact',
      { 'family-contacts': [parent('Vasile', { 'contact-plan': 'no-contact' })] }
    ],
    [
      'who is assessed as not safe',
      { 'family-contacts': [parent('Vasile', { 'contact-assessment': 'assessed-not-safe' })] }
    ],
    [
      'who is suspected to be part of it',
      { 'family-contacts': [parent('Vasile', { 'contact-involvement': 'suspected' })] }
    ],
    [
      'who goes by the name of somebody who exploits the child',
      {
        exploiters: [{ 'exploiter-called': 'Vasile' }],
        'parental-responsibility-holders': [{ 'holder-name': 'Vasile', 'holder-reach': 'can-be-reached' }]
      }
    ],
    [
      'who asks for the child, and nobody has established that it is they',
      {
        enquirers: [{ 'enquirer-name': 'Vasile', 'enquirer-identity': 'not-established' }],
        'family-contacts': [parent('Vasile')]
      }
    ]
  ])('nobody %s, while there is somebody else', (_, given) => {
    expect(names(given)).toEqual({ asked: ['Vasile'], areDangers: true })
    const more: CaseAnswers = {
      ...given,
      'family-contacts': [
        ...((given['family-contacts'] as readonly object[] | undefined) ?? []),
        parent('Ana Pop')
      ] as CaseAnswers['family-contacts']
    }
    expect(names(more)).toEqual({ asked: ['Ana Pop'], areDangers: false })
  })

  it.each([
    { 'contact-involvement': 'known' },
    { 'contact-involvement': 'suspected' },
    { 'contact-assessment': 'assessed-not-safe' },
    { 'contact-plan': 'no-contact' }
  ])('nobody who is to be feared though no name is recorded: %o', (danger) => {
    const father = { 'contact-is-parent': 'yes', 'contact-now': 'in-contact' }
    expect(names({ 'family-contacts': [{ ...father, ...danger }] }).areDangers).toBe(true)
    expect(names({ 'family-contacts': [father] }).areDangers).toBe(false)
  })

  it('nobody of the family who is no parent, once it is recorded who holds parental responsibility', () => {
    const aunt: CaseAnswers = {
      'family-contacts': [{ 'contact-who': 'Ana Pop', 'contact-now': 'in-contact' }]
    }
    expect(names(aunt).asked).toEqual(['Ana Pop'])
    const held = [{ 'holder-name': 'Vasile Pop', 'holder-reach': 'may-not-be-safe' }]
    expect(names({ ...aunt, 'parental-responsibility-holders': held }).asked).toEqual([])
  })

  it('nobody where nobody is recorded, and then nobody is to be feared', () => {
    expect(names({})).toEqual({ asked: [], areDangers: false })
  })
})
