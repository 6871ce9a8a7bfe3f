import { beforeAll, describe, expect, it } from 'vitest'
import type { DocumentId } from '../../../content/documents'
import type { Matter } from '../../../content/matters'
import { sourceOf } from '../../../src/documents/compose/sources'
import type { Words } from '../../../src/i18n/words'
import { copyFor, readIn } from '../../support/copies'
import { answeredAs, begun, doneIn, type Given } from '../../support/over-days'
import { allWords } from '../../support/words'

/**
 * A girl moved from Kent to Leeds. The police are not told whether she moved, and ring Kent’s number as if it were hers still. A copy that is not told has
 * them ask, and reads the same whether she moved or not (¶10, ¶23, ¶39, invariant 15).
 */
let words: Words
beforeAll(async () => {
  words = await allWords()
})

const [opened, moved, today] = ['2027-01-04', '2027-01-12', '2027-01-17']
const said = {
  'if-missing-carer': 'Ring 999, then the duty team.',
  'if-missing-authority': 'The night team sends the form.',
  'who-may-answer-enquiries': 'The out of hours team'
}
const inKent = { 'care-authority': 'Kent', 'care-legal-basis': 'section-20', 'care-from': opened } as const
const first: Given = {
  'known-as': 'Linh',
  'age-in-doubt': 'no',
  'dates-of-birth': [{ 'birth-date': '2011-05-14', 'birth-source': 'document' }],
  'trafficking-conclusion': 'suspected',
  'placement-kind': 'foster-care',
  'placement-since': opened,
  'first-placement-on': opened,
  'periods-of-care': [inKent],
  ...said
}
const inLeeds: Given = {
  ...first,
  'placement-since': moved,
  'periods-of-care': [
    { ...inKent, 'care-to': moved },
    { 'care-authority': 'Leeds', 'care-legal-basis': 'section-20', 'care-from': moved }
  ]
}
const neverElsewhere: Given = { ...first, 'placement-since': moved, 'first-placement-on': moved }

const before = () => ({ ...begun(first, opened), openedOn: opened })
const after = (given: Given) => answeredAs(before(), given, today)
const read = (file: ReturnType<typeof begun>, document: DocumentId, also: readonly Matter[] = []) =>
  readIn(copyFor(sourceOf(document, file, { today, words, localDetails: {} }), 'police', words, also).model)
const marks = (page: string) =>
  Object.values(said).map((answer) =>
    page.includes(`"${words('documents.carer-before-a-move', { answer })}"`)
      ? 'asked'
      : page.includes(`"${answer}"`)
        ? 'bare'
        : 'absent'
  )
const asked = ['asked', 'asked', 'asked']
const bare = ['bare', 'bare', 'bare']

describe.each(['first-night', 'protection-and-placement-plan'] as const)('the %s for the police', (paper) => {
  it('has them ask whom to ring, whether the move was one from a home before or not', () => {
    expect(marks(read(after(inLeeds), paper))).toEqual(asked)
    expect(marks(read(after(neverElsewhere), paper))).toEqual(asked)
    // Whoever looked at the new home looked at what this copy is not told of.
    expect(marks(read(doneIn(after(inLeeds), ['look-again-after-a-move'], today), paper))).toEqual(asked)
  })

  it('names no place and no authority by it', () => {
    expect(read(after(inLeeds), paper)).not.toMatch(/Kent|Leeds/u)
  })

  it('tells it as it is where the child lives there since before the case, or from a day to come', () => {
    expect(marks(read(before(), paper))).toEqual(bare)
    expect(marks(read(after(first), paper))).toEqual(bare)
    expect(marks(read(after({ ...neverElsewhere, 'placement-since': '2027-02-01' }), paper))).toEqual(bare)
  })

  it('says nothing of a move where the police are told that there was none', () => {
    expect(marks(read(after(neverElsewhere), paper, ['placement', 'care']))).toEqual(bare)
    expect(marks(read(after(inLeeds), paper, ['placement', 'care']))).toEqual(asked)
  })
})
