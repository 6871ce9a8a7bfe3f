import { cannotWaitSince, isReportOwed } from '../../machines/actions/cannot-wait'
import type { PlainDate } from '../../machines/case-file/answer'
import type { CaseFile } from '../../machines/case-file/case-file'
import { ageInList } from '../../machines/facts/age-in-list'
import { openDates } from '../../machines/journey/open-dates'
import { onPath } from '../../machines/journey/paths'
import type { Listed } from '../ports/cases'

/** What the list of cases shows of a case that follows from its answers. */
export function listedOf(file: Pick<CaseFile, 'actions' | 'answers'>, today: PlainDate): Listed {
  const view = onPath({ answers: file.answers, today })
  const since = cannotWaitSince(file, view)
  return {
    dates: openDates(file, today),
    ...(since === undefined ? {} : { cannotWaitSince: since }),
    ...(isReportOwed(file, view) ? { isNotReported: true } : {}),
    ...ageInList(view)
  }
}
