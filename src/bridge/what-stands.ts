import type { CaseFile } from '../../machines/case-file/case-file'
import type { Cases } from '../ports/cases'
import { inTime } from '../ports/at-most'
import { longestSave } from './last-save'
import type { WithChange } from './to-save'

/** The state of a case that a tab last read or saved, and so the one that should stand on disk. */
export class StateOnDisk {
  #revision = 0
  #savedAt = ''
  /** Another tab has deleted the case. What stands under its id now may be a case that was taken in since, at any revision. */
  wasDeleted = false

  constructor(file: CaseFile) {
    this.note(file)
  }

  /** How often the case was saved; 0 where it never was. */
  get revision(): number {
    return this.#revision
  }

  /** Notes the state that was read or saved. */
  note({ revision, savedAt }: Pick<CaseFile, 'revision' | 'savedAt'>): void {
    this.#revision = revision
    this.#savedAt = savedAt
    this.wasDeleted = false
  }

  /** Notes that nothing of the case stands on disk yet. */
  begin(): void {
    this.note({ revision: 0, savedAt: '' })
  }

  /**
   * The vault was put back: with this case, with an earlier state of it from the second copy, or without it.
   * @returns what is saved together with it then: an earlier state stays in the history
   */
  broughtBack(found: CaseFile | undefined): WithChange {
    if (found === undefined) this.begin()
    if (found === undefined || found.revision >= this.#revision) return {}
    this.note(found)
    return { keepsReplaced: true }
  }

  /** Whether a case that was read is in exactly this state. */
  is({ revision, savedAt }: CaseFile): boolean {
    return revision === this.#revision && savedAt === this.#savedAt
  }

  /** Whether another case stands under this id. If the store does not say, the next save tells. */
  async isReplaced(cases: Cases, id: string): Promise<boolean> {
    if (!this.wasDeleted) return false
    const found = await standing(cases, id)
    return found !== undefined && found !== 'unknown' && !this.is(found)
  }
}

/** The case that stands under an id. `unknown` where the store does not say. */
export const standing = (cases: Cases, id: string): Promise<CaseFile | undefined | 'unknown'> =>
  inTime(longestSave, cases.open(id), 'unknown' as const)
