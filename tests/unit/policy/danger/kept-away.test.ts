import { describe, expect, it } from 'vitest'
import { actionListOf } from '../../../../machines/actions/list'
import { onPath } from '../../../../machines/journey/paths'
import { namesFor, namesNotFor, namesNotToBeTold } from '../../../../machines/policy/disclosure/recipients'
import { isKeptAway, peopleKeptAway } from '../../../../machines/policy/danger/kept-away'
import { answersOf, personId, type NamedCase } from '../../../cases/named-case'
import { fileWith } from '../../../support/file'

type Given = NamedCase['answers']

const today = '2026-11-24'

/** Somebody recorded in a part around the child, and the worker, of whom nothing is said. */
const people = (name: string, role = 'advocate'): Given => ({
  people: [
    { 'person-name': name, 'person-role': role, 'person-contact': '01632 960801' },
    { 'person-name': 'Grace Adeyemi', 'person-role': 'social-worker', 'person-contact': '01632 960111' }
  ]
})
const suspected: Given = { 'trafficking-conclusion': 'suspected' }

describe('whoever is a danger is no help, in whatever part they are recorded (¶23, ¶26, ¶30)', () => {
  it.each<readonly [string, Given]>([
    [
      'somebody who is suspected of exploiting the child',
      { ...suspected, ...people('Genti'), exploiters: [{ 'exploiter-called': 'Genti' }] }
    ],
    [
      'the same, however the name is written, with what else they are called',
      { ...suspected, ...people('  genti'), exploiters: [{ 'exploiter-called': 'Genti (the boss)' }] }
    ],
    [
      'the same, until somebody has agreed that the suspicion is withdrawn (¶20)',
      {
        ...people('Genti'),
        exploiters: [{ 'exploiter-called': 'Genti' }],
        'trafficking-conclusion': 'not-suspected',
        referral: 'suspicion-withdrawn'
      }
    ],
    [
      'somebody of the family who had a part in it, or may have had',
      {
        ...suspected,
        ...people('Mariama Bah', 'carer'),
        'family-contacts': [{ 'contact-who': 'Mariama Bah', 'contact-involvement': 'suspected' }]
      }
    ],
    [
      'somebody of the family who is known to have had a part in it',
      {
        ...suspected,
        ...people('Mariama Bah', 'carer'),
        'family-contacts': [{ 'contact-who': 'Mariama Bah', 'contact-involvement': 'known' }]
      }
    ],
    [
      'somebody with whom contact was found not to be safe',
      {
        ...people('Uncle Dan', 'relative'),
        'family-contacts': [{ 'contact-who': 'Uncle Dan', 'contact-assessment': 'assessed-not-safe' }]
      }
    ],
    [
      'somebody with whom there is to be no contact',
      {
        ...people('Uncle Dan', 'relative'),
        'family-contacts': [{ 'contact-who': 'Uncle Dan', 'contact-plan': 'no-contact' }]
      }
    ],
    [
      'somebody who asks for the child and says to be the lawyer, while nobody knows who they are (¶23)',
      {
        ...people('Daniel Frost', 'legal-representative'),
        enquirers: [{ 'enquirer-name': 'Daniel Frost', 'enquirer-identity': 'not-established' }]
      }
    ],
    [
      'somebody of the family with whom there is to be no contact while it is found out whether they are part of it (¶30)',
      {
        ...people('Mirjeta Hoxha', 'parent'),
        'family-contacts': [
          {
            'contact-who': 'Mirjeta Hoxha',
            'contact-involvement': 'still-finding-out',
            'contact-plan': 'no-contact'
          }
        ]
      }
    ],
    [
      'a carer by the name of who exploits the child, who asks as well',
      {
        ...suspected,
        ...people('Carol Ward', 'carer'),
        exploiters: [{ 'exploiter-called': 'Carol Ward' }],
        enquirers: [{ 'enquirer-name': 'Carol Ward', 'enquirer-identity': 'not-established' }]
      }
    ],
    [
      'an interpreter who is linked to those around the child (¶26)',
      {
        ...people('Dritan Leka', 'interpreter'),
        'interpreter-needed': 'yes',
        'interpreter-person': 'Dritan Leka',
        'interpreter-independence': 'linked'
      }
    ],
    [
      'an interpreter who came with the child (¶26)',
      {
        ...people('Dritan Leka', 'interpreter'),
        'interpreter-needed': 'yes',
        'interpreter-person': 'Dritan Leka',
        'interpreter-independence': 'came-with-the-child'
      }
    ],
    [
      'a relative who came with the child and interpreted (¶26)',
      {
        ...people('Dritan Leka', 'relative'),
        'interpreter-needed': 'yes',
        'interpreter-person': 'Dritan Leka',
        'interpreter-independence': 'came-with-the-child'
      }
    ]
  ])('%s', (_, given) => {
    const answers = answersOf(given)
    expect([...peopleKeptAway({ answers, today })]).toEqual([personId(0)])
  })

  it.each<readonly [string, Given]>([
    ['nobody of whom nothing is said', people('Genti')],
    [
      'nobody once it is agreed that the suspicion is withdrawn (¶20)',
      {
        people: [
          { 'person-name': 'Genti', 'person-role': 'advocate' },
          { 'person-name': 'Grace Adeyemi', 'person-role': 'team-manager' }
        ],
        exploiters: [{ 'exploiter-called': 'Genti' }],
        'trafficking-conclusion': 'not-suspected',
        referral: 'suspicion-withdrawn',
        'suspicion-withdrawn-agreed-by': 'Grace Adeyemi'
      }
    ],
    [
      'nobody who asked and of whom it is established who they are',
      {
        ...people('Daniel Frost', 'legal-representative'),
        enquirers: [{ 'enquirer-name': 'Daniel Frost', 'enquirer-identity': 'established' }]
      }
    ],
    [
      'nobody of the family of whom it is still found out whether they are part of it (¶30)',
      {
        ...people('Mirjeta Hoxha', 'parent'),
        'family-contacts': [{ 'contact-who': 'Mirjeta Hoxha', 'contact-involvement': 'still-finding-out' }],
        enquirers: [{ 'enquirer-name': 'Mirjeta Hoxha', 'enquirer-identity': 'established' }]
      }
    ],
    [
      'no interpreter who is independent, or of whom it has still to be checked',
      {
        ...people('Dritan Leka', 'interpreter'),
        'interpreter-needed': 'yes',
        'interpreter-person': 'Dritan Leka',
        'interpreter-independence': 'not-yet-checked'
      }
    ],
    [
      'no carer who interpreted once, and is linked to those around the child',
      {
        ...people('Ruth Lane', 'carer'),
        'interpreter-needed': 'yes',
        'interpreter-person': 'Ruth Lane',
        'interpreter-independence': 'linked'
      }
    ],
    [
      'no other person than the interpreter who is linked',
      {
        ...people('Ilir Hoxha', 'interpreter'),
        'interpreter-needed': 'yes',
        'interpreter-independence': 'linked'
      }
    ],
    [
      'nobody of another name',
      { ...suspected, ...people('Genti Leka'), exploiters: [{ 'exploiter-called': 'Arben' }] }
    ]
  ])('%s', (_, given) => {
    expect([...peopleKeptAway({ answers: answersOf(given), today })]).toEqual([])
  })
})

describe('a name that somebody wrote down, as whose an action is, or as who could agree (¶23, ¶26)', () => {
  const isAway = (name: string, given: Given) => isKeptAway(name, { answers: answersOf(given), today })

  it('is that of a danger where it is recorded as one, or among the people by the part alone', () => {
    const interpreted: Given = {
      ...people('Dritan Leka', 'relative'),
      'interpreter-needed': 'yes',
      'interpreter-person': 'Dritan Leka',
      'interpreter-independence': 'came-with-the-child'
    }
    expect(isAway('dritan leka', interpreted)).toBe(true)
    expect(isAway('Grace Adeyemi', interpreted)).toBe(false)
    expect(isAway('Genti', { ...suspected, exploiters: [{ 'exploiter-called': 'Genti' }] })).toBe(true)
  })

  it('is that of whoever asks by it, unless the authority itself knows somebody of that name', () => {
    const asking: Given = {
      enquirers: [{ 'enquirer-name': 'Daniel Frost', 'enquirer-identity': 'not-established' }]
    }
    expect(isAway('Daniel Frost', { ...asking, ...people('Daniel Frost', 'legal-representative') })).toBe(
      true
    )
    expect(isAway('Daniel Frost', { ...asking, ...people('Daniel Frost', 'police') })).toBe(false)
  })
})

describe('whose an action is', () => {
  it('is nobody’s who is a danger by an answer that stands off the path', () => {
    const given = { ...suspected, ...people('Ray Poll', 'carer'), 'health-attention-today': 'yes' }
    const whole = answersOf({ ...given, exploiters: [{ 'exploiter-called': 'Ray Poll' }] })
    const ownersOf = (answers: typeof whole) =>
      actionListOf({ actions: {}, answers }, { answers: answersOf(given), today }).flatMap(({ owner }) =>
        owner.kind === 'role' && owner.role === 'carer' ? owner.people : []
      )
    expect(ownersOf(answersOf(given))).toContain(personId(0))
    expect(ownersOf(whole)).not.toContain(personId(0))
  })
})

describe('a name that somebody gives who asks (¶23)', () => {
  const asking: Given = {
    enquirers: [{ 'enquirer-name': 'Ray Poll', 'enquirer-identity': 'not-established' }]
  }
  const awayAs = (role: string) =>
    peopleKeptAway({ answers: answersOf({ ...people('Ray Poll', role), ...asking }), today }).has(personId(0))

  it.each([
    'social-worker',
    'team-manager',
    'carer',
    'key-worker',
    'independent-reviewing-officer',
    'personal-adviser',
    'virtual-school-head',
    'police',
    'health-professional'
  ])('takes away nobody whom the authority knows by itself: %s', (role) => {
    expect(awayAs(role)).toBe(false)
  })

  it.each([
    'legal-representative',
    'advocate',
    'interpreter',
    'support-worker',
    'parent',
    'relative',
    'other'
  ])('takes away whoever may have come by that name alone: %s', (role) => {
    expect(awayAs(role)).toBe(true)
  })

  it('leaves an action with the worker whose name it is, and with nobody else', () => {
    const ownerOf = (role: string) => {
      const answers = answersOf({ ...people('Ray Poll', role), ...asking, ...suspected })
      const written = { called: true, since: today, owner: 'Ray Poll' } as const
      const file = { ...fileWith(answers), actions: { 'report-the-crime': written } }
      return actionListOf(file, onPath({ answers, today })).find(({ id }) => id === 'report-the-crime')?.owner
    }
    expect(ownerOf('police')).toEqual({ kind: 'edited', text: 'Ray Poll' })
    expect(ownerOf('advocate')?.kind).toBe('role')
  })
})

/** The girl who is placed with the aunt who is suspected of exploiting her: the aunt is the carer who is recorded. */
const withTheAunt: Given = {
  ...suspected,
  ...people('Mariama Bah', 'carer'),
  exploiters: [{ 'exploiter-called': 'Mariama Bah' }],
  'placement-responsible-person': 'Mariama Bah',
  'health-attention-today': 'yes',
  'place-tonight': 'foster-home'
}

describe('nothing is left to whoever is a danger (¶23, ¶30)', () => {
  const listOf = (given: Given) => {
    const answers = answersOf(given)
    return actionListOf(fileWith(answers), onPath({ answers, today }))
  }

  it('no action is theirs by their part, and what a carer does is the social worker’s while the carer is one', () => {
    const doctor = (given: Given) =>
      listOf(given).find(({ id }) => id === 'see-a-doctor-or-nurse-today')?.owner
    expect(doctor(withTheAunt)).toEqual({ kind: 'role', role: 'social-worker', people: [personId(1)] })
    expect(doctor({ ...withTheAunt, exploiters: [] })).toEqual({
      kind: 'role',
      role: 'carer',
      people: [personId(0)]
    })
  })

  it('is another carer’s, where there is one', () => {
    const both: Given = {
      ...withTheAunt,
      people: [
        { 'person-name': 'Mariama Bah', 'person-role': 'carer' },
        { 'person-name': 'Grace Adeyemi', 'person-role': 'social-worker' },
        { 'person-name': 'Ruth Lane', 'person-role': 'carer' }
      ]
    }
    expect(listOf(both).find(({ id }) => id === 'see-a-doctor-or-nurse-today')?.owner).toEqual({
      kind: 'role',
      role: 'carer',
      people: [personId(2)]
    })
  })

  it('nor because somebody wrote their name down for it: it stays whose it was', () => {
    const answers = answersOf(withTheAunt)
    const written = { called: true, since: today, owner: 'mariama bah' } as const
    const file = { ...fileWith(answers), actions: { 'report-the-crime': written } }
    const item = actionListOf(file, onPath({ answers, today })).find(({ id }) => id === 'report-the-crime')
    expect(item?.owner).toEqual(item?.defaultOwner)
    expect(item?.owner.kind).toBe('role')
  })

  it('an exploiter whom a copy’s path no longer leads to is one all the same', () => {
    const answers = answersOf(withTheAunt)
    const view = { answers: answersOf({ ...withTheAunt, exploiters: undefined }), today }
    const list = actionListOf(fileWith(answers), view)
    expect(list.flatMap(({ owner }) => (owner.kind === 'role' ? owner.people : []))).not.toContain(
      personId(0)
    )
  })
})

describe('a copy is offered for nobody who is a danger (¶23)', () => {
  const view = (given: Given) => {
    const answers = answersOf(given)
    return [{ answers, today }, answers] as const
  }

  it('the carer who is suspected is not named as the carer who receives it, and the page is told who that is', () => {
    expect(namesFor('carer', ...view(withTheAunt))).toEqual([])
    expect(namesNotFor('carer', ...view(withTheAunt))).toEqual(['Mariama Bah'])
    expect(namesNotFor('school', ...view(withTheAunt))).toEqual([])
  })

  it('a carer of whom nothing is said is', () => {
    const safe = view({ ...withTheAunt, exploiters: [] })
    expect(namesFor('carer', ...safe)).toEqual(['Mariama Bah'])
    expect(namesNotFor('carer', ...safe)).toEqual([])
  })

  // ¶23: nothing is said against them, and where the child lives is not for them.
  it('a key worker who must not be told where the child is is named beside their copy, and only there', () => {
    const worker = people('Jo Marsh', 'key-worker')
    const named = view({ ...worker, 'must-not-be-told-location': 'Jo Marsh, and her husband' })
    expect(namesNotToBeTold('carer', ...named)).toEqual(['Jo Marsh'])
    expect(namesNotToBeTold('school', ...named)).toEqual([])
    expect(
      namesNotToBeTold('carer', ...view({ ...worker, 'must-not-be-told-location': 'Lee Marsh' }))
    ).toEqual([])
    expect(namesNotToBeTold('carer', ...view(worker))).toEqual([])
  })
})
