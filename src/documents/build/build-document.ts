import { documents, type DocumentContent, type DocumentId, type Part } from '../../../content/documents'
import type { CaseFile } from '../../../machines/case-file/case-file'
import { finishedVersion } from '../../../machines/case-file/change'
import { valueOf } from '../../../machines/case-file/read'
import { documentDay } from '../../../machines/document-view'
import { onPath, pathsOf } from '../../../machines/journey'
import { concerns } from '../../../machines/policy/audience'
import { facts } from '../../../machines/policy/facts'
import type { LocalDetails } from '../../../machines/case-file/local-details'
import type { Words } from '../../i18n/words'
import { Gaps } from '../copy/gaps'
import { settled } from '../copy/settle'
import type { DocumentModel, Section } from '../model'
import type { Building, Location } from './context'
import { textsThatReveal } from '../../../machines/policy/location'
import { dateWords } from './date-words'
import type { EarlierVersion } from './earlier-version'
import { headedOnce } from './headings'
import { partsOf } from './parts-of'
import { partBlocks } from './parts'
import { finderOf } from './withhold'

/** What a document is built with: the day, the words, and whether this copy shows where the child lives. */
export interface Making {
  readonly today: string
  readonly words: Words
  readonly location: Location
  /** The finished version before this one; nothing for a first. */
  readonly before?: EarlierVersion | undefined
  readonly localDetails?: LocalDetails
}

function sectionsOf(parts: readonly Part[], building: Building): readonly Section[] {
  const steps = parts.flatMap((part) =>
    part.kind === 'answers' && concerns(part.only, building.view) ? part.steps : []
  )
  return parts.flatMap((part): Section[] => {
    const hasTracks = facts.tracks.of(building.view) !== 'none'
    const name = part.kind === 'tracks' && !hasTracks ? 'tracks-plan' : part.id
    const heading = building.words(`documents.parts.${name}`)
    const blocks = headedOnce(heading, partBlocks(part, steps, building))
    const orientation = part.kind === 'tracks' ? 'landscape' : 'portrait'
    return blocks.length === 0 ? [] : [{ id: part.id, heading, blocks, orientation }]
  })
}

/** Whose document it is: the authority’s name and logo, as the team has set them. */
function letterheadOf(
  { authority, logo }: LocalDetails,
  words: Words
): Pick<DocumentModel, 'authority' | 'logo'> {
  return {
    ...(authority === undefined ? {} : { authority }),
    ...(logo === undefined
      ? {}
      : {
          logo: {
            ...logo,
            alternative:
              authority === undefined ? words('documents.logo') : words('documents.logo-of', { authority })
          }
        })
  }
}

/** A document in which signs stand for what was left out of what somebody typed, and what they stand for. */
export interface Built {
  readonly model: DocumentModel
  readonly found: readonly string[]
}

/**
 * Builds a document from a case: only what is on the path that the answers now give, in finished words. Its pieces carry the
 * marks by which copies are made of it (documents/copy).
 */
export const buildDocument = (id: DocumentId, file: CaseFile, making: Making): DocumentModel =>
  settled(buildWithSigns(id, file, making).model, making.words('values.left-out'))

/** Builds the same with signs in the place of what was left out, so that it can be shown before a copy is made. */
export function buildWithSigns(
  id: DocumentId,
  file: CaseFile,
  { today, words, location, before, localDetails = {} }: Making
): Built {
  const version = finishedVersion(file)
  const day = documentDay(file, today)
  const all = { answers: file.answers, today: day }
  const { stages, onePage, saysWhatDoesNotApply }: DocumentContent = documents[id]
  const paths = pathsOf(all)
  const view = onPath(all, paths)
  const parts = partsOf(id, view)
  const gaps = new Gaps()
  // Places that were recorded on a branch left behind may still be where somebody waits: they give way too.
  const find = finderOf(location === 'shown' ? [] : textsThatReveal(all))
  const building: Building = {
    file,
    view,
    paths,
    keepBack: (typed) => find(typed, (found) => gaps.signFor(found)),
    location,
    saysWhatDoesNotApply: saysWhatDoesNotApply === true,
    printed: new Set(),
    before,
    localDetails,
    words,
    stages,
    printsTracks: parts.some(({ kind }) => kind === 'tracks'),
    onPaper: true,
    inTable: new Set(parts.flatMap((part) => (part.kind === 'tracks' ? part.questions : [])))
  }
  const model: DocumentModel = {
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
    classification: words('documents.classification'),
    ...letterheadOf(localDetails, words),
    sections: sectionsOf(parts, building),
    ...(onePage === undefined ? {} : { onePage })
  }
  return { model, found: gaps.found }
}
