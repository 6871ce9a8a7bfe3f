import type { Answers } from '../../case-file/case-file'
import { valueOf } from '../../case-file/read'
import { comparable, wordPattern } from '../disclosure/names-in-text'

/** Where one person named in a text ends and the next begins. */
const between = /[,.()/:&]|\s(?:[–—-]|and|or)\s/u
/**
 * People named after one of these words, to the end of the sentence, are told or are asked. “Asks” is not one of them: a person who asks is
 * not excepted.
 */
const excepting =
  /\b(?:except|excepting|unless|until|but(?! also| not)|apart|other than|via)\b|(?:^|[,:(–—-]|\b(?:and|then|or))\s*ask\b/iu
/** A condition with which a sentence begins. The people meant stand after it. */
const condition = /^\s*(?:until|unless)\b[^,:]*[,:]/iu
/** A genitive: somebody else is meant, as in “Adaeze Obi’s former husband”. */
const genitive = /[’'](?:s)?$/iu
/** Words that may stand before the name of the person meant. */
const before = new Set(
  (
    'mr mrs ms miss mx dr sir his her their the a an any also especially above all not even but called calling himself herself ' +
    'mother father mum dad parent parents stepmother stepfather uncle aunt auntie brother sister cousin grandmother grandfather ' +
    'husband wife partner boyfriend girlfriend friend neighbour man woman lady boss driver pastor imam ' +
    'elder eldest older oldest younger youngest big little half step foster ex former earlier previous old ' +
    'interpreter carer worker social key youth support solicitor lawyer adviser teacher trafficker exploiter'
  ).split(' ')
)

/** The people in the text on who must not be told where the child lives, each as it was written (¶23). */
const entriesOf = (answers: Answers): readonly string[] =>
  (valueOf(answers, 'must-not-be-told-location') ?? '')
    .split(/[;\n]|\.\s/u)
    .flatMap((sentence) => (sentence.replace(condition, '').split(excepting)[0] ?? '').split(between))

/** Whether an entry begins with somebody’s whole name. Only words for what they are or are called may stand before it. */
function begins(entry: string, wanted: readonly string[]): boolean {
  const [said, written] = [comparable(entry), entry.match(wordPattern) ?? []]
  const at = said.findIndex((_, from) => wanted.every((word, index) => said[from + index] === word))
  return (
    at !== -1 &&
    said.slice(0, at).every((word) => before.has(word)) &&
    !genitive.test(written[at + wanted.length - 1] ?? '')
  )
}

/**
 * Whether this person must not be told. Somebody who is only mentioned (“ask Ana Reyes first”, “Ana Reyes’s brother”) is not meant (¶23).
 */
export function isNotToBeTold(name: string, answers: Answers): boolean {
  const wanted = comparable(name)
  // Many people have the same first name.
  return wanted.length > 1 && entriesOf(answers).some((entry) => begins(entry, wanted))
}
