import { headingOfForm, type PromptSheetFieldId } from '../../../content/prompt-sheet'
import type { AnyAnswer } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../../case-file/read'
import { age } from '../../facts/age'
import { isOnlyHowOldInDoubt } from '../../facts/age-in-doubt'
import { concerns } from '../../facts/audience'
import { ageDoubt } from '../../facts/case-details'
import { needsHelpToCommunicate } from '../../facts/communication-help'
import { noticedIn } from '../danger/indicators'
import { screeningsOf } from '../danger/screenings'
import { anyRecorded, combined, mapped, stateOf, yesNo, type Chosen } from './answers'
import { otherProfessionals } from './people'
import { wasReferredAsAChild } from './whether'

/**
 * Where it is in doubt whether somebody is a child, the form has “not sure”, and then asks the same as of a child. Only somebody who surely
 * is one is an adult (¶7). A referral that was made before 18 was a child’s, and goes on as it was made.
 */
function under18(view: CaseView): Chosen {
  const band = age.of(view)
  if (band === 'adult') return [wasReferredAsAChild(view) ? 'yes' : 'no']
  if (ageDoubt.of(view) === 'in-doubt' && !isOnlyHowOldInDoubt(view)) return ['not-sure']
  if (band === 'child-of-unknown-age') return stateOf(view, 'age-as-known') === undefined ? [] : ['not-sure']
  return isOneOf(view.answers, 'age-as-known', '18-or-over') && ageDoubt.of(view) !== 'assessed-child'
    ? ['not-sure']
    : ['yes']
}

/**
 * To the form another type of exploitation is another situation, also in the same place. Servitude is no type beside what it is servitude
 * for.
 */
function moreThanOne(view: CaseView): Chosen {
  const situations = itemsOf(view.answers, 'exploitation-situations')
  const types = situations.flatMap((item) =>
    (fieldOf(item, 'situation-forms') ?? [])
      .filter((form) => form !== 'slavery-or-servitude')
      .map((form) => headingOfForm[form])
  )
  if (situations.length > 1 || new Set(types).size > 1) return ['yes']
  if (situations.length === 1) return ['no']
  return stateOf(view, 'exploitation-situations') === 'not-known' ? ['not-sure'] : []
}

function whereExploited(view: CaseView): Chosen {
  const places = itemsOf(view.answers, 'exploitation-situations').map((item) =>
    fieldOf(item, 'situation-where')
  )
  const isIn = (place: (typeof places)[number]) =>
    places.includes(place) || places.includes('united-kingdom-and-overseas')
  const [inUk, overseas] = [isIn('united-kingdom'), isIn('overseas')]
  if (inUk && overseas) return ['uk-and-overseas']
  return inUk ? ['uk'] : overseas ? ['overseas'] : []
}

/** Every form of exploitation that is suspected or told, each once. */
export const formsSuspectedOrTold = ({ answers }: CaseView) => [
  ...new Set([
    ...(valueOf(answers, 'suspected-exploitation') ?? []),
    ...itemsOf(answers, 'exploitation-situations').flatMap((item) => fieldOf(item, 'situation-forms') ?? [])
  ])
]

const howExploited = (view: CaseView): Chosen => [
  ...new Set(formsSuspectedOrTold(view).map((form) => headingOfForm[form]))
]

function indicatorsIdentified(view: CaseView): Chosen {
  const screenings = screeningsOf(view.answers)
  if (screenings.length === 0) return []
  return screenings.some(({ id }) => noticedIn(id, view).length > 0) ? ['yes'] : ['no']
}

function otherProfessionalsInvolved(view: CaseView): Chosen {
  if (otherProfessionals(view).length > 0) return ['yes']
  return anyRecorded(view, 'other-professionals-involved')
}

// A British child is not asked for a Home Office reference, so the form's answer is no.
const homeOfficeReferences = (view: CaseView): Chosen =>
  concerns('not-british', view) ? anyRecorded(view, 'home-office-reference') : ['no']

const fields = (view: CaseView, list: 'exploitation-situations' | 'exploiters', field: string) =>
  itemsOf(view.answers, list).map(
    (item) => (item.fields as Readonly<Record<string, AnyAnswer | undefined>>)[field]
  )

/** How each choice of the form follows from what is recorded. */
const choices: Readonly<Partial<Record<PromptSheetFieldId, (view: CaseView) => Chosen>>> = {
  // The app is for children in England; the form asks where the referral is made.
  'place-of-referral': () => ['england'],
  'under-18': under18,
  'more-than-one-situation': moreThanOne,
  'taken-somewhere': (view) => combined(fields(view, 'exploitation-situations', 'situation-taken-somewhere')),
  'still-in-situation': (view) => combined(fields(view, 'exploitation-situations', 'situation-still-in-it')),
  'last-in-contact': (view) =>
    stateOf(view, 'last-contact-when') === 'not-known'
      ? ['not-sure']
      : [valueOf(view.answers, 'last-contact-when') ?? []].flat(),
  'reported-before': (view) =>
    stateOf(view, 'reported-before') === 'not-known'
      ? ['not-sure']
      : mapped(valueOf(view.answers, 'reported-before'), {
          reported: 'yes',
          'not-reported': 'no',
          'not-sure': 'not-sure'
        }),
  'indicators-identified': indicatorsIdentified,
  'credibility-concerns': (view) => yesNo(view, 'credibility-concerns'),
  'other-professionals': otherProfessionalsInvolved,
  'where-exploited': whereExploited,
  'exploiters-whereabouts-known': (view) =>
    combined(fields(view, 'exploiters', 'exploiter-whereabouts-known')),
  'exploiters-in-the-uk': (view) => combined(fields(view, 'exploiters', 'exploiter-in-the-uk')),
  'how-exploited': howExploited,
  'other-potential-victims': (view) =>
    stateOf(view, 'other-potential-victims') === 'not-known'
      ? ['not-sure']
      : mapped(valueOf(view.answers, 'other-potential-victims'), {
          'there-are-others': 'yes',
          'no-others': 'no',
          'not-sure': 'not-sure'
        }),
  'future-exploitation-concerns': (view) => yesNo(view, 'future-exploitation-concern'),
  // No force recorded a crime: its reference is then not asked for.
  'has-crime-reference': (view) =>
    stateOf(view, 'crime-police-force') === 'does-not-apply' && stateOf(view, 'crime-reference') === undefined
      ? ['no']
      : anyRecorded(view, 'crime-reference'),
  // The form has yes and no alone. For a child who has not decided, or was not asked, nobody answers here.
  'willing-to-co-operate': (view) =>
    mapped(valueOf(view.answers, 'co-operation-willing'), {
      willing: 'yes',
      'not-willing': 'no'
    }),
  gender: (view) => [valueOf(view.answers, 'gender') ?? []].flat(),
  children: (view) => yesNo(view, 'has-children-of-their-own'),
  'interpreter-needed': (view) => yesNo(view, 'interpreter-needed'),
  'communication-help': (view) =>
    needsHelpToCommunicate(view) ? ['yes'] : yesNo(view, 'communication-help-needed'),
  'has-home-office-references': homeOfficeReferences
}

/** The options to choose in one field of the form; none where nothing recorded says which. */
export const chosenIn = (field: PromptSheetFieldId, view: CaseView): Chosen => choices[field]?.(view) ?? []
