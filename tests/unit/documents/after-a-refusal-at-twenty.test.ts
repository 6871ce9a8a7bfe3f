import { beforeAll, describe, expect, it } from 'vitest'
import { without } from '../../../machines/case-file/without'
import { copyOf } from '../../../src/documents/copy/copy-of'
import type { Words } from '../../../src/i18n/words'
import type { NamedCase } from '../../cases/named-case'
import { documentsOf } from '../../support/copies'
import { textsInDocument } from '../../support/document-texts'
import { allWords } from '../../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

type Given = NamedCase['answers']
const textsFor = (recipient: 'child' | 'carer' | 'school' | 'full', given: Given) =>
  textsInDocument(
    copyOf(documentsOf(given, words)('pathway-plan'), { recipient, also: [] }, new Set(), words).model
  )

/** A young man of 20 on 24 November 2026, whom the Home Office takes for 25. */
const grown: Given = {
  'age-in-doubt': 'no',
  'age-as-known': '18-or-over',
  'dates-of-birth': [
    { 'birth-date': '2006-05-24', 'birth-source': 'child-says' },
    { 'birth-date': '2001-01-01', 'birth-source': 'home-office' },
    { 'birth-date': '2003-03-03', 'birth-source': 'other' }
  ],
  'periods-of-care': [
    {
      'care-authority': 'Hove',
      'care-legal-basis': 'section-20',
      'care-from': '2022-01-10',
      'care-to': '2024-05-24',
      'care-ended-because': 'He turned 18'
    }
  ],
  'immigration-position': 'refused-no-leave',
  'leave-granted-on': '2026-08-01',
  'leave-ends-on': '2027-08-01'
}
const goesOn = 'Leave that was given before goes on until 1 August 2027, by its letter.'
// An adult reads the day itself (¶27, ¶57).
const until = (day: string) => `Your letter says that you can stay in this country until ${day}.`

describe('leave that a refusal did not end (¶56, ¶58, ¶60)', () => {
  it('is said to the carer beside the refusal, and to him in his own copy', () => {
    for (const position of ['refused-no-leave', 'appeal-rights-exhausted']) {
      const given: Given = { ...grown, 'immigration-position': position }
      expect(textsFor('carer', given)).toContain(goesOn)
      expect(textsFor('child', given)).toContain(until('1 August 2027'))
    }
  })

  it('is not said once it has ended, nor of what the position itself says', () => {
    const ended: Given = { ...grown, 'leave-ends-on': '2026-11-23' }
    expect(textsFor('carer', ended).join()).not.toContain('Leave that was given before goes on')
    expect(textsFor('child', ended).join()).not.toMatch(/Your letter says|for a time/)
    const has: Given = { ...grown, 'immigration-position': 'other-leave' }
    expect(textsFor('carer', has)).not.toContain(goesOn)
    expect(textsFor('child', has).filter((text) => text === until('1 August 2027'))).toHaveLength(1)
  })
})

describe('leave that has ended by the day recorded (¶56, ¶58)', () => {
  const overSentence =
    'By the day recorded, leave has ended. What holds now is for the legal representative to say.'
  it.each(['other-leave', 'unaccompanied-child-leave', 'victim-temporary-permission', 'refugee-status'])(
    '%s: nothing says that it still holds',
    (position) => {
      const ended: Given = { ...grown, 'immigration-position': position, 'leave-ends-on': '2026-11-23' }
      expect(textsFor('child', ended)).toContain('It is not clear yet if you can stay in this country.')
      expect(textsFor('child', ended).join()).not.toMatch(
        /said yes|You can stay until|Your letter says|for a time|See your lawyer/
      )
      expect(textsFor('child', ended)).toContain(
        'No one knows yet what will come. No one can promise it to you.'
      )
      expect(textsFor('carer', ended)).toContain(overSentence)
      expect(textsFor('carer', ended).join()).not.toMatch(
        /has leave for|This leave is given|was given to a|The child has refugee/
      )
      const lastDay: Given = { ...ended, 'leave-ends-on': '2026-11-24' }
      expect(textsFor('child', lastDay)).toContain(
        position === 'refugee-status'
          ? 'The Home Office said yes. You can stay until 24 November 2026.'
          : until('24 November 2026')
      )
      expect(textsFor('carer', lastDay)).not.toContain(overSentence)
    }
  )

  // A count proves nothing: no letter says that this leave has ended.
  it('a day that is counted from the grant, and in no letter, says nothing of it', () => {
    const counted: Given = {
      ...without(grown, 'leave-ends-on'),
      'immigration-position': 'unaccompanied-child-leave',
      'leave-granted-on': '2020-01-10'
    }
    expect(textsFor('full', counted)).not.toContain(overSentence)
    expect(textsFor('full', { ...counted, 'leave-ends-on': '2022-07-10' })).toContain(overSentence)
  })
})

describe('his dates of birth (¶7)', () => {
  it('stand apart from those that only records have', () => {
    for (const recipient of ['carer', 'school'] as const) {
      const texts = textsFor(recipient, grown)
      const own = texts.findIndex((text) => text.startsWith('24 May 2006'))
      const records = texts.indexOf('Records may have')
      expect(own).toBeGreaterThan(-1)
      expect(records).toBe(own + 1)
      expect(texts.slice(records + 1, records + 3).map((text) => text.slice(0, 14))).toEqual([
        '1 January 2001',
        '3 March 2003 ('
      ])
    }
  })

  it('stand together for a child, and for whoever was assessed as an adult', () => {
    const assessed: Given = {
      ...grown,
      'age-in-doubt': 'yes',
      'age-assessment': 'full-assessment-recorded',
      'age-assessment-outcome': 'found-an-adult'
    }
    const child: Given = { ...grown, 'age-in-doubt': 'yes' }
    for (const given of [assessed, child]) expect(textsFor('carer', given)).not.toContain('Records may have')
  })
})

describe('his own copy half a year before 21 (¶54, ¶66)', () => {
  const line =
    'Your 21st birthday comes soon. Ask us now what changes then, and what you can ask for until you are 25.'
  it('says that he is to ask what changes', () => {
    expect(textsFor('child', grown)).toContain(line)
    const younger: Given = {
      ...grown,
      'dates-of-birth': [{ 'birth-date': '2006-05-25', 'birth-source': 'child-says' }]
    }
    expect(textsFor('child', younger)).not.toContain(line)
  })
})
