import type { Formers } from './shape'

/** Boxes of this stage that stand for several of before. */
export const carePlanBoxes: Readonly<Record<string, Formers>> = {
  'views-and-plan': {
    'child-wishes-how-heard': { label: 'How the child was heard' },
    'views-and-plan': { label: 'How wishes and views shaped the plan' },
    'care-plan-agreed-on': { label: 'Plan agreed on' },
    'care-plan-agreement-notes': { label: 'Notes on the agreement' },
    'care-plan-explained': {
      label: 'Plan explained to the child',
      options: { understood: 'Yes', 'in-part': 'In part', 'not-yet': 'Not yet' }
    }
  },
  'family-relationships-plan': {
    'family-relationships-plan': { label: 'Plan for family relationships' },
    'permanence-and-family': { label: 'Return to family: what was weighed' },
    'friends-and-community': { label: 'Friends and community' }
  },
  'permanence-plan': {
    'permanence-plan': { label: 'Long-term plan for the child’s upbringing' },
    'permanence-looked-at-again-on': { label: 'Long-term plan looked at again on' }
  },
  'how-status-needs-are-met': {
    'status-in-plan': { label: 'Note of the child’s status' },
    'how-status-needs-are-met': { label: 'How needs from the status are met' }
  }
}

/** The same in entries of its lists: by the list, then by the field of today. */
export const carePlanFields: Readonly<Record<string, Readonly<Record<string, Formers>>>> = {}
