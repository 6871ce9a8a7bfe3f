import { documents, type DocumentContent, type DocumentId, type Part } from '../../../content/documents'
import { matters, type Matter } from '../../../content/matters'
import { mattersOfDocument } from '../../../machines/actions/document-matters'
import type { Disclosure } from '../../../machines/policy/disclosure/disclosure'
import {
  askedBeforeGiving,
  disclosureOf,
  speaksToTheChild,
  type CopyChoice
} from '../../../machines/policy/disclosure/recipients'
import type { Words } from '../../i18n/words'
import type { DocumentModel, Section } from '../model'
import { passagesInConfidence } from './in-confidence'
import { isOnly, rowsMerged } from './merge-rows'
import { withWhomToAsk } from './said-in-part'
import { passagesIn, type Passage } from './passages'
import { askingInstead, linesToTheChild, type LineToTheChild } from './lines-to-the-child'
import { nearPassagesIn, withoutNear, type NearFinder, type NearPassage } from './near-passages'
import { placeholdersFilled } from './fill-placeholders'
import { mapTexts, textsWithPosition } from './map-texts'

/** A document as one recipient is told it, before anything that comes near to what is left out was looked at. */
export interface Told {
  readonly model: DocumentModel
  /** What the signs in it stand for, if that is known. */
  readonly found: readonly string[]
  /** Finds what comes near to what it leaves out. */
  readonly near: NearFinder
  /** It names no danger, since its reader is told by voice. */
  readonly dangersByVoice?: true
}

/** A document to make copies of: of a case as it stands, or of a finished version. */
export interface CopySource {
  readonly id: DocumentId
  readonly tell: (disclosure: Disclosure) => Told
  /** A finished version, of which only the whole documents were kept. Any other copy is written anew from its answers. */
  readonly isKept?: true
}

/** A copy as it will be given, and what the person who makes it must see first. */
export interface Copy {
  readonly model: DocumentModel
  /** The matters that the document can tell and this copy leaves out. */
  readonly leftOut: readonly Matter[]
  /** It leaves out something, whether or not this document has answers about it: what was typed elsewhere in it may tell it all the same. */
  readonly isPart: boolean
  /** The matters that the recipient can be given as well, if the person who makes the copy says that they are needed. */
  readonly askable: readonly Matter[]
  readonly passages: readonly Passage[]
  readonly near: readonly NearPassage[]
  /** Where it may tell of what was said in confidence, though that is left out of it. */
  readonly inConfidence: readonly Passage[]
  /** Lines of the child’s own copy that do not speak to the child, or of which nobody said what they are for. */
  readonly linesToTheChild: readonly LineToTheChild[]
  /** Whether the number at which the team is reached at any hour must still be written into it by hand. */
  readonly hasNumberToWrite: boolean
  /** Whether the document has an annex. The copy itself has it only where it was chosen. */
  readonly hasAnnex: boolean
}

const partsOf = (id: DocumentId): readonly Part[] => documents[id].parts

/**
 * The words that stand where the number for any hour is written by hand: in a child’s own copy, or in a copy for people who have or look for the
 * child.
 */
const numberToWrite = (isToTheChild: boolean): string =>
  isToTheChild ? 'childs-copy.ring.any-hour-how' : 'documents.missing-child.number-to-write'

/** A notice about the place where the child lives, in the words for the child. */
function toTheChild(notice: string, words: Words): string {
  const said = (['withheld', 'shown'] as const).find((one) => notice === words(`documents.location-${one}`))
  return said === undefined ? notice : words(`recipients.child-location-${said}`)
}

/** Says in the words for the child, wherever it stands, that something is left out because of the place. */
function saidToTheChild(model: DocumentModel, words: Words): DocumentModel {
  const [toOthers, toChild] = [words('values.withheld'), words('recipients.child-withheld')]
  // “[left out]” over a child’s own words reads as if somebody had struck them out. Our words stand in round brackets: without them, in the middle of a
  // sentence of the child, they would read as the child’s. They are the same for whatever gives way (¶23, ¶40, invariant 15).
  const [gap, kept] = [words('values.left-out'), words('recipients.child-left-out')]
  return mapTexts(model, (text) => (text === toOthers ? toChild : text.replaceAll(gap, kept)))
}

const isInAHurry = (id: DocumentId): boolean => {
  const { inAHurry }: DocumentContent = documents[id]
  return inAHurry === true
}

function noticesOf(
  id: DocumentId,
  model: DocumentModel,
  { recipient }: CopyChoice,
  isLess: boolean,
  words: Words
): Pick<DocumentModel, 'notices' | 'noticesToReader'> {
  const isToTheChild = speaksToTheChild(recipient)
  const own = [
    words(`recipients.${recipient}.copy`),
    ...(isToTheChild ? [words('recipients.to-the-child')] : []),
    ...(isLess ? [words(isToTheChild ? 'recipients.child-leaves-out' : 'recipients.leaves-out')] : [])
  ]
  const ofAll = model.notices.map((notice) => (isToTheChild ? toTheChild(notice, words) : notice))
  // A reader in a hurry reads first how the page must be handled (¶23).
  const notices = isInAHurry(id) && !isToTheChild ? [...ofAll, ...own] : [...own, ...ofAll]
  // On a document of one page they take as little room as they can.
  if (model.onePage === true) return { notices: [notices.join(' ')] }
  return isToTheChild ? { notices, noticesToReader: own.length } : { notices }
}

/** The parts in the order for their reader. In a child’s own copy, what is for others to do stands at the end. */
function sectionsFor(
  id: DocumentId,
  { sections }: DocumentModel,
  { recipient }: CopyChoice
): readonly Section[] {
  if (!speaksToTheChild(recipient)) return sections
  const later = new Set(partsOf(id).flatMap((part) => (part.lateForChild === true ? [part.id] : [])))
  const last = sections.filter((section) => later.has(section.id))
  const others = sections.filter((section) => !later.has(section.id))
  // Signatures stay last: a person who signs has read everything.
  const signed = others.findIndex(({ blocks }) => blocks.some(({ kind }) => kind === 'signatures'))
  const end = signed < 0 ? others.length : signed
  return [...others.slice(0, end), ...last, ...others.slice(end)]
}

/** What stands in every child’s plan alike is printed only where somebody asks for it. */
const withoutAnnex = (model: DocumentModel): DocumentModel => ({
  ...model,
  sections: model.sections.filter(({ annex }) => annex !== true)
})

/**
 * A part that says only what is left out of it promises a reader something who is given a piece of the plan (¶36). The record itself, and the copy of whoever has
 * the child, keep it: there a gap stands where somebody looks for a plan.
 */
function withoutGapsAlone(model: DocumentModel, text: string): DocumentModel {
  const isGapAlone = ({ blocks }: Section) =>
    blocks.every((block) => block.kind === 'rows' && block.rows.every((row) => isOnly(row, text)))
  return { ...model, sections: model.sections.filter((section) => !isGapAlone(section)) }
}

/**
 * Makes a copy of a document as it was chosen.
 * @param kept ids of what comes near to what is withheld, and stays all the same
 */
export function copyOf(
  source: CopySource,
  choice: CopyChoice,
  kept: ReadonlySet<string>,
  words: Words
): Copy {
  const disclosure = disclosureOf(choice, source.id)
  const { leftOut: out } = disclosure
  const isWithheld = out.has('placement')
  const whole = source.tell(disclosure)
  const told = choice.annex === true ? whole : { ...whole, model: withoutAnnex(whole.model) }
  const said = mattersOfDocument(source.id)
  const isOut = (matter: Matter) => out.has(matter) || (matter === 'danger' && whole.dangersByVoice === true)
  const leftOut = matters.filter((matter) => isOut(matter) && said.has(matter))
  const askable = askedBeforeGiving(choice.recipient, source.id).filter((matter) => said.has(matter))
  const gap = words('values.left-out')
  const plain = placeholdersFilled(told.model, gap)
  const atReference = { section: words('questions.reference.short'), label: '' }
  const isToTheChild = speaksToTheChild(choice.recipient)
  // A copy that withholds the place is searched. So are a child’s own copy and one whose reader is told of dangers by voice, even where they show the
  // place: for the names of dangers.
  const isLookedAt = isWithheld || isToTheChild || whole.dangersByVoice === true
  const near = isLookedAt ? nearPassagesIn(plain, told.near, atReference) : []
  const isLess = leftOut.some((matter) => matter !== 'placement')
  const looked = isLookedAt ? placeholdersFilled(withoutNear(plain, told.near, kept, gap), gap) : plain
  const gathered = isWithheld ? rowsMerged(looked, words('values.withheld')) : looked
  const isPiece = isLess && disclosure.own.length === 0
  const merged = isPiece ? withoutGapsAlone(gathered, words('values.withheld')) : gathered
  const spoken = isToTheChild ? saidToTheChild(merged, words) : withWhomToAsk(merged, words)
  const model = isToTheChild ? askingInstead(spoken, choice.askedInstead ?? [], words) : spoken
  return {
    model: {
      ...model,
      ...noticesOf(source.id, model, choice, isLess, words),
      sections: sectionsFor(source.id, model, choice),
      recipient: choice.recipient
    },
    hasAnnex: whole.model.sections.some(({ annex }) => annex === true),
    leftOut,
    isPart: out.size > 0,
    askable,
    passages: isWithheld ? passagesIn(told.model, told.found, gap) : [],
    near,
    // Nothing that was said in confidence is written on the child’s own paper either: anybody may find it.
    inConfidence: out.has('intimate') || isToTheChild ? passagesInConfidence(model) : [],
    linesToTheChild: isToTheChild ? linesToTheChild(spoken, words) : [],
    hasNumberToWrite: textsWithPosition(model).some(({ text }) => text === words(numberToWrite(isToTheChild)))
  }
}
