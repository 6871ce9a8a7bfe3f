import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { merged, mergedChoices, mergedFields, mergedOptions, type Formers } from '../../../content/merged'
import { questions, type QuestionId } from '../../../content/stages'
import type { Question } from '../../../content/shape'
import { fitCaseFile } from '../../../machines/case-file/fit'
import { textsIn } from '../../../machines/case-file/set-aside'
import { fileWith } from '../../support/file'

const text = (value: unknown) => ({ state: 'answered', value })

/** A file as an earlier build wrote it. */
const opened = (answers: Readonly<Record<string, unknown>>) =>
  fitCaseFile({ ...fileWith({}), answers: { ...answers } })

describe('boxes that asked one thing and are one now', () => {
  it('are opened with their texts joined, each under its old label', () => {
    const file = opened({
      'description-height-and-build': text('1.60 m, slim'),
      'description-marks': text('A scar on the left hand'),
      'child-description': text('Speaks softly.')
    })
    expect(file?.answers['child-description']).toEqual(
      text(
        'Height and build: 1.60 m, slim\nMarks: A scar on the left hand\nHow to recognise the child: Speaks softly.'
      )
    )
    expect(file?.setAside).toBeUndefined()
  })

  it('keep why one of them has no answer, and what was typed beside it', () => {
    const file = opened({
      'description-height-and-build': { state: 'not-known', typed: 'perhaps 1.70' },
      'description-hair-and-eyes': { state: 'chose-not-to-say' },
      'description-clothes': { state: 'not-yet-explored' },
      'description-marks': text('None seen')
    })
    expect(file?.answers['child-description']).toEqual(
      text(
        'Height and build: perhaps 1.70\nHair, eyes and skin: the child chose not to say\nMarks: None seen'
      )
    )
  })

  it('are open where all that was begun in them is gone again', () => {
    const file = opened({
      'description-height-and-build': { state: 'unfinished', typed: '' },
      'description-marks': { state: 'not-yet-explored' }
    })
    expect(file?.answers['child-description']).toEqual({ state: 'not-yet-explored' })
    const begun = opened({ 'description-height-and-build': { state: 'unfinished', typed: '' } })
    expect(begun?.answers['child-description']).toEqual({ state: 'not-yet-explored' })
  })

  it('have each label once, also where a box was joined with others before', () => {
    const before = {
      'tracks-child-view': text('Different outcomes: what the child says: “There is one road.”'),
      'return-wishes': text('“Not now.”')
    }
    expect(opened(before)?.answers['return-wishes']).toEqual(
      text(
        'Different outcomes: what the child says: “There is one road.”\nWhat the young person says about return: “Not now.”'
      )
    )
  })

  it('name a person by their name alone: no number, list or object that stands where a name should is one', () => {
    const person = (id: unknown, name: unknown) => ({ id, fields: { 'person-name': text(name) } })
    const formers = Object.entries(merged).flatMap(([into, of]) =>
      Object.entries(of)
        .filter(([, one]) => one.person === true)
        .map(([id]) => [into, id] as const)
    )
    const [pair] = formers
    if (pair === undefined) throw new Error('No former box named a person.')
    const [into, id] = pair
    const saidOf = (...people: readonly object[]) =>
      JSON.stringify(
        (opened({ people: text(people), [id]: text('person-1') })?.answers as Record<string, unknown>)[into]
      )
    expect(saidOf(person('person-1', 'Amina Sow'))).toContain('Amina Sow')
    for (const name of [12, ['Amina Sow'], { name: 'Amina Sow' }, null])
      expect(saidOf(person('person-1', name)), JSON.stringify(name)).toContain('person-1')
    expect(saidOf(person(1, 'Amina Sow'), { fields: { 'person-name': text('Ben') } })).toContain('person-1')
  })

  it('stand on one line where the field has one', () => {
    const before = { 'first-language': text('Tigrinya'), dialect: text('As in Senafe') }
    expect(opened(before)?.answers['first-language']).toEqual(
      text('First language: Tigrinya; Dialect: As in Senafe')
    )
  })

  it('do not repeat the label of a text that was joined under it once before', () => {
    const file = opened({
      'child-wishes': text(
        'The child’s wishes and feelings: To stay.\nWhat the child says about the plans: Good.'
      ),
      'advocacy-wishes': text('That college begins sooner.')
    })
    expect(file?.answers['child-wishes']).toEqual(
      text(
        'The child’s wishes and feelings: To stay.\nWhat the child says about the plans: Good.\nWhat the child wants to say or change: That college begins sooner.'
      )
    )
    const family = opened({ 'reunification-reasons': text('His aunt is not found yet.') })
    expect(family?.answers['family-relationships-plan']).toEqual(
      text('Reasons about a return to family: His aunt is not found yet.')
    )
  })

  it('have the reason of the first where none was answered', () => {
    const file = opened({
      'description-height-and-build': { state: 'not-known' },
      'description-marks': { state: 'not-known' }
    })
    expect(file?.answers['child-description']).toEqual({ state: 'not-known' })
  })

  it('stay open where one was not explored: what was said of another does not answer it', () => {
    const file = opened({
      'description-height-and-build': { state: 'does-not-apply' },
      'description-marks': { state: 'not-yet-explored' }
    })
    expect(file?.answers['child-description']).toEqual({ state: 'not-yet-explored' })
  })

  it('follow what is written in the track on which planning rests first, and leave the others as they are', () => {
    const before = {
      'immigration-position': text('refugee-status'),
      people: text([{ id: 'person-1', fields: { 'person-name': text('Ben Carver') } }]),
      'tracks-work': text({ transitional: 'Careers talk.', 'long-term': 'A weekend job.' }),
      'work-by-whom': text('person-1'),
      'work-by-when': text({ date: '2027-02-26', precision: 'day' })
    }
    expect(opened(before)?.answers['tracks-work']).toEqual(
      text({
        transitional: 'Careers talk.',
        'long-term': 'A weekend job.\nBy whom: Ben Carver\nBy when: 26 February 2027'
      })
    )
    // Nobody has recorded a position, so that planning rests on what holds meanwhile; who is British has one column.
    const { people, 'work-by-whom': byWhom, 'work-by-when': byWhen } = before
    const alone = { people, 'work-by-whom': byWhom, 'work-by-when': byWhen }
    const by = 'By whom: Ben Carver\nBy when: 26 February 2027'
    expect(opened(alone)?.answers['tracks-work']).toEqual(text({ transitional: by }))
    const british = { ...alone, 'immigration-position': text('british') }
    expect(opened(british)?.answers['tracks-work']).toEqual(text({ plan: by }))
  })

  it('keep the reason of a plan that has one for each track, where nothing was typed', () => {
    const file = opened({
      'tracks-work': { state: 'does-not-apply' },
      'work-by-whom': { state: 'not-known' }
    })
    expect(file?.answers['tracks-work']).toEqual({ state: 'does-not-apply' })
  })

  it('keep what stood in tracks beside a reason', () => {
    const file = opened({
      'tracks-work': { state: 'does-not-apply', typed: { transitional: 'Careers talk.' } },
      'work-by-when': text({ date: '2027-02-26', precision: 'day' })
    })
    expect(file?.answers['tracks-work']).toEqual(
      text({ transitional: 'Careers talk.\nWork: does not apply\nBy when: 26 February 2027' })
    )
  })

  it('stay as they are where a file was written since', () => {
    const today = { 'child-description': text('Tall, a green coat.') }
    expect(opened(today)?.answers).toEqual(today)
  })
})

describe('choices that are options of one question now', () => {
  const done = {
    'dental-check': text('up-to-date'),
    'eye-test': text('booked'),
    'hearing-test': text('child-said-no'),
    'tuberculosis-screening': text('up-to-date')
  }

  it('are picked where they had still to be arranged, and what each said is kept', () => {
    const file = opened({ ...done, immunisation: text('not-yet'), 'eye-test': text('not-yet') })
    expect(file?.answers['checks-to-arrange']).toEqual(text(['immunisation', 'eye-test']))
    expect(file?.answers['physical-health-now']).toEqual(
      text(
        'Immunisation: Not yet\nDental check: Yes, up to date\nEye test: Not yet\nHearing test: The child said no\nTuberculosis screening: Yes, or not advised'
      )
    )
    expect(file?.setAside).toBeUndefined()
  })

  it('leave none to be arranged where each was answered, and nothing said where one was not', () => {
    const all = opened({ ...done, immunisation: text('booked') })
    expect(all?.answers['checks-to-arrange']).toEqual({ state: 'does-not-apply' })
    expect(opened({ ...done, immunisation: { state: 'not-known' } })?.answers).not.toHaveProperty(
      'checks-to-arrange'
    )
    expect(opened(done)?.answers).not.toHaveProperty('checks-to-arrange')
  })

  it('are picked by any of the values that still ask for something, whatever the option is called', () => {
    const understood = {
      'knows-where-they-are': text('knows'),
      'understands-situation': text('partly'),
      'understands-risks': text('not-yet'),
      'roles-understood': text('fully'),
      'assessment-understood': text('fully')
    }
    const file = opened({ ...understood, 'how-explained': text('With drawings.') })
    expect(file?.answers['not-yet-understood']).toEqual(text(['their-situation', 'the-risks']))
    expect(file?.answers['how-explained']).toEqual(
      text(
        'How it was explained: With drawings.\nKnows where they are: Yes\nUnderstands their situation and the support: Partly\nUnderstands the risks: Not yet\nUnderstands who does what: Fully\nChild understands the assessment: Fully'
      )
    )
    const fully = {
      ...understood,
      'understands-situation': text('fully'),
      'understands-risks': text('fully')
    }
    expect(opened(fully)?.answers['not-yet-understood']).toEqual({ state: 'does-not-apply' })
  })

  it('stay as they are where a file was written since', () => {
    const today = { 'checks-to-arrange': text(['dental-check']) }
    expect(opened(today)?.answers).toEqual(today)
  })
})

describe('choices of which several answers pick an option', () => {
  const told = {
    'reviewing-officer-briefed': text('yes'),
    'child-can-reach-reviewing-officer': text('no'),
    'advocacy-explained': text('told-but-not-sure'),
    'advocacy-without-complaint': text('yes'),
    'visitor-explained': text('understood'),
    'plans-read-back': text('arranged')
  }

  it('name what has still to be explained, and keep what each said', () => {
    const file = opened(told)
    expect(file?.answers['still-to-explain']).toEqual(
      text(['advocate', 'reviewing-officer', 'plans-in-their-language'])
    )
    expect(JSON.stringify(file?.answers['review-preparation'])).toContain(
      'Told, but it is not certain that the child understands'
    )
    expect(JSON.stringify(file?.answers['views-and-plan'])).toContain('It is arranged')
    expect(file?.setAside).toBeUndefined()
  })

  it('leave nothing to be done where one was settled by not applying', () => {
    const intimate = {
      'blood-borne-virus-screening': text('booked'),
      'pregnancy-care': { state: 'does-not-apply' },
      'female-genital-mutilation': text('no-sign')
    }
    expect(opened(intimate)?.answers['health-in-confidence']).toEqual({ state: 'does-not-apply' })
    const pregnant = { ...intimate, 'pregnancy-care': text('care-in-place') }
    expect(opened(pregnant)?.answers['health-in-confidence']).toEqual(text(['pregnancy-care-in-place']))
  })
})

describe('two choices that one of today holds', () => {
  const parents = 'unaccompanied-separated-from-both-parents'
  const adult = 'unaccompanied-no-responsible-adult'
  const today = 'unaccompanied-responsible-adult' as const
  it.each([
    ['no parent and nobody else', { [parents]: text('yes'), [adult]: text('yes') }, text('nobody')],
    ['a parent', { [parents]: text('no'), [adult]: text('yes') }, text('a-parent')],
    ['an adult who is no parent', { [parents]: text('yes'), [adult]: text('no') }, text('another-adult')],
    [
      'an adult, the parents not known',
      { [parents]: { state: 'not-known' }, [adult]: text('no') },
      text('another-adult')
    ],
    [
      'one part looked for in vain',
      { [parents]: text('yes'), [adult]: { state: 'not-known' } },
      { state: 'not-known' }
    ],
    ['one part not looked for', { [parents]: text('yes') }, undefined]
  ])('say who was responsible for the child: %s', (_, before, answer) => {
    const file = opened(before)
    expect(file?.answers[today]).toEqual(answer)
    expect(file?.setAside).toBeUndefined()
  })

  it('are kept as they were said beside how it is known', () => {
    const file = opened({ [parents]: text('yes'), [adult]: { state: 'not-known' } })
    expect(file?.answers['unaccompanied-basis']).toEqual(
      text('Separated from both parents: yes\nNo responsible adult: not known')
    )
  })
})

describe('a choice that another one of today holds', () => {
  it.each([
    ['no', text('not-offered')],
    ['yes', text('thinking')]
  ])('says of a visitor, offered: %s', (offered, answer) => {
    expect(opened({ 'visitor-offered': text(offered) })?.answers['visitor-answer']).toEqual(answer)
  })

  it('leaves what the child answered', () => {
    const file = opened({ 'visitor-offered': text('yes'), 'visitor-answer': text('declined') })
    expect(file?.answers['visitor-answer']).toEqual(text('declined'))
  })
})

const groups: readonly (readonly [string, Formers])[] = [
  ...Object.entries(merged),
  ...Object.values(mergedFields).flatMap((fields) => Object.entries(fields))
]

test('what a box is merged into is asked, and what was merged is asked no more', () => {
  const fields = Object.values(questions as Readonly<Record<string, Question>>).flatMap((question) =>
    question.kind === 'list' ? Object.keys(question.fields) : []
  )
  const asked = new Set([...Object.keys(questions), ...fields])
  for (const [into, formers] of groups) {
    expect(asked).toContain(into)
    for (const id of Object.keys(formers)) if (id !== into) expect(asked).not.toContain(id)
  }
  for (const [into, formers] of [...Object.entries(mergedOptions), ...Object.entries(mergedChoices)]) {
    const question: Question | undefined = (questions as Readonly<Record<string, Question>>)[into]
    const options = question !== undefined && 'options' in question ? question.options : []
    if (into in mergedOptions) expect([question?.kind, options]).toEqual(['choices', Object.keys(formers)])
    else expect(options).toEqual(expect.arrayContaining(Object.keys(formers)))
    // What a choice said beside that is in a text.
    for (const id of Object.values(formers).flatMap(({ of, and }) => [
      of,
      ...(and === undefined ? [] : [and.of])
    ])) {
      expect(asked).not.toContain(id)
      expect(groups.some(([, texts]) => Object.hasOwn(texts, id))).toBe(true)
    }
  }
})

const months = 'January February March April May June July August September October November December'.split(
  ' '
)

/**
 * A day as it is written in words: `2026-11-06` as `6 November 2026`. Of a month or a year nothing more is known than its first day:
 * `2026-11-01` may be `November 2026`, and `2026-01-01` may be `2026`. What is no day stays.
 */
function inWords(said: string): readonly string[] {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(said) ?? []
  if (year === undefined) return []
  const monthAndYear = `${months[Number(month) - 1] ?? ''} ${year}`
  return [
    `${Number(day)} ${monthAndYear}`,
    ...(day === '01' ? [monthAndYear] : []),
    ...(day === '01' && month === '01' ? [year] : [])
  ]
}

/** Cases as they were written before any boxes were merged. */
const folder = new URL('../fixtures/before-merging/', import.meta.url)
const files = readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const)

describe.each(files)('the case %s, as it was written before', (_name, json) => {
  const before = JSON.parse(json) as { readonly answers: Readonly<Record<string, unknown>> }
  const file = fitCaseFile(before)

  it('opens, and all that was typed or chosen in it stands in an answer or is set aside', () => {
    expect(file).toBeDefined()
    // Each box of before has a place today: nothing of these cases is left over.
    expect(file?.setAside).toBeUndefined()
    const kept = JSON.stringify([file?.answers, file?.setAside])
    const moved = Object.keys(before.answers).filter(
      (id) => JSON.stringify(file?.answers[id as QuestionId]) !== JSON.stringify(before.answers[id])
    )
    // Texts stand in JSON in JSON where they were set aside; a date stands in a text as somebody would have written it.
    const stands = (said: string) =>
      [said, JSON.stringify(said).slice(1, -1), ...inWords(said)].some((one) =>
        [one, JSON.stringify(one).slice(1, -1)].some((form) => kept.includes(form))
      )
    const options = groups.flatMap(([, formers]) =>
      Object.values(formers).flatMap(({ options }) => Object.keys(options ?? {}))
    )
    const people = /^person-\d+$/
    for (const id of moved)
      for (const said of textsIn(before.answers[id]))
        if (!options.includes(said) && !people.test(said)) expect(stands(said), `${id}: ${said}`).toBe(true)
  })
})
