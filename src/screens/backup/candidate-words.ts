import { questionOn } from '../../../content/landmarks'
import type { CaseFile } from '../../../machines/case-file/case-file'
import { fieldOf, valueOf } from '../../../machines/case-file/read'
import { keptOf } from '../../../machines/case-file/said-of-one'
import { peopleNow } from '../../../machines/facts/people-now'
import { dateTimeWords } from '../../documents/compose/words/date-words'
import { referenceOf } from '../../documents/compose/words/reference-of'
import type { ClashChoice } from '../../handover/clash'
import type { Candidate } from '../../handover/take-in'
import type { Words } from '../../i18n/words'
import type { CaseHead } from '../../ports/cases'

/** The name of a case from a file: its reference, and the name that the child is known by. */
export function nameOfCase({ incoming }: Candidate, words: Words): string {
  const reference = referenceOf(incoming.file, words)
  const name = valueOf(incoming.file.answers, questionOn.name) || ''
  return name === '' ? reference : words('preview.one', { reference, name })
}

/** The names of the social workers who are on record today. */
export const workersOf = ({ answers }: CaseFile, today: string): readonly string[] =>
  peopleNow({ answers, today })
    .filter((person) => fieldOf(person, 'person-role') === 'social-worker')
    .flatMap((person) => fieldOf(person, 'person-name') ?? [])

/** When a state was saved, inside a sentence. */
const stateWords = (savedAt: string, words: Words) =>
  savedAt === '' ? words('preview.state-never') : words('preview.state', { at: dateTimeWords(savedAt) })

/** What a person can choose, with the day of each of the two states: whose they are, the files do not say. */
export const choiceWords = (choice: ClashChoice, { incoming, here }: Candidate, words: Words): string =>
  words(`preview.choice.${choice}`, {
    saved: stateWords(incoming.file.savedAt, words),
    here: stateWords(here?.file.savedAt ?? '', words)
  })

const savedWords = (savedAt: string, words: Words) =>
  savedAt === '' ? words('preview.never-saved') : words('preview.saved', { at: dateTimeWords(savedAt) })

/** How the case that is here differs from the one in the file. */
function hereWords({ here, clash, choices }: Candidate, words: Words): readonly string[] {
  if (clash === 'none' || clash === 'same') return []
  if (here === undefined) return [words('preview.here-unreadable')]
  return [
    words('preview.here', { at: dateTimeWords(here.file.savedAt) }),
    ...(choices.includes('take-theirs') ? [] : [words('preview.no-replacing')])
  ]
}

/** What another case here is called and when it was saved, where it has the reference of one that comes in. */
export const namesakeWords = ({ knownAs, savedAt }: CaseHead, words: Words): string =>
  words('preview.same-reference', { name: knownAs || 'none', at: dateTimeWords(savedAt) })

/** What a person must know of a case from a file before they decide what becomes of it. */
export function candidateWords(candidate: Candidate, words: Words): string {
  const { incoming, clash } = candidate
  const { unreadableVersions, file } = incoming
  const aside = (file.setAside ?? []).filter((one) => keptOf(one) === undefined).length
  const unclear = (file.unclear ?? []).reduce((sum, { ids }) => sum + ids.length, 0)
  return [
    savedWords(file.savedAt, words),
    words('preview.versions', { count: incoming.versions.length }),
    ...(unreadableVersions > 0 ? [words('preview.unreadable-versions', { count: unreadableVersions })] : []),
    ...(aside > 0 ? [words('preview.set-aside', { count: aside })] : []),
    ...(unclear > 0 ? [words('preview.unclear', { count: unclear })] : []),
    // Under another id it may be the same child: then “not here yet” would be false.
    ...candidate.namesakes.map((head) => namesakeWords(head, words)),
    ...(clash === 'same' || (clash === 'none' && candidate.namesakes.length > 0)
      ? []
      : [words(`preview.clash.${clash}`)]),
    ...hereWords(candidate, words)
  ].join(' ')
}
