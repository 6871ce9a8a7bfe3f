import {
  daysForAChild,
  furtherRights,
  ifInDanger,
  ifInDangerWithoutSpeaking,
  monthsThatAChildSees,
  rightsOfAChild,
  rightsWithALanguage,
  rolesForAChild
} from '../../../content/documents/childs-copy'
import type { ChildsOwn } from '../../../content/documents/shape'
import { merged } from '../../../content/merged'
import type { QuestionId } from '../../../content/stages'
import type { PlainDate } from '../../../machines/case-file/answer'
import type { CaseView } from '../../../machines/case-file/case-file'
import { fieldOf, isOneOf, valueOf } from '../../../machines/case-file/read'
import { isChild } from '../../../machines/facts/age'
import { isQuestion } from '../../../machines/facts/asked'
import { addMonths, firstDayOf } from '../../../machines/facts/dates'
import { traffickedStatus } from '../../../machines/facts/status'
import { tracksOf } from '../../../machines/facts/tracks'
import type { ClockEntry } from '../../../machines/policy/clock'
import { hasBegun, partsTakenUp } from '../../../machines/policy/people/has-begun'
import { peopleNow } from '../../../machines/policy/people/people-now'
import { signs } from '../../../machines/policy/people/signatories'
import {
  hasAnotherLanguage,
  mayNotSpeakOnATelephone,
  signsInBritishSignLanguage
} from '../../../machines/policy/plans/how-a-child-is-reached'
import { standingOf } from '../../../machines/policy/plans/what-may-happen'
import { ifDisclosed } from '../../../machines/case-file/if-disclosed'
import type { Block, Row } from '../model'
import { ageInDoubtRows } from './age-in-doubt'
import { questionBlocks } from './answer-blocks'
import { shownEntries } from './clock-blocks'
import { isOnTheChildsPaper } from './childs-plan'
import { clockDay } from './clock-words'
import type { Building } from './context'
import { dangerBlocks } from './danger-blocks'
import { dateWords } from './date-words'
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

/** Whether something holds of the child, as far as this copy tells. */
const holds = (of: (view: CaseView) => boolean, { view }: Building): boolean =>
  ifDisclosed(view, () => of(view)) === true

/** In which language the child may ask, and what else helps the child to understand, as it is recorded. */
function easyBlocks(building: Building): readonly Block[] {
  const { words } = building
  const help = recordedRow('communication-help', building)
  return [
    ...(holds(hasAnotherLanguage, building)
      ? [{ kind: 'paragraph' as const, text: words('childs-copy.easy.language') }]
      : []),
    ...rowsOf(
      help === undefined || help.absent === true ? [] : [{ ...help, label: words('childs-copy.easy.help') }]
    )
  ]
}

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

/**
 * Whether the child can stay: how it stands, who decides, that nobody knows, and what goes on. What the child said of the ways in which
 * it may go stands with these ways, and they with it: nobody reads of them on paper first (¶27, ¶28, ¶56, ¶57).
 */
function mayHappenBlocks(building: Building): readonly Block[] {
  const { view, words } = building
  if (!tells(building, ['immigration'])) return []
  return ifTold(building, () => {
    const standing = standingOf(view)
    if (standing === undefined) return []
    const said = saidRows(['return-wishes'], building)
    const { pursued } = tracksOf(view)
    const ids = [standing, 'decides', 'nobody-knows', 'lawyer', ...(isChild(view) ? ['until-18'] : [])]
    return [
      ...sentences('may-happen', ids, building),
      ...(said.length === 0 || pursued.length === 0
        ? []
        : [
            { kind: 'paragraph' as const, text: words('childs-copy.may-happen.ways') },
            ...sentences('may-happen.ways-of', pursued, building),
            ...rowsOf(said)
          ])
    ]
  })
}

/** What somebody does for the child; of whoever has still to begin, that they will (invariant 17). */
function partWords(role: string, building: Building): string {
  const toCome = partsTakenUp.find((part) => part === role)
  return toCome === undefined || holds((view) => hasBegun(toCome, view), building)
    ? building.words(`childs-copy.people.${role}`)
    : building.words(`childs-copy.people-to-come.${role}`)
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
            partWords(role, building),
            ...(contact === undefined ? [] : [words('childs-copy.reach', { contact: keepBack(contact) })])
          ]
        }
      ]
    })
  )
}

/** One meeting is told once: the day that is arranged, or else the last day for the next one. */
function eachMeetingOnce(entries: readonly ClockEntry[]): readonly ClockEntry[] {
  const [arranged] = entries.filter(({ row }) => row === 'arranged-review')
  const [next] = entries.filter(({ row }) => reviews.includes(row))
  const told = arranged ?? next
  return entries.filter((entry) => !reviews.includes(entry.row) || entry === told)
}
const reviews: readonly string[] = ['arranged-review', 'first-review', 'second-review', 'later-review']

/** The day that is booked with a doctor, which goes before the last day for it. */
const bookedWithADoctor = ({ view }: Building) =>
  ifDisclosed(view, () =>
    isOneOf(view.answers, 'initial-health-assessment', 'booked')
      ? valueOf(view.answers, 'initial-health-assessment-on')
      : undefined
  )

/** A day as it is told to the child, with the day by which it stands among the others. */
interface Told {
  readonly date: PlainDate
  readonly row: Row
}

/** A day of the clock to the child; a day that is booked goes before the last one that the law gives. */
function dayTold(entry: ClockEntry, building: Building): Told {
  const { words, view } = building
  const booked = entry.row === 'health-assessment' ? bookedWithADoctor(building) : undefined
  if (booked === undefined || firstDayOf(booked) < view.today) {
    const label = words(`childs-copy.days.${entry.row}`)
    return { date: entry.date, row: { label, values: [clockDay(entry, words)] } }
  }
  const label = words('childs-copy.days.health-assessment-booked')
  return { date: firstDayOf(booked), row: { label, values: [dateWords(booked.date, booked.precision)] } }
}

/** What happens next, and when. */
function dateRows(building: Building): readonly Row[] {
  const last = addMonths(building.view.today, monthsThatAChildSees)
  const entries = shownEntries(building).filter(
    ({ row, state, date }) => state.kind === 'due' && date <= last && daysForAChild.some((one) => one === row)
  )
  return eachMeetingOnce(entries)
    .map((entry) => dayTold(entry, building))
    .toSorted((one, other) => one.date.localeCompare(other.date))
    .map(({ row }) => row)
}

const telephone = /\+?\d[\d ]{5,}\d/u

/** The number that the child learned by heart (¶43), without what else was noted of it. */
function numberByHeart(building: Building): string | undefined {
  const recorded = recordedRow('memorised-number', building)
  return recorded === undefined || recorded.absent === true
    ? undefined
    : telephone.exec(recorded.values.join('\n'))?.[0]
}

/** How 999 and the authority are reached without speaking, for a child who may not be able to on a telephone (¶25, ¶43). */
function withoutSpeakingRows(building: Building): readonly Row[] {
  if (!holds(mayNotSpeakOnATelephone, building)) return []
  const signs = holds(signsInBritishSignLanguage, building)
  return [...(signs ? ['sign'] : []), 'text', 'without-speaking'].map((how) => ({
    label: building.words(`childs-copy.ring.${how}`),
    values: [building.words(`childs-copy.ring.${how}-how`)]
  }))
}

const dangerSentences = (building: Building) =>
  sentences(
    'in-danger',
    holds(mayNotSpeakOnATelephone, building) ? ifInDangerWithoutSpeaking : ifInDanger,
    building
  )

const rightSentences = (building: Building) =>
  sentences(
    'rights',
    [
      ...rightsOfAChild,
      ...(holds(hasAnotherLanguage, building) ? rightsWithALanguage : []),
      ...furtherRights
    ],
    building
  )

/** Whom to ring, at any hour and by day. */
function ringRows(building: Building): readonly Row[] {
  const { words, localDetails } = building
  const atAnyHour = localDetails['out-of-hours-number']
  const byHeart = numberByHeart(building)
  return [
    { label: words('childs-copy.ring.emergency'), values: [words('childs-copy.ring.emergency-number')] },
    ...withoutSpeakingRows(building),
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
    case 'easy':
      return easyBlocks(building)
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
      return isNotYetMade(part, building)
        ? []
        : planTableBlocks(part, building, 'childs-copy.plan', isOnTheChildsPaper)
    case 'may-happen':
      return mayHappenBlocks(building)
    case 'kept-safe':
      return [{ kind: 'paragraph', text: building.words('childs-copy.kept-safe') }]
    case 'dates':
      return rowsOf(dateRows(building))
    case 'who-is-who':
      return rowsOf(whoRows(building))
    case 'rights':
      return rightSentences(building)
    case 'in-danger':
      return dangerSentences(building)
    case 'ring':
      return rowsOf(ringRows(building))
    case 'sign':
      // Nobody signs a plan that is not made.
      return isNotYetMade(part, building) ? [] : signBlocks(building)
  }
}
