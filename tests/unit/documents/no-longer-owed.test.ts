import { beforeAll, describe, expect, it } from 'vitest'
import type { DocumentId } from '../../../content/documents'
import type { CaseFile } from '../../../machines/case-file/case-file'
import { beforeFinishing } from '../../../machines/actions/before-finishing'
import { actionListOf } from '../../../machines/actions/list'
import { withActionEdited } from '../../../machines/case-file/change-actions'
import { sourcesOf } from '../../../src/documents/compose/sources'
import type { Words } from '../../../src/i18n/words'
import { copyFor } from '../../support/copies'
import { textsInDocument } from '../../support/document-texts'
import { answeredAs, begun, doneIn, itemOf, opened, viewOf, type Given } from '../../support/over-days'
import { allWords } from '../../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const overdue = 'hold-the-overdue-review'
const child: Given = {
  reference: 'OWE-1',
  'dates-of-birth': [{ 'birth-date': '2010-06-14', 'birth-source': 'document' }],
  'age-in-doubt': 'no',
  'immigration-position': 'claim-undecided',
  'periods-of-care': [{ 'care-from': '2026-08-20', 'care-legal-basis': 'section-20' }]
}
const held = (on: string) => ({ 'review-state': 'review-held', 'review-on': on })

/** Reviews came late twice: the first time somebody held one and said so. Then the young person turned 18 (regulation 33 asks for no review of an adult). */
function lateTwice(): CaseFile {
  const first = doneIn(begun(child, '2027-01-20'), [overdue], '2027-01-20')
  const reviewed: Given = {
    ...child,
    'first-review-timing': 'held-late',
    reviews: [held('2027-01-25'), held('2027-07-14')]
  }
  const again = opened(answeredAs(first, reviewed, '2027-07-20'), '2028-02-20')
  expect(itemOf(again, overdue, '2028-02-20')).toMatchObject({ called: true, state: 'overdue' })
  return opened(again, '2028-06-14')
}

const read = (file: CaseFile, id: DocumentId, today: string) =>
  textsInDocument(copyFor(sourcesOf(file, { today, words })(id), 'full', words).model).join('\n')

describe('at 18, a review that was late and that nothing calls for any more', () => {
  const said = () => words(`actions.${overdue}`)

  it('is an order in no plan that is signed', () => {
    expect(read(lateTwice(), 'pathway-plan', '2028-06-14')).not.toContain(said())
  })

  it('stands in the list as no longer called for, and not as overdue', () => {
    const file = lateTwice()
    const item = itemOf(file, overdue, '2028-06-14')
    expect(item).toMatchObject({ called: false, state: 'open' })
    const list = read(file, 'action-list', '2028-06-14').split('\n')
    const at = list.findIndex((line) => line.startsWith(said()))
    // Behind its own words: how it stands, what came of it, whose it is and by when.
    const row = list.slice(at + 1, at + 6).join('\n')
    expect(row).toContain(words('action-list.no-longer-called'))
    expect(row).not.toMatch(/overdue|cannot wait/i)
    expect(row).not.toContain(words('action-list.contrary'))
  })

  it('is not among what is late when a version is finished', () => {
    const file = lateTwice()
    const late = beforeFinishing(actionListOf(file, viewOf(file, '2028-06-14'))).overdue
    expect(late.map(({ id }) => id)).not.toContain(overdue)
  })
})

it('what a person added is owed though no answer calls for it, and is late after its day', () => {
  const added = {
    ...begun(child, '2026-11-24'),
    actions: {
      mine: {
        since: '2026-11-20',
        called: false,
        addedTo: 'care-plan',
        what: 'Ring the club',
        due: '2026-11-21'
      }
    }
  } as const
  const file = withActionEdited(added, 'mine', { owner: 'Ana Reyes' }, '2026-11-24')
  expect(itemOf(file, 'mine', '2026-11-24')?.state).toBe('overdue')
  expect(read(file, 'care-plan', '2026-11-24')).toContain('Ring the club')
})
