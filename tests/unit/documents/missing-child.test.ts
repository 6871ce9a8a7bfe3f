import { beforeAll, describe, expect, it } from 'vitest'
import caseWords from '../../../content/messages/en/case-pages.json'
import shellWords from '../../../content/messages/en/shell.json'
import type { Matter } from '../../../content/matters'
import { recipientIds, type RecipientId } from '../../../content/recipient-ids'
import type { CaseFile } from '../../../machines/case-file/case-file'
import { actionListOf } from '../../../machines/actions/list'
import { shown, whatWords } from '../../../src/documents/compose/words/action-words'
import { sourceOf } from '../../../src/documents/compose/sources'
import type { Words } from '../../../src/i18n/words'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { today } from '../../explore/explore'
import { copyFor, documentsOf, readIn } from '../../support/copies'
import { fileWith } from '../../support/file'
import { allWords } from '../../support/words'

type CaseAnswers = NamedCase['answers']

let words: Words
beforeAll(async () => {
  words = await allWords()
})

/** A row of a document, as it is read in these tests. */
const row = (label: string, ...values: readonly string[]) =>
  `"label":"${label}","values":${JSON.stringify(values)}`

const missing: CaseAnswers = { 'place-tonight': 'missing', 'known-as': 'Adina' }
const worries: readonly CaseAnswers[] = (['known', 'suspected', 'still-finding-out'] as const).map(
  (conclusion) => ({
    ...missing,
    'trafficking-conclusion': conclusion
  })
)
const none: readonly CaseAnswers[] = [missing, { ...missing, 'trafficking-conclusion': 'not-suspected' }]

/** Everything that speaks of a child who is missing: the action, and the sheet for the police. */
function saidOf(given: CaseAnswers): string {
  const answers = answersOf(given)
  const view = { answers, today }
  const item = actionListOf(fileWith(answers), view).find(({ id }) => id === 'report-missing')
  if (item === undefined) throw new Error('Nobody is told to report the child missing.')
  const sheet = copyFor(documentsOf(given, words)('missing-child-sheet'), 'police', words).model
  return `${whatWords(item, shown(view, words))} ${readIn(sheet)}`
}

describe('the words for a child who is missing', () => {
  it.each(none)('call nobody a victim of whom nothing is suspected: %j', (given) => {
    expect(saidOf(given)).not.toMatch(/victim|traffick|exploit/i)
  })

  it.each(worries)(
    'say to the police that the child may be a victim, where that is the worry: %j',
    (given) => {
      expect(saidOf(given).match(/may be a victim/g)?.length).toBe(2)
    }
  )

  it('of the notice and of the list are as careful', () => {
    const { title, child, sheet, record } = caseWords['missing-notice']
    const { missing: mark, 'missing-sheet': link } = shellWords.cases
    expect([title, child, sheet, record, mark, link].join()).not.toMatch(/victim|traffick|exploit/i)
    expect(caseWords['missing-notice']['may-be-a-victim']).toContain('may be a victim')
  })
})

describe('the frame for a photograph on the sheet for the police (¶39)', () => {
  const captionFor = (photograph: string | undefined): string => {
    const given = photograph === undefined ? missing : { ...missing, 'photograph-on-file': photograph }
    const { sections } = copyFor(documentsOf(given, words)('missing-child-sheet'), 'police', words).model
    const frame = sections.flatMap(({ blocks }) => blocks).find(({ kind }) => kind === 'frame')
    return frame?.kind === 'frame' ? frame.caption : ''
  }
  const putItHere = () => words('documents.missing-child.photograph')

  it.each([undefined, 'on-file', 'to-be-taken'])('asks for one where it is %s', (photograph) => {
    expect(captionFor(photograph)).toContain(putItHere())
  })

  it('asks for none that the child does not want, and says by what the child is known instead', () => {
    expect(captionFor('child-objects')).not.toContain(putItHere())
    expect(captionFor('child-objects')).toBe(
      words('documents.missing-child.photograph-refused', {
        state: words('questions.photograph-on-file.options.child-objects')
      })
    )
  })
})

describe('while the child is missing', () => {
  it('nothing is asked of the child, who is not there: it is done for whoever looks for them', () => {
    const answers = answersOf({
      ...missing,
      'trafficking-conclusion': 'suspected',
      'safe-place-first': 'not-safe'
    })
    const view = { answers, today }
    for (const id of ['find-a-safe-place', 'take-a-photograph', 'note-the-phone-numbers']) {
      const item = actionListOf(fileWith(answers), view).find((one) => one.id === id)
      const said = item === undefined ? '' : whatWords(item, shown(view, words))
      expect(said).not.toMatch(/ask the child|explain to the child/i)
      expect(said).toMatch(/police|when the child is found/)
    }
  })
})

describe('the sheet of a girl who was taken off a coach', () => {
  const given: CaseAnswers = {
    ...missing,
    'trafficking-conclusion': 'suspected',
    'found-where': 'On the 14.10 coach from Victoria, on the way to Dover',
    'addresses-and-numbers-carried': '14 Mill Road, Luton\n07700 900871, “Nelu”'
  }

  it.each(['police', 'carer', 'full'] as const)(
    'says to the %s where she was found and going, and what she had with her',
    (recipient) => {
      const text = readIn(copyFor(documentsOf(given, words)('missing-child-sheet'), recipient, words).model)
      for (const said of ['coach from Victoria', 'on the way to Dover', '14 Mill Road', '07700 900871'])
        expect(text).toContain(said)
      // “Found, and on the way to” on the sheet of a missing child read as if she were found again.
      expect(text).toContain('"Where they were first found, and going to"')
    }
  )
})

describe('while the child is not in a safe place (¶23)', () => {
  const said = (id: string, given: CaseAnswers) => {
    const answers = answersOf(given)
    const view = { answers, today }
    const item = actionListOf(fileWith(answers), view).find((one) => one.id === id)
    return item === undefined ? '' : whatWords(item, shown(view, words))
  }
  const assessing = [
    ['start-the-assessment', { 'assessment-timing': 'not-started' }],
    ['assess-at-once', { 'trafficking-conclusion': 'suspected' }]
  ] as const satisfies readonly (readonly [string, CaseAnswers])[]

  it.each(assessing)('%s is not asked for, since it comes after', (id, given) => {
    for (const place of ['not-safe', 'being-arranged'] as const)
      expect(said(id, { ...given, 'safe-place-first': place })).toBe('')
    expect(said(id, { ...given, 'safe-place-first': 'safe-now' })).toMatch(/^Start the assessment/)
  })
})

describe('the sheet for a girl who is pregnant (¶34, ¶39)', () => {
  const pregnant = (...said: string[]): CaseAnswers => ({ ...missing, 'health-in-confidence': said })
  const sheet = (given: CaseAnswers, recipient: RecipientId, also: readonly Matter[] = []) =>
    readIn(copyFor(documentsOf(given, words)('missing-child-sheet'), recipient, words, also).model)
  const line = () => words('documents.missing-child.pregnant-yes')

  it.each(['pregnancy-care-needed', 'pregnancy-care-in-place'])(
    'says so in full, and nothing else of it: %s',
    (said) => {
      const full = sheet(pregnant(said, 'mutilation-risk'), 'full')
      expect(full).toContain(line())
      expect(full).not.toContain(words('questions.health-in-confidence.options.mutilation-risk'))
    }
  )

  it.each(['police', 'carer'] as const)(
    'says so to the %s where whoever makes the copy says that it is needed, and only then',
    (recipient) => {
      const given = pregnant('pregnancy-care-in-place')
      const copy = copyFor(documentsOf(given, words)('missing-child-sheet'), recipient, words)
      expect(copy.askable).toContain('intimate')
      expect(readIn(copy.model)).not.toMatch(/pregnan/i)
      expect(sheet(given, recipient, ['intimate'])).toContain(line())
    }
  )

  // The answer on care in pregnancy may be from before the birth: whoever looks for her looks for two.
  it('says that the baby may be born and with her, where she may have a child here', () => {
    const expecting = { ...pregnant('pregnancy-care-in-place'), 'trafficking-conclusion': 'suspected' }
    expect(sheet({ ...expecting, 'has-children-of-their-own': 'yes' }, 'full')).toMatch(
      /baby is born.* with her/
    )
    expect(sheet(expecting, 'full')).not.toMatch(/baby/)
  })

  it('says it of nobody who only wants a test, nor where nothing is recorded, and in no copy that the child carries', () => {
    for (const given of [pregnant('pregnancy-test-or-advice'), pregnant('mutilation-risk'), missing])
      expect(sheet(given, 'full')).not.toMatch(/pregnan/i)
    expect(sheet(pregnant('pregnancy-care-in-place'), 'child')).not.toMatch(/pregnan/i)
  })
})

describe('the sheet for a boy of whom little is known yet (¶10, ¶23, ¶39)', () => {
  const read = (given: CaseAnswers, recipient: 'police' | 'carer' | 'full' = 'police') =>
    readIn(
      copyFor(documentsOf({ ...missing, ...given }, words)('missing-child-sheet'), recipient, words).model
    )
  const uncle = {
    'enquirer-name': 'Azad',
    'enquirer-says-they-are': 'Uncle',
    'enquirer-contact': 'Rang at 01.10 from 07700 900123',
    'enquirer-identity': 'not-established'
  }

  it.each(['police', 'full'] as const)(
    'says to the %s who has asked where he is, and from which number',
    (recipient) => {
      const sheet = read({ enquirers: [uncle] }, recipient)
      expect(sheet).toContain('Asked about or was with the child, identity not established')
      for (const said of ['Azad', '07700 900123']) expect(sheet).toContain(said)
    }
  )

  it('names whoever asked twice once, with both numbers from which they did', () => {
    const again = { ...uncle, 'enquirer-name': 'azad', 'enquirer-contact': 'Came to the door; 07700 900456' }
    const sheet = read({ enquirers: [uncle, again] })
    expect(sheet.match(/azad/gi)).toHaveLength(1)
    for (const number of ['07700 900123', '07700 900456']) expect(sheet).toContain(number)
  })

  it('says so of nobody whose identity is established, and nothing where nobody has asked', () => {
    expect(read({ enquirers: [{ ...uncle, 'enquirer-identity': 'established' }] })).not.toContain('Azad')
    expect(read({})).not.toContain('Asked about or was with the child')
  })

  it.each(['missing-child-sheet', 'first-night'] as const)(
    'names on %s whoever is established and was told where he is, while there is a worry, apart from those who are not known',
    (document) => {
      const given: CaseAnswers = {
        ...missing,
        'trafficking-conclusion': 'suspected',
        enquirers: [{ ...uncle, 'enquirer-identity': 'established', 'enquirer-told': 'location-told' }]
      }
      const text = readIn(copyFor(documentsOf(given, words)(document), 'police', words).model)
      expect(text).toContain('Azad')
      expect(text).toContain('(identity established), and is told nothing more')
      expect(text).not.toContain('identity not established')
    }
  )

  it('gives the age as it is known as long as no date of birth is on record', () => {
    expect(read({ 'age-as-known': 'under-16' })).toContain(row('Age as known', 'Under 16'))
    const dated = { 'dates-of-birth': [{ 'birth-date': '2011-03-12', 'birth-source': 'child-says' }] }
    expect(read({ 'age-as-known': 'under-16', ...dated })).not.toContain('Age as known')
  })

  it('says that nobody has recorded the age or the gender', () => {
    const open = (given: CaseAnswers) =>
      /"label":"Nobody has recorded","values":\["([^"]*)"\]/.exec(read(given))?.[1]
    expect(open({})?.split('; ')).toEqual(expect.arrayContaining(['Age as known', 'Gender']))
    expect(open({ gender: 'male' })?.split('; ')).not.toContain('Gender')
    expect(open({ gender: 'male' })?.split('; ')).toContain('Age as known')
  })

  it('says a single gap where it is looked for, and several in one line at the end of their part', () => {
    const known: CaseAnswers = {
      gender: 'male',
      'age-as-known': 'under-16',
      'if-missing-carer': 'Rings 999 at once.'
    }
    const sheet = read(known)
    expect(sheet).toContain(row('How to recognise the child', 'Nobody has recorded this'))
    expect(sheet).toContain(row('If missing: the authority and the police', 'Nobody has recorded this'))
    const none = read({ 'missing-likely-places': 'The bus station' })
    expect(none).toContain(
      row('Nobody has recorded', 'If missing: the carer; If missing: the authority and the police')
    )
    expect(none).toContain('The bus station')
  })

  // ¶39: a child who has no phone is another than one of whose phone nobody knows.
  it('says of what does not apply that it does not, and not that nobody has recorded it', () => {
    const not = { reason: 'does-not-apply' } as const
    const sheet = read({ 'child-phones': not })
    expect(sheet).toContain(row('Phones, accounts and contacts', 'Does not apply'))
    const two = read({ 'child-phones': not, 'missing-likely-places': not })
    expect(two).toContain(row('Does not apply', 'Likely places and people; Phones, accounts and contacts'))
    const open = /"label":"Nobody has recorded","values":\["([^"]*)"\]/g
    for (const [, said] of two.matchAll(open)) expect(said).not.toMatch(/Phones|Likely/)
    // What nobody has answered stays a gap.
    expect(read({})).not.toContain('Does not apply')
  })

  it('leaves room to write a number for any hour, and says that nobody has recorded a social worker to call', () => {
    const carer = { 'person-name': 'Joy', 'person-role': 'carer', 'person-contact': '01632 960112' }
    const worker = { 'person-name': 'Sam', 'person-role': 'social-worker', 'person-contact': '01632 960111' }
    const alone = answersOf({ ...missing, people: [carer] })
    const unset = sourceOf('missing-child-sheet', fileWith(alone), { today, words, localDetails: {} })
    const { model, hasNumberToWrite } = copyFor(unset, 'police', words)
    const sheet = readIn(model)
    expect(sheet).toContain(row('Out-of-hours number', 'Write it here: ____________________'))
    expect(hasNumberToWrite).toBe(true)
    expect(sheet).toContain(row('Social worker', 'Nobody has recorded this'))
    expect(read({ people: [carer, worker] })).not.toContain(row('Social worker', 'Nobody has recorded this'))
  })
})

describe('where those who exploit the child are (¶39, ¶42)', () => {
  const given: CaseAnswers = {
    ...missing,
    'trafficking-conclusion': 'suspected',
    exploiters: [
      {
        'exploiter-called': 'Camelia',
        'exploiter-link-to-child': 'Says that she is her aunt',
        'exploiter-description': 'Woman of about 45, gold earrings, walks with a stick; white van',
        'exploiter-whereabouts': 'Bailed to 77 Orchard Street, Northgate'
      }
    ]
  }
  const sheet = (recipient: RecipientId, also: readonly Matter[] = []) =>
    readIn(copyFor(documentsOf(given, words)('missing-child-sheet'), recipient, words, also).model)

  it.each(['police', 'full', 'receiving-authority'] as const)('stands on the sheet for %s', (recipient) => {
    expect(sheet(recipient)).toContain('77 Orchard Street')
  })

  // Whoever looks for them must know them when they see them; the name is said once.
  it('and what they look like, beside the name', () => {
    const said = sheet('police')
    expect(said).toContain('walks with a stick; white van')
    expect(said).toContain('"Where they may be: Bailed to 77 Orchard Street, Northgate"')
    expect(said.split('Camelia')).toHaveLength(2)
  })

  it.each(['school', 'child'] as const)('which the copy for %s does not say', (recipient) => {
    expect(sheet(recipient)).not.toContain('gold earrings')
  })

  it.each(['carer', 'school', 'health', 'lawyer', 'child'] as const)(
    'not on that for %s, unless whoever makes it says that it is needed',
    (recipient) => {
      expect(sheet(recipient)).not.toContain('Orchard')
      expect(sheet(recipient, ['danger', 'investigation'])).toContain('77 Orchard Street')
    }
  )
})

// ¶39: a school is where others look for a child too. Whoever makes the sheet says whether its reader is given it.
describe('the school to which the child goes', () => {
  const given: CaseAnswers = {
    ...missing,
    'education-place': 'in-school',
    'school-name': 'Larkfield Primary School'
  }
  const sheet = (recipient: RecipientId, also: readonly Matter[] = []) =>
    readIn(copyFor(documentsOf(given, words)('missing-child-sheet'), recipient, words, also).model)

  it('stands on the sheet for the police where education is given, and else on none of theirs', () => {
    expect(sheet('police', ['education'])).toContain('Larkfield')
    expect(sheet('police')).not.toContain('Larkfield')
  })

  it('stands on that for the duty team and the carers with the place, which it would tell', () => {
    for (const recipient of ['full', 'carer'] as const) {
      expect(sheet(recipient, ['placement']), recipient).toContain('Larkfield')
      expect(sheet(recipient), recipient).not.toContain('Larkfield')
    }
  })
})

describe('what was typed of those who may have the child', () => {
  const given: CaseAnswers = {
    'place-tonight': 'foster-home',
    'known-as': 'Adina',
    'trafficking-conclusion': 'suspected',
    'placement-address': '14 Curlew Rise',
    'placement-since': '2026-11-20',
    exploiters: [
      {
        'exploiter-called': 'Camelia',
        'exploiter-link-to-child': 'Waited outside 14 Curlew Rise'
      }
    ]
  }
  const sheet = (also: readonly Matter[]) =>
    readIn(copyFor(documentsOf(given, words)('missing-child-sheet'), 'full', words, also).model)

  // ¶23, ¶42: a sheet that is handed on without the place must not tell it by what somebody wrote beside a name.
  it('says nowhere where the child lives, in a copy that withholds it', () => {
    expect(sheet(['placement'])).toContain('Waited outside 14 Curlew Rise')
    expect(sheet([])).toContain('Camelia')
    expect(sheet([])).not.toContain('Curlew')
  })
})

// Nobody wrote that the child was back the first time: who looks for the child needs the day and the place of today.
it('says since when the child is missing this time, also where an earlier time was never closed', () => {
  const given: CaseAnswers = {
    ...missing,
    'missing-episodes': [
      { 'missing-since': '2026-11-02', 'missing-last-seen': 'At the bus station' },
      { 'missing-since': '2026-11-23', 'missing-last-seen': 'At the school gate' }
    ]
  }
  const sheet = readIn(copyFor(documentsOf(given, words)('missing-child-sheet'), 'police', words).model)
  expect(sheet).toContain(row(words('questions.missing-since.short'), '23 November 2026'))
  expect(sheet).toContain(row(words('questions.missing-last-seen.short'), 'At the school gate'))
})

describe('where a brother or sister is, to whom the child may have gone (¶39)', () => {
  const brother = {
    'connected-child-name': 'Farid Rahimi',
    'connected-child-relation': 'brother-or-sister',
    'connected-child-where': 'Foster home, 9 Mill Lane, Northby',
    'connected-child-safeguarding': 'done'
  }
  const withBrother = (
    other: Readonly<Record<string, string>> = {},
    more: CaseAnswers = {}
  ): CaseAnswers => ({
    ...missing,
    'siblings-and-other-children': [{ ...brother, ...other }],
    ...more
  })
  const sheet = (
    recipient: RecipientId,
    { given = withBrother(), also = [] }: { given?: CaseAnswers; also?: readonly Matter[] } = {}
  ) => readIn(copyFor(documentsOf(given, words)('missing-child-sheet'), recipient, words, also).model)

  it('stands on the sheet for the police', () => {
    expect(sheet('police')).toContain('Farid Rahimi: Foster home, 9 Mill Lane, Northby')
    expect(sheet('full', { also: ['placement'] })).toContain('9 Mill Lane')
  })

  it('stands in no copy for anybody who is not given both who the others are and where they live', () => {
    for (const id of recipientIds.filter((one) => one !== 'police')) {
      expect(sheet(id), id).not.toContain('Mill Lane')
      expect(sheet(id, { also: ['other-people'] }), id).not.toContain('Mill Lane')
    }
    for (const id of ['carer', 'school', 'health', 'lawyer', 'child'] as const)
      expect(sheet(id, { also: ['placement'] }), id).not.toContain('Mill Lane')
  })

  it('is not told to the child by this sheet, whatever the copy gives', () => {
    const { askable } = copyFor(documentsOf(withBrother(), words)('missing-child-sheet'), 'child', words)
    expect(askable).toContain('other-people')
    expect(sheet('child', { also: askable })).not.toContain('Mill Lane')
  })

  it.each([
    ['who is abroad', withBrother({ 'connected-child-safeguarding': 'overseas-advice-taken' })],
    ['who is not found', withBrother({ 'connected-child-own-referral': 'not-found-police-looking' })],
    ['who must not be told', withBrother({}, { 'must-not-be-told-location': 'Farid Rahimi' })],
    ['who may be a danger', withBrother({}, { exploiters: [{ 'exploiter-called': 'Farid Rahimi' }] })],
    ['who is no brother', withBrother({ 'connected-child-relation': 'travelled-together' })]
  ])('is not said of somebody %s', (_, given) => {
    expect(sheet('police', { given })).not.toContain('Mill Lane')
  })

  // ¶30: a family at home abroad is on no sheet. Nobody asks anything of them, so nothing says that they are abroad but the text.
  it.each([
    ['is not needed', { 'connected-child-safeguarding': 'not-needed' }],
    ['is not yet settled', { 'connected-child-safeguarding': 'not-yet' }],
    ['is asked for, and they are overseas', { 'connected-child-safeguarding': 'overseas-take-advice' }]
  ])('is not said of somebody whom nothing recorded places in this country: protection %s', (_, other) => {
    const given = withBrother({ ...other, 'connected-child-where': 'At home with their mother near Senafe' })
    expect(sheet('police', { given })).not.toContain('Senafe')
  })

  it('is said of somebody who is referred here', () => {
    const other = { 'connected-child-safeguarding': 'not-yet', 'connected-child-own-referral': 'made' }
    expect(sheet('police', { given: withBrother(other) })).toContain('9 Mill Lane')
  })

  // On the night on which two brothers are found the authority has been told, and nothing is finished (¶39).
  it('is said of somebody whose authority was told, and it is under way', () => {
    const given = withBrother({ 'connected-child-safeguarding': 'being-done' })
    expect(sheet('police', { given })).toContain('9 Mill Lane')
  })

  it('takes no room where nobody wrote where they are', () => {
    const given = { ...missing, 'siblings-and-other-children': [{ 'connected-child-name': 'Farid Rahimi' }] }
    expect(sheet('police', { given })).not.toContain('Farid')
  })
})

describe('how somebody speaks with the child who finds them (¶25)', () => {
  const deaf: CaseAnswers = {
    ...missing,
    'first-language': 'British Sign Language',
    'communication-help-needed': 'yes',
    'communication-help': 'Signs; two hearing aids; short sentences',
    'disability-needs': 'Deaf; a learning disability'
  }

  it.each(['police', 'carer', 'full'] as const)('stands on the sheet for %s', (recipient) => {
    const sheet = readIn(copyFor(documentsOf(deaf, words)('missing-child-sheet'), recipient, words).model)
    expect(sheet).toContain('Signs; two hearing aids; short sentences')
    expect(sheet).toContain('Deaf; a learning disability')
  })

  it('takes no room where there is nothing of it', () => {
    const none: CaseAnswers = { ...deaf, 'disability-needs': { reason: 'not-known' } }
    const sheet = readIn(copyFor(documentsOf(none, words)('missing-child-sheet'), 'police', words).model)
    expect(sheet).not.toContain(words('questions.disability-needs.short'))
  })
})

it('says where the child was the times before, to whoever is given the child’s past: there they are looked for again (¶39)', () => {
  const given: CaseAnswers = {
    ...missing,
    'missing-episodes': [
      {
        'missing-since': '2026-11-20',
        'missing-returned': 'yes',
        'missing-learned': 'At a church in Wexcombe.'
      },
      { 'missing-since': today, 'missing-returned': 'no' }
    ]
  }
  const sheet = (also: readonly Matter[]) =>
    readIn(copyFor(documentsOf(given, words)('missing-child-sheet'), 'police', words, also).model)
  expect(sheet(['past'])).toContain('At a church in Wexcombe.')
  expect(sheet([])).not.toContain('church')
  // Whoever makes the copy for the police is asked: nobody adds what they are not offered.
  const copy = copyFor(documentsOf(given, words)('missing-child-sheet'), 'police', words)
  expect(copy.askable).toContain('past')
  expect(copy.leftOut).toContain('past')
})

it('says of which time each thing was learned, where there were several (¶39)', () => {
  const episode = (since: string, learned: string) => ({
    'missing-since': since,
    'missing-returned': 'yes',
    'missing-learned': learned
  })
  const sheet = (...before: readonly ReturnType<typeof episode>[]) => {
    const given = { ...missing, 'missing-episodes': [...before, { 'missing-since': today }] }
    return readIn(copyFor(documentsOf(given, words)('missing-child-sheet'), 'police', words, ['past']).model)
  }
  const church = episode('2026-10-20', 'At a church in Wexcombe.')
  expect(sheet(church)).toContain('What was learned: At a church in Wexcombe.')
  const both = sheet(church, episode('2026-11-02', 'With a friend.'))
  expect(both).toContain('What was learned (missing since 20 October 2026): At a church in Wexcombe.')
  expect(both).toContain('What was learned (missing since 2 November 2026): With a friend.')
})

it('of a caller it says who they say they are, and how they asked (¶23, ¶39)', () => {
  const enquirers = [
    {
      'enquirer-name': 'Titilayo',
      'enquirer-says-they-are': 'Her legal guardian',
      'enquirer-contact': 'Rang from 07700 900355',
      'enquirer-identity': 'not-established'
    }
  ]
  const source = documentsOf({ ...missing, enquirers }, words)('missing-child-sheet')
  expect(readIn(copyFor(source, 'police', words).model)).toContain(
    'Titilayo. Says they are: Her legal guardian. Contact: Rang from 07700 900355'
  )
})

describe('the dates of birth on the sheet (¶7)', () => {
  const born = (...dates: readonly (readonly [string, string])[]) => bornIn('yes', dates)
  const bornIn = (inDoubt: 'yes' | 'no', dates: readonly (readonly [string, string])[]) =>
    readIn(
      copyFor(
        documentsOf(
          {
            ...missing,
            'age-in-doubt': inDoubt,
            'dates-of-birth': dates.map(([date, source]) => ({ 'birth-date': date, 'birth-source': source }))
          },
          words
        )('missing-child-sheet'),
        'full',
        words
      ).model
    )

  it('say one that several gave once, with all who gave it', () => {
    expect(born(['2013-05-14', 'child-says'], ['2013-05-14', 'document'])).toContain(
      row('Date of birth', '14 May 2013 (given by: The child; A document)')
    )
  })

  it('name apart, as disputed, under which others records have the child', () => {
    const sheet = born(['2011-07-02', 'child-says'], ['2008-01-01', 'home-office'])
    expect(sheet).toContain(row('Date of birth', '2 July 2011 (given by: The child)'))
    expect(sheet).toContain(row('Records may have', '1 January 2008 (given by: The Home Office; disputed)'))
    expect(sheet).toContain('As a child')
  })

  it('are those of records where nobody else gave one, and disputed by nobody', () => {
    const sheet = bornIn('no', [['2012-09-10', 'home-office']])
    expect(sheet).toContain(row('Date of birth', '10 September 2012 (given by: The Home Office)'))
    expect(sheet).not.toContain('disputed')
  })

  it('are not called disputed where nobody could take the child for an adult', () => {
    expect(
      bornIn('no', [
        ['2012-09-10', 'child-says'],
        ['2011-09-10', 'home-office']
      ])
    ).toContain(row('Records may have', '10 September 2011 (given by: The Home Office)'))
  })

  it('name none apart that is the same', () => {
    expect(born(['2011-07-02', 'child-says'], ['2011-07-02', 'home-office'])).not.toContain(
      'Records may have'
    )
  })
})

it('a name that is noted with how it is said is not said twice', () => {
  const named: CaseAnswers = {
    ...missing,
    'full-name': 'Trịnh Hữu Đạt',
    'known-as': 'Đạt',
    'name-in-own-script': 'Trịnh Hữu Đạt; family name first'
  }
  const source = documentsOf(named, words)('missing-child-sheet')
  expect(readIn(copyFor(source, 'police', words).model)).toContain(
    row('Name', 'Trịnh Hữu Đạt; Đạt; family name first')
  )
})

// ¶25, ¶39: the sheet is in the hand of whoever finds the child.
describe('of the health of a child who is missing the sheet', () => {
  const at = (given: CaseAnswers, actions: CaseFile['actions'] = {}) => {
    const file = { ...fileWith(answersOf(given)), actions }
    return sourceOf('missing-child-sheet', file, { today, words, localDetails: {} })
  }
  const sheet = (
    given: CaseAnswers,
    recipient: RecipientId = 'police',
    actions?: CaseFile['actions'],
    also: readonly Matter[] = []
  ) => readIn(copyFor(at(given, actions), recipient, words, also).model)
  const label = (id: string) => words(`questions.${id}.short`)
  const doctor = () => label('health-attention-today')
  const plan = () => words('documents.missing-child.first-plan')
  const line = '____________________________'
  const blanks = [row('Missing since', line), row('Last seen', line, line)]
  const seen = (state: 'done' | 'dismissed'): CaseFile['actions'] => ({
    'see-a-doctor-or-nurse-today': {
      since: '2026-11-20',
      called: true,
      outcome: state === 'done' ? { state, on: '2026-11-20' } : { state, on: '2026-11-20', reason: 'No' }
    }
  })

  it('says that a doctor must see the child, where that was said, and since when', () => {
    expect(sheet({ ...missing, 'health-attention-today': 'yes' })).toContain(row(doctor(), 'Yes'))
    const since = { 'see-a-doctor-or-nurse-today': { since: '2026-11-20', called: true } }
    expect(sheet({ ...missing, 'health-attention-today': 'yes' }, 'police', since)).toContain(
      'Yes (needed since 20 November 2026, and not recorded as done)'
    )
    expect(sheet(missing)).not.toContain(doctor())
  })

  it('says nothing of it where none is needed, one has seen the child, or nobody is missing', () => {
    const ill: CaseAnswers = { ...missing, 'health-attention-today': 'yes' }
    expect(sheet({ ...missing, 'health-attention-today': 'no' })).not.toContain(doctor())
    expect(sheet(ill, 'police', seen('done'))).not.toContain(doctor())
    expect(sheet(ill, 'police', seen('dismissed'))).toContain(doctor())
    expect(sheet({ ...ill, 'place-tonight': 'foster-home' })).not.toContain(doctor())
  })

  it('says that the child may hurt themselves or is in great distress, and what helps then', () => {
    const told: CaseAnswers = { ...missing, 'distress-plan': 'Speak low, and let her sit by the door' }
    const worried = sheet({ ...told, 'self-harm-worry': 'yes' })
    expect(worried).toContain(row(label('self-harm-worry'), 'Yes'))
    expect(worried).toContain('by the door')
    const distressed = sheet({ ...told, 'emotional-support-needed': 'today' })
    expect(distressed).toContain(row(label('emotional-support-needed'), 'Yes, today'))
    expect(distressed).toContain('by the door')
    const neither = sheet({ ...told, 'self-harm-worry': 'no', 'emotional-support-needed': 'referred' })
    for (const left of [label('self-harm-worry'), label('emotional-support-needed'), 'by the door'])
      expect(neither).not.toContain(left)
  })

  it('has the first plan as long as it alone may name a medicine, or why a doctor is needed', () => {
    const planned: CaseAnswers = { ...missing, 'first-48-hours-plan': 'Insulin four times a day' }
    expect(sheet(planned)).toContain(row(plan(), 'Insulin four times a day'))
    expect(sheet({ ...planned, 'medicines-and-allergies': { reason: 'not-known' } })).toContain('Insulin')
    const recorded: CaseAnswers = { ...planned, 'medicines-and-allergies': 'None' }
    expect(sheet(recorded)).not.toContain('Insulin')
    expect(sheet({ ...recorded, 'health-attention-today': 'yes' })).toContain('Insulin')
    expect(sheet({ ...planned, 'place-tonight': 'foster-home' })).not.toContain('Insulin')
    expect(sheet(missing)).not.toContain(plan())
  })

  it('says none of it to whoever is not given the health of the child, ticked or not', () => {
    const all: CaseAnswers = {
      ...missing,
      'health-attention-today': 'yes',
      'self-harm-worry': 'yes',
      'emotional-support-needed': 'today',
      'distress-plan': 'By the door',
      'first-48-hours-plan': 'Insulin'
    }
    const said = [doctor(), label('self-harm-worry'), 'By the door', 'Insulin']
    for (const told of ['police', 'carer', 'full', 'receiving-authority'] as const)
      for (const one of said) expect(sheet(all, told), told).toContain(one)
    for (const one of said) {
      expect(sheet(all, 'school')).not.toContain(one)
      expect(sheet(all, 'school', {}, ['safety', 'care', 'placement'])).not.toContain(one)
    }
  })

  // A sheet that is handed over ahead is read at night as if it were of that day.
  it.each(['foster-home', 'hospital'] as const)(
    'asks for what the child needs on the day, where it was made ahead: %s',
    (place) => {
      const ahead = words('documents.missing-child.help-on-the-day-how')
      for (const worry of ['yes', 'no'] as const) {
        expect(sheet({ ...missing, 'place-tonight': place, 'self-harm-worry': worry })).toContain(ahead)
        expect(sheet({ ...missing, 'self-harm-worry': worry })).not.toContain(ahead)
      }
    }
  )

  it('has room to fill in only while nobody is missing, also where an old answer says so', () => {
    // Lines, and no words about them: whoever holds the sheet at night writes there.
    for (const blank of blanks) {
      expect(sheet({ ...missing, 'place-tonight': 'foster-home' })).toContain(blank)
      expect(sheet(missing)).not.toContain(blank)
    }
    const back = {
      'missing-episodes': [
        { 'missing-since': '2026-11-20', 'missing-returned': 'yes', 'missing-returned-on': '2026-11-21' }
      ]
    }
    for (const blank of blanks) expect(sheet({ ...missing, ...back })).toContain(blank)
  })
})

describe('where the police look for the child (¶39)', () => {
  const read = (given: CaseAnswers) =>
    readIn(
      copyFor(documentsOf({ ...missing, ...given }, words)('missing-child-sheet'), 'police', words).model
    )

  it('is where the child was first found, as long as nobody has said where else', () => {
    const found = 'The 14.10 coach to Dover'
    const given: CaseAnswers = {
      'found-where': found,
      'trafficking-conclusion': 'suspected',
      exploiters: [{ 'exploiter-called': 'Nelu' }]
    }
    const at = (more: CaseAnswers = {}) => {
      const sheet = read({ ...given, ...more })
      expect(sheet.split(found)).toHaveLength(2)
      return sheet.indexOf(found) - sheet.indexOf('Nelu')
    }
    expect(at()).toBeLessThan(0)
    expect(at({ 'missing-likely-places': { reason: 'not-known' } })).toBeLessThan(0)
    expect(at({ 'missing-likely-places': 'The coach station' })).toBeGreaterThan(0)
  })

  // ¶27: that a child may go missing is a conclusion of before. Nobody reads it of a child who has gone.
  it('has no conclusion on whether the child may go missing', () => {
    for (const given of [{}, { 'missing-risk-conclusion': 'likely' }] as const)
      expect(read(given)).not.toContain(words('questions.missing-risk-conclusion.short'))
  })

  it('stands before with whom contact is not safe, who asked and who is not to be told', () => {
    const sheet = read({
      'trafficking-conclusion': 'suspected',
      'missing-likely-places': 'The coach station',
      exploiters: [{ 'exploiter-called': 'Nelu', 'exploiter-whereabouts': 'In Luton' }],
      'family-contacts': [
        {
          'contact-who': 'Costel',
          'contact-relationship': 'Uncle',
          'contact-involvement': 'suspected'
        }
      ],
      enquirers: [{ 'enquirer-name': 'Azad', 'enquirer-identity': 'not-established' }],
      'must-not-be-told-location': 'The cousin in Hull'
    })
    const inOrder = ['Last seen', 'The coach station', 'Nelu', 'Azad', 'The cousin in Hull']
    const at = inOrder.map((text) => sheet.indexOf(text))
    expect(at).not.toContain(-1)
    expect(at).toEqual([...at].sort((one, other) => one - other))
    expect(sheet.indexOf('Costel')).toBeGreaterThan(sheet.indexOf('The coach station'))
  })

  it('says a time before in its days, and apart from them the place as it was typed', () => {
    const before = {
      'missing-from': 'The foster home of Maureen Tully',
      'missing-since': '2026-11-20',
      'missing-returned': 'yes',
      'missing-returned-on': '2026-11-22',
      'missing-police-reference': 'MP/20'
    }
    expect(read({ 'place-tonight': 'placed', 'missing-episodes': [before] })).toContain(
      'Once: 20 November 2026 to 22 November 2026 (police: MP/20). Missing from: The foster home of Maureen Tully'
    )
  })
})
