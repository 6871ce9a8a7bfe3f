import type { Part } from '../../../content/documents'
import { isToldThat } from '../../../machines/case-file/if-disclosed'
import { facts } from '../../../machines/facts'
import { concerns } from '../../../machines/facts/audience'
import type { Block, Section } from '../model'
import { setClose } from './rows/close-rows'
import type { Building } from './building/context'
import { paragraph } from './building/paragraph'
import { headedOnce } from './rows/headings'
import { partBlocks } from './parts'

/** The columns of prose that can be read side by side on an upright page. */
const widest = 3
const isWide = (block: Block): boolean => block.kind === 'table' && block.head.length > widest

/** The sections of a document: one for each part that has something to print. */
export function sectionsOf(parts: readonly Part[], building: Building): readonly Section[] {
  const steps = parts.flatMap((part) =>
    part.kind === 'answers' && isToldThat(building.view, () => concerns(part.only, building.view))
      ? part.steps
      : []
  )
  return parts.flatMap((part): Section[] => {
    const hasTracks = facts.tracks.of(building.view) !== 'none'
    const name = part.kind === 'tracks' && !hasTracks ? 'tracks-plan' : part.id
    const own = building.words(`${part.kind === 'childs-own' ? 'childs-copy' : 'documents'}.parts.${name}`)
    const heading = part.annex === true ? building.words('documents.annex.heading', { part: own }) : own
    const blocks = setClose(headedOnce(heading, partBlocks(part, steps, building)))
    const orientation = part.kind === 'tracks' && blocks.some(isWide) ? 'landscape' : 'portrait'
    const annex = part.annex === true ? ({ annex: true } as const) : {}
    return blocks.length === 0 ? [] : [{ id: part.id, heading, blocks, orientation, ...annex }]
  })
}

/** The sections with a sentence under the last of them. */
export const endingWith = (text: string, sections: readonly Section[]): readonly Section[] =>
  sections.map((section, at) =>
    at < sections.length - 1 ? section : { ...section, blocks: [...section.blocks, paragraph(text)] }
  )
