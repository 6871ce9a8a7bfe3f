import { wordsInText } from '../../../../content/documents/words-in-text'
import type { PromptSheetFieldId } from '../../../../content/prompt-sheet'
import type { QuestionId } from '../../../../content/stages'
import { valueOf } from '../../../../machines/case-file/read'
import { signsOtherwiseThanInterpreted } from '../../../../machines/policy/plans/how-a-child-is-reached'
import { otherFormText } from './choice-words'
import type { Building } from '../building/context'
import { birthDatesText, homeOfficeReferencesText, otherNamesText, stayingText } from './child'
import { indicatorsText, interviewsText, professionalInsightText } from './insight'
import { exploitersText, otherVictimsText, whereaboutsText } from './exploiters'
import {
  authorityText,
  contactOfAuthority,
  documentsText,
  otherProfessionalsText,
  responder
} from './contacts'
import { paragraphs, said, saidOrNone } from '../words/said'
import { allOfEachSituation, ofEachSituation } from './situations'

type TextOf = (building: Building) => string

const answerTo =
  (id: QuestionId): TextOf =>
  (building) =>
    saidOrNone(id, building)

const ofSituations =
  (field: string, where?: 'united-kingdom' | 'overseas'): TextOf =>
  (building) =>
    ofEachSituation(field, building, where)

const allOfSituations =
  (...fields: readonly string[]): TextOf =>
  (building) =>
    allOfEachSituation(fields, building)

/**
 * The language that was answered in the first hour: it is asked once (¶26). A child who has English and needs an interpreter needs one in another language.
 */
function spokenBesideEnglish(building: Building): string {
  const spoken = said('first-language', building)
  return wordsInText.english.test(spoken) ? '' : spoken
}

/**
 * The language in which the child is interpreted for, or else the child’s own, in place of an answer that names none. With signs that the
 * interpreter may not know, both: whoever books one books for the first (¶26).
 */
function languageText(building: Building): string {
  const spoken = spokenBesideEnglish(building)
  const recorded = valueOf(building.view.answers, 'interpreter-language')
  if (recorded === undefined) return spoken || saidOrNone('interpreter-language', building)
  const language = said('interpreter-language', building)
  return signsOtherwiseThanInterpreted(building.view)
    ? building.words('nrm-sheet.interpreted', { own: said('first-language', building), language })
    : language
}

/** What each text box of the form is filled with. */
const texts: Readonly<Partial<Record<PromptSheetFieldId, TextOf>>> = {
  'work-email': (building) => responder(building).email,
  organisation: (building) => responder(building).organisation,
  'local-authority-name': authorityText,
  'local-authority-phone': (building) => contactOfAuthority(building).phone,
  'local-authority-email': (building) => contactOfAuthority(building).email,
  'local-authority-contact-first-name': (building) => contactOfAuthority(building).first,
  'local-authority-contact-last-name': (building) => contactOfAuthority(building).last,
  'place-of-birth': answerTo('place-of-birth'),
  family: answerTo('family-members'),
  education: answerTo('education-history'),
  'previous-employment-history': answerTo('work-history'),
  'when-it-happened': allOfSituations('situation-forms', 'situation-from', 'situation-until'),
  'how-it-started': ofSituations('situation-began'),
  'journey-details': ofSituations('situation-journeys'),
  'what-they-had-to-do': ofSituations('situation-made-to-do'),
  'living-conditions': ofSituations('situation-living-conditions'),
  treatment: ofSituations('situation-treatment'),
  'what-keeps-them-there': ofSituations('situation-what-keeps-them'),
  'how-they-left': ofSituations('situation-how-they-left'),
  'last-contact-details': answerTo('last-contact-details'),
  'reported-before-details': (building) =>
    paragraphs([said('reported-before-details', building), homeOfficeReferencesText(building)]),
  'prevented-from-reporting': answerTo('prevented-from-reporting'),
  indicators: indicatorsText,
  interviews: interviewsText,
  'why-referring': professionalInsightText,
  'credibility-evidence': answerTo('credibility-evidence'),
  'other-professionals-details': otherProfessionalsText,
  'where-exploited-in-the-uk': ofSituations('situation-towns-and-countries', 'united-kingdom'),
  'uk-address-or-location': ofSituations('situation-addresses', 'united-kingdom'),
  'where-exploited-overseas': ofSituations('situation-towns-and-countries', 'overseas'),
  'overseas-address-or-location': ofSituations('situation-addresses', 'overseas'),
  'where-staying': stayingText,
  'who-exploited': exploitersText,
  'exploiters-whereabouts': whereaboutsText,
  'other-type-of-exploitation': otherFormText,
  'other-potential-victims-details': otherVictimsText,
  'future-exploitation-reasons': answerTo('future-exploitation-reasons'),
  'police-force': answerTo('crime-police-force'),
  'crime-reference': answerTo('crime-reference'),
  'co-operation-details': answerTo('co-operation-details'),
  // What a child is called in daily life is a name too, until more is known.
  'first-name': (building) => said('first-name', building) || said('known-as', building),
  'last-name': answerTo('last-name'),
  'nickname-or-name-used-during-exploitation': otherNamesText,
  'date-of-birth': birthDatesText,
  'number-of-children': answerTo('children-of-their-own'),
  nationality: answerTo('nationality'),
  'second-nationality': (building) => said('second-nationality', building),
  'interpreter-language': languageText,
  'communication-aid': answerTo('communication-help'),
  'home-office-references': homeOfficeReferencesText,
  'responder-first-name': (building) => responder(building).first,
  'responder-last-name': (building) => responder(building).last,
  'responder-role': (building) => responder(building).role,
  'responder-phone': (building) => responder(building).phone,
  'cover-email': (building) => responder(building).cover,
  documents: (building) => documentsText(building).files,
  'documents-description': (building) => documentsText(building).description
}

/** The text for one box of the form; empty where nothing is recorded. */
export const textFor = (field: PromptSheetFieldId, building: Building): string =>
  texts[field]?.(building) ?? ''
