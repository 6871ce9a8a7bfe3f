import { ifDisclosed } from '../../../machines/case-file/if-disclosed'
import { fieldOf } from '../../../machines/case-file/read'
import { isAlike } from '../../../machines/facts/same-name'
import { isEstablished, type Dangers } from '../../../machines/policy/plans/dangers'
import { besideWords } from '../../i18n/lists'
import type { Building } from './context'

/** Somebody who asks for the child, however often they came: all that they say they are, and from which numbers or addresses they asked. */
export interface Asking {
  readonly name: string | undefined
  readonly says: readonly string[]
  readonly contacts: readonly string[]
  /** Each time it was established who they are; they are no safer for it. */
  readonly isKnown: boolean
}

/** Texts without those that say the same again, however they are written. */
const eachOnce = (texts: readonly (string | undefined)[]): readonly string[] => {
  const said = texts.filter((text) => text !== undefined)
  return said.filter((text, index) => said.findIndex((other) => isAlike(other, text)) === index)
}

/** Those who ask, each by name once. Whoever gave no name is not known to be the same as somebody else who gave none. */
export function whoAsks({ enquirers }: Dangers, { view }: Building): readonly Asking[] {
  const asked = enquirers.map((enquirer) => ({
    isKnown: isEstablished(enquirer),
    name: fieldOf(enquirer, 'enquirer-name'),
    says: fieldOf(enquirer, 'enquirer-says-they-are'),
    contact: ifDisclosed(view, () => fieldOf(enquirer, 'enquirer-contact'))
  }))
  const isSame = (one: string | undefined, other: string | undefined) =>
    one !== undefined && other !== undefined && isAlike(one, other)
  return asked.flatMap((one, index) => {
    if (asked.slice(0, index).some((before) => isSame(before.name, one.name))) return []
    const all = [one, ...asked.slice(index + 1).filter((after) => isSame(after.name, one.name))]
    return {
      name: one.name,
      isKnown: all.every(({ isKnown }) => isKnown),
      says: eachOnce(all.map(({ says }) => says)),
      contacts: eachOnce(all.map(({ contact }) => contact))
    }
  })
}

/** Somebody who asks, by name whole as it was typed, with who they say they are: whom to tell nothing must be readable. */
export function askingWords({ name, says }: Asking, { words, keepBack }: Building): string {
  const who = name ?? words('values.unnamed')
  return says.length === 0
    ? words('documents.dangers.enquirer', { who })
    : words('documents.dangers.enquirer-says', { who, says: besideWords(says.map(keepBack), words) })
}

/** In which row somebody who asks stands: of whom it is not known who they are, and of those who are known and no safer for it. */
export const askingRows = ['asking', 'asking-known'] as const

/** Those of one row. */
export const inAskingRow = (row: (typeof askingRows)[number], asking: readonly Asking[]): readonly Asking[] =>
  asking.filter(({ isKnown }) => isKnown === (row === 'asking-known'))
