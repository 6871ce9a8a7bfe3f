import type { CaseName } from './expectations'
import type { CopyRuling } from './rulings'

/**
 * What must hold of copies once each says what its recipient needs for the child’s safety, and tells nothing by what is derived
 * (issue 11, item 1). Turned on by `awaitedNow` when that work is in the tree; then it goes into the rulings.
 */
export const ofCopies: Readonly<Partial<Record<CaseName, readonly CopyRuling[]>>> = {
  romania: [
    {
      of: 'protection-and-placement-plan',
      for: 'carer',
      // ¶15, ¶23, ¶44: who is suspected, that contact is not safe, and that somebody asks where she is.
      holds: ['may be involved in the exploitation', 'A friend of the family', 'Maureen Tully'],
      lacks: ['Imogen Salter']
    },
    {
      of: 'care-plan',
      for: 'carer',
      holds: ['may be involved in the exploitation'],
      lacks: ['Imogen Salter']
    },
    // What the solicitor advises is no surgery’s (¶33).
    { of: 'care-plan', for: 'health', holds: [], lacks: ['Harriet Quaye'] },
    // What the authority did otherwise than the guidance is its own, and no carer’s.
    {
      of: 'protection-and-placement-plan',
      for: 'carer',
      holds: [],
      lacks: ['the decision-maker is told so']
    },
    // Those who take over are told whom to ring.
    { of: 'transfer-summary', for: 'receiving-authority', holds: ['01632 960250'], lacks: [] }
  ],
  nigeria: [
    {
      of: 'protection-and-placement-plan',
      for: 'carer',
      holds: ['Titilayo Bankole', 'Suspected of exploiting the child', 'Her aunt', 'Gwen Hartnell'],
      lacks: ['mutilation']
    },
    {
      of: 'protection-and-placement-plan',
      for: 'police',
      holds: ['Titilayo Bankole'],
      lacks: ['mutilation']
    },
    { of: 'missing-child-sheet', for: 'police', holds: ['Mrs or Mr Bankole', 'Titilayo Bankole'], lacks: [] },
    { of: 'care-plan', for: 'carer', holds: ['Titilayo Bankole'], lacks: ['mutilation'] },
    { of: 'pathway-plan', for: 'carer', holds: [], lacks: ['mutilation'] },
    { of: 'action-list', for: 'carer', holds: [], lacks: ['mutilation'] },
    { of: 'care-plan', for: 'lawyer', holds: ['Titilayo Bankole'], lacks: ['mutilation'] },
    // Whoever is given everything reads who is suspected, and the app’s own words as they are.
    {
      of: 'care-plan',
      for: 'full',
      holds: ['Titilayo Bankole', 'Specialist support'],
      lacks: ['[left out] support', '[left out] mental health']
    },
    { of: 'care-plan', for: 'health', holds: [], lacks: ['Dominic Achebe'] }
  ],
  iran: [
    {
      of: 'protection-and-placement-plan',
      for: 'carer',
      holds: ['His mother’s brother', 'His employer', 'Still finding out', 'Ian Threlfall'],
      lacks: ['the decision-maker', 'Farsi was used on the first night']
    }
  ]
}

/** What is turned on: the copies of these cases are held against `ofCopies`. */
export const awaitedNow: readonly CaseName[] = ['romania', 'nigeria', 'iran']
