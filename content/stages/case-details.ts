import { withWhomTheyWereFound } from '../assessed-at-once'
import { namedInTheReferral } from '../before-the-referral'
import { roles } from '../roles'
import type { StageContent } from '../shape'
import { ofADoubtedAge, soonOfAge } from '../soon-of-age'

/** The positions in which a child can stand. Today’s position and earlier ones are chosen from the same list. */
const positionOptions = [
  'british',
  'settled',
  'not-established',
  'no-claim-yet',
  'claim-undecided',
  'refugee-status',
  'humanitarian-protection',
  'unaccompanied-child-leave',
  'refused-no-leave',
  'appeal-pending',
  'extension-pending',
  'further-submissions',
  'claim-withdrawn',
  'eu-settlement-scheme',
  'victim-temporary-permission',
  'other-leave',
  'appeal-rights-exhausted'
] as const

/**
 * The facts that everything else stands on: who the child is, how old, on what basis here and in care, and who is around
 * the child (¶7, ¶18, ¶31, ¶48). The immigration position comes early, so that a British child reads nothing of asylum.
 */
export const caseDetails = {
  id: 'case-details',
  check: 'check-case-details',
  about: 'care',
  needed: 'first-review',
  steps: {
    'who-the-child-is': [
      'full-name',
      'first-name',
      'last-name',
      'name-in-own-script',
      'other-names',
      'gender',
      'nationality',
      'second-nationality',
      'place-of-birth',
      'dates-of-birth',
      'age-in-doubt'
    ],
    'age-doubt': [
      'age-doubt-reasons',
      'treated-as-a-child',
      'age-assessment',
      'age-assessment-looked-at-again-on',
      'age-assessment-challenged',
      'age-safe-move'
    ],
    'age-assessment-record': [
      'age-assessment-details',
      'age-minded-to-meeting',
      'age-minded-to-meeting-on',
      'age-minded-to-answer',
      'age-assessment-outcome',
      'age-outcome-told-how',
      'safe-move-other-children'
    ],
    'age-challenge': [
      'age-doubt-reasons',
      'age-challenge-representative',
      'age-challenge-meanwhile',
      'age-challenge-outcome'
    ],
    'safe-move-of-an-adult': ['safe-move-on'],
    'immigration-position': [
      'immigration-position',
      'immigration-position-basis',
      'immigration-positions-before',
      'european-citizenship-in-family',
      'eu-settlement-scheme-applied',
      'asylum-claimed-or-intended',
      'unaccompanied-under-18-at-claim',
      'unaccompanied-own-right',
      'unaccompanied-responsible-adult',
      'unaccompanied-basis',
      'embassy-approached'
    ],
    leave: [
      'decision-letter-on',
      'decision-sent-on',
      'leave-granted-on',
      'leave-ends-on',
      'appeal-state',
      'appeal-state-on',
      'appeal-due-on',
      'leave-advice-taken-on'
    ],
    'periods-of-care': [
      'periods-of-care',
      'private-fostering-before',
      'transfer-state',
      'transfer-records',
      'reference',
      'home-office-reference',
      'nhs-number',
      'unique-pupil-number',
      'other-references'
    ],
    'transfer-between-authorities': [
      'transfer-authority',
      'transfer-child-view',
      'transfer-answered-on',
      'transfer-meanwhile'
    ],
    'parental-responsibility': [
      'parental-responsibility-holders',
      'accommodation-agreed-by',
      'consents',
      'delegated-authority-state',
      'delegated-authority'
    ],
    people: ['people', 'nearby-children-looked-for', 'siblings-and-other-children'],
    'check-case-details': []
  },
  questions: {
    'full-name': {
      kind: 'text',
      about: 'identity',
      sooner: namedInTheReferral,
      saidBy: 'child',
      serves: ['¶31']
    },
    'first-name': {
      kind: 'text',
      only: 'worry',
      about: 'identity',
      saidBy: 'child',
      serves: ['prompt-sheet:first-name']
    },
    'last-name': {
      kind: 'text',
      only: 'worry',
      about: 'identity',
      saidBy: 'child',
      serves: ['prompt-sheet:last-name']
    },
    'name-in-own-script': {
      kind: 'text',
      about: 'identity',
      saidBy: 'child',
      serves: ['¶31']
    },
    'other-names': {
      kind: 'list',
      about: 'identity',
      sooner: namedInTheReferral,
      named: 'other-name',
      fields: {
        'other-name': {
          kind: 'text',
          serves: ['¶31', 'prompt-sheet:nickname-or-name-used-during-exploitation']
        },
        'other-name-kind': {
          kind: 'choice',
          options: [
            'nickname',
            'earlier-name',
            'other-spelling',
            'on-documents',
            'given-by-an-exploiter',
            'online-name',
            'other'
          ],
          // A name does not say that somebody exploited the child. A reader who is not told of the exploitation reads the name alone.
          optionsAbout: { 'given-by-an-exploiter': { about: 'status', readAs: 'other' } },
          serves: ['¶31', 'prompt-sheet:nickname-or-name-used-during-exploitation']
        },
        'other-name-notes': { kind: 'long-text', about: 'status', optional: true, serves: ['¶31'] }
      },
      serves: ['¶31', 'prompt-sheet:nickname-or-name-used-during-exploitation']
    },

    gender: {
      kind: 'choice',
      about: 'identity',
      sooner: namedInTheReferral,
      options: ['female', 'male', 'neither'],
      saidBy: 'child',
      serves: ['prompt-sheet:gender']
    },
    nationality: {
      kind: 'text',
      about: 'identity',
      sooner: namedInTheReferral,
      saidBy: 'child',
      serves: ['prompt-sheet:nationality']
    },
    'second-nationality': {
      kind: 'text',
      only: 'worry',
      about: 'identity',
      saidBy: 'child',
      serves: ['prompt-sheet:second-nationality']
    },
    'place-of-birth': {
      kind: 'text',
      about: 'identity',
      saidBy: 'child',
      serves: ['prompt-sheet:place-of-birth']
    },
    'first-language': {
      kind: 'text',
      needed: 'first-hour',
      about: 'identity',
      saidBy: 'child',
      serves: ['¶25', '¶26', 'prompt-sheet:interpreter-language']
    },

    'dates-of-birth': {
      kind: 'list',
      about: 'identity',
      sooner: soonOfAge,
      named: 'birth-source',
      fields: {
        'birth-date': {
          kind: 'date',
          tense: 'happened',
          approximate: true,
          never: 'today',
          serves: ['¶7', 'prompt-sheet:date-of-birth']
        },
        'birth-source': {
          kind: 'choice',
          options: [
            'child-says',
            'family-says',
            'document',
            'home-office',
            'local-authority',
            'age-assessment',
            'other'
          ],
          optionsOnly: { 'home-office': 'not-british' },
          // Only readers who are told the child’s immigration position learn that the source was an immigration officer.
          optionsAbout: { 'home-office': { about: 'immigration', readAs: 'other' } },
          serves: ['¶7']
        },
        'birth-basis': { kind: 'long-text', serves: ['¶7'] }
      },
      serves: ['¶7', 'prompt-sheet:date-of-birth', 'prompt-sheet:under-18']
    },
    // These decide in every copy whether the person is a child or an adult, so they are part of who the child is.
    'age-in-doubt': {
      kind: 'yes-no',
      about: 'identity',
      sooner: ofADoubtedAge,
      serves: ['¶7', 'prompt-sheet:under-18']
    },
    'age-doubt-reasons': { kind: 'long-text', serves: ['practice:age-assessment'] },
    'treated-as-a-child': {
      kind: 'yes-no',
      sooner: ofADoubtedAge,
      serves: ['¶7', 'law:modern-slavery-act-2015-section-51']
    },
    'age-assessment': {
      kind: 'choice',
      about: 'identity',
      sooner: ofADoubtedAge,
      options: [
        'not-started',
        'decided-to-wait',
        'decided-not-to-assess',
        'under-way',
        'full-assessment-recorded'
      ],
      serves: ['¶7', 'practice:age-assessment']
    },
    'age-assessment-looked-at-again-on': {
      kind: 'date',
      only: ['not-only-how-old', 'age-assessment-waits'],
      tense: 'planned',
      serves: ['practice:age-assessment']
    },
    'age-minded-to-meeting': {
      kind: 'choice',
      about: 'identity',
      options: ['held', 'arranged', 'not-yet', 'not-held'],
      serves: ['¶7', 'practice:merton-age-assessment']
    },
    'age-minded-to-meeting-on': {
      kind: 'date',
      only: 'age-meeting-fixed',
      about: 'identity',
      tense: 'either',
      serves: ['¶7', 'practice:merton-age-assessment']
    },
    'age-minded-to-answer': {
      kind: 'long-text',
      only: 'age-doubts-answered',
      saidBy: 'child',
      serves: ['practice:merton-age-assessment', 'practice:age-assessment']
    },
    'age-assessment-details': {
      kind: 'long-text',
      serves: [
        '¶7',
        'practice:merton-age-assessment',
        'law:nationality-and-borders-act-2022-part-4',
        'practice:age-assessment'
      ]
    },
    'age-assessment-outcome': {
      kind: 'choice',
      only: 'age-assessment-recorded',
      about: 'identity',
      options: ['found-a-child', 'found-an-adult', 'not-decided'],
      serves: ['¶7', 'practice:age-assessment']
    },
    'age-outcome-told-how': {
      kind: 'long-text',
      only: 'age-assessment-recorded',
      serves: ['¶7', 'practice:age-assessment']
    },
    'age-assessment-challenged': {
      kind: 'choice',
      about: 'identity',
      sooner: ofADoubtedAge,
      options: ['no', 'being-considered', 'challenged'],
      serves: ['¶7', 'practice:age-assessment']
    },
    'age-safe-move': {
      only: ['not-only-how-old', 'may-be-found-an-adult'],
      kind: 'long-text',
      reveals: 'placement',
      serves: ['practice:safe-move-if-found-an-adult']
    },
    'age-challenge-representative': { kind: 'person', serves: ['¶33', 'practice:age-assessment'] },
    'age-challenge-meanwhile': {
      kind: 'choice',
      about: 'identity',
      options: ['as-a-child', 'as-an-adult', 'not-settled'],
      serves: ['¶7', 'law:modern-slavery-act-2015-section-51']
    },
    'age-challenge-outcome': {
      kind: 'choice',
      about: 'identity',
      options: [
        'still-open',
        'to-be-assessed-again',
        'found-a-child',
        'what-was-challenged-stands',
        'withdrawn',
        'younger-than-found'
      ],
      serves: ['¶7', 'practice:age-assessment']
    },
    'safe-move-on': {
      kind: 'date',
      tense: 'either',
      serves: ['¶7', 'practice:safe-move-if-found-an-adult']
    },
    'safe-move-other-children': {
      kind: 'long-text',
      reveals: 'placement',
      only: 'found-an-adult',
      serves: ['practice:safe-move-if-found-an-adult']
    },

    'immigration-position': {
      kind: 'choice',
      seenBefore: true,
      about: 'immigration',
      sooner: soonOfAge,
      options: positionOptions,
      serves: ['¶11', '¶56', '¶58', '¶59', '¶60']
    },
    'immigration-position-basis': {
      kind: 'long-text',
      about: 'immigration',
      serves: ['¶11']
    },
    'immigration-positions-before': {
      kind: 'list',
      about: 'immigration',
      named: 'position-before',
      only: 'had-another-position',
      fields: {
        'position-before': { kind: 'choice', options: positionOptions, serves: ['¶11'] },
        'position-before-basis': { kind: 'long-text', optional: true, serves: ['¶11'] },
        'position-before-until': { kind: 'date', tense: 'happened', optional: true, serves: ['¶11'] }
      },
      serves: ['¶11']
    },
    'european-citizenship-in-family': {
      kind: 'choice',
      about: 'immigration',
      options: ['yes', 'no', 'not-established'],
      only: 'under-immigration-control',
      serves: ['practice:eu-settlement-scheme']
    },
    'eu-settlement-scheme-applied': {
      kind: 'choice',
      only: ['under-immigration-control', 'european-family'],
      about: 'immigration',
      options: ['applied', 'advice-being-taken', 'not-yet', 'not-open-to-the-child'],
      serves: ['practice:eu-settlement-scheme']
    },

    'decision-letter-on': {
      kind: 'date',
      about: 'immigration',
      tense: 'happened',
      only: 'not-british',
      serves: ['¶58']
    },
    'decision-sent-on': {
      kind: 'date',
      about: 'immigration',
      tense: 'happened',
      only: 'not-british',
      serves: ['law:tribunal-procedure-rules-19']
    },
    'leave-granted-on': {
      kind: 'date',
      about: 'immigration',
      tense: 'happened',
      only: 'not-british',
      serves: ['¶58']
    },
    'leave-ends-on': {
      kind: 'date',
      about: 'immigration',
      tense: 'either',
      only: 'not-british',
      serves: ['¶58']
    },
    'appeal-state': {
      kind: 'choice',
      about: 'immigration',
      options: [
        'advice-not-yet-taken',
        'advice-being-taken',
        'appeal-to-be-made',
        'appeal-made',
        'no-appeal-after-advice',
        'appeals-ended',
        'not-established'
      ],
      only: 'not-british',
      serves: ['¶33', '¶60', '¶65']
    },
    'appeal-state-on': {
      kind: 'date',
      about: 'immigration',
      tense: 'happened',
      only: 'not-british',
      serves: ['law:tribunal-procedure-rules-19']
    },
    'appeal-due-on': {
      kind: 'date',
      about: 'immigration',
      tense: 'either',
      only: 'not-british',
      serves: ['law:tribunal-procedure-rules-19']
    },
    'leave-advice-taken-on': {
      kind: 'date',
      about: 'immigration',
      tense: 'happened',
      only: 'not-british',
      serves: ['¶60', 'practice:advice-before-leave-ends']
    },

    'home-office-reference': {
      kind: 'text',
      about: 'immigration',
      only: 'not-british',
      serves: ['¶31', 'prompt-sheet:has-home-office-references', 'prompt-sheet:home-office-references']
    },
    'nhs-number': { kind: 'text', about: 'health', serves: ['¶31'] },
    'unique-pupil-number': { kind: 'text', about: 'education', serves: ['¶31'] },
    'other-references': {
      kind: 'list',
      about: 'safety',
      named: 'other-reference-kind',
      fields: {
        'other-reference-kind': {
          kind: 'choice',
          options: [
            'national-referral-mechanism',
            'police',
            'court',
            'legal-aid',
            'another-authority',
            'social-care-case',
            'other'
          ],
          serves: ['¶31']
        },
        'other-reference-number': { kind: 'text', serves: ['¶31', 'prompt-sheet:reported-before'] },
        'other-reference-held-by': { kind: 'text', optional: true, serves: ['¶31'] }
      },
      serves: ['¶31', 'prompt-sheet:reported-before']
    },

    'periods-of-care': {
      kind: 'list',
      needed: 'first-days',
      named: 'care-authority',
      fields: {
        'care-authority': { kind: 'text', serves: ['¶7', 'law:care-planning-regulations-40'] },
        'care-legal-basis': {
          kind: 'choice',
          options: [
            'section-20',
            'care-order',
            'interim-care-order',
            'emergency-protection-order',
            'police-protection',
            'remand',
            'not-looked-after'
          ],
          serves: ['¶7', 'law:children-act-1989-section-22']
        },
        'care-from': {
          kind: 'date',
          tense: 'happened',
          serves: ['¶7', 'law:care-planning-regulations-40']
        },
        'care-to': {
          kind: 'date',
          optional: true,
          tense: 'either',
          notBefore: 'care-from',
          serves: ['¶7', 'law:care-planning-regulations-40']
        },
        'care-ended-because': { kind: 'long-text', optional: true, serves: ['¶7'] }
      },
      serves: ['¶7', 'law:care-planning-regulations-40']
    },
    'private-fostering-before': {
      kind: 'choice',
      options: ['no', 'authority-knew', 'authority-did-not-know', 'not-established'],
      only: ['child', 'lived-with-others'],
      serves: ['practice:private-fostering']
    },
    'transfer-state': {
      kind: 'choice',
      options: ['not-considered', 'asked-for', 'agreed', 'moved', 'will-not-happen'],
      unprinted: ['not-considered'],
      only: ['child', 'not-british'],
      serves: ['practice:national-transfer-scheme']
    },
    'transfer-records': {
      kind: 'long-text',
      only: ['child', 'not-british', 'moves-between-authorities'],
      serves: ['¶31']
    },
    // The name of the authority to which the child moves says in which area the child lives.
    'transfer-authority': {
      kind: 'text',
      reveals: 'placement',
      only: 'not-british',
      serves: ['practice:national-transfer-scheme']
    },
    'transfer-child-view': {
      kind: 'long-text',
      saidBy: 'child',
      only: 'not-british',
      serves: ['practice:national-transfer-scheme', 'law:children-act-1989-section-22']
    },
    'transfer-answered-on': {
      kind: 'date',
      tense: 'happened',
      only: 'not-british',
      serves: ['practice:national-transfer-scheme']
    },
    'transfer-meanwhile': {
      kind: 'long-text',
      only: 'not-british',
      serves: ['¶8', '¶31', 'law:ecpat-uk-v-kent-2023-ewhc-1953-admin', 'practice:national-transfer-scheme']
    },

    'parental-responsibility-holders': {
      kind: 'list',
      about: 'family',
      named: 'holder-name',
      fields: {
        'holder-name': { kind: 'text', serves: ['practice:parental-responsibility-and-consents'] },
        'holder-relation': { kind: 'text', serves: ['practice:parental-responsibility-and-consents'] },
        'holder-where': {
          kind: 'text',
          about: 'other-people',
          serves: ['practice:parental-responsibility-and-consents']
        },
        'holder-reach': {
          kind: 'choice',
          options: [
            'in-touch',
            'can-be-reached',
            'cannot-be-reached',
            'may-not-be-safe',
            'has-died',
            'not-established'
          ],
          serves: ['¶30']
        },
        'holder-notes': {
          kind: 'long-text',
          about: 'other-people',
          optional: true,
          serves: ['practice:parental-responsibility-and-consents']
        }
      },
      serves: ['law:care-planning-regulations-4', 'practice:parental-responsibility-and-consents']
    },
    'accommodation-agreed-by': {
      kind: 'choices',
      only: 'accommodated',
      options: [
        'parent',
        'another-holder',
        'child-of-16-or-over',
        'nobody-can-be-reached',
        'holder-objects',
        'not-yet-recorded',
        'not-under-section-20'
      ],
      serves: ['law:care-planning-regulations-4', 'law:children-act-1989-section-20']
    },
    consents: {
      kind: 'list',
      named: 'consent-for',
      fields: {
        'consent-for': {
          kind: 'choice',
          options: [
            'medical-treatment',
            'dental-and-eye-care',
            'immunisation',
            'health-assessment',
            'school-trips-and-activities',
            'photograph',
            'sharing-information',
            'travel',
            'other'
          ],
          serves: [
            'law:care-planning-regulations-schedule-2',
            'practice:parental-responsibility-and-consents'
          ]
        },
        'consent-state': {
          kind: 'choice',
          options: ['given', 'child-agrees-for-themselves', 'refused', 'being-asked', 'not-yet-asked'],
          serves: [
            'law:care-planning-regulations-schedule-2',
            'practice:parental-responsibility-and-consents'
          ]
        },
        'consent-by': { kind: 'text', serves: ['practice:parental-responsibility-and-consents'] },
        'consent-on': {
          kind: 'date',
          optional: true,
          tense: 'happened',
          serves: ['practice:parental-responsibility-and-consents']
        },
        'consent-notes': {
          kind: 'long-text',
          optional: true,
          serves: ['practice:parental-responsibility-and-consents']
        }
      },
      serves: ['law:care-planning-regulations-schedule-2', 'practice:parental-responsibility-and-consents']
    },
    'delegated-authority-state': {
      kind: 'choice',
      only: 'has-a-carer',
      options: ['agreed-in-writing', 'being-agreed', 'not-yet'],
      serves: ['practice:delegated-authority']
    },
    'delegated-authority': {
      kind: 'long-text',
      only: 'authority-delegated',
      serves: ['practice:delegated-authority', 'practice:parental-responsibility-and-consents']
    },

    'asylum-claimed-or-intended': {
      kind: 'choice',
      about: 'immigration',
      options: ['claimed', 'intended', 'waiting-for-legal-advice', 'neither', 'not-established'],
      only: 'may-claim',
      serves: ['¶7', 'law:care-planning-regulations-5']
    },
    'unaccompanied-under-18-at-claim': {
      kind: 'yes-no',
      only: ['may-claim', 'claim', 'may-have-claimed-as-an-adult'],
      about: 'immigration',
      serves: ['¶7']
    },
    'unaccompanied-own-right': {
      kind: 'yes-no',
      only: ['may-claim', 'claim'],
      about: 'immigration',
      serves: ['¶7']
    },
    'unaccompanied-responsible-adult': {
      kind: 'choice',
      about: 'immigration',
      options: ['nobody', 'another-adult', 'a-parent'],
      only: 'not-british',
      serves: ['¶7']
    },
    'unaccompanied-basis': {
      kind: 'long-text',
      about: 'immigration',
      only: ['may-claim', 'basis-of-claim'],
      serves: ['¶7']
    },
    'embassy-approached': {
      kind: 'yes-no',
      about: 'immigration',
      only: ['not-british', 'may-have-fled'],
      serves: ['practice:never-approach-the-embassy']
    },

    'nearby-children-looked-for': {
      kind: 'choice',
      about: 'other-people',
      options: ['looked-into', 'being-looked-into', 'not-yet'],
      serves: ['prompt-sheet:other-potential-victims']
    },
    'siblings-and-other-children': {
      kind: 'list',
      about: 'other-people',
      sooner: withWhomTheyWereFound,
      named: 'connected-child-name',
      fields: {
        'connected-child-name': { kind: 'text', serves: ['¶20'] },
        'connected-child-relation': {
          kind: 'choice',
          options: [
            'brother-or-sister',
            'half-or-step-brother-or-sister',
            'other-relative',
            'own-child',
            'same-address-before-care',
            'same-address-now',
            'travelled-together',
            'exploited-together',
            'not-established'
          ],
          serves: ['¶20', 'prompt-sheet:other-potential-victims']
        },
        'connected-child-age': { kind: 'text', serves: ['¶20'] },
        'connected-child-where': { kind: 'text', reveals: 'placement', serves: ['¶20'] },
        'connected-child-worry': {
          kind: 'choice',
          options: ['no-worry', 'worry', 'still-finding-out'],
          serves: ['¶20', 'prompt-sheet:other-potential-victims']
        },
        'connected-child-worry-details': {
          kind: 'long-text',
          after: { field: 'connected-child-worry', is: ['worry', 'still-finding-out'] },
          reveals: 'placement',
          serves: ['¶20']
        },
        'connected-child-safeguarding': {
          kind: 'choice',
          options: [
            'done',
            'being-done',
            'not-yet',
            'not-found-police-looking',
            'overseas-take-advice',
            'overseas-advice-taken',
            'overseas-no-worry',
            'not-needed'
          ],
          serves: ['¶20']
        },
        'connected-child-own-referral': {
          kind: 'choice',
          options: [
            'made',
            'being-made',
            'not-yet',
            'not-found-police-looking',
            'overseas-take-advice',
            'not-suspected'
          ],
          serves: ['¶19', 'practice:one-referral-each']
        }
      },
      serves: ['¶19', '¶20', 'practice:one-referral-each', 'prompt-sheet:other-potential-victims']
    },

    people: {
      kind: 'list',
      entry: 'person',
      named: 'person-name',
      fields: {
        // Names and roles are needed wherever a person is named. The list as a whole is about the plan.
        'person-name': { kind: 'text', about: 'identity', serves: ['¶31'] },
        'person-role': {
          kind: 'choice',
          about: 'identity',
          options: roles,
          optionsOnly: { 'home-office-caseworker': 'not-british' },
          // The Act calls the guardian an advocate: a reader who is not told the status reads “advocate”.
          optionsAbout: { 'child-trafficking-guardian': { about: 'status', readAs: 'advocate' } },
          serves: ['¶28', '¶47', '¶48', '¶49', '¶66', 'law:care-planning-regulations-5']
        },
        // Whether these fields say where the child lives depends on the person’s role (roles.ts): a police station’s number does not.
        'person-organisation': {
          kind: 'text',
          about: 'identity',
          optional: true,
          serves: ['¶31', 'prompt-sheet:other-professionals']
        },
        'person-contact': {
          kind: 'text',
          about: 'identity',
          serves: ['¶31', 'prompt-sheet:other-professionals']
        },
        'person-languages': { kind: 'text', optional: true, serves: ['¶26'] },
        'person-until': {
          kind: 'date',
          about: 'identity',
          tense: 'either',
          optional: true,
          serves: ['¶31']
        },
        'person-notes': {
          kind: 'long-text',
          about: 'oversight',
          optional: true,
          reveals: 'placement',
          serves: ['¶31']
        },
        'person-regulated-as': {
          kind: 'choice',
          options: [
            'solicitor',
            'barrister',
            'legal-executive',
            'supervised-caseworker',
            'immigration-advice-authority',
            'not-regulated',
            'not-applicable',
            'not-established'
          ],
          unprinted: ['not-applicable'],
          optionsOnly: { 'immigration-advice-authority': 'not-british' },
          serves: ['¶48', '¶67', 'law:immigration-and-asylum-act-1999-section-84']
        },
        'person-regulated-level': {
          kind: 'text',
          after: { field: 'person-regulated-as', is: ['immigration-advice-authority'] },
          only: 'not-british',
          serves: ['¶48', '¶67']
        }
      },
      serves: ['¶31', 'prompt-sheet:other-professionals']
    }
  }
} as const satisfies StageContent
