import { questionOn } from '../../../../content/landmarks'
import type { CaseFile } from '../../../../machines/case-file/case-file'
import { valueOf } from '../../../../machines/case-file/read'
import type { Words } from '../../../i18n/words'

/** What a case is called outside it: its reference, or that it has none. */
export const referenceOf = ({ answers }: Pick<CaseFile, 'answers'>, words: Words): string =>
  valueOf(answers, questionOn.reference) || words('cases.no-reference')
