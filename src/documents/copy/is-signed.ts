import type { DocumentModel } from '../model'

/** Whether a copy has lines on which people sign. */
export const isSigned = ({ sections }: Pick<DocumentModel, 'sections'>): boolean =>
  sections.some(({ blocks }) => blocks.some(({ kind }) => kind === 'signatures'))
