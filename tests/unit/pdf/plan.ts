import type { DocumentModel } from '../../../src/documents/model.ts'
import { documentOf, section } from './models.ts'

const sentence =
  'Nguyễn told her interpreter that she wants to stay with people who “speak slowly” and let her cook – she has slept badly since the move, and asks for the light to be left on. '

const rows = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    label:
      index % 3 === 0
        ? 'What is to happen'
        : index % 3 === 1
          ? 'Who does it, and by when it is to be done'
          : 'What the child said',
    values: [sentence.repeat(1 + (index % 3))]
  }))

/** A care plan as long as real ones are, with every kind of block. */
export const plan: DocumentModel = documentOf([], {
  title: 'Pathway plan',
  status: 'DRAFT',
  notices: [
    'Follows Care of unaccompanied and trafficked children, January 2014 consultation draft, which had no force of law.',
    'Copy for: the child. Where the child lives is left out of this copy.'
  ],
  sections: [
    section('Who this plan is for', [
      {
        kind: 'warning',
        text: 'Trafficking is suspected. Do not share where this child lives, or anything that would reveal it, unless the person needs it to keep the child safe.'
      },
      {
        kind: 'rows',
        rows: [
          { label: 'Name', values: ['Nguyễn Thị Hương'] },
          { label: 'Also known as', values: ['Lena Đặng', 'Олена', 'Ελένη', 'Siân Ŵyn Llŷr'] },
          {
            label: 'Date of birth',
            values: [
              '14 March 2011 (claimed by the child, at the screening interview)',
              '1 January 2008 (Home Office, by appearance)'
            ]
          },
          {
            label: 'Country where both parents were last known to live',
            values: ['Not known'],
            absent: true
          },
          { label: 'Name in own script', values: ['ሰላም تسفاي'] },
          { label: 'Religion', values: ['The child chose not to say'], absent: true },
          { label: 'What the child wants people to know', values: [sentence.repeat(7)] }
        ]
      },
      { kind: 'frame', caption: 'Photograph of the child' },
      { kind: 'heading', text: 'What was not explored' },
      { kind: 'paragraph', text: 'These questions were left for a later visit. They are not answers.' },
      {
        kind: 'list',
        items: [
          'Whether brothers or sisters are in the United Kingdom',
          sentence,
          'Whether a phone was taken away'
        ]
      }
    ]),
    section('Health', [{ kind: 'rows', rows: rows(9) }]),
    section('Where the child lives and who cares', [
      { kind: 'heading', text: 'Placement' },
      { kind: 'rows', rows: rows(10) },
      { kind: 'heading', text: 'Actions' },
      {
        kind: 'table',
        caption: 'What must be done, by whom and when',
        head: ['Action', 'Who', 'By when', 'Guidance'],
        rows: Array.from({ length: 22 }, (_, index) => [
          index % 2 ? 'Ask the police to agree what is done when the child is missing' : 'Register with a GP',
          'Amina Yusuf, social worker',
          `${index + 1} December 2026`,
          `¶${index + 20}`
        ])
      }
    ]),
    section(
      'Pathway: life areas and tracks',
      [
        { kind: 'paragraph', text: 'All three tracks stand while the immigration position is undecided.' },
        {
          kind: 'table',
          caption: 'Life areas down, tracks across',
          head: ['Life area', 'While the claim is undecided', 'If leave is granted', 'If return is decided'],
          rows: ['Health', 'Education and training', 'Money', 'Where to live', 'Family and friends'].map(
            (area, index) => [
              area,
              sentence.repeat(1 + (index % 2)),
              sentence,
              `First, legal advice about an appeal.\n${sentence.repeat(1 + (index % 3))}`
            ]
          )
        }
      ],
      { orientation: 'landscape' }
    ),
    section('Education', [{ kind: 'rows', rows: rows(8) }]),
    section('Agreement', [
      {
        kind: 'paragraph',
        text: 'By signing, each person says that they have read this plan or have had it read to them.'
      },
      {
        kind: 'signatures',
        labels: { who: 'Who', name: 'Name', signature: 'Signature', date: 'Date' },
        who: [
          'The child',
          'Social worker',
          'Independent reviewing officer',
          'Carer',
          'Interpreter, who read the plan aloud'
        ]
      }
    ])
  ]
})
