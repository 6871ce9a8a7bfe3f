import type { Answers } from '../../case-file/case-file'
import { valueOf } from '../../case-file/read'
import { comparable, wordPattern } from '../disclosure/names-in-text'

/** Where one of those who are named in a text ends and the next begins. */
const between = /[,.()/:&]|\s(?:[–—-]|and|or)\s/u
/** Who stands behind it, to the end of the sentence, is told, or is asked; whoever “asks” is no more than anybody else. */
const excepting =
  /\b(?:except|excepting|unless|until|but(?! also| not)|apart|other than|via)\b|(?:^|[,:(–—-]|\b(?:and|then|or))\s*ask\b/iu
/** A sentence that begins with a condition says after it of whom it is. */
const condition = /^\s*(?:until|unless)\b[^,:]*[,:]/iu
/** Somebody else is meant: “Adaeze Obi’s former husband”. */
const genitive = /[’'](?:s)?$/iu
/** What may stand before the name of whoever is meant. */
const before = new Set(
  (
    'mr mrs ms miss mx dr sir his her their the a an any also especially above all not even but called calling himself herself ' +
    'mother father mum dad parent parents stepmother stepfather uncle aunt auntie brother sister cousin grandmother grandfather ' +
    'husband wife partner boyfriend girlfriend friend neighbour man woman lady boss driver pastor imam ' +
    'elder eldest older oldest younger youngest big little half step foster ex former earlier previous old ' +
    'interpreter carer worker social key youth support solicitor lawyer adviser teacher trafficker exploiter'
  ).split(' ')
)

/** Of whom the text is that says who must not be told where the child lives: each as it was written (¶23). */
const entriesOf = (answers: Answers): readonly string[] =>
  (valueOf(answers, 'must-not-be-told-location') ?? '')
    .split(/[;\n]|\.\s/u)
    .flatMap((sentence) => (sentence.replace(condition, '').split(excepting)[0] ?? '').split(between))

/** Whether an entry begins with somebody’s whole name, behind what they are or are called. */
function begins(entry: string, wanted: readonly string[]): boolean {
  const [said, written] = [comparable(entry), entry.match(wordPattern) ?? []]
  const at = said.findIndex((_, from) => wanted.every((word, index) => said[from + index] === word))
  return (
    at !== -1 &&
    said.slice(0, at).every((word) => before.has(word)) &&
    !genitive.test(written[at + wanted.length - 1] ?? '')
  )
}

/** Whether it is they who must not be told: whoever is only mentioned in it (“ask Ana Reyes first”, “Ana Reyes’s brother”) is not meant (¶23). */
export function isNotToBeTold(name: string, answers: Answers): boolean {
  const wanted = comparable(name)
  // A first name alone is that of many.
  return wanted.length > 1 && entriesOf(answers).some((entry) => begins(entry, wanted))
}
