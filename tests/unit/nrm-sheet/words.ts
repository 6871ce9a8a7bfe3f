import { promptSheet } from '../../../content/prompt-sheet'

/** Options that are said in words of other files: yes and no, and those of the question that they are taken from. */
const saidElsewhere = ['yes', 'no']
const takenFromQuestions = ['gender', 'last-in-contact']

/** The options of the form that have words of their own. */
export const sheetOptions: readonly string[] = [
  ...new Set(
    promptSheet
      .flatMap((field): readonly string[] =>
        'options' in field && !takenFromQuestions.includes(field.id) ? field.options : []
      )
      .filter((option) => !saidElsewhere.includes(option))
  )
]

/** What the sheet says on the screen and on paper, beside its fields. */
export const sheetWords = [
  'title',
  'lead',
  'made',
  'nothing-blocks',
  'missing-title',
  'nothing-missing',
  'nothing-missing-told',
  'missing-count',
  'missing-count-told',
  'missing-on',
  'missing-on-later',
  'leaves-out.all',
  'leaves-out.part',
  'too-long-title',
  'missing',
  'record',
  'online',
  'optional',
  'copy',
  'copied',
  'copy-failed',
  'count',
  'over',
  'document',
  'not-concluded',
  'no-consent-yet',
  'not-suspected',
  'not-suspected-on',
  'adult',
  'under-18-then',
  'interpreted',
  'says-title',
  'led',
  'note',
  'with-note',
  'by',
  'listed',
  'missing-now',
  'staying-unknown'
]

/** The fields that need a word of explanation. */
export const fieldsWithNotes = [
  'last-in-contact',
  'own-reference',
  'place-of-referral',
  'under-18',
  'more-than-one-situation',
  'indicators',
  'interviews',
  'other-professionals-details',
  'where-exploited-in-the-uk',
  'where-exploited-overseas',
  'where-staying',
  'where-staying-region',
  'willing-to-co-operate',
  'date-of-birth',
  'responder-first-name',
  'responder-role',
  'documents'
]
