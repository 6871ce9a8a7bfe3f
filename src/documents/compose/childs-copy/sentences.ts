import { isToldThat } from '../../../../machines/case-file/if-disclosed'
import type { CaseView } from '../../../../machines/case-file/case-file'
import type { Block } from '../../model'
import type { Building } from '../building/context'

/** Sentences that every child is told. */
export const sentences = (
  of: string,
  ids: readonly string[],
  { words }: Building,
  values: Readonly<Record<string, string>> = {}
): readonly Block[] => [{ kind: 'list', items: ids.map((id) => words(`childs-copy.${of}.${id}`, values)) }]

/** Whether something holds of the child, as far as this copy tells. */
export const holds = (of: (view: CaseView) => boolean, { view }: Building): boolean => isToldThat(view, of)
