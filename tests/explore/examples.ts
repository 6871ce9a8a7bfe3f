import type { FactName, FactValue } from '../../machines/facts'
import type { NamedCase } from '../cases/named-case'

type CaseAnswers = NamedCase['answers']

/** For each value of each fact, answers that give it: what is explored on facts is then a real case file too. Several ways may be given, for where one contradicts another fact. */
export const examples: {
  readonly [Name in FactName]: Readonly<Record<FactValue<Name>, readonly [CaseAnswers, ...CaseAnswers[]]>>
} = {
  adviser: {
    asked: [{}],
    'not-asked': [
      {
        'dates-of-birth': [{ 'birth-source': 'document', 'birth-date': '2007-02-03' }],
        'age-in-doubt': 'no',
        'periods-of-care': [
          { 'care-legal-basis': 'section-20', 'care-from': '2025-01-10', 'care-to': '2025-02-03' }
        ]
      },
      {
        'dates-of-birth': [{ 'birth-source': 'child-says', 'birth-date': '2008-12-28' }],
        'periods-of-care': [{ 'care-legal-basis': 'section-20', 'care-from': '2026-10-24' }]
      }
    ]
  },
  age: {
    'under-16': [{ 'dates-of-birth': [{ 'birth-source': 'child-says', 'birth-date': '2012-05-04' }] }],
    '16-or-17': [
      { 'dates-of-birth': [{ 'birth-source': 'child-says', 'birth-date': '2010-02-03' }] },
      { 'dates-of-birth': [{ 'birth-source': 'age-assessment', 'birth-date': '2010-02-03' }] }
    ],
    'child-of-unknown-age': [{}],
    adult: [
      {
        'dates-of-birth': [{ 'birth-source': 'document', 'birth-date': '2007-02-03' }],
        'age-in-doubt': 'no'
      },
      {
        'age-in-doubt': 'yes',
        'age-assessment': 'full-assessment-recorded',
        'age-assessment-outcome': 'found-an-adult'
      },
      {
        'dates-of-birth': [{ 'birth-source': 'age-assessment', 'birth-date': '2007-02-03' }],
        'age-in-doubt': 'yes',
        'age-assessment': 'full-assessment-recorded',
        'age-assessment-outcome': 'found-a-child'
      }
    ]
  },
  sixteen: {
    'reached-or-may-be': [
      {},
      { 'dates-of-birth': [{ 'birth-source': 'child-says', 'birth-date': '2010-02-03' }] },
      {
        'dates-of-birth': [
          { 'birth-source': 'child-says', 'birth-date': '2012-05-04' },
          { 'birth-source': 'home-office', 'birth-date': '2009-05-04' }
        ]
      }
    ],
    'to-come': [{ 'dates-of-birth': [{ 'birth-source': 'child-says', 'birth-date': '2012-05-04' }] }]
  },
  ageAssessment: {
    none: [{}, { 'age-assessment': 'decided-to-wait' }],
    begun: [
      { 'age-assessment': 'under-way' },
      { 'age-assessment': 'full-assessment-recorded', 'age-assessment-outcome': 'not-decided' }
    ]
  },
  ageChallenge: {
    none: [{}],
    raised: [
      { 'age-assessment-challenged': 'challenged' },
      { 'age-assessment-challenged': 'being-considered' }
    ]
  },
  ageDoubt: {
    none: [{}],
    'in-doubt': [{ 'age-in-doubt': 'yes', 'age-assessment': 'under-way' }, { 'age-in-doubt': 'yes' }],
    'assessed-child': [
      {
        'age-in-doubt': 'yes',
        'age-assessment': 'full-assessment-recorded',
        'age-assessment-outcome': 'found-a-child'
      }
    ],
    'assessed-adult': [
      {
        'age-in-doubt': 'yes',
        'age-assessment': 'full-assessment-recorded',
        'age-assessment-outcome': 'found-an-adult'
      }
    ]
  },
  concern: {
    none: [
      {},
      {
        'trafficking-conclusion': 'not-suspected',
        'conclusion-reason': 'Explored with the child and the school.'
      }
    ],
    enquiry: [
      { 'safe-place-first': 'not-safe', 'place-tonight': 'with-family' },
      { 'child-protection-enquiry': 'started', 'child-protection-enquiry-on': '2026-01-05' }
    ],
    open: [{ 'trafficking-conclusion': 'suspected' }]
  },
  conclusion: {
    'not-due': [{}],
    due: [
      { worries: 'Somebody waits outside the placement.' },
      { 'trafficking-conclusion': 'still-finding-out' }
    ],
    complete: [
      { 'trafficking-conclusion': 'suspected' },
      {
        'trafficking-conclusion': 'not-suspected',
        'conclusion-reason': 'Explored with the child and the school.'
      },
      {
        'trafficking-conclusion': 'still-finding-out',
        people: [{ 'person-name': 'Ruth Okafor', 'person-role': 'team-manager' }],
        'finding-out-who': 'Ruth Okafor',
        'finding-out-by': '2026-12-01'
      }
    ]
  },
  consent: {
    asked: [
      {
        'dates-of-birth': [{ 'birth-source': 'document', 'birth-date': '2007-02-03' }],
        'age-in-doubt': 'no'
      },
      {
        'dates-of-birth': [{ 'birth-source': 'child-says', 'birth-date': '2007-02-03' }],
        'age-in-doubt': 'yes',
        referral: 'made'
      }
    ],
    'not-asked': [{}]
  },
  decision: {
    none: [{}],
    made: [
      { 'immigration-position': 'refused-no-leave' },
      { 'immigration-position': 'refugee-status' },
      { 'immigration-position': 'extension-pending' }
    ]
  },
  handover: {
    none: [{}, { 'handover-kind': 'none-planned' }],
    planned: [{ 'handover-kind': 'another-worker' }, { 'handover-kind': 'another-authority' }]
  },
  indicators: {
    'none-marked': [{}],
    marked: [
      {
        screenings: [{ 'screening-on': '2026-11-20' }],
        'marks-arrival-journey-and-documents': { marks: { 'debt-for-the-journey': 'reported' } }
      }
    ]
  },
  interpreter: {
    'not-established': [{}],
    needed: [{ 'interpreter-needed': 'yes' }],
    'not-needed': [{ 'interpreter-needed': 'no' }]
  },
  measures: {
    none: [{}],
    chosen: [{ 'safety-measures': [{ 'measure-what': 'safe-word' }] }],
    'may-restrain': [{ 'safety-measures': [{ 'measure-what': 'phone-removed-for-a-time' }] }]
  },
  missing: {
    never: [{}],
    'missing-now': [
      { 'missing-episodes': [{ 'missing-from': 'The foster home', 'missing-returned': 'no' }] }
    ],
    returned: [{ 'missing-episodes': [{ 'missing-from': 'The foster home', 'missing-returned': 'yes' }] }]
  },
  outOfArea: {
    undecided: [{}],
    'own-area': [{ 'placement-area': 'own-area' }],
    'adjoining-area': [{ 'placement-area': 'adjoining-area' }],
    'at-a-distance': [{ 'placement-area': 'at-a-distance' }]
  },
  position: {
    undecided: [
      {},
      { 'immigration-position': 'claim-undecided' },
      { 'immigration-position': 'extension-pending' }
    ],
    leave: [
      { 'immigration-position': 'refugee-status' },
      { 'immigration-position': 'unaccompanied-child-leave' }
    ],
    refused: [
      { 'immigration-position': 'refused-no-leave' },
      { 'immigration-position': 'appeal-rights-exhausted' }
    ],
    settled: [{ 'immigration-position': 'settled' }],
    british: [{ 'immigration-position': 'british' }]
  },
  referralDecisions: {
    asked: [
      { referral: 'made' },
      { referral: 'being-made', 'nrm-decisions': [{ 'nrm-decision-outcome': 'negative' }] },
      { referral: 'no-consent', 'nrm-decisions': [{ 'nrm-decision-outcome': 'positive' }] }
    ],
    'not-asked': [{}]
  },
  preparation: {
    'called-for': [{}, { referral: 'made' }, { referral: 'being-made' }, { 'adult-answer': 'agrees' }],
    'not-called-for': [
      {
        'dates-of-birth': [{ 'birth-source': 'document', 'birth-date': '2007-02-03' }],
        'age-in-doubt': 'no'
      },
      { 'adult-answer': 'refuses' }
    ]
  },
  referral: {
    'not-decided': [{}],
    made: [{ referral: 'made' }],
    'being-made': [{ referral: 'being-made' }],
    withdrawn: [{ referral: 'suspicion-withdrawn' }]
  },
  suspicion: {
    'not-concluded': [{}],
    'finding-out': [{ 'trafficking-conclusion': 'still-finding-out' }],
    'not-suspected': [{ 'trafficking-conclusion': 'not-suspected' }],
    suspected: [{ 'trafficking-conclusion': 'suspected' }, { 'trafficking-conclusion': 'known' }]
  },
  tracks: {
    none: [{ 'immigration-position': 'british' }, { 'immigration-position': 'settled' }],
    dual: [
      { 'immigration-position': 'refugee-status' },
      { 'immigration-position': 'appeal-rights-exhausted' }
    ],
    triple: [
      {},
      { 'immigration-position': 'unaccompanied-child-leave' },
      { 'immigration-position': 'refused-no-leave' }
    ]
  },
  transfer: {
    none: [{}, { 'transfer-state': 'not-considered' }],
    'asked-for': [{ 'transfer-state': 'asked-for' }, { 'transfer-state': 'moved' }]
  },
  visitor: {
    'not-offered': [{}],
    accepted: [{ 'visitor-answer': 'accepted' }],
    declined: [{ 'visitor-answer': 'declined' }],
    undecided: [{ 'visitor-answer': 'thinking' }]
  },
  withdrawal: {
    none: [{}],
    'to-be-agreed': [{ referral: 'suspicion-withdrawn' }],
    agreed: [
      {
        referral: 'suspicion-withdrawn',
        // Where examples stand together they name the same person, since one list of people takes the place of another.
        people: [{ 'person-name': 'Ruth Okafor', 'person-role': 'team-manager' }],
        'suspicion-withdrawn-agreed-by': 'Ruth Okafor'
      }
    ]
  }
}
