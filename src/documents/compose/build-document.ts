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
import { ifDisclosed } from '../../../machines/case-file/if-disclosed'
import { valueOf } from '../../../machines/case-file/read'
import { documentDay } from '../../../machines/journey/document-view'
import { asToldOnPaper } from '../../../machines/journey/by-voice'
import { disclosed } from '../../../machines/journey/disclosed-case'
import { concerns } from '../../../machines/facts/audience'
import {
  everything,
  withoutTheLocation,
  type Disclosure
} from '../../../machines/policy/disclosure/disclosure'
import { peopleKeptAway } from '../../../machines/policy/people/kept-away'
import { mattersIn } from '../../../machines/policy/disclosure/about'
import { disclosedActions } from '../../../machines/actions/disclosed-actions'
import { raisingOf } from '../../../machines/actions/all'
import { closedForAllOf } from '../../../machines/actions/since-when'
import type { PlainDate } from '../../../machines/case-file/answer'
import { onPath } from '../../../machines/journey/paths'
import { disclosedAnswers } from '../../../machines/policy/disclosure/disclosed-answers'
import { facts } from '../../../machines/facts'
import type { LocalDetails } from '../../../machines/case-file/local-details'
import { spokenLanguage } from '../../i18n/spoken'
import type { Words } from '../../i18n/words'
import { dangerNamesIn } from '../../../machines/policy/disclosure/danger-words'
import { nearTextsOf } from '../../../machines/policy/disclosure/near-names'
import { dangerFinder, eitherFinder } from '../copy/danger-passages'
import { Placeholders, withNearSigns, withoutNearSigns } from '../copy/placeholders'
import { mapTexts } from '../copy/map-texts'
import { nearFinder, type NearFinder } from '../copy/near-passages'
import { placeholdersFilled } from '../copy/fill-placeholders'
import type { Block, DocumentModel, Section } from '../model'
import { setClose } from './close-rows'
import type { Building, Location } from './context'
import { textsThatReveal } from '../../../machines/policy/disclosure/location'
import { dateWords } from './date-words'
import { versionBeforeAs, wholeOf, type EarlierVersion } from './earlier-version'
import { headedOnce } from './headings'
import { partsOf } from './parts-of'
import { tells } from './if-told'
import { partBlocks } from './parts'
import { fieldsInPlanTable } from './plan-table-blocks'
import { finderOf } from '../copy/withhold'

/** What a document is built with: the day, the words, and whether it shows where the child lives. */
export interface MadeWith {
  readonly today: string
  readonly words: Words
  readonly location: Location
  /** The finished version before this one; nothing for a first. */
  readonly before?: EarlierVersion | undefined
  readonly localDetails?: LocalDetails
}

/**
 * The texts that give way in free text, the longest first. What either version keeps back, both keep back. A place recorded on a branch left behind
 * may still be where somebody waits. A name that every copy shows today stays, though the version before did not know it.
 */
function keptBackIn(now: CaseView, before: CaseView | undefined, disclosure: Disclosure): readonly string[] {
  const texts = [
    ...textsThatReveal(now, disclosure),
    ...(before === undefined ? [] : textsThatReveal(before, disclosure, now))
  ]
  return [...new Set(texts)].sort((one, other) => other.length - one.length)
}

/** The questions that the document's tables print, so that its other parts do not print them again. */
function questionsInTables(part: Part): readonly string[] {
  if (part.kind === 'tracks' || part.kind === 'track-lines') return part.questions
  return []
}

const printsStep = (parts: readonly Part[], step: StepId): boolean =>
  parts.some((part) => part.kind === 'answers' && part.steps.includes(step))

/** The columns of prose that can be read side by side on an upright page. */
const widest = 3
const isWide = (block: Block): boolean => block.kind === 'table' && block.head.length > widest

function sectionsOf(parts: readonly Part[], building: Building): readonly Section[] {
  const steps = parts.flatMap((part) =>
    part.kind === 'answers' && ifDisclosed(building.view, () => concerns(part.only, building.view)) === true
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
const endingWith = (text: string, sections: readonly Section[]): readonly Section[] =>
  sections.map((section, at) =>
    at < sections.length - 1
      ? section
      : { ...section, blocks: [...section.blocks, { kind: 'paragraph', text }] }
  )

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
export interface Built {
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

/**
 * Builds a document as a copy tells it. The case comes without what the recipient is not given, so nothing in the document can depend on it. Signs
 * stand where something was left out of free text, so that it can be shown before a copy is made.
 */
export function buildAs(
  id: DocumentId,
  file: CaseFile,
  chosen: Disclosure,
  { today, words: inFull, before, localDetails = {} }: Omit<MadeWith, 'location'>
): Built {
  const version = finishedVersion(file)
  const day = documentDay(file, today)
  const all = { answers: file.answers, today: day }
  const disclosure = asToldOnPaper(all, chosen)
  const { stages, onePage, inAHurry, saysWhatDoesNotApply, withoutSources }: DocumentContent = documents[id]
  const words = withoutSources === true ? withoutSourcesIn(inFull) : inFull
  const { view, paths } = disclosed(all, disclosure)
  const childs = disclosure.toTheChild === true ? childsCopies[id] : undefined
  const parts = childs ?? partsOf(id, view)
  const planTables = parts.filter((part) => part.kind === 'plan-table')
  const placeholders = new Placeholders()
  const location = disclosure.leftOut.has('placement') ? 'withheld' : 'shown'
  const earlier = before === undefined ? undefined : wholeOf(before)
  const ofPlace: Disclosure =
    localDetails.authority === undefined
      ? disclosure
      : { ...disclosure, ownAuthority: localDetails.authority }
  const find = finderOf(location === 'shown' ? [] : keptBackIn(all, earlier, ofPlace))
  const nearPlace: NearFinder =
    location === 'shown'
      ? () => []
      : nearFinder(nearTextsOf(all, ofPlace), (index) => placeholders.found[index])
  // A danger may find the child’s own paper, or may read a copy made for where they work (¶23).
  const namesNoDanger = childs !== undefined || disclosure.dangersByVoice === true
  const near =
    namesNoDanger && disclosure.leftOut.has('danger')
      ? eitherFinder(nearPlace, dangerFinder(dangerNamesIn(all)))
      : nearPlace
  const given = disclosedAnswers(all, disclosure)
  const building: Building = {
    disclosure,
    file: {
      answers: given,
      actions: disclosedActions(
        version === undefined ? file.actions : asFinished(file, day),
        [all],
        disclosure
      ),
      versions: file.versions,
      changes: file.changes,
      openedOn: file.openedOn,
      ...(file.review === undefined ? {} : { review: file.review })
    },
    view,
    paths,
    keepBack: (typed) => {
      const without = find(typed, (found) => placeholders.signFor(found))
      return withNearSigns(without, near(without))
    },
    location,
    keptAway: peopleKeptAway(view, given, all.answers),
    saysWhatDoesNotApply: saysWhatDoesNotApply === true,
    printed: new Set([questionOn.reference]),
    before: before === undefined ? undefined : versionBeforeAs(before, all, disclosure),
    localDetails,
    words,
    stages,
    printsTracks: parts.some(({ kind }) => kind === 'tracks' || kind === 'track-lines'),
    saysTracksFirst: parts.some(({ kind }) => kind === 'track-lines'),
    printsStatus: parts.some(({ kind }) => kind === 'status-note'),
    saysAgeApart: parts.some(({ kind }) => kind === 'status-tonight'),
    isPartAlone: parts.some(
      (part) =>
        part.kind === 'signatures' && part.about !== undefined && !tells({ disclosure }, mattersIn(part))
    ),
    printsAreasFirst: planTables.some(({ areas }) => areas.length > 0),
    ...(planTables.length === 0 ? {} : { inPlanTable: new Set(planTables.flatMap(fieldsInPlanTable)) }),
    ...(printsStep(parts, 'placement') ? { printsPlacement: true } : {}),
    onPaper: true,
    inTable: new Set(parts.flatMap(questionsInTables))
  }
  const sections = sectionsOf(parts, building)
  const isLast = inAHurry === true && sections.length > 0
  const model: DocumentModel = {
    id,
    title: words(childs === undefined ? `documents.${id}.title` : `childs-copy.titles.${id}`),
    reference: valueOf(file.answers, questionOn.reference) || words('cases.no-reference'),
    status:
      version === undefined
        ? words('documents.draft')
        : words('documents.final', { version: version.number }),
    date: dateWords(day),
    language: spokenLanguage().tag,
    // Which guidance the document follows says nothing to a child.
    notices: [
      ...(childs === undefined && !isLast ? [words('documents.edition')] : []),
      words(`documents.location-${location}`)
    ],
    pageOf: words('documents.page-of', { page: '{page}', pages: '{pages}' }),
    classification: words('documents.classification'),
    ...letterheadOf(localDetails, words),
    sections: isLast ? endingWith(words('documents.edition-in-a-line'), sections) : sections,
    ...(onePage === undefined ? {} : { onePage }),
    ...(childs === undefined ? {} : { large: true })
  }
  return {
    model,
    found: placeholders.found,
    near,
    ...(disclosure.dangersByVoice === true ? { dangersByVoice: true } : {})
  }
}
