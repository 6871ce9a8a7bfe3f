import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textsThatReveal } from '../../../../machines/policy/disclosure/location'
import { answersOf, type NamedCase } from '../../../cases/named-case'
import { keeperOf } from '../../../support/keeper'

const left = '[left out]'
const keeping = (given: NamedCase['answers']) =>
  keeperOf(textsThatReveal({ answers: answersOf(given), today: '2026-11-24' }), left)

const placed: NamedCase['answers'] = {
  'known-as': 'Selam Tekle-Haddow',
  'periods-of-care': [{ 'care-authority': 'Harbourshire' }],
  people: [
    { 'person-name': 'Odette Bellweather', 'person-role': 'other' },
    {
      'person-name': 'Ruth Ashdown',
      'person-role': 'carer',
      'person-organisation': 'Foster carer, Lanternfold Fostering, Thornmere',
      'person-contact': '01632 960171 at any hour'
    },
    { 'person-name': 'Helen Marsh', 'person-role': 'carer' },
    {
      'person-name': 'Ruth Amadi',
      'person-role': 'social-worker',
      'person-organisation': 'Harbourshire council'
    },
    { 'person-name': 'Lorna Tweddle', 'person-role': 'police', 'person-organisation': 'Fellshire Police' }
  ],
  'placement-address': '14 Curlew Rise, Port Merrin, Fellshire FH4 7QQ',
  'school-name': 'Larkhill School, Thornmere (asked for)',
  'area-authority-name': 'Fellshire',
  'placement-provider': 'The Copperwaites, through Lanternfold Fostering',
  surgery: 'Quay Street Surgery',
  'daily-care': 'Only the Quillfoots stand in; the Venn family at Easter.'
}

describe('free text in a copy that withholds where the child lives', () => {
  const keep = keeping(placed)

  it.each([
    ['The Ashdowns and the Marshes eat at six.', `The ${left} and the ${left} eat at six.`],
    ["It is Bellweather’s car, and Bellweather's keys.", `It is ${left}’s car, and ${left}'s keys.`],
    ['She starts at Larkhill on Monday.', `She starts at ${left} on Monday.`],
    ['She starts at larkhill school on Monday.', `She starts at ${left} on Monday.`],
    ['From Thornmere station to Port Merrin.', `From ${left} station to ${left}.`],
    ['Merrin Hospital and Thornmere Police were told.', `${left} Hospital and ${left} Police were told.`],
    ['Fellshire’s duty team comes.', `${left}’s duty team comes.`],
    ['LANTERNFOLD pays. Copperwaite came.', `${left} pays. ${left} came.`],
    ['He wrote to 14  Curlew Rise, and to FH4 7QQ.', `He wrote to ${left}, and to ${left}.`],
    ['To Quillfoot’s house, then to the Venns.', `To ${left}’s house, then to the ${left}.`],
    ['Ring 01632 960171.', `Ring ${left}.`],
    ['With Ruth Ashdown, Helen Marsh and Odette Bellweather.', `With ${left}.`]
  ])('%s', (typed, kept) => {
    expect(keep(typed)).toBe(kept)
  })

  it.each([
    'Ruth Amadi and Lorna Tweddle of Harbourshire came by the quay, over a marsh.',
    'Selam wants to go to school, to a surgery near her home, and to the police station in the street.',
    'The School Nurse saw her on Monday. At home she cooks. The Home Office wrote from Street Lane.',
    'Police and Care were told; a copper bell rang.'
  ])('keeps what tells nothing: %s', (typed) => {
    expect(keep(typed)).toBe(typed)
  })

  it('withholds nothing where nothing is recorded, and no common word where only common words are', () => {
    const text = 'The foster carers, the school and the surgery in town. Home Office.'
    expect(keeping({})(text)).toBe(text)
    const plain = {
      'placement-provider': 'Foster carers',
      'school-name': 'Primary school',
      people: [
        {
          'person-name': 'Dee Farrant',
          'person-role': 'other',
          'person-organisation': 'Home Office, enforcement'
        }
      ]
    } as const
    expect(keeping(plain)(text)).toBe(text)
  })

  const name = fc
    .tuple(fc.constantFrom('Zel', 'Quib', 'Vorn', 'Yeth'), fc.constantFrom('mere', 'holt', 'wick', 'combe'))
    .map(([one, other]) => `${one}${other}`)

  it('never holds a word by which a place that is recorded would be known', () => {
    const places = [
      'school-name',
      'placement-address',
      'area-authority-name',
      'surgery',
      'where-the-child-is'
    ] as const
    const shapes = [
      (one: string) => one,
      (one: string) => `${one} House, Park Road`,
      (one: string) => `At ${one}`
    ]
    const around = [
      '%s',
      '%ss',
      '%s’s',
      "%s's",
      'Upper %s.',
      '(%s)',
      'The %s Hospital',
      'MR %s,',
      '%s-on-Sea'
    ]
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.constantFrom(...shapes),
        name,
        fc.array(fc.constantFrom(...around), { minLength: 1, maxLength: 4 }),
        (id, shape, one, texts) => {
          const typed = texts.map((text) => text.replace('%s', one)).join(' and ')
          expect(keeping({ [id]: shape(one) })(typed)).not.toContain(one)
        }
      )
    )
  })
})
