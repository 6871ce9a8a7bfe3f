import type { FormerOptions, Formers } from './shape'

/** Boxes of this stage that each replace several earlier ones. */
export const carePlanBoxes: Readonly<Record<string, Formers>> = {
  'child-wishes': {
    'child-wishes': { label: 'The child’s wishes and feelings' },
    'child-says-about-plans': { label: 'What the child says about the plans' },
    'advocacy-wishes': { label: 'What the child wants to say or change' },
    'specialist-support-child-view': { label: 'The child on this support' },
    'handover-child-said': { label: 'What the child said of the change' }
  },
  'family-relationships-plan': {
    'reunification-reasons': { label: 'Reasons about a return to family' },
    'home-office-liaison-details': { label: 'What the Home Office caseworker said' },
    'family-relationships-plan': { label: 'Plan for family relationships' },
    'permanence-and-family': { label: 'Return to family: what was weighed' },
    'friends-and-community': { label: 'Friends and community' }
  },
  'health-care-now': {
    'health-care-now': { label: 'Treatment and monitoring now' },
    'health-assessment-by': { label: 'Health assessment by', person: true },
    'health-roles': { label: 'Who does what for the child’s health' },
    'health-care-changes': { label: 'Planned changes in health care' },
    'health-assessment-support': { label: 'Support at the health assessment' },
    'health-advice-given': { label: 'Advice on staying healthy' }
  },
  'views-and-plan': {
    'child-wishes-how-heard': { label: 'How the child was heard' },
    'views-and-plan': { label: 'How wishes and views shaped the plan' },
    'care-plan-agreed-on': { label: 'Plan agreed on' },
    'care-plan-agreement-notes': { label: 'Notes on the agreement' },
    'care-plan-explained': {
      label: 'Plan explained to the child',
      options: { understood: 'Yes', 'in-part': 'In part', 'not-yet': 'Not yet' }
    },
    'plans-read-back': {
      label: 'Plans read back to the child',
      options: { 'read-back': 'Yes', arranged: 'It is arranged', 'not-yet': 'Not yet' }
    },
    'plans-read-back-language': { label: 'Language' },
    'plans-read-back-by': { label: 'Read by', person: true },
    'plans-read-back-on': { label: 'Read back on' }
  },
  'culture-and-identity-arrangements': {
    'culture-and-identity-arrangements': { label: 'Culture, racial origin and identity' },
    'behaviour-and-feelings': { label: 'Feelings and behaviour' },
    'social-presentation': { label: 'Social presentation' },
    'self-care': { label: 'Self-care' }
  },
  'sexual-health-wishes': {
    'sexual-health-wishes': { label: 'Sexual health: what the child wants' },
    'alcohol-drugs-and-tobacco': { label: 'Alcohol, drugs and tobacco' },
    'identity-anything-else': { label: 'Anything else about who they are' },
    'blood-borne-virus-screening': {
      label: 'Screening for blood-borne viruses',
      options: {
        'up-to-date': 'Yes, or not advised',
        booked: 'Booked',
        'child-said-no': 'The child said no',
        'not-yet': 'Not yet'
      }
    },
    'pregnancy-care': {
      label: 'Pregnancy',
      options: {
        'no-sign': 'There is no sign of it',
        'test-or-advice-wanted': 'A test or advice is wanted',
        'care-needed': 'Care is needed',
        'care-in-place': 'Care is in place'
      }
    },
    'female-genital-mutilation': {
      label: 'Female genital mutilation',
      options: {
        'no-sign': 'There is no sign of it',
        'health-professional-to-ask': 'A health professional has still to ask',
        risk: 'There is a risk',
        'told-or-seen': 'The child has told of it, or it has been seen'
      }
    }
  },
  'school-admission-arrangements': {
    'school-admission-arrangements': { label: 'Priority admission and the right school' },
    'education-designated-teacher': { label: 'Designated teacher', person: true },
    'college-plan': { label: 'Plan for college or training' },
    'college-english-course': { label: 'English course' }
  },
  'education-pathway-plan': {
    'education-pathway-plan': { label: 'Education pathway' },
    'special-educational-support': { label: 'Particular support in education' },
    'education-changes': { label: 'Planned changes in education' },
    'education-carer-role': { label: 'The carer’s part in education' },
    'leisure-and-interests': { label: 'Leisure and interests' },
    'school-admission-route': {
      label: 'Route into school',
      options: {
        'place-taken-up': 'The child has taken up a place',
        'applied-with-priority': 'An application was made with priority',
        'applied-without-priority': 'An application was made without priority',
        'to-apply-with-priority': 'An application with priority has still to be made',
        'past-school-age': 'The child is past school age'
      }
    },
    'english-support': {
      label: 'Support with English',
      options: {
        'in-place': 'Yes',
        'being-arranged': 'It is being arranged',
        'needed-not-arranged': 'It is needed and not arranged',
        'not-needed': 'It is not needed'
      }
    },
    'special-educational-needs': {
      label: 'Special educational needs',
      options: {
        'no-sign': 'There is no sign of any',
        'being-looked-into': 'It is being looked into',
        'support-in-place': 'Yes, and support is in place',
        'education-health-and-care-plan': 'Yes, with an education, health and care plan',
        'education-health-and-care-plan-asked-for': 'An education, health and care plan has been asked for'
      }
    },
    'virtual-school-told': { label: 'Virtual school head told', options: { yes: 'yes', no: 'no' } },
    'education-monitor': { label: 'Monitors educational progress', person: true },
    'education-monitoring-how': { label: 'How progress is monitored' },
    'education-monitored-next-on': { label: 'Progress looked at next on' }
  },
  'permanence-plan': {
    'permanence-aim': {
      label: 'Long-term aim',
      options: {
        'return-to-family': 'Return to parents',
        'relatives-or-friends': 'Live with relatives or friends of the family',
        'long-term-fostering': 'Long-term fostering',
        'residential-care': 'Residential care',
        'adoption-or-special-guardianship': 'Adoption or special guardianship',
        'supported-towards-adult-life': 'Support in care towards adult life',
        'not-yet-decided': 'Not yet decided'
      }
    },
    'permanence-plan': { label: 'Long-term plan for the child’s upbringing' },
    'permanence-looked-at-again-on': { label: 'Long-term plan looked at again on' }
  },
  'how-status-needs-are-met': {
    'status-in-plan': { label: 'Note of the child’s status' },
    'how-status-needs-are-met': { label: 'How needs from the status are met' },
    'status-told': {
      label: 'Whether carers and others know of the status',
      options: {
        'everyone-knows': 'Yes, everyone who needs to know',
        'some-still-to-be-told': 'Some have still to be told',
        'nobody-told-yet': 'Nobody has been told yet'
      }
    },
    'special-support-started': {
      label: 'Special support started',
      options: { started: 'Yes', 'in-part': 'In part', 'not-started': 'No' }
    }
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

/** The same for entries of lists: by the list, then by today’s field. */
export const carePlanFields: Readonly<Record<string, Readonly<Record<string, Formers>>>> = {}

/** Earlier choices of which one value is an option today: what had still to be arranged. */
export const carePlanOptions: Readonly<Record<string, FormerOptions>> = {
  'checks-to-arrange': {
    immunisation: { of: 'immunisation', is: ['not-yet'] },
    'dental-check': { of: 'dental-check', is: ['not-yet'] },
    'eye-test': { of: 'eye-test', is: ['not-yet'] },
    'hearing-test': { of: 'hearing-test', is: ['not-yet'] },
    'tuberculosis-screening': { of: 'tuberculosis-screening', is: ['not-yet'] }
  },
  'status-still-to-do': {
    'tell-those-who-care': { of: 'status-told', is: ['some-still-to-be-told', 'nobody-told-yet'] },
    'start-special-support': { of: 'special-support-started', is: ['not-started'] },
    'rest-of-special-support': { of: 'special-support-started', is: ['in-part'] }
  },
  'education-to-arrange': {
    'apply-with-priority': { of: 'school-admission-route', is: ['to-apply-with-priority'] },
    'ask-for-priority': { of: 'school-admission-route', is: ['applied-without-priority'] },
    'english-support': { of: 'english-support', is: ['being-arranged', 'needed-not-arranged'] },
    'special-educational-needs': {
      of: 'special-educational-needs',
      is: ['being-looked-into', 'education-health-and-care-plan-asked-for']
    },
    'virtual-school-head': { of: 'virtual-school-told', is: ['no'] }
  },
  'health-in-confidence': {
    'blood-borne-virus-screening': { of: 'blood-borne-virus-screening', is: ['not-yet'] },
    'pregnancy-test-or-advice': { of: 'pregnancy-care', is: ['test-or-advice-wanted'] },
    'pregnancy-care-needed': { of: 'pregnancy-care', is: ['care-needed'] },
    'pregnancy-care-in-place': { of: 'pregnancy-care', is: ['care-in-place'] },
    'mutilation-to-ask': { of: 'female-genital-mutilation', is: ['health-professional-to-ask'] },
    'mutilation-risk': { of: 'female-genital-mutilation', is: ['risk'] },
    'mutilation-told-or-seen': { of: 'female-genital-mutilation', is: ['told-or-seen'] }
  }
}
