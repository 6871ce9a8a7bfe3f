import type { FormerOptions, Formers } from './shape'

/** Boxes of this stage that each replace several earlier ones. */
export const coreAssessmentBoxes: Readonly<Record<string, Formers>> = {
  'how-explained': {
    'how-explained': { label: 'How it was explained' },
    'trafficking-in-their-words': { label: 'How trafficking is explained' },
    'roles-explained': {
      label: 'Roles explained',
      options: {
        'social-worker-role': 'Social worker',
        'carer-role': 'Carer',
        'reviewing-officer-role': 'Independent reviewing officer',
        'police-role': 'Police',
        'legal-representative-role': 'Legal representative',
        'interpreter-role': 'Interpreter',
        'health-role': 'Health staff',
        'education-role': 'Teachers and school staff',
        'advocate-role': 'Advocate',
        'trafficking-guardian-role': 'Independent Child Trafficking Guardian'
      }
    },
    'understands-support': {
      label: 'Understands the support',
      options: { fully: 'Fully', partly: 'Partly', 'not-yet': 'Not yet' }
    },
    'officials-role-understood': {
      label: 'Understands the separate role of officials',
      options: { fully: 'Fully', partly: 'Partly', 'not-yet': 'Not yet' }
    },
    'knows-where-they-are': {
      label: 'Knows where they are',
      options: { knows: 'Yes', partly: 'Partly', 'does-not-know': 'No' }
    },
    'understands-situation': {
      label: 'Understands their situation and the support',
      options: { fully: 'Fully', partly: 'Partly', 'not-yet': 'Not yet' }
    },
    'understands-risks': {
      label: 'Understands the risks',
      options: { fully: 'Fully', partly: 'Partly', 'not-yet': 'Not yet' }
    },
    'roles-understood': {
      label: 'Understands who does what',
      options: { fully: 'Fully', partly: 'Partly', 'not-yet': 'Not yet' }
    },
    'assessment-understood': {
      label: 'Child understands the assessment',
      options: { fully: 'Fully', partly: 'Partly', 'not-yet': 'Not yet' }
    }
  },
  'life-before': {
    'life-before': { label: 'Life before' },
    'experiences-at-home': { label: 'Experiences where the child grew up' }
  },
  'experiences-of-abuse': {
    'experiences-of-abuse': { label: 'Abuse and neglect' },
    'experiences-of-exploitation': { label: 'Exploitation, in short' }
  },
  'cultural-background': {
    'religion-or-belief': { label: 'Religion or belief' },
    'racial-origin': { label: 'Racial or ethnic origin' },
    'cultural-background': { label: 'Cultural background' }
  },
  'education-history': {
    'education-history': { label: 'Education so far' },
    'education-hopes': { label: 'What the child wants to learn or become' }
  },
  'influence-assessment': {
    'influence-assessment': { label: 'Assessment of continuing influence or control' },
    'influence-means': {
      label: 'What could hold the child',
      options: {
        contact: 'Contact, by phone, online or in person',
        debt: 'A debt, or money said to be owed',
        'threats-to-the-child': 'Threats to the child',
        'threats-to-others': 'Threats to family or friends',
        'affection-or-loyalty': 'Affection, loyalty or gratitude',
        'belief-or-oath': 'A belief, an oath or a ritual',
        'images-or-secrets': 'Images or secrets',
        'belongings-held': 'Papers, money or belongings held by somebody',
        'shelter-or-money': 'The need for somewhere to live, food or money',
        'drugs-or-alcohol': 'Drugs or alcohol',
        'fear-of-authorities': 'Fear of the police or other authorities',
        'something-else': 'Something else'
      }
    },
    'influence-counterweights': { label: 'What could loosen the influence' },
    'influence-assessed-on': { label: 'Influence assessed on' },
    'missing-risk-assessment': { label: 'Assessment of the risk of going missing' },
    'missing-risk-counterweights': { label: 'What helps the child to stay' },
    'missing-risk-assessed-on': { label: 'Risk of going missing assessed on' },
    'independence-behind-appearance': { label: 'Independence, seeming and real' },
    'safety-skills-held': {
      label: 'Skills the child has',
      options: {
        'notices-danger': 'Notice when a person or a situation may be dangerous',
        'tells-somebody': 'Tell somebody they trust when worried',
        'calls-emergency-services': 'Call 999 and say where they are',
        'finds-the-way-back': 'Find the way back to where they live',
        'travels-safely': 'Use public transport safely',
        'keeps-accounts-private': 'Keep their phone and online accounts private',
        'looks-after-money': 'Look after their own money'
      }
    },
    'safety-skills-needed': { label: 'Skills still needed' }
  },
  'distress-steps': {
    assessor: { label: 'Assessing social worker', person: true },
    'distress-steps': { label: 'Steps to keep distress low' },
    'records-gathered': {
      label: 'Records gathered from',
      options: {
        police: 'Police',
        'border-and-immigration-officials': 'Border and immigration officials',
        'own-social-care': 'Our own social care staff',
        'another-authority': 'Another local authority',
        health: 'Health services',
        education: 'School or college',
        'youth-justice': 'Youth justice service',
        'legal-representative': 'Legal representative',
        'voluntary-organisation': 'Voluntary organisation',
        'somebody-else': 'Somebody else'
      }
    },
    'assessment-wait-reason': { label: 'Why the assessment waited' },
    'assessment-due-on': { label: 'Assessment due by' },
    'information-coordinator': { label: 'Who holds the information together', person: true },
    'information-transfer': { label: 'How information is passed on' },
    'not-to-be-asked-again': { label: 'Not to be asked again' }
  },
  'parents-views': {
    'parents-views': { label: 'Parents’ views' },
    'others-views': { label: 'Views of others' }
  },
  'living-with-family-wishes': {
    'family-losses': { label: 'Losses and separations' },
    'living-with-family-wishes': { label: 'Child’s wishes about living with family' },
    'family-relationships-child-view': { label: 'Family: what the child says' }
  },
  'influence-child-view': {
    'influence-child-view': { label: 'Influence: what the child says' },
    'missing-risk-child-view': { label: 'Leaving or staying: what the child says' },
    'safety-skills-child-view': { label: 'Keeping safe: what the child says' },
    'threats-details': { label: 'Threats: what the child says' }
  },
  'assessment-child-view': {
    'told-where-they-are': { label: 'What the child was told about where they are' },
    'roles-child-words': { label: 'Who does what, in the child’s words' },
    'assessment-child-view': { label: 'Child’s view of the assessment' }
  },
  'languages-used': {
    'languages-used': { label: 'Languages and dialects' },
    'languages-read-and-written': { label: 'Reads and writes' },
    'language-needs-how-known': { label: 'How language needs were established' },
    'linguistic-background': { label: 'Linguistic background' }
  },
  'identity-support': {
    'identity-support': { label: 'Support for identity' },
    'religion-arrangements': { label: 'Religion or belief' },
    'language-arrangements': { label: 'Language in daily life' }
  },
  'education-needs-found': {
    'education-attainment': { label: 'Achievement' },
    'education-attendance-and-conduct': { label: 'Attendance and conduct' },
    'english-now': { label: 'English now' },
    'education-needs-found': { label: 'What the child needs in order to learn' }
  },
  'emotional-support-kind': {
    'emotional-support-kind': { label: 'Kind of psychological support' },
    'psychological-support-origin': { label: 'Psychological support: before leaving' },
    'psychological-support-journey': { label: 'Psychological support: the journey' },
    'psychological-support-life-now': { label: 'Psychological support: life now' },
    'specialist-mental-health-on': { label: 'Specialist mental health: date' }
  },
  'emotional-impact-noticed': {
    'emotional-impact-noticed': { label: 'Emotional impact noticed' },
    'coping-strengths': { label: 'Strengths, and what helps' },
    'emotional-and-mental-health-now': { label: 'Emotional and mental health' }
  },
  'feelings-child-words': {
    'feelings-child-words': { label: 'How the child says they are' },
    'health-child-words': { label: 'Health, in the child’s words' },
    'injuries-and-scars': { label: 'Injuries, scars and marks' }
  },
  'reasons-from-others': {
    'reasons-from-others': { label: 'Reasons, according to others' },
    'arrived-on': { label: 'Arrived in the UK' },
    'arrived-where-and-how': { label: 'Place and manner of arrival' }
  },
  'reasons-in-own-words': {
    'reasons-in-own-words': { label: 'Reasons for coming, in the child’s words' },
    'who-decided-on-coming': { label: 'Who decided on coming' },
    'hoped-for-on-coming': { label: 'Hopes on coming' },
    'left-home-on': { label: 'Left home' },
    'journey-account': { label: 'The journey' },
    'journey-arranged-by': { label: 'Who arranged the journey' },
    'journey-harm': { label: 'Harm on the journey' }
  }
}

/** The same for entries of lists: by the list, then by today’s field. */
export const coreAssessmentFields: Readonly<Record<string, Readonly<Record<string, Formers>>>> = {}

/** Earlier choices of this stage that are options of one question: what the child does not fully understand yet. */
export const coreAssessmentOptions: Readonly<Record<string, FormerOptions>> = {
  'not-yet-understood': {
    'where-they-are': { of: 'knows-where-they-are', is: ['partly', 'does-not-know'] },
    'their-situation': { of: 'understands-situation', is: ['partly', 'not-yet'] },
    'the-risks': { of: 'understands-risks', is: ['partly', 'not-yet'] },
    'who-does-what': { of: 'roles-understood', is: ['partly', 'not-yet'] },
    'the-assessment': { of: 'assessment-understood', is: ['partly', 'not-yet'] }
  }
}
