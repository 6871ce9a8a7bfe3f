import type { StepId } from '../../../content/stages'
import type { Words } from '../../i18n/words'
import type { PlaceInCase } from '../../routing/place'

/**
 * The browser title of a page of a case.
 * @param step the step that the page shows, if any
 * @param titleIfAny gives a title whose words may not have come yet
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
    // The title is the same whatever the child’s status, since it stays in the browser’s history.
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
