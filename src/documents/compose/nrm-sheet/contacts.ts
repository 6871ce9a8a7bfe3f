import type { QuestionId } from '../../../../content/stages'
import { fieldOf, itemsOf, valueOf } from '../../../../machines/case-file/read'
import { hasEntry } from '../../../../machines/facts/after-an-answer'
import { authorityNow, isTeamAlone, workerNow } from '../../../../machines/facts/authority-now'
import { emailIn, phoneIn } from '../../../../machines/facts/contact-in-text'
import { hasLeft } from '../../../../machines/facts/has-left'
import { isReferred } from '../../../../machines/facts/strategy-discussion-and-nrm'
import { personOf, personReveals } from '../../../../machines/policy/disclosure/who-reveals'
import { otherProfessionals } from '../../../../machines/policy/nrm-sheet/people'
import type { Building } from '../building/context'
import { firstAndLastName } from './contact-parts'
import { lines, paragraphs, said, saidIn, saidOrNone } from '../words/said'
import { besideWords, listWords } from '../../../i18n/lists'

/** Whom the competent authority calls: the person in the referral, with more from the list of people where the list says more. */
export function responder(building: Building) {
  const { view, words } = building
  const named = valueOf(view.answers, 'referral-first-responder')
  // Nobody is sent to call somebody who is a danger to the child (¶23, ¶30).
  const id = named === undefined || building.keptAway.has(named) ? undefined : named
  const found = id === undefined ? undefined : personOf(view, id)
  const isGone = found !== undefined && hasLeft(found, view.today)
  // Whoever has left makes no referral any more, and is called about none. That they made one stays (¶19).
  const person = isGone && !isReferred(view) ? undefined : found
  const contact = said('referral-responder-contact', building)
  const listed = person === undefined || isGone ? '' : ownContact(person)
  const role = person === undefined ? undefined : fieldOf(person, 'person-role')
  const team = person === undefined ? '' : saidIn('people', person, 'person-organisation', building)
  // A copy that withholds the place shows the role alone where the name could say where the child lives (¶23).
  const isHidden =
    id !== undefined && building.location === 'withheld' && personReveals(view, id, building.disclosure)
  const name = person === undefined ? '' : building.keepBack(fieldOf(person, 'person-name') ?? '')
  const names = isHidden
    ? { first: words('values.withheld'), last: words('values.withheld') }
    : firstAndLastName(name)
  const roleWords = role === undefined ? '' : words(`questions.person-role.options.${role}`)
  return {
    ...names,
    // For whom they act is asked only where the list of people does not say it. A team alone stands with the role.
    organisation: saidOrNone('referral-organisation', building) || (isTeamAlone(team) ? '' : team),
    email: emailIn(contact) || emailIn(listed),
    phone: phoneIn(contact) || phoneIn(listed),
    role:
      roleWords === '' || team === ''
        ? roleWords
        : words('nrm-sheet.with-note', { text: roleWords, note: team }),
    cover: emailIn(said('referral-cover-contact', building))
  }
}

const ownContact = (person: NonNullable<ReturnType<typeof personOf>>) =>
  fieldOf(person, 'person-contact') ?? ''

/** The local authority that was contacted: as the referral names it, else the one that looks after the child. */
export function authorityText(building: Building): string {
  const named = saidOrNone('local-authority-contacted', building)
  const own = named === '' ? authorityNow(building.view) : undefined
  return own === undefined ? named : saidIn('periods-of-care', own, 'care-authority', building)
}

/** The contact that the referral names, else the child’s social worker. Nobody is sent to call a person who is a danger to the child (¶23, ¶30). */
export function contactOfAuthority(building: Building) {
  const isNamed = (['local-authority-contact-name', 'local-authority-contact-details'] as const).some((id) =>
    hasEntry(building.view, id)
  )
  const worker = isNamed ? undefined : workerNow(building.view)
  const own = worker === undefined || building.keptAway.has(worker.id) ? undefined : worker
  const part = (id: QuestionId, field: string) =>
    own === undefined ? said(id, building) : saidIn('people', own, field, building)
  const details = part('local-authority-contact-details', 'person-contact')
  return {
    phone: phoneIn(details),
    email: emailIn(details),
    ...firstAndLastName(part('local-authority-contact-name', 'person-name'))
  }
}

/** What other professionals do, and how to reach them. */
export function otherProfessionalsText(building: Building): string {
  const known = otherProfessionals(building.view).filter(
    ({ id }) =>
      !building.keptAway.has(id) &&
      (building.location === 'shown' || !personReveals(building.view, id, building.disclosure))
  )
  const people = known.map((person) =>
    listWords(
      ['person-name', 'person-role', 'person-organisation', 'person-contact']
        .map((field) => saidIn('people', person, field, building))
        .filter((text) => text !== '')
    )
  )
  const text = paragraphs([said('other-professionals-involved', building), lines(people)])
  // What a copy keeps back is not missing from the form.
  return text === '' && building.location === 'withheld' ? building.words('values.withheld') : text
}

/** The documents that go with the referral: the files to choose, and what each is and when it was made. */
export function documentsText(building: Building) {
  const { words } = building
  const list = 'evidence-documents'
  const sent = itemsOf(building.view.answers, list).filter(
    (item) => fieldOf(item, 'evidence-sent') !== 'not-to-be-sent'
  )
  const withNotes = (fields: readonly string[]) =>
    lines(
      sent.map((item) => {
        const text = saidIn(list, item, 'evidence-document', building) || words('values.unnamed')
        const note = besideWords(
          fields.map((field) => saidIn(list, item, field, building)).filter((one) => one !== ''),
          words
        )
        return note === '' ? text : words('nrm-sheet.with-note', { text, note })
      })
    )
  return {
    files: withNotes(['evidence-held-where']),
    description: withNotes(['evidence-kind', 'evidence-dated'])
  }
}
