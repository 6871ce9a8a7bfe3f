import type { Answers, CaseFile } from '../../machines/case-file/case-file'
import { newCase } from '../../machines/case-file/change'
import { today } from '../explore/explore'

/** A case file with these answers. */
export const fileWith = (answers: Answers): CaseFile => ({ ...newCase('case-1', today), answers, changes: 1 })
