import type { PromptSheetFieldId } from '../../../../content/prompt-sheet'
import { isOneOf, valueOf } from '../../../../machines/case-file/read'
import { isReferred } from '../../../../machines/facts/strategy-discussion-and-nrm'
import { chosenIn } from '../../../../machines/policy/nrm-sheet/choices'
import { wasReferredAsAChild } from '../../../../machines/policy/nrm-sheet/whether'
import type { Building } from '../building/context'

/** The fields that need a word of explanation, and when. */
const notes: Readonly<Partial<Record<PromptSheetFieldId, (building: Building) => boolean>>> = {
  'own-reference': () => true,
  'place-of-referral': () => true,
  'under-18': ({ view }) => chosenIn('under-18', view).includes('not-sure'),
  'more-than-one-situation': () => true,
  indicators: () => true,
  interviews: () => true,
  'other-professionals-details': () => true,
  'where-exploited-in-the-uk': () => true,
  'where-exploited-overseas': () => true,
  'where-staying': () => true,
  'where-staying-region': () => true,
  // After a referral the sheet may be printed for another one, months after the answer.
  'last-in-contact': ({ view }) =>
    isReferred(view) && valueOf(view.answers, 'last-contact-when') !== undefined,
  'willing-to-co-operate': ({ view }) =>
    isOneOf(view.answers, 'co-operation-willing', 'undecided', 'not-asked-yet'),
  'date-of-birth': () => true,
  'responder-first-name': () => true,
  'responder-role': () => true,
  documents: () => true
}

/** What to know about one field, where there is something. */
export const noteOn = (field: PromptSheetFieldId, building: Building): string | undefined => {
  if (field === 'under-18' && wasReferredAsAChild(building.view))
    return building.words('nrm-sheet.under-18-then')
  return notes[field]?.(building) === true ? building.words(`nrm-sheet.notes.${field}`) : undefined
}
