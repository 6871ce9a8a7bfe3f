import { documents, type DocumentId } from '../../../content/documents'
import type { CaseFile } from '../../../machines/case-file/case-file'
import { finishedVersion } from '../../../machines/case-file/change'
import { valueOf } from '../../../machines/case-file/read'
import { onPath, pathsOf } from '../../../machines/journey'
import { facts } from '../../../machines/policy/facts'
import type { LocalDetails } from '../../../machines/case-file/local-details'
import type { Words } from '../../i18n/words'
import type { DocumentModel, Section } from '../model'
import type { Building, Location } from './context'
import { textsThatReveal } from '../../../machines/policy/location'
import { dateWords } from './date-words'
import type { EarlierVersion } from './earlier-version'
import { headedOnce } from './headings'
import { partsOf } from './parts-of'
import { partBlocks } from './parts'
import { keeperOf } from './withhold'

/** What a document is built with: the day, the words, and whether this copy shows where the child lives. */
export interface Making {
  readonly today: string
  readonly words: Words
  readonly location: Location
  /** The finished version before this one; nothing for a first. */
  readonly before?: EarlierVersion | undefined
  readonly localDetails?: LocalDetails
}

function sectionsOf(id: DocumentId, building: Building): readonly Section[] {
  const parts = partsOf(id, building.view)
  const steps = parts.flatMap((part) => (part.kind === 'answers' ? part.steps : []))
  return parts.flatMap((part): Section[] => {
    const hasTracks = facts.tracks.of(building.view) !== 'none'
    const name = part.kind === 'tracks' && !hasTracks ? 'tracks-plan' : part.id
    const heading = building.words(`documents.parts.${name}`)
    const blocks = headedOnce(heading, partBlocks(part, steps, building))
    const orientation = part.kind === 'tracks' ? 'landscape' : 'portrait'
    return blocks.length === 0 ? [] : [{ id: part.id, heading, blocks, orientation }]
  })
}

/** Builds a document from a case: only what is on the path that the answers now give, in finished words. */
export function buildDocument(
  id: DocumentId,
  file: CaseFile,
  { today, words, location, before, localDetails = {} }: Making
): DocumentModel {
  const version = finishedVersion(file)
  // A finished version keeps its own day, so that its dates and statuses stay as they were signed.
  const day = version?.finishedOn ?? today
  const all = { answers: file.answers, today: day }
  const { parts, stages } = documents[id]
  const paths = pathsOf(all)
  const view = onPath(all, paths)
  const building: Building = {
    file,
    view,
    paths,
    keepBack: keeperOf(location === 'shown' ? [] : textsThatReveal(view), words('values.left-out')),
    location,
    printed: new Set(),
    before,
    localDetails,
    words,
    stages,
    inTable: new Set(parts.flatMap((part) => (part.kind === 'tracks' ? part.questions : [])))
  }
  return {
    id,
    title: words(`documents.${id}.title`),
    reference: valueOf(file.answers, 'reference') ?? words('values.no-reference'),
    status:
      version === undefined
        ? words('documents.draft')
        : words('documents.final', { version: version.number }),
    date: dateWords(day),
    language: 'en-GB',
    notices: [words('documents.edition'), words(`documents.location-${location}`)],
    pageOf: words('documents.page-of', { page: '{page}', pages: '{pages}' }),
    sections: sectionsOf(id, building)
  }
}
