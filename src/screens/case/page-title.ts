import type { StepId } from '../../../content/stages'
import type { Words } from '../../i18n/words'
import type { PlaceInCase } from '../../routing/place'

/**
 * What a page of a case is called in the browser's title.
 * @param step the step that it shows, if any
 * @param titleIfAny a title whose words may not have come yet
 * @returns nothing while its words have not come
 */
export function pageTitle(
  place: PlaceInCase,
  step: StepId | undefined,
  words: Words,
  titleIfAny: (key: string) => string | undefined
): string | undefined {
  switch (place.page) {
    case 'document':
    case 'version-document':
      return titleIfAny(`documents.${place.document}.title`) ?? words('case.pages.documents')
    case 'step':
    case 'item':
      return step === undefined ? words('case.pages.task-list') : titleIfAny(`steps.${step}.title`)
    case 'action':
      return words('case.pages.actions')
    // One title whatever the child's status: it stays in the browser's history.
    case 'all-tracks':
    case 'position-change':
      return words('case.pages.all-tracks-plan')
    case 'version':
      return words('case.pages.versions')
    case 'earlier-state':
      return words('case.pages.history')
    default:
      return words(`case.pages.${place.page}`)
  }
}
