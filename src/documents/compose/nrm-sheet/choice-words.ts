import { headingOfForm, type PromptSheetFieldId } from '../../../../content/prompt-sheet'
import { formsSuspectedOrTold } from '../../../../machines/policy/nrm-sheet/choices'
import type { Building } from '../building/context'
import { led, lines, said } from '../words/said'
import { besideWords } from '../../../i18n/lists'

/** The forms of exploitation under the heading that the form has for each. */
function formsUnder(heading: string, { view, words }: Building, except: readonly string[] = []): string {
  return besideWords(
    formsSuspectedOrTold(view)
      .filter((form) => headingOfForm[form] === heading && !except.includes(form))
      .map((form) => words(`questions.suspected-exploitation.options.${form}`)),
    words
  )
}

/** The options to choose, in the form's own words or close to them. */
export function choiceWords(
  field: PromptSheetFieldId,
  chosen: readonly string[],
  building: Building
): string {
  const { words } = building
  const optionOf = (option: string) => {
    if (option === 'yes' || option === 'no') return words(`options.${option}`)
    if (field === 'gender') return words(`questions.gender.options.${option}`)
    if (field === 'last-in-contact') return words(`questions.last-contact-when.options.${option}`)
    return words(`nrm-sheet.options.${option}`)
  }
  const withForms = (option: string) => {
    const [heading, forms] = [optionOf(option), formsUnder(option, building)]
    // What is recorded may begin with the words of the form’s own heading: then these are not printed twice.
    return forms.startsWith(heading) ? forms : led(heading, forms, words)
  }
  return lines(chosen.map((option) => (field === 'how-exploited' ? withForms(option) : optionOf(option))))
}

/** The form’s “other”: forms for which it has no heading, and anything else that was written. */
export const otherFormText = (building: Building): string =>
  lines([formsUnder('other', building, ['another-form']), said('suspected-another-form', building)])
