import {
  ifInDanger,
  ifInDangerToWhoSigns,
  ifInDangerWithoutNumber,
  ringOrText,
  whileHeld
} from '../../../../content/documents/childs-copy'
import { isSaidNotToFollow } from '../../../../machines/facts/cannot-be-asked'
import { cannotRead } from '../../../../machines/facts/communication-help'
import { isOwedAdviceAlone } from '../../../../machines/facts/thirteen-weeks'
import { isSmall } from '../../../../machines/facts/small-child'
import { isAdultHeld } from '../../../../machines/policy/danger/tonight'
import { signs, signsInBritishSignLanguage } from '../../../../machines/policy/people/sign-language'
import { mayNotSpeakOnATelephone } from '../../../../machines/policy/plans/how-a-child-is-reached'
import type { Block, Row } from '../../model'
import { holds, sentences } from './sentences'
import type { Building } from '../building/context'
import { recordedRow } from '../words/recorded'

const telephone = /\+?\d[\d ]{5,}\d/u

/** The number that the child learned by heart (¶43), without any note beside it. */
function numberByHeart(building: Building): string | undefined {
  const recorded = recordedRow('memorised-number', building)
  return recorded === undefined || recorded.absent === true
    ? undefined
    : telephone.exec(recorded.values.join('\n'))?.[0]
}

/** How a child who may not be able to speak on a telephone reaches 999 and the authority (¶25, ¶43). */
function withoutSpeakingRows(building: Building): readonly Row[] {
  // A child who can follow nothing sets up no phone and texts nobody.
  if (!holds(mayNotSpeakOnATelephone, building) || holds(isSaidNotToFollow, building)) return []
  const bySigning = holds(signsInBritishSignLanguage, building) ? ['sign'] : []
  // Who does not sign mostly speaks: a few words that it can be texted, and the phone is set up together (¶25, ¶43).
  const hows = holds(signs, building) ? [...bySigning, 'text', 'without-speaking'] : ['text-with-help']
  return hows.map((how) => ({
    label: building.words(`childs-copy.ring.${how}`),
    values: [building.words(`childs-copy.ring.${how}-how`)]
  }))
}

/**
 * What to do in danger. A child who signs has sentences of their own; every other child is told to ring. A child who needs other help to communicate may
 * well speak, and is also told at once that 999 can be texted (¶25, ¶43). A child who can follow nothing is told nothing to do: others keep them safe (¶27).
 */
export function dangerSentences(building: Building): readonly Block[] {
  if (holds(isSaidNotToFollow, building)) return []
  const told = toldInDanger(building)
  // Nobody who is held can be lost, come back or come away.
  return sentences(
    'in-danger',
    holds(isAdultHeld, building) ? [...told.slice(0, 1), ...heldSentences(building)] : told,
    building
  )
}

/** Who is owed advice and assistance alone is promised no home (¶66, Children Act 1989 section 24). */
const heldSentences = (building: Building): readonly string[] =>
  whileHeld.filter((id) => id !== 'held-home' || !holds(isOwedAdviceAlone, building))

function toldInDanger(building: Building): readonly string[] {
  if (holds(signs, building)) return ifInDangerToWhoSigns
  const told =
    building.localDetails['out-of-hours-number'] === undefined ? ifInDangerWithoutNumber : ifInDanger
  return holds(mayNotSpeakOnATelephone, building)
    ? told.map((id) => (id === 'danger' ? ringOrText[id] : id))
    : told
}

/** The numbers of the authority: that for any hour, and the one that the child learned by heart. */
function numberRows(building: Building): readonly Row[] {
  const { words, localDetails } = building
  const atAnyHour = localDetails['out-of-hours-number']
  const byHeart = numberByHeart(building)
  return [
    // Where no number is set, there is room to write it: no child is told to ring a number that is not there.
    {
      label: words('childs-copy.ring.any-hour'),
      values: [atAnyHour ?? words('childs-copy.ring.any-hour-how')]
    },
    // A number on paper is of no use to a child who cannot read it (¶43). A small child learns none and has no phone (¶27).
    ...(byHeart === undefined && holds(cannotRead, building) && !holds(isSmall, building)
      ? [{ label: words('childs-copy.ring.to-learn'), values: [words('childs-copy.ring.to-learn-how')] }]
      : []),
    ...(byHeart === undefined || byHeart === atAnyHour
      ? []
      : [{ label: words('childs-copy.ring.by-heart'), values: [byHeart] }])
  ]
}

/** Whom to ring, at any hour and by day: the numbers first, and before them what needs no voice for a child who signs (¶25, ¶43). */
export function ringRows(building: Building): readonly Row[] {
  const { words } = building
  const emergency = {
    label: words('childs-copy.ring.emergency'),
    values: [words('childs-copy.ring.emergency-number')]
  }
  const [numbers, withoutSpeaking] = [numberRows(building), withoutSpeakingRows(building)]
  return holds(signs, building)
    ? [emergency, ...withoutSpeaking, ...numbers]
    : [emergency, ...numbers, ...withoutSpeaking]
}
