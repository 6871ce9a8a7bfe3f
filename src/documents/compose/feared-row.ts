import { isMutilationTold } from '../../../machines/policy/disclosure/mutilation-told'
import type { Row } from '../model'
import type { Building } from './context'

/** What may be done to the child, in a copy that tells of it. */
export const fearedRow = ({ view, words, disclosure }: Building): Row | undefined =>
  isMutilationTold(view, disclosure)
    ? { label: words('documents.dangers.feared'), values: [words('documents.dangers.mutilation')] }
    : undefined
