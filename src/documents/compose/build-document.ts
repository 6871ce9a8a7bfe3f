import { questionOn } from '../../../content/landmarks'
import {
  childsCopies,
  documents,
  type DocumentContent,
  type DocumentId,
  type Part
} from '../../../content/documents'
import type { StepId } from '../../../content/stages'
import type { CaseFile, CaseView } from '../../../machines/case-file/case-file'
import { finishedVersion } from '../../../machines/case-file/change'
import { documentDay } from '../../../machines/journey/document-view'
import { asToldOnPaper } from '../../../machines/journey/by-voice'
import { disclosed } from '../../../machines/journey/disclosed-case'
import {
  everything,
  withoutTheLocation,
  type Disclosure
} from '../../../machines/policy/disclosure/disclosure'
import { peopleKeptAway } from '../../../machines/policy/danger/kept-away'
import { mattersIn } from '../../../machines/policy/disclosure/about'
import { namedAs } from '../../../machines/policy/plans/documents-for'
import { without } from '../../../machines/case-file/without'
import { disclosedActions } from '../../../machines/actions/disclosed-actions'
import { entriesDone } from '../../../machines/actions/entries-done'
import { entriesUnrecorded } from '../../../machines/actions/seen-together'
import { raisingOf } from '../../../machines/actions/all'
import { closedForAllOf } from '../../../machines/actions/since-when'
import type { PlainDate } from '../../../machines/case-file/answer'
import { onPath } from '../../../machines/journey/paths'
import { disclosedAnswers } from '../../../machines/policy/disclosure/disclosed-answers'
import type { LocalDetails } from '../../../machines/case-file/local-details'
import { spokenLanguage } from '../../i18n/spoken'
import type { Words } from '../../i18n/words'
import { withoutNearSigns } from '../copy/placeholders'
import { mapTexts } from '../copy/map-texts'
import type { NearFinder } from '../copy/near-passages'
import { placeholdersFilled } from '../copy/fill-placeholders'
import type { DocumentModel, Section } from '../model'
import type { Building, Location } from './building/context'
import { dateWords, timeInEngland } from './words/date-words'
import { versionBeforeAs, type EarlierVersion } from './building/earlier-version'
import { keepingBack, type WhoseText } from './versions/keeping-back'
import { partsOf } from './building/parts-of'
import { referenceOf } from './words/reference-of'
import { tells } from './building/if-told'
import { fieldsInPlanTable } from './answers/plan-table-blocks'
import { endingWith, sectionsOf } from './sections'

/** What a document is built with: the day, the words, and whether it shows where the child lives. */
export interface MadeWith {
  readonly today: string
  /** The instant, as ISO text, for drafts of which several go out in one night. Without it they have a day alone. */
  readonly at?: string
  readonly words: Words
  readonly location: Location
  /** The finished version before this one; nothing for a first. */
  readonly before?: EarlierVersion | undefined
  readonly localDetails?: LocalDetails
}

/** The questions that the document's tables print, so that its other parts do not print them again. */
function questionsInTables(part: Part): readonly string[] {
  if (part.kind === 'tracks' || part.kind === 'track-lines') return part.questions
  return []
}

const printsStep = (parts: readonly Part[], step: StepId): boolean =>
  parts.some((part) => part.kind === 'answers' && part.steps.includes(step))

const saysNobodyCollects = (part: Part): boolean =>
  part.kind === 'statements' && part.statements.includes('nobody-else-collects')

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

/** A document in which signs stand for what was left out of typed text, and the texts behind the signs. */
interface Built {
  readonly model: DocumentModel
  readonly found: readonly string[]
  /** Finds what comes near to what is left out. In the document, such passages have signs around them where somebody typed them. */
  readonly near: NearFinder
  /** It names no danger, since its reader is told by voice. */
  readonly dangersByVoice?: true
}

/** The disclosure of a whole document, with or without where the child lives. */
const wholeAt = (location: Location): Disclosure => (location === 'shown' ? everything : withoutTheLocation)

/** Words for a document that cites no sources. */
const withoutSourcesIn =
  (words: Words): Words =>
  (key, values) =>
    key === 'documents.statement' ? String(values?.['text'] ?? '') : words(key, values)

/** Builds a whole document from a case: only what is on the path that the answers now give, in finished words. */
export const buildDocument = (
  id: DocumentId,
  file: CaseFile,
  { location, ...madeWith }: MadeWith
): DocumentModel =>
  mapTexts(
    placeholdersFilled(
      buildAs(id, file, wholeAt(location), madeWith).model,
      madeWith.words('values.left-out')
    ),
    withoutNearSigns
  )

/**
 * The action records of a finished version, as they were closed. This build may know a reason for a closed action that its record does not name. The
 * action was done then, so it is not open on paper.
 */
function asFinished({ answers, actions }: CaseFile, today: PlainDate): CaseFile['actions'] {
  const view = onPath({ answers, today })
  return closedForAllOf(actions, today, (id) => raisingOf(id, view))
}

/** One document of a case for one reader: what its text, its heading and its signs go by. */
interface Reading extends WhoseText {
  readonly id: DocumentId
  readonly file: CaseFile
  /** The parts of the child’s own version of the document. Undefined for other readers. */
  readonly childs: readonly Part[] | undefined
  readonly at: string | undefined
  readonly words: Words
  readonly localDetails: LocalDetails
}

function readingOf(
  id: DocumentId,
  file: CaseFile,
  chosen: Disclosure,
  { today, at, words, before, localDetails = {} }: Omit<MadeWith, 'location'>
): Reading {
  const whole = { answers: file.answers, today: documentDay(file, today) }
  const disclosure = asToldOnPaper(whole, chosen)
  const childs = disclosure.toTheChild === true ? childsCopies[id] : undefined
  const { withoutSources }: DocumentContent = documents[id]
  return {
    id,
    file,
    whole,
    before,
    disclosure,
    childs,
    at,
    words: withoutSources === true ? withoutSourcesIn(words) : words,
    localDetails,
    ownAuthority: localDetails.authority,
    location: disclosure.leftOut.has('placement') ? 'withheld' : 'shown',
    // A danger may find the child’s own paper, or may read a copy made for where they work (¶23).
    namesNoDanger: childs !== undefined || disclosure.dangersByVoice === true
  }
}

/** What the parts of a document are built from: the case without what its reader is not given. */
function buildingOf(
  reading: Reading,
  keepBack: Building['keepBack']
): Building & { readonly parts: readonly Part[] } {
  const { id, file, whole, before, disclosure, childs, location, words, localDetails } = reading
  const { stages, saysWhatDoesNotApply }: DocumentContent = documents[id]
  const { view, paths } = disclosed(whole, disclosure)
  const parts = childs ?? partsOf(id, view)
  const planTables = parts.filter((part) => part.kind === 'plan-table')
  const given = disclosedAnswers(whole, disclosure)
  const records = finishedVersion(file) === undefined ? file.actions : asFinished(file, whole.today)
  // The child’s own paper names no such action, and leaves out what is done.
  const ofPlans = () => disclosedActions(records, [whole], without(disclosure, 'toTheChild'))
  return {
    parts,
    disclosure,
    file: {
      answers: given,
      actions: disclosedActions(records, [whole], disclosure),
      versions: file.versions,
      changes: file.changes,
      openedOn: file.openedOn,
      ...(file.review === undefined ? {} : { review: file.review })
    },
    view,
    paths,
    keepBack,
    location,
    keptAway: peopleKeptAway(view, given, whole.answers),
    saysWhatDoesNotApply: saysWhatDoesNotApply === true,
    printed: new Set([questionOn.reference]),
    before: before === undefined ? undefined : versionBeforeAs(before, whole, disclosure),
    localDetails,
    words,
    stages,
    printsTracks: parts.some(({ kind }) => kind === 'tracks' || kind === 'track-lines'),
    saysTracksFirst: parts.some(({ kind }) => kind === 'track-lines'),
    printsStatus: parts.some(({ kind }) => kind === 'status-note'),
    saysAgeApart: parts.some(({ kind }) => kind === 'status-tonight'),
    saysNobodyCollects: disclosure.worksWithChildren === true && parts.some(saysNobodyCollects),
    isPartAlone: parts.some(
      (part) =>
        part.kind === 'signatures' && part.about !== undefined && !tells({ disclosure }, mattersIn(part))
    ),
    printsAreasFirst: planTables.some(({ areas }) => areas.length > 0),
    ...(planTables.length === 0 ? {} : { inPlanTable: new Set(planTables.flatMap(fieldsInPlanTable)) }),
    entriesDone: entriesDone(ofPlans, view),
    entriesUnrecorded: entriesUnrecorded(ofPlans, view),
    ...(printsStep(parts, 'placement') ? { printsPlacement: true } : {}),
    ...(printsStep(parts, 'age-assessment-record') ? { printsAgeFound: true } : {}),
    onPaper: true,
    inTable: new Set(parts.flatMap(questionsInTables))
  }
}

/**
 * How the document must be kept. A copy for those who have the child names them, with or without the address: it is no paper to leave on a bus (¶23).
 */
const howToKeep = ({ location, disclosure }: Reading): Location | 'named' =>
  location === 'withheld' && disclosure.own.length > 0 ? 'named' : location

/** The finished document: its sections, with the heading and the notices of its first page. */
function modelOf(reading: Reading, view: CaseView, sections: readonly Section[]): DocumentModel {
  const { id, file, whole, childs, at, words, localDetails } = reading
  const name = namedAs(id, view)
  const { onePage, inAHurry }: DocumentContent = documents[id]
  const version = finishedVersion(file)
  const isLast = inAHurry === true && sections.length > 0
  // The police hold two of one night: the later one has the name, or the place, by which they look (¶39).
  const made = inAHurry === true && version === undefined && at !== undefined ? timeInEngland(at) : undefined
  return {
    id,
    title: words(childs === undefined ? `documents.${name}.title` : `childs-copy.titles.${name}`),
    reference: referenceOf(file, words),
    status:
      version === undefined
        ? words('documents.draft')
        : words('documents.final', { version: version.number }),
    date: made ?? dateWords(whole.today),
    ...(made === undefined ? {} : { made }),
    language: spokenLanguage().tag,
    // Which guidance the document follows says nothing to a child.
    notices: [
      ...(childs === undefined && !isLast ? [words('documents.edition')] : []),
      words(`documents.location-${howToKeep(reading)}`)
    ],
    pageOf: words('documents.page-of', { page: '{page}', pages: '{pages}' }),
    classification: words('documents.classification'),
    ...letterheadOf(localDetails, words),
    sections: isLast ? endingWith(words('documents.edition-in-a-line'), sections) : sections,
    ...(onePage === undefined ? {} : { onePage }),
    ...(childs === undefined ? {} : { large: true })
  }
}

/**
 * Builds a document as a copy tells it. The case comes without what the recipient is not given, so nothing in the document can depend on it. Signs
 * stand where something was left out of free text, so that it can be shown before a copy is made.
 */
export function buildAs(
  id: DocumentId,
  file: CaseFile,
  chosen: Disclosure,
  madeWith: Omit<MadeWith, 'location'>
): Built {
  const reading = readingOf(id, file, chosen, madeWith)
  const { keepBack, near, found } = keepingBack(reading)
  const { parts, ...building } = buildingOf(reading, keepBack)
  return {
    model: modelOf(reading, building.view, sectionsOf(parts, building)),
    found,
    near,
    ...(reading.disclosure.dangersByVoice === true ? { dangersByVoice: true } : {})
  }
}
