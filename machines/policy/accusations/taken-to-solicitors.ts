import type { CaseView } from '../../case-file/case-file'
import { fieldOf, itemsOf, type ItemOf } from '../../case-file/read'
import { isSamePerson } from '../names/same-person'
import { isConvicted, isDropped } from './dropped'
import { broughtToCourt } from './with-prosecutor'

type Matter = ItemOf<'criminal-matters'>

const dayOf = (matter: Matter) => fieldOf(matter, 'criminal-matter-on')?.date

/**
 * The step came after another that has ended, and is of none of what was dropped: a new arrest. After a conviction it is anything but a hearing, which may be for
 * the sentence. Whoever heard of what has ended heard nothing of it (¶33).
 */
function isAfterTheEnd(matter: Matter, one: Matter): boolean {
  const kind = fieldOf(matter, 'criminal-matter-kind')
  const isAnew = isDropped(one) ? kind === 'arrest' : isConvicted(one) && kind !== 'court-hearing'
  return isAnew && (dayOf(matter) ?? '9999') > (dayOf(one) ?? '')
}

/**
 * The criminal matters to which a decision is taken, by id. The first, and each that has a solicitor whom none before it names: arrest, interview
 * and hearing may be steps of one. And what was brought to court (¶33). One that was dropped stands still for a later step that goes on:
 * what ends calls nobody anew.
 */
function mattersOfSolicitors(view: CaseView): readonly string[] {
  const matters = itemsOf(view.answers, 'criminal-matters')
  const bySolicitor = matters.flatMap((matter, at) => {
    if (isDropped(matter)) return []
    const solicitor = fieldOf(matter, 'criminal-matter-solicitor')
    const named = matters.slice(0, at).find((one) => {
      if (isAfterTheEnd(matter, one)) return false
      const other = fieldOf(one, 'criminal-matter-solicitor')
      return solicitor === undefined || (other !== undefined && isSamePerson(solicitor, other, view))
    })
    return [named ?? matter]
  })
  return [...new Set([...bySolicitor, ...broughtToCourt(view)].map(({ id }) => id))]
}

const forMatter = (id: string): string => `for criminal matter ${id}`

/** Each matter to which a decision is taken, as a reason of its own (¶33). */
export const mattersToTakeItTo = (view: CaseView): readonly string[] =>
  mattersOfSolicitors(view).map(forMatter)

/** The same without the first that was recorded: the solicitor of that one was told of the child, whenever somebody writes it down. */
export const mattersAfterTheFirst = (view: CaseView): readonly string[] => {
  const first = itemsOf(view.answers, 'criminal-matters').at(0)?.id
  return mattersOfSolicitors(view)
    .filter((id) => id !== first)
    .map(forMatter)
}

/** Each conviction: what can still be done about it is asked once it is known, whatever was asked before (¶33). */
export const convictions = ({ answers }: CaseView): readonly string[] =>
  itemsOf(answers, 'criminal-matters')
    .filter(isConvicted)
    .map(({ id }) => `convicted of ${id}`)
