import type { CaseFile } from '../../machines/case-file/case-file'
import type { Cases, Listed } from '../ports/cases'
import type { Clock } from '../ports/clock'
import { whenIdle } from '../ports/when-idle'
import { canFollow, listedOf, ruleOr } from './following'

/** What the list shows of a case that follows from its answers; nothing where a rule fails. */
export const listedAs = (file: CaseFile, clock: Clock): Listed =>
  ruleOr(() => listedOf(file, clock.today()), { dates: [] })

/**
 * Notes what the list shows of a case today, once nobody waits for it. Some of it only time has brought, and a head of an earlier build has not all of it. A fault
 * here shows itself at the next save.
 * @param standing gives the case as it is on disk; nothing where there is something to save, or another tab writes it
 */
export async function noteListed(
  cases: Pick<Cases, 'noteListed'>,
  clock: Clock,
  standing: () => CaseFile | false
): Promise<void> {
  if (cases.noteListed === undefined) return
  await whenIdle()
  const file = standing()
  if (file === false || !canFollow()) return
  await cases.noteListed(file.id, listedAs(file, clock)).catch(() => undefined)
}
