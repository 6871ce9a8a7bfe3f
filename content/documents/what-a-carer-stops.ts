import type { ActionId } from '../actions/ids'

/**
 * Of what is contrary to the guidance or the law, what whoever has the child can stop,
 * or must know at the door (¶23, ¶43, ¶44). Their copy has nothing else under that heading: that a review is late is the authority’s to put right (¶46), and
 * no carer reads it before what the child says.
 */
export const whatACarerStops = [
  'treat-as-a-child',
  'look-again-at-an-assessment-without-hearing',
  'location-was-told',
  'child-was-made-to-repeat',
  'untrained-interpreter-used',
  'interpreter-not-independent',
  'new-contact-before-assessment',
  'return-to-nobody-found-safe',
  'embassy-was-approached',
  'unregulated-adviser',
  'unregulated-advice-was-given',
  'legal-meeting-alone',
  'liberty-without-authority'
] as const satisfies readonly ActionId[]
