import {
  daysForAChild,
  ifInDanger,
  rightsOfAChild,
  rolesForAChild
} from '../../../content/documents/childs-copy'
import type { ChildsOwn } from '../../../content/documents/shape'
import { merged } from '../../../content/merged'
import type { QuestionId } from '../../../content/stages'
import { fieldOf } from '../../../machines/case-file/read'
import { isQuestion } from '../../../machines/facts/asked'
import { traffickedStatus } from '../../../machines/facts/status'
import { peopleNow } from '../../../machines/policy/people/people-now'
import { signs } from '../../../machines/policy/people/signatories'
import { ifDisclosed } from '../../../machines/case-file/if-disclosed'
import type { Block, Row } from '../model'
import { ageInDoubtRows } from './age-in-doubt'
import { questionBlocks } from './answer-blocks'
import { shownEntries } from './clock-blocks'
import { clockDay } from './clock-words'
import type { Building } from './context'
import { dangerBlocks } from './danger-blocks'
import { recordedRow } from './missing-child/recorded'
import { planWaits } from './parts-of'
import { planTableBlocks } from './plan-table-blocks'
import { tells, ifTold } from './if-told'

const rowsOf = (rows: readonly Row[]): readonly Block[] =>
  rows.length === 0 ? [] : [{ kind: 'rows', rows, columns: 1 }]

/** Sentences that every child is told. */
const sentences = (of: string, ids: readonly string[], { words }: Building): readonly Block[] => [
  { kind: 'list', items: ids.map((id) => words(`childs-copy.${of}.${id}`)) }
]

function nameRows(building: Building): readonly Row[] {
  const row = recordedRow('known-as', building) ?? recordedRow('full-name', building)
  return row === undefined ? [] : [{ ...row, label: building.words('childs-copy.name') }]
}

/** What is thought of what happened, where somebody has thought it: never that nothing has. */
function statusBlocks(building: Building): readonly Block[] {
  const { view, words } = building
  if (!tells(building, ['status'])) return []
  return ifTold(building, () => {
    const status = traffickedStatus(view)
    return status === 'known' || status === 'suspected' || status === 'still-finding-out'
      ? [{ kind: 'paragraph' as const, text: words(`childs-copy.status.${status}`) }]
      : []
  })
}

/** A text that was joined under the labels of boxes of before, with each label as it is said to the child. */
function saidToTheChild(id: QuestionId, text: string, { words }: Building): string {
  const boxes = Object.entries(merged[id] ?? {})
  return text
    .split('\n')
    .map((line) => {
      const box = boxes.find(([, { label }]) => line.startsWith(`${label}: `))
      if (box === undefined) return line
      const [former, { label }] = box
      return `${words(`childs-copy.said-of.${former}`)}${line.slice(label.length)}`
    })
    .join('\n')
}

/** What the child said, under words to the child. */
function saidRows(questions: readonly QuestionId[], building: Building): readonly Row[] {
  return questions.flatMap((id) =>
    questionBlocks(id, building).flatMap((block) =>
      block.kind === 'rows'
        ? block.rows.map((row): Row => ({
            ...row,
            label: building.words(`childs-copy.said.${id}`),
            values: row.values.map((text) => saidToTheChild(id, text, building))
          }))
        : []
    )
  )
}

/** Who is who: what each does for the child, with their name, and how they are reached. Nobody who is a danger to the child (¶23, ¶30). */
function whoRows(building: Building): readonly Row[] {
  const { view, words, keepBack, keptAway } = building
  const safe = peopleNow(view).filter(({ id }) => !keptAway.has(id))
  return rolesForAChild.flatMap((role) =>
    safe.flatMap((person): Row[] => {
      const [name, contact] = [fieldOf(person, 'person-name'), fieldOf(person, 'person-contact')]
      if (fieldOf(person, 'person-role') !== role || name === undefined) return []
      return [
        {
          label: keepBack(name),
          values: [
            words(`childs-copy.people.${role}`),
            ...(contact === undefined ? [] : [words('childs-copy.reach', { contact: keepBack(contact) })])
          ]
        }
      ]
    })
  )
}

/** What happens next, and when. */
function dateRows(building: Building): readonly Row[] {
  const { words } = building
  return shownEntries(building)
    .filter(({ row, state }) => state.kind === 'due' && daysForAChild.some((one) => one === row))
    .map((entry) => ({
      label: words(`childs-copy.days.${entry.row}`),
      values: [clockDay(entry, words)]
    }))
}

const telephone = /\+?\d[\d ]{5,}\d/u

/** The number that the child learned by heart (¶43), without what else was noted of it. */
function numberByHeart(building: Building): string | undefined {
  const recorded = recordedRow('memorised-number', building)
  return recorded === undefined || recorded.absent === true
    ? undefined
    : telephone.exec(recorded.values.join('\n'))?.[0]
}

/** Whom to ring, at any hour and by day. */
function ringRows(building: Building): readonly Row[] {
  const { words, localDetails } = building
  const atAnyHour = localDetails['out-of-hours-number']
  const byHeart = numberByHeart(building)
  return [
    { label: words('childs-copy.ring.emergency'), values: [words('childs-copy.ring.emergency-number')] },
    ...(atAnyHour === undefined ? [] : [{ label: words('childs-copy.ring.any-hour'), values: [atAnyHour] }]),
    ...(byHeart === undefined || byHeart === atAnyHour
      ? []
      : [{ label: words('childs-copy.ring.by-heart'), values: [byHeart] }])
  ]
}

function signBlocks({ view, words }: Building): readonly Block[] {
  const label = (column: string) => words(`childs-copy.sign.${column}`)
  const who = (['child', 'social-worker', 'interpreter'] as const).filter(
    (one) => ifDisclosed(view, () => signs(one, view)) === true
  )
  return [
    {
      kind: 'signatures',
      labels: { who: label('who'), name: label('name'), signature: label('signature'), date: label('date') },
      who: who.map((one) => label(one))
    }
  ]
}

/** Whether the copy is of a plan in areas of life that nobody has begun, because the child is under 16. */
const isNotYetMade = ({ areas }: ChildsOwn, { view }: Building): boolean =>
  areas.length > 0 && ifDisclosed(view, () => planWaits(view)) !== false

/** One part of a copy that is the child's own. */
export function childsOwnBlocks(part: ChildsOwn, building: Building): readonly Block[] {
  switch (part.what) {
    case 'name':
      return rowsOf([...nameRows(building), ...ageInDoubtRows(building)])
    case 'status':
      return statusBlocks(building)
    case 'dangers':
      return dangerBlocks(building).filter(({ kind }) => kind === 'rows')
    case 'said':
      return rowsOf(saidRows(part.questions.filter(isQuestion), building))
    case 'not-yet':
      return isNotYetMade(part, building)
        ? [{ kind: 'paragraph', text: building.words('childs-copy.not-yet') }]
        : []
    case 'plan':
      return isNotYetMade(part, building) ? [] : planTableBlocks(part, building, 'childs-copy.plan')
    case 'dates':
      return rowsOf(dateRows(building))
    case 'who-is-who':
      return rowsOf(whoRows(building))
    case 'rights':
      return sentences('rights', rightsOfAChild, building)
    case 'in-danger':
      return sentences('in-danger', ifInDanger, building)
    case 'ring':
      return rowsOf(ringRows(building))
    case 'sign':
      // Nobody signs a plan that is not made.
      return isNotYetMade(part, building) ? [] : signBlocks(building)
  }
}
