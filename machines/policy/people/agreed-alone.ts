import type { CaseView } from '../../case-file/case-file'
import { ifDisclosed } from '../../case-file/if-disclosed'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../../case-file/read'
import { isSixteenByADateAhead } from '../../facts/age'
import { isToBeFound } from '../plans/open-questions'
import { isNamedInVain } from './has-somebody-as'
import { isInterpretedInAnotherLanguage } from './interpreter-language'

/** An interpreter is needed, and nobody is there who interprets in the child’s language. So nobody can have found what the child understands (¶26). */
const isNotInterpreted = (view: CaseView): boolean =>
  isOneOf(view.answers, 'interpreter-needed', 'yes') &&
  (isToBeFound(view.answers, 'interpreter-person') ||
    isNamedInVain(valueOf(view.answers, 'interpreter-person'), view) ||
    isInterpretedInAnotherLanguage(view))

/**
 * Consents that a child who is not yet 16 is recorded as giving alone, where nobody is named who had it from the child, or nobody can have found that
 * the child understands. None in a copy that is not told of it.
 */
export const agreedAlone = (view: CaseView): readonly string[] =>
  ifDisclosed(view, () =>
    isSixteenByADateAhead(view)
      ? []
      : itemsOf(view.answers, 'consents').flatMap((consent) =>
          fieldOf(consent, 'consent-state') === 'child-agrees-for-themselves' &&
          (fieldOf(consent, 'consent-by') === undefined || isNotInterpreted(view))
            ? [consent.id]
            : []
        )
  ) ?? []
