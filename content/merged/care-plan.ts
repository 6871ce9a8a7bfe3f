import type { FormerOptions, Formers } from './shape'

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
  },
  'behaviour-and-feelings': {
    'behaviour-and-feelings': { label: 'Feelings and behaviour' },
    'social-presentation': { label: 'Social presentation' },
    'self-care': { label: 'Self-care' }
  },
  'education-monitoring-how': {
    'education-monitor': { label: 'Monitors educational progress', person: true },
    'education-monitoring-how': { label: 'How progress is monitored' },
    'education-monitored-next-on': { label: 'Progress looked at next on' }
  },
  'college-plan': {
    'college-plan': { label: 'Plan for college or training' },
    'college-english-course': { label: 'English course' }
  },
  'school-admission-arrangements': {
    'school-admission-arrangements': { label: 'Priority admission and the right school' },
    'education-designated-teacher': { label: 'Designated teacher', person: true }
  },
  'education-pathway-plan': {
    'education-pathway-plan': { label: 'Education pathway' },
    'special-educational-support': { label: 'Particular support in education' },
    'education-changes': { label: 'Planned changes in education' },
    'education-carer-role': { label: 'The carer’s part in education' },
    'leisure-and-interests': { label: 'Leisure and interests' }
  },
  'sexual-health-wishes': {
    'sexual-health-wishes': { label: 'Sexual health: what the child wants' },
    'alcohol-drugs-and-tobacco': { label: 'Alcohol, drugs and tobacco' },
    'identity-anything-else': { label: 'Anything else about who they are' }
  },
  'health-care-now': {
    'health-care-now': { label: 'Treatment and monitoring now' },
    'health-assessment-by': { label: 'Health assessment by', person: true },
    'health-roles': { label: 'Who does what for the child’s health' },
    'health-care-changes': { label: 'Planned changes in health care' },
    'health-assessment-support': { label: 'Support at the health assessment' },
    'health-advice-given': { label: 'Advice on staying healthy' }
  },
  'physical-health-now': {
    'physical-health-now': { label: 'Physical health' },
    'health-history-child': { label: 'The child’s health history' },
    'health-and-development': { label: 'Effect of health on development' },
    'health-records-sought': {
      label: 'Earlier health records',
      options: {
        received: 'They have come',
        'asked-for': 'They have been asked for',
        'cannot-be-had': 'They cannot be had, or not safely',
        'not-yet': 'Not yet'
      }
    },
    immunisation: {
      label: 'Immunisation',
      options: {
        'up-to-date': 'Yes, up to date',
        booked: 'Booked',
        'child-said-no': 'The child said no',
        'not-yet': 'Not yet'
      }
    },
    'dental-check': {
      label: 'Dental check',
      options: {
        'up-to-date': 'Yes, up to date',
        booked: 'Booked',
        'child-said-no': 'The child said no',
        'not-yet': 'Not yet'
      }
    },
    'eye-test': {
      label: 'Eye test',
      options: {
        'up-to-date': 'Yes, up to date',
        booked: 'Booked',
        'child-said-no': 'The child said no',
        'not-yet': 'Not yet'
      }
    },
    'hearing-test': {
      label: 'Hearing test',
      options: {
        'up-to-date': 'Yes, up to date',
        booked: 'Booked',
        'child-said-no': 'The child said no',
        'not-yet': 'Not yet'
      }
    },
    'tuberculosis-screening': {
      label: 'Tuberculosis screening',
      options: {
        'up-to-date': 'Yes, or not advised',
        booked: 'Booked',
        'child-said-no': 'The child said no',
        'not-yet': 'Not yet'
      }
    }
  }
}

/** The same in entries of its lists: by the list, then by the field of today. */
export const carePlanFields: Readonly<Record<string, Readonly<Record<string, Formers>>>> = {}

/** Choices of before whose one value is an option of today: what had still to be arranged. */
export const carePlanOptions: Readonly<Record<string, FormerOptions>> = {
  'checks-to-arrange': {
    immunisation: 'not-yet',
    'dental-check': 'not-yet',
    'eye-test': 'not-yet',
    'hearing-test': 'not-yet',
    'tuberculosis-screening': 'not-yet'
  }
}
