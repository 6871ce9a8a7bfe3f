import type { CaseView } from '../../case-file/case-file'
import { isToldThat } from '../../case-file/if-disclosed'
import { fieldOf, itemsOf, type ItemOf } from '../../case-file/read'
import { isFoundSafeSince } from './contact-to-fear'
import { isEstablished, isOfTheirCountry } from './dangers'

type Enquirer = ItemOf<'enquirers'>

/**
 * The enquirer gave the name of somebody of the family who was found safe since. Who asked stays open, and they are told nothing. But the person
 * of that name is no danger: what was found later decides (¶23, ¶30). As far as a copy is told when they were found safe.
 */
function isOfOneFoundSafeSince(enquirer: Enquirer, view: CaseView): boolean {
  const [name, asked] = [fieldOf(enquirer, 'enquirer-name'), fieldOf(enquirer, 'enquirer-asked-on')]
  if (name === undefined || asked === undefined || isOfTheirCountry(enquirer)) return false
  return isToldThat(view, () => isFoundSafeSince(name, asked, view))
}

/**
 * The names that enquirers gave, where nobody has established who they are, or where they are told nothing whoever they are (¶23). Not the
 * name of somebody who was found safe since.
 */
export const namesAsking = (view: CaseView): readonly (string | undefined)[] =>
  itemsOf(view.answers, 'enquirers')
    .filter((enquirer) => !isEstablished(enquirer) || isOfTheirCountry(enquirer))
    .filter((enquirer) => !isOfOneFoundSafeSince(enquirer, view))
    .map((enquirer) => fieldOf(enquirer, 'enquirer-name'))
