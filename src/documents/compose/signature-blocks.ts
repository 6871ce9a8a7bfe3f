import type { Signatory } from '../../../content/documents'
import { isToldThat } from '../../../machines/case-file/if-disclosed'
import { valueOf } from '../../../machines/case-file/read'
import { holdersFeared, hasALineToSign } from '../../../machines/policy/people/signatories'
import type { Block } from '../model'
import type { Building } from './building/context'

/**
 * Who signs, in words. For an interpreter also the language in which the plan was read back, where it is known (¶26). Of several who hold parental
 * responsibility, nobody with whom contact is not safe or waits (¶30).
 */
function signerWords(who: Signatory, { words, view, keepBack }: Building): string {
  if (who === 'parental-responsibility' && holdersFeared(view) === 'some')
    return words('documents.signatures.parental-responsibility-safe')
  const language = valueOf(view.answers, 'interpreter-language')
  return who === 'interpreter' && language !== undefined
    ? words('documents.signatures.interpreter-in', { language: keepBack(language) })
    : words(`documents.signatures.${who}`)
}

/** Lines on which the people named sign. */
export function signatureBlocks(who: readonly Signatory[], building: Building): readonly Block[] {
  const { words, view } = building
  const label = (column: string) => words(`documents.signatures.${column}`)
  const labels = {
    who: label('who'),
    name: label('name'),
    signature: label('signature'),
    date: label('date')
  }
  const signing = who.filter((one) => isToldThat(view, () => hasALineToSign(one, view)))
  return [
    {
      kind: 'signatures',
      labels,
      who: signing.map((one) => signerWords(one, building))
    }
  ]
}
