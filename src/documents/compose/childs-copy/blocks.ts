import {
  furtherRights,
  rightsOfAChild,
  rightsWhileHeld,
  rightsWithALanguage,
  toWhomItIsRead
} from '../../../../content/documents/childs-copy'
import type { ChildsOwn } from '../../../../content/documents/shape'
import { merged } from '../../../../content/merged'
import type { QuestionId } from '../../../../content/stages'
import { isOneOf } from '../../../../machines/case-file/read'
import { isSaidNotToFollow } from '../../../../machines/facts/cannot-be-asked'
import { cannotRead } from '../../../../machines/facts/communication-help'
import { isQuestion } from '../../../../machines/facts/asked'
import { traffickedStatus } from '../../../../machines/facts/status'
import { nrmAtEighteen } from '../../../../machines/policy/adulthood/at-eighteen'
import { isAdultHeld } from '../../../../machines/policy/danger/tonight'
import { hasSomebodyAs } from '../../../../machines/policy/people/has-somebody-as'
import { hasALineToSign } from '../../../../machines/policy/people/signatories'
import { hasAnotherLanguage } from '../../../../machines/policy/plans/how-a-child-is-reached'
import { ifDisclosed, isToldThat } from '../../../../machines/case-file/if-disclosed'
import type { Block, Row } from '../../model'
import { ageInDoubtRows } from '../words/age-in-doubt'
import { questionBlocks } from '../answers/answer-blocks'
import { dateRows } from './days'
import { dangerSentences, ringRows } from './help'
import { inCarePlanBlocks, isSaidInCarePlan } from './in-care-plan'
import { mayHappenBlocks } from './may-happen'
import { whoRows } from './people'
import { onTheChildsPaper } from './plan'
import { lastReviewBlocks } from './review'
import { holds, sentences } from './sentences'
import type { Building } from '../building/context'
import { paragraph } from '../building/paragraph'
import { dangerBlocks } from '../dangers/danger-blocks'
import { recordedRow } from '../words/recorded'
import { planWaits } from '../building/parts-of'
import { planTableBlocks } from '../answers/plan-table-blocks'
import { tells, ifTold } from '../building/if-told'

const rowsOf = (rows: readonly Row[]): readonly Block[] =>
  rows.length === 0 ? [] : [{ kind: 'rows', rows, columns: 1 }]

/** Whether it is read to the child, in which language the child may ask, and what else helps the child to understand, as it is recorded. */
function easyBlocks(building: Building): readonly Block[] {
  const { words } = building
  const help = recordedRow('communication-help', building)
  return [
    ...(holds(cannotRead, building) ? [paragraph(words('childs-copy.easy.read-to-you'))] : []),
    ...(holds(hasAnotherLanguage, building) ? [paragraph(words('childs-copy.easy.language'))] : []),
    ...rowsOf(
      help === undefined || help.absent === true ? [] : [{ ...help, label: words('childs-copy.easy.help') }]
    )
  ]
}

function nameRows(building: Building): readonly Row[] {
  const row = recordedRow('known-as', building) ?? recordedRow('full-name', building)
  return row === undefined ? [] : [{ ...row, label: building.words('childs-copy.name') }]
}

/** What somebody concluded about what happened, where somebody has: never that nothing has happened. */
function statusBlocks(building: Building): readonly Block[] {
  const { view, words } = building
  if (!tells(building, ['status'])) return []
  return ifTold(building, () => {
    const status = traffickedStatus(view)
    return status === 'known' || status === 'suspected' || status === 'still-finding-out'
      ? [paragraph(words(`childs-copy.status.${status}`)), ...fromEighteenBlocks(building)]
      : []
  })
}

/**
 * In the last year before 18, that from then on they say whether the referral goes on, and may ask for its support for adults. Only once
 * somebody has explained the referral: nobody reads of it on paper first (¶27).
 */
function fromEighteenBlocks(building: Building): readonly Block[] {
  const { view } = building
  if (!isOneOf(view.answers, 'referral-explained-to-child', 'explained')) return []
  const at = ifDisclosed(view, () => nrmAtEighteen(view))?.state
  return at === 'coming' || at === 'past' ? sentences('referral', [at, 'for-adults'], building) : []
}

/** A text whose lines begin with the labels of former boxes, now joined in one. Each label is put into the words that are said to the child. */
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

/** What the child said, under words to the child. Of one who can follow nothing only what was written down: nobody tells them that they said nothing. */
function saidRows(questions: readonly QuestionId[], building: Building): readonly Row[] {
  const isNeverAsked = holds(isSaidNotToFollow, building)
  return questions.flatMap((id) =>
    questionBlocks(id, building).flatMap((block) =>
      block.kind === 'rows'
        ? block.rows
            .filter((row) => !isNeverAsked || row.absent !== true)
            .map((row): Row => ({
              ...row,
              label: building.words(`childs-copy.said.${id}`),
              values: row.values.map((text) => saidToTheChild(id, text, building))
            }))
        : []
    )
  )
}

function rightSentences(building: Building): readonly Block[] {
  const instead: Readonly<Record<string, string>> = {
    ...(holds(cannotRead, building) ? toWhomItIsRead : {}),
    ...(holds(isAdultHeld, building) ? rightsWhileHeld : {})
  }
  return sentences(
    'rights',
    [
      ...rightsOfAChild,
      ...(holds(hasAnotherLanguage, building) ? rightsWithALanguage : []),
      ...furtherRights.map((id) => instead[id] ?? id)
    ],
    building
  )
}

function signBlocks({ view, words }: Building): readonly Block[] {
  const label = (column: string) => words(`childs-copy.sign.${column}`)
  const who = (['child', 'social-worker', 'personal-adviser', 'interpreter'] as const).filter((one) =>
    isToldThat(
      view,
      () =>
        hasALineToSign(one, view) &&
        (one !== 'personal-adviser' || hasSomebodyAs(one, 'personal-adviser', view))
    )
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
  if (isSaidInCarePlan(part, building)) return inCarePlanBlocks(building)
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
    case 'review':
      return lastReviewBlocks(building)
    case 'not-yet':
      return isNotYetMade(part, building) ? [paragraph(building.words('childs-copy.not-yet'))] : []
    case 'plan':
      return isNotYetMade(part, building)
        ? []
        : planTableBlocks(part, building, 'childs-copy.plan', onTheChildsPaper)
    case 'may-happen':
      return mayHappenBlocks(() => saidRows(['return-wishes'], building), building)
    case 'kept-safe':
      return [paragraph(building.words('childs-copy.kept-safe'))]
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
