import { firstOfEach } from '../../../machines/case-file/first-of-each'
import { folded, type NearTexts } from '../../../machines/policy/disclosure/near-names'
import {
  afterArticle,
  afterNames,
  beforeNames,
  houseNumber,
  joining,
  namedHealthService,
  namingHealthServices,
  ordinaryWords,
  healthServiceBefore,
  plainWords
} from '../../../machines/facts/location-words'
import type { DocumentModel } from '../model'
import {
  isSignBeside,
  nearSpansIn,
  signsIn,
  withNearSigns,
  withoutNearSigns,
  type Span,
  withoutOverlaps
} from './placeholders'
import { excerptOf, endOf, type Passage } from './passages'
import { mapTexts, textsWithPosition, type TextPosition } from './map-texts'

/** Something that comes near to what a copy withholds. It is left out, unless the person who makes the copy keeps it. */
export interface NearPassage extends Passage {
  readonly id: string
  readonly found: string
}

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu
const number = /\+?\d[\d\s()./-]{4,}\d/gu
/** The words right beside a place in a text, though a full stop or a bracket stands between: “Mrs. price”. */
const lastWord = /[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*(?=[^\p{L}\p{N}]*$)/u
const firstWord = /[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/u
const longEnoughToMisspell = 6

/** Whether two words differ by one letter: one more, one less, or another. */
function isOneApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (long.length - short.length > 1 || short === long) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at += 1
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1)
}

function isMisspelt(text: string, { words }: NearTexts): boolean {
  if (text.length < longEnoughToMisspell || !/^\p{Lu}/u.test(text)) return false
  const one = folded(text)
  return [...words].some(
    (other) => other.length >= longEnoughToMisspell && one[0] === other[0] && isOneApart(one, other)
  )
}

/** Whether a word is written in capitals alone, in the plural too, as the first letters of a name are. */
const isCapitals = (found: string): boolean => /^\p{Lu}{3,}s?(?:[’']s?)?$/u.test(found)

function isNameNear(found: string, near: NearTexts): boolean {
  const one = folded(found)
  // A name that every copy may show is not taken for a misspelling of another name.
  if (near.open.has(one)) return false
  if (isCapitals(found) && near.initials.has(folded(found.replace(/s$/, '')))) return true
  return near.words.has(one) || near.words.has(one.replace(/s$/, '')) || isMisspelt(found, near)
}

/** A text needs at least this many words. In a shorter one, such as a reference, a small letter says nothing. */
const fewest = 4
/** What may stand before and after a word in prose: nothing, a space, or a mark of punctuation. Inside an e-mail address something else does. */
const openBefore = /(?:^|[\s(\[“"‘—–])$/u
const openAfter = /^(?:$|[\s)\]”"—–,;:!?…]|\.(?:$|[^\p{L}\p{N}]))/u

const joined = new RegExp(`[\\s,&]+(?:${joining}[\\s]+)?$`, 'iu')

/** Whether a word is one of the language, in the plural too, and is written small as such. */
function isOrdinary(found: string): boolean {
  const forms = [found, found.replace(/s$/u, ''), found.replace(/es$/u, '')]
  return found === found.toLowerCase() && forms.some((form) => ordinaryWords.has(form))
}

/**
 * Whether a word that is also a name, as “price”, is meant as the word. It must be written small, by somebody who writes names with a capital, in a
 * text of some words, and not where a name would stand. A word in doubt is a name.
 */
function isMeantAsWord({ found, at }: Span, text: string, near: NearTexts): boolean {
  if (!isOrdinary(found)) return false
  const after = text.slice(at + found.length)
  // In “Joan and price” the first name tells that the other is a name too, so the joining word is passed over.
  const before = text.slice(0, at).replace(joined, ' ')
  if (!openBefore.test(before) || !openAfter.test(after)) return false
  if (!/\p{Lu}/u.test(text) || [...text.matchAll(word)].length < fewest) return false
  const previous = lastWord.exec(before)?.[0]
  const next = firstWord.exec(after)?.[0]
  // A sign stands for a person who was found already: “Joan price”.
  if (isSignBeside(before, after)) return false
  const isName = (one: string | undefined) =>
    one !== undefined && (near.words.has(folded(one)) || near.open.has(folded(one)))
  return (
    !isName(previous) &&
    !isName(next) &&
    !(previous !== undefined && beforeNames.has(previous.toLowerCase())) &&
    !(next !== undefined && afterNames.has(next.toLowerCase()))
  )
}

/** What a sign stands for, by its number. */
type SignsFound = (index: number) => string | undefined

const sentenceBegins = /(?:^|[.!?:…–—“"‘(\n])\s*$/u

/** Whether a word with a capital stands in the middle of a sentence somewhere in a text: then the capital is its own. */
const hasOwnCapital = (found: string, text: string): boolean =>
  [...text.matchAll(word)].some(
    ({ index, 0: other }) => folded(other) === folded(found) && !sentenceBegins.test(text.slice(0, index))
  )

/**
 * Whether a word is the first name of a person whose surname was left out already: “Eileen” before a sign for “Tully”, though only her wife is in the
 * list of people. A name that other parts of the case make known stays, and so do titles. A word whose capital only begins a sentence stays too:
 * “Meet” before a sign is something to do.
 */
function isFirstName({ found, at }: Span, text: string, near: NearTexts, foundOf: SignsFound): boolean {
  if (!/^\p{Lu}\p{L}/u.test(found) || near.open.has(folded(found)) || plainWords.has(found.toLowerCase()))
    return false
  const [sign] = signsIn(text.slice(at + found.length))
  const isSurname = sign?.at === 1 && /^\p{Lu}[\p{L}\p{M}’'-]+$/u.test(foundOf(sign.index) ?? '')
  return isSurname && hasOwnCapital(found, text)
}

/**
 * Whether a word is a name of two letters. That includes a word that only looks like the name, as JO. It also includes a word of the language whose
 * capital stands within a sentence (“with An”).
 */
const isShortName = ({ found, at }: Span, text: string, near: NearTexts): boolean =>
  /^\p{Lu}/u.test(found) &&
  near.short.has(folded(found)) &&
  !near.open.has(folded(found)) &&
  !(plainWords.has(folded(found)) && sentenceBegins.test(text.slice(0, at)))

const wordsNear = (
  text: string,
  near: NearTexts,
  isNear: (found: string) => boolean,
  foundOf: SignsFound
): readonly Span[] =>
  [...text.matchAll(word)]
    .map(({ index, 0: found }): Span => ({ at: index, found }))
    .filter(
      (span) =>
        (isNear(span.found) && !isMeantAsWord(span, text, near)) ||
        isFirstName(span, text, near, foundOf) ||
        isShortName(span, text, near)
    )

function numbersNear(text: string, { numbers }: NearTexts): readonly Span[] {
  return [...text.matchAll(number)].flatMap(({ index, 0: found }): Span[] => {
    const digits = found.replace(/\D/g, '').replace(/^44/, '').replace(/^0+/, '')
    if (digits.length < 6) return []
    const isNear = numbers.some((one) => {
      const plain = one.replace(/^44/, '').replace(/^0+/, '')
      return plain.endsWith(digits) || digits.endsWith(plain)
    })
    return isNear ? [{ at: index, found }] : []
  })
}

function partsNear(text: string, { parts, houses }: NearTexts): readonly Span[] {
  const named = [...text.matchAll(afterArticle)].filter(([found]) => parts.has(found))
  const houseNumbers = [...text.matchAll(houseNumber)].filter(([, house]) => houses.has(house ?? ''))
  return [...named, ...houseNumbers].map(({ index, 0: found }) => ({ at: index, found }))
}

/**
 * Where a name begins among words with a capital. Words that say nothing, as “At”, are passed over; if all words are such, there is no name. If all
 * words are kinds and directions, one of these is the name.
 */
function nameBegins(words: string): number | undefined {
  const all = [...words.matchAll(word)]
  const naming =
    all.find(({ 0: found }) => !plainWords.has(folded(found))) ??
    all.find(({ 0: found }) => namingHealthServices.has(folded(found)))
  return naming?.index
}

/**
 * Places of health, by their name. Nobody recorded them as where the child lives, but somebody can wait for the child there at the hour of a birth or
 * a clinic. The person who makes the copy says whether it is a place of the past (¶23).
 */
function placesOfHealthIn(text: string): readonly Span[] {
  const named = [...text.matchAll(namedHealthService)].flatMap(({ index, 0: found, 1: words }): Span[] => {
    const begins = nameBegins(words ?? '')
    return begins === undefined ? [] : [{ at: index + begins, found: found.slice(begins) }]
  })
  const behind = [...text.matchAll(healthServiceBefore)].flatMap(({ index, 0: found, 1: name }): Span[] =>
    nameBegins(name ?? '') === undefined ? [] : [{ at: index, found }]
  )
  return joinedSpans([...named, ...behind], text)
}

/** Spans that overlap or touch become one. “City Hospital of St John” is cut out whole, or the saint would tell which hospital it is. */
function joinedSpans(spans: readonly Span[], text: string): readonly Span[] {
  const endOf = ({ at, found }: Span) => at + found.length
  return [...spans]
    .sort((one, other) => one.at - other.at)
    .reduce<readonly Span[]>((all, span) => {
      const last = all.at(-1)
      if (last === undefined || span.at > endOf(last)) return [...all, span]
      const found = text.slice(last.at, Math.max(endOf(last), endOf(span)))
      return [...all.slice(0, -1), { at: last.at, found }]
    }, [])
}

function remembered<Result>(decide: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>()
  return (text) => {
    const result = known.get(text) ?? decide(text)
    known.set(text, result)
    return result
  }
}

/** Finds what comes near in a text, from its beginning to its end. Passages that overlap become one. */
export type NearFinder = (text: string) => readonly Span[]

/** Makes such a finder. The same words come again and again, and a copy is made anew with each choice, so each text is looked at once. */
export function nearFinder(near: NearTexts, foundOf: SignsFound = () => undefined): NearFinder {
  const isNear = remembered((found) => isNameNear(found, near))
  return remembered((text) =>
    withoutOverlaps([
      ...wordsNear(text, near, isNear, foundOf),
      ...numbersNear(text, near),
      ...partsNear(text, near),
      ...placesOfHealthIn(text)
    ])
  )
}

/** Alike texts are decided on once, wherever they stand. */
const idOf = (text: string, { at }: Span) => `${at}:${text}`

/** A reference is looked at part by part: what stands between hyphens is a word of its own. */
const inParts = (reference: string) => reference.replace(/[-_/.]/g, ' ')

/** Marks a document of which it is not known what was typed, such as a kept one: all of it is looked at. */
export const lookedAtWhole = (model: DocumentModel, near: NearFinder): DocumentModel =>
  mapTexts(model, (text) => withNearSigns(text, near(text)))

/**
 * Everything in a document that comes near to what it withholds: in what was typed, and in the reference. Somebody typed the reference too, and it
 * stands on every page, in the file’s name and in what the file says of itself.
 * @param model with signs around what comes near
 * @param atReference where the reference is said to stand
 */
export function nearPassagesIn(
  model: DocumentModel,
  near: NearFinder,
  atReference: TextPosition
): readonly NearPassage[] {
  const { reference } = model
  const searched = [
    { text: reference, spans: near(inParts(reference)), position: atReference },
    ...textsWithPosition(model).map(({ text, position }) => ({
      text: withoutNearSigns(text),
      spans: nearSpansIn(text),
      position: { ...position, label: withoutNearSigns(position.label) }
    }))
  ]
  const all = searched.flatMap(({ text, spans, position }) =>
    spans.map((span) => ({
      ...position,
      id: idOf(text, span),
      before: endOf(text.slice(0, span.at)),
      found: text.slice(span.at, span.at + span.found.length),
      after: excerptOf(text.slice(span.at + span.found.length))
    }))
  )
  return firstOfEach(all, ({ id }) => id)
}

/** The document without what comes near, except what is kept, and without signs. */
export function withoutNear(
  model: DocumentModel,
  near: NearFinder,
  kept: ReadonlySet<string>,
  leftOut: string
): DocumentModel {
  const without = (text: string, spans: readonly Span[]) =>
    spans
      .filter((span) => !kept.has(idOf(text, span)))
      .toReversed()
      .reduce((rest, { at, found }) => `${rest.slice(0, at)}${leftOut}${rest.slice(at + found.length)}`, text)
  const { reference } = model
  return {
    ...mapTexts(model, (text) => without(withoutNearSigns(text), nearSpansIn(text))),
    reference: without(reference, near(inParts(reference)))
  }
}
