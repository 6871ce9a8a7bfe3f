import type { FormerOptions, Formers } from './shape'

/** Boxes of this stage that each replace several earlier ones. */
export const caseDetailsBoxes: Readonly<Record<string, Formers>> = {
  'immigration-position-basis': {
    'immigration-position-basis': { label: 'How the position is known' },
    'immigration-position-checked-on': { label: 'Position last checked' },
    'leave-letter-says': { label: 'What the decision letter says' }
  },
  'transfer-meanwhile': {
    'transfer-asked-on': { label: 'Transfer asked for on' },
    'transfer-asked-by': { label: 'Transfer asked for by' },
    'transfer-reasons-against': { label: 'Reasons against the transfer' },
    'transfer-best-interests': { label: 'Best interests in the transfer' },
    'transfer-meanwhile': { label: 'Until the transfer' },
    'transfer-planned-on': { label: 'Transfer planned for' },
    'transfer-moved-on': { label: 'Transferred on' }
  },
  'age-doubt-reasons': {
    'age-doubted-by': {
      label: 'Age doubted by',
      options: {
        'social-worker': 'Social worker',
        'another-authority': 'Another local authority',
        police: 'Police',
        'home-office': 'The Home Office',
        carer: 'Carer',
        'school-or-college': 'School or college',
        'health-professional': 'Health professional',
        court: 'Court',
        'somebody-else': 'Somebody else'
      }
    },
    'age-doubt-reasons': { label: 'Reasons for the doubt' },
    'age-assessment-decided-by': { label: 'Decided by', person: true },
    'age-assessment-decided-on': { label: 'Decided on' },
    'age-assessment-reasons': { label: 'Reasons for that decision' },
    'age-challenge-by': { label: 'Challenged by' },
    'age-challenge-on': { label: 'Challenge made on' },
    'age-challenge-details': { label: 'About the challenge' },
    'age-challenge-state': {
      label: 'State of the challenge',
      options: {
        'being-prepared': 'Being prepared',
        'put-in-writing': 'Put to the other side in writing',
        'before-a-court': 'Before a court or tribunal',
        ended: 'Ended'
      }
    },
    'age-challenge-next-on': { label: 'Next step in the challenge on' },
    'age-challenge-outcome-on': { label: 'Outcome of the challenge known on' },
    'age-challenge-outcome-details': { label: 'After the challenge' }
  },
  'home-office-reference': {
    'home-office-reference': { label: 'Home Office reference' },
    'port-reference': { label: 'Port reference' }
  },
  'name-in-own-script': {
    'name-in-own-script': { label: 'Name in own script' },
    'name-said-aloud': { label: 'How the name is said' }
  },
  'first-language': { 'first-language': { label: 'First language' }, dialect: { label: 'Dialect' } },
  'age-safe-move': {
    'age-safe-move': { label: 'Safe move if found an adult' },
    'safe-move-to': { label: 'Moves to' },
    'safe-move-with': { label: 'Goes along at the move', person: true },
    'safe-move-told': { label: 'Told of the move' },
    'safe-move-support': { label: 'Support after the move' }
  },
  'age-outcome-told-how': {
    'age-outcome-told-on': { label: 'Told the outcome on' },
    'age-outcome-told-how': { label: 'How the outcome was told' }
  },
  'age-minded-to-answer': {
    'age-minded-to-answer': { label: 'The person’s answer to the doubts' },
    'age-outcome-child-said': { label: 'What the person said about the outcome' }
  },
  'age-assessment-details': {
    'age-assessment-by': {
      label: 'Assessed by',
      options: {
        'local-authority': 'Local authority',
        'national-age-assessment-board': 'National Age Assessment Board',
        both: 'Both'
      }
    },
    'age-assessor': { label: 'First assessor', person: true },
    'age-second-assessor': { label: 'Second assessor', person: true },
    'age-assessment-appropriate-adult': { label: 'Appropriate adult at the assessment', person: true },
    'age-assessment-interpreter': { label: 'Interpreter at the assessment', person: true },
    'age-assessment-began-on': { label: 'Assessment began on' },
    'age-assessment-on': { label: 'Assessment completed on' },
    'age-assessment-details': { label: 'How age was assessed' }
  },
  'delegated-authority': {
    'delegated-authority': { label: 'Delegated decisions' },
    'decisions-without-a-holder': { label: 'Decisions where no holder can be reached' }
  },
  'unaccompanied-basis': {
    'unaccompanied-separated-from-both-parents': {
      label: 'Separated from both parents',
      options: { yes: 'yes', no: 'no' }
    },
    'unaccompanied-no-responsible-adult': {
      label: 'No responsible adult',
      options: { yes: 'yes', no: 'no' }
    },
    'asylum-claimed-on': { label: 'Asylum claimed on' },
    'unaccompanied-basis': { label: 'How this is known' }
  }
}

/** The same for entries of lists: by the list, then by today’s field. */
export const caseDetailsFields: Readonly<Record<string, Readonly<Record<string, Formers>>>> = {
  'immigration-positions-before': {
    'position-before-basis': {
      'position-before-basis': { label: 'How it was known' },
      'position-before-checked-on': { label: 'Last checked' }
    }
  },
  'already-told': {
    'told-what': {
      'told-what': { label: 'What was told' },
      'told-written-where': { label: 'Where it is written down' }
    }
  }
}

/** Earlier choices that pick one of today’s options: two parts of ¶7’s definition are now one question about who was responsible for the child. */
export const caseDetailsChoice: Readonly<Record<string, FormerOptions>> = {
  'unaccompanied-responsible-adult': {
    'a-parent': { of: 'unaccompanied-separated-from-both-parents', is: ['no'] },
    'another-adult': { of: 'unaccompanied-no-responsible-adult', is: ['no'] },
    nobody: {
      of: 'unaccompanied-separated-from-both-parents',
      is: ['yes'],
      and: { of: 'unaccompanied-no-responsible-adult', is: ['yes'] }
    }
  }
}
