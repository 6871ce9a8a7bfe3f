import type { CaseFile } from '../../../../machines/case-file/case-file'
import { onPath, pathsOf } from '../../../../machines/journey/paths'
import { everything } from '../../../../machines/policy/disclosure/disclosure'
import type { Words } from '../../../i18n/words'
import { changeGroups, type ChangeGroup } from './change-groups'
import { versionBeforeAs, type EarlierVersion } from '../building/earlier-version'
import { wholeBuilding } from '../building/whole-building'

/** What changed from an earlier version to a case as it stands on a day, for the screen: it leaves nothing out. */
export function compare(
  earlier: EarlierVersion,
  { file, today, words }: { file: CaseFile; today: string; words: Words }
): readonly ChangeGroup[] {
  const all = { answers: file.answers, today }
  const paths = pathsOf(all)
  const before = versionBeforeAs(earlier, all, everything)
  return changeGroups(before, {
    ...wholeBuilding({ file, view: onPath(all, paths), paths, words }),
    before
  })
}

/** What differs between two states of a case, as they are read on one day: what only time has changed is no difference. */
export const compareStates = (
  { answers, actions }: Pick<CaseFile, 'answers' | 'actions'>,
  now: { file: CaseFile; today: string; words: Words }
): readonly ChangeGroup[] =>
  compare({ number: 0, finishedOn: now.today, answers, actions, isWhole: true }, now)
