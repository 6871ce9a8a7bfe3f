import { fieldOf, itemsOf } from '../../../../machines/case-file/read'
import {
  askedOfTheSolicitor,
  meaningsOfReferral,
  standsWhateverIsDecided,
  type MeaningOfReferral,
  type StandsWhateverIsDecided
} from '../../../../content/referral-after'
import { ifDisclosed } from '../../../../machines/case-file/if-disclosed'
import { mattersIn } from '../../../../machines/policy/disclosure/about'
import {
  hasReferralToFollow,
  isNoConclusionToCome,
  meaningsFor
} from '../../../../machines/policy/nrm-sheet/after'
import { decisionsByReferral, isAskedFor } from '../../../../machines/policy/nrm-sheet/decisions'
import type { Block, Row } from '../../model'
import { said, saidIn } from '../words/said'
import type { Building } from '../building/context'
import { tells } from '../building/if-told'
import { sourceWords } from '../words/source-words'

const kinds = ['reasonable-grounds', 'conclusive-grounds', 'reconsideration'] as const

type Referral = keyof ReturnType<typeof decisionsByReferral>

/** The decisions of one kind, on the referral that stands or on an earlier one: outcome, date and who decided. */
function decisionsOf(kind: (typeof kinds)[number], on: Referral, building: Building): Row | undefined {
  const { view, words } = building
  const list = 'nrm-decisions'
  const meant = new Set(decisionsByReferral(view)[on].map(({ id }) => id))
  const items = itemsOf(building.view.answers, list).filter((item) => {
    return meant.has(item.id) && fieldOf(item, 'nrm-decision-kind') === kind
  })
  const said = words(`questions.nrm-decision-kind.options.${kind}`)
  const label = on === 'earlier' ? words('referral-after.on-an-earlier-referral', { decision: said }) : said
  if (items.length === 0) {
    // Nobody waits for a reconsideration, for a decision on an earlier referral, or for one that does not come. They are told only where there is one.
    return kind === 'reconsideration' ||
      on === 'earlier' ||
      (kind === 'conclusive-grounds' && isNoConclusionToCome(view))
      ? undefined
      : { label, values: [words('referral-after.none-yet')], absent: true }
  }
  const values = items.flatMap((item) => {
    const on = saidIn(list, item, 'nrm-decision-on', building)
    const unsaid = words(isAskedFor(item) ? 'referral-after.asked-for' : 'values.not-recorded')
    const said = {
      outcome: saidIn(list, item, 'nrm-decision-outcome', building) || unsaid,
      date: on || words('referral-after.undated')
    }
    const decision = isAskedFor(item) && on === '' ? unsaid : words('referral-after.decision', said)
    // A copy that is not told what the lawyer advised still says what was decided, and that the decision ends nothing.
    const follows =
      ifDisclosed(building.view, () => saidIn(list, item, 'nrm-decision-what-follows', building)) ?? ''
    return follows === '' ? [decision] : [decision, follows]
  })
  return { label, values }
}

function recorded(building: Building): readonly Row[] {
  const made = (['referral', 'referral-made-on', 'referral-reference'] as const).flatMap((id): Row[] => {
    const text = said(id, building)
    return text === '' ? [] : [{ label: building.words(`questions.${id}.short`), values: [text] }]
  })
  const decided = (['standing', 'earlier'] as const).flatMap((on) =>
    kinds.flatMap((kind): Row[] => [decisionsOf(kind, on, building) ?? []].flat())
  )
  return [...made, ...decided]
}

const isAsked = (id: MeaningOfReferral): id is keyof typeof askedOfTheSolicitor => id in askedOfTheSolicitor

/** What the referral, or a decision on it, means. A copy that is told what passes with the child’s lawyers says too what is asked of them. */
function meaningOf(id: MeaningOfReferral, building: Building): readonly string[] {
  const { words } = building
  const means = words('documents.statement', {
    text: words(`referral-after.means.${id}`),
    sources: sourceWords(meaningsOfReferral[id].serves, words)
  })
  if (!isAsked(id) || !tells(building, mattersIn(askedOfTheSolicitor[id]))) return [means]
  const asked = words('documents.statement', {
    text: words(`referral-after.asked.${id}`),
    sources: sourceWords(askedOfTheSolicitor[id].serves, words)
  })
  return [means, asked]
}

/** What became of the referral, what it means for the plan, and what stays as it is whatever is decided (¶19–20). */
export function referralAfterBlocks(building: Building): readonly Block[] {
  const { view, words } = building
  if (!hasReferralToFollow(view)) return []
  const meanings = meaningsFor(view).flatMap((id) => meaningOf(id, building))
  // Before any decision nothing has changed. It is said above that no step that protects may wait for one (¶20).
  const hasDecision = itemsOf(view.answers, 'nrm-decisions').length > 0
  const duties = hasDecision ? Object.entries(standsWhateverIsDecided) : []
  const stands = duties.map(([id, { serves }]) =>
    words('documents.statement', {
      text: words(`referral-after.stands.${id as StandsWhateverIsDecided}`),
      sources: sourceWords(serves, words)
    })
  )
  return [
    { kind: 'rows', rows: recorded(building) },
    { kind: 'heading', text: words('referral-after.means-title') },
    { kind: 'list', items: meanings },
    ...(stands.length === 0
      ? []
      : [
          { kind: 'heading', text: words('referral-after.stands-title') } as const,
          { kind: 'list', items: stands } as const
        ])
  ]
}
