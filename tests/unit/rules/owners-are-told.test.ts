import { expect, it } from 'vitest'
import { recipientIds } from '../../../content/recipient-ids'
import { recipients, type Recipient } from '../../../content/recipients'
import { allActions, occurrencesOf } from '../../../machines/actions/all'
import { isActionGiven } from '../../../machines/actions/disclosed-actions'
import { disclosedAnswers } from '../../../machines/policy/disclosure/disclosed-answers'
import { disclosureOf } from '../../../machines/policy/disclosure/recipients'
import { actionOf } from '../../../machines/stages/instances'
import { actionRows } from '../../rules/actions'
import { caseOf } from '../../rules/cases'

const rows = Object.assign({}, ...Object.values(actionRows)) as (typeof actionRows)[string]

/** For each action, the recipients whose it is by default, who are given what it is about and know where the child lives. */
const owned = allActions.flatMap(({ id, stage, owner }) =>
  recipientIds.flatMap((recipient) => {
    const disclosure = disclosureOf({ recipient, also: ['placement'] }, 'action-list')
    const { roles }: Recipient = recipients[recipient]
    return roles.some((role) => role === owner) && isActionGiven(id, stage, disclosure)
      ? [{ id, recipient, disclosure }]
      : []
  })
)

// Who does it reads it (¶13, ¶44). An action stands in no copy that is not given the answers that call for it, whatever it is about itself.
it('whose action it is, and who is given what it is about, is given some case that calls for it', () => {
  const untold = owned.filter(
    ({ id, disclosure }) =>
      rows[id]?.calls.some((one) => {
        const view = caseOf(one)
        const copy = { answers: disclosedAnswers(view, disclosure), today: view.today }
        return Array.from(occurrencesOf(copy).called.keys(), actionOf).includes(id)
      }) !== true
  )
  expect(untold.map(({ id, recipient }) => `${id}: ${recipient}`)).toEqual([])
})

it('looks at those who own one by their role', () => {
  expect([...new Set(owned.map(({ recipient }) => recipient))].toSorted()).toEqual([
    'carer',
    'full',
    'health',
    'lawyer',
    'school'
  ])
})
