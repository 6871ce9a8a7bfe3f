import type { CaseFile } from '../../machines/case-file/case-file'
import type { MadeWith } from '../documents/compose/build-document'
import type { Ports } from './app'
import { versionBeforeIn } from './versions'

/** What a case’s documents are made with, apart from the words: the day, the version before, and the team’s local details. */
export async function madeWithIn(
  { cases, clock, localDetails }: Pick<Ports, 'cases' | 'clock' | 'localDetails'>,
  file: CaseFile
): Promise<Pick<MadeWith, 'today' | 'before' | 'localDetails'>> {
  const [before, details] = await Promise.all([
    versionBeforeIn(cases, file),
    // Without local details, a document says where they are missing; it is made all the same.
    localDetails.load().catch(() => ({}))
  ])
  return { today: clock.today(), before, localDetails: details }
}
