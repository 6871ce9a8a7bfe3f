import { needsAnsweredIn } from '../needs-answered'
import type { StageContent } from '../shape'

const matters = [
  'immigration-and-asylum',
  'dispute-about-age',
  'criminal-case-as-victim',
  'criminal-case-as-accused',
  'compensation',
  'family-proceedings',
  // Its next date is the last day of the court's order (ECHR article 5): no other matter says which day that is.
  'deprivation-of-liberty',
  'other-legal-matter'
] as const
/** An offence of which the child is accused is read only by people who are told what passes with the child’s own lawyers (¶33). */
const mattersAbout = { 'criminal-case-as-accused': { about: 'legal' } } as const
const mattersOnly = { 'immigration-and-asylum': 'not-british', 'dispute-about-age': 'not-british' } as const

/** The care plan with its health plan and personal education plan, and its tracks (¶2, ¶8, ¶11, ¶12, ¶32–38, ¶56, ¶59–60, ¶63). */
export const carePlan = {
  id: 'care-plan',
  check: 'check-care-plan',
  about: 'care',
  needed: 'first-review',
  steps: {
    'meeting-needs': [
      'how-status-needs-are-met',
      'status-still-to-do',
      'status-who-knows',
      'status-child-view',
      'needs',
      'specialist-supports'
    ],
    permanence: [
      'permanence-plan',
      'reunification-considered',
      'family-contacts',
      'family-relationships-plan',
      'living-with-family-wishes',
      'identity-support',
      'culture-and-identity-arrangements'
    ],
    'wishes-and-feelings': [
      'child-wishes',
      'parents-views-sought',
      'parents-views',
      'views-and-plan',
      'care-plan-agreed-with'
    ],
    'legal-support': [
      'legal-support-needed',
      'legal-arrangements',
      'legal-meetings-companion',
      'legal-meetings-stand-in',
      'legal-meetings-accompanied',
      'asylum-steps'
    ],
    'health-now': [
      'physical-health-now',
      'emotional-impact-noticed',
      'feelings-child-words',
      'medicines-and-allergies',
      'health-care-now',
      'health-history-family',
      'initial-health-assessment',
      'health-assessment-next-on'
    ],
    'health-checks': [
      'initial-health-assessment-on',
      'threats-made',
      'checks-to-arrange',
      'health-in-confidence',
      'sexual-health-wishes'
    ],
    'health-actions': [
      'influence-child-view',
      'threats-police-told',
      'coercion-support',
      'emotional-support-kind',
      'psychological-support-exploitation',
      'specialist-mental-health',
      'distress-plan',
      'health-actions'
    ],
    'education-now': [
      'education-place',
      'college-place',
      'education-history',
      'education-needs-found',
      'education-to-arrange',
      'school-admission-arrangements',
      'education-pathway-plan'
    ],
    'college-and-english': ['college-place', 'education-to-arrange', 'school-admission-arrangements'],
    'education-actions': ['school-name', 'personal-education-plan-ready-on', 'education-actions'],
    tracks: [
      'care-plan-tracks',
      'if-claim-refused',
      'if-extension-refused',
      'if-appeal-dismissed',
      'care-plan-goals',
      'return-wishes',
      'return-best-interests',
      'tracks-set-aside'
    ],
    'check-care-plan': []
  },
  questions: {
    'status-still-to-do': {
      kind: 'choices',
      asksWhatIsLeft: true,
      about: 'status',
      options: ['tell-those-who-care', 'start-special-support', 'rest-of-special-support'],
      needed: 'first-days',
      serves: ['¶2', '¶32']
    },
    'status-who-knows': { kind: 'long-text', about: 'status', reveals: 'placement', serves: ['¶32'] },
    'status-child-view': {
      kind: 'long-text',
      about: 'status',
      saidBy: 'child',
      needed: 'review-to-review',
      serves: ['law:children-act-1989-section-22']
    },

    'how-status-needs-are-met': {
      kind: 'long-text',
      about: 'status',
      serves: ['¶2', '¶8', '¶32', 'law:care-planning-regulations-5']
    },
    'specialist-supports': {
      kind: 'list',
      named: 'specialist-support-name',
      fields: {
        'specialist-support-name': { kind: 'text', serves: ['¶12'] },
        'specialist-support-kind': {
          kind: 'choice',
          options: [
            'voluntary-organisation',
            'health-service',
            'council-service',
            'community-or-faith-group',
            'other-support'
          ],
          serves: ['¶12']
        },
        'specialist-support-for': { kind: 'long-text', serves: ['¶12', '¶32'] },
        'specialist-support-stage': {
          kind: 'choice',
          options: ['in-place', 'referred', 'waiting', 'to-be-referred', 'ended', 'child-said-no'],
          serves: ['¶2', '¶12']
        },
        'specialist-support-from': { kind: 'date', tense: 'either', serves: ['¶2', '¶12'] },
        'specialist-support-arranged-by': { kind: 'person', serves: ['¶12'] },
        'specialist-support-needs': {
          kind: 'choices',
          options: needsAnsweredIn.support,
          optional: true,
          serves: ['¶12', '¶32']
        }
      },
      serves: ['¶2', '¶12']
    },
    'permanence-plan': { kind: 'long-text', serves: ['¶29', 'law:care-planning-regulations-5'] },

    'child-wishes': {
      kind: 'long-text',
      saidBy: 'child',
      serves: ['¶27', '¶47', 'law:care-planning-regulations-5']
    },
    'views-and-plan': {
      kind: 'long-text',
      serves: [
        '¶26',
        'law:care-planning-regulations-5',
        'law:care-planning-regulations-4',
        'practice:interpreter-reads-plan-back'
      ]
    },

    'care-plan-agreed-with': {
      kind: 'choices',
      options: [
        'the-child',
        'parent-or-responsible-person',
        'who-cared-for-the-child-before',
        'nobody-else-could-be-asked'
      ],
      serves: ['law:care-planning-regulations-4']
    },
    // Asked where the plan is read back and shared: before that nobody can say it. No care plan is made for an adult.
    'care-plan-ready-on': {
      kind: 'date',
      tense: 'happened',
      only: 'child',
      serves: ['law:care-planning-regulations-4']
    },

    'legal-support-needed': {
      kind: 'choices',
      options: matters,
      optionsOnly: mattersOnly,
      optionsAbout: mattersAbout,
      serves: ['¶33']
    },
    'legal-arrangements': {
      kind: 'list',
      named: 'legal-matter',
      only: 'legal-support-needed',
      fields: {
        'legal-matter': {
          kind: 'choice',
          options: matters,
          optionsOnly: mattersOnly,
          optionsAbout: mattersAbout,
          serves: ['¶33']
        },
        'legal-matter-representative': { kind: 'person', serves: ['¶14', '¶33'] },
        'legal-matter-how-provided': { kind: 'long-text', serves: ['¶33'] },
        'legal-matter-stage': {
          kind: 'choice',
          options: ['in-place', 'being-arranged', 'not-arranged'],
          serves: ['¶33']
        },
        'legal-matter-next-date': { kind: 'date', optional: true, tense: 'planned', serves: ['¶33'] }
      },
      serves: ['¶33']
    },
    'legal-meetings-companion': { kind: 'person', only: 'legal-support-needed', serves: ['¶33'] },
    // The plan names who goes along. Who stands in is recorded as meetings come (¶33).
    'legal-meetings-stand-in': {
      kind: 'person',
      needed: 'review-to-review',
      only: 'legal-support-needed',
      serves: ['¶33']
    },
    'legal-meetings-accompanied': {
      kind: 'choice',
      // What has happened at meetings is looked at from review to review (¶33, ¶46).
      needed: 'review-to-review',
      options: ['every-meeting', 'not-every-meeting', 'no-meeting-yet'],
      only: 'legal-support-needed',
      serves: ['¶33', 'law:legal-privilege']
    },
    'asylum-steps': {
      kind: 'list',
      about: 'immigration',
      named: 'asylum-step-kind',
      only: ['may-claim', 'claim-not-ruled-out'],
      fields: {
        'asylum-step-kind': {
          kind: 'choice',
          options: [
            'registration',
            'welfare-interview',
            'written-form',
            'statement',
            'interview',
            'decision',
            'appeal',
            'appeal-hearing',
            'further-submissions',
            'evisa',
            'other'
          ],
          serves: ['¶57', 'practice:asylum-steps']
        },
        'asylum-step-state': {
          kind: 'choice',
          options: ['ahead', 'done', 'put-off', 'called-off'],
          serves: ['¶57', 'practice:asylum-steps']
        },
        'asylum-step-on': { kind: 'date', tense: 'either', serves: ['¶57', 'practice:asylum-steps'] },
        'asylum-step-companion': { kind: 'person', serves: ['¶33', '¶57', 'practice:asylum-steps'] },
        'asylum-step-interpreter': {
          kind: 'choice',
          options: ['arranged', 'to-be-arranged', 'not-needed'],
          serves: ['¶26', '¶57', 'practice:asylum-steps']
        },
        'asylum-step-lawyer': {
          kind: 'choice',
          options: ['present', 'to-be-arranged', 'not-present', 'not-needed'],
          serves: ['¶33', '¶57', 'practice:asylum-steps']
        },
        'asylum-step-outcome': {
          kind: 'long-text',
          optional: true,
          serves: ['¶57', 'practice:asylum-steps']
        },
        'asylum-step-next': { kind: 'long-text', optional: true, serves: ['¶57', 'practice:asylum-steps'] }
      },
      serves: ['¶33', '¶57', 'practice:asylum-steps', 'practice:asylum-interviews-and-statement']
    },

    'initial-health-assessment': {
      kind: 'choice',
      about: 'health',
      options: ['done-by-a-doctor', 'done-by-someone-else', 'booked', 'child-said-no', 'not-yet'],
      only: 'child',
      serves: ['¶34', 'law:care-planning-regulations-7']
    },
    'initial-health-assessment-on': {
      kind: 'date',
      about: 'health',
      tense: 'either',
      only: ['child', 'health-assessment-fixed'],
      serves: ['law:care-planning-regulations-7']
    },
    'health-assessment-next-on': {
      kind: 'date',
      needed: 'review-to-review',
      about: 'health',
      tense: 'planned',
      only: 'child',
      serves: ['law:care-planning-regulations-7']
    },

    'physical-health-now': {
      kind: 'long-text',
      about: 'health',
      serves: ['¶34', 'law:care-planning-regulations-schedule-1', 'practice:health-screening']
    },
    'medicines-and-allergies': {
      kind: 'long-text',
      about: 'health',
      serves: ['¶34', 'law:care-planning-regulations-schedule-1']
    },
    'health-care-now': {
      kind: 'long-text',
      about: 'health',
      reveals: 'placement',
      serves: ['¶35', 'law:care-planning-regulations-schedule-1', 'law:care-planning-regulations-7']
    },
    'checks-to-arrange': {
      kind: 'choices',
      asksWhatIsLeft: true,
      about: 'health',
      options: ['immunisation', 'dental-check', 'eye-test', 'hearing-test', 'tuberculosis-screening'],
      serves: ['law:care-planning-regulations-schedule-1', 'practice:health-screening']
    },
    'health-in-confidence': {
      kind: 'choices',
      // Whoever noticed an infection or a pregnancy has care to arrange, and does not wait a month to say what the child needs (¶25, ¶34).
      sooner: { of: 'infection-or-pregnancy-noticed', needed: 'first-days' },
      about: 'intimate',
      saidBy: 'child',
      options: [
        'blood-borne-virus-screening',
        'pregnancy-test-or-advice',
        'pregnancy-care-needed',
        'pregnancy-care-in-place',
        'mutilation-to-ask',
        'mutilation-risk',
        'mutilation-told-or-seen'
      ],
      // What may be done to the child is a danger from people: whoever guards the child knows of it (¶15, ¶39, ¶44). What was done, or told, is the child’s.
      optionsAbout: { 'mutilation-risk': { about: 'danger', apart: true } },
      serves: ['¶34', 'practice:health-screening']
    },

    'sexual-health-wishes': {
      kind: 'long-text',
      // From the age of 10, a health assessment asks the young person about this. For a younger child, a doctor looks (CoramBAAF, forms IHA-YP and IHA-C).
      only: 'not-under-10',
      // The child decides who may know. A health service has it where somebody says so for that copy, and not with what screening or a pregnancy needs (¶31).
      about: ['intimate', 'past'],
      saidBy: 'child',
      serves: ['¶34', 'practice:health-screening']
    },
    'health-history-family': {
      kind: 'long-text',
      about: ['health', 'other-people'],
      only: 'child',
      serves: ['law:care-planning-regulations-schedule-1']
    },
    'psychological-support-exploitation': {
      kind: 'long-text',
      about: ['health', 'past'],
      only: 'worry',
      serves: ['¶18', '¶34']
    },
    'specialist-mental-health': {
      kind: 'choice',
      about: 'health',
      options: [
        'treatment-under-way',
        'referred',
        'referral-needed',
        'child-said-no-for-now',
        'looked-at-not-needed-now'
      ],
      only: 'may-need-specialist-care',
      serves: ['¶34', '¶35']
    },
    'distress-plan': { kind: 'long-text', about: 'health', serves: ['¶44'] },

    'threats-made': {
      kind: 'choice',
      about: 'safety',
      options: ['yes', 'maybe', 'no'],
      saidBy: 'child',
      serves: ['¶35']
    },
    'threats-police-told': {
      kind: 'choice',
      about: 'safety',
      only: 'threatened',
      options: ['told', 'not-told'],
      serves: ['¶10']
    },
    'coercion-support': { kind: 'long-text', about: 'safety', only: 'threatened', serves: ['¶35'] },

    'health-actions': {
      kind: 'list',
      about: 'health',
      named: 'health-objective',
      fields: {
        'health-objective': { kind: 'text', serves: ['¶35'] },
        'health-action': { kind: 'long-text', serves: ['¶35'] },
        'health-action-by': { kind: 'person', serves: ['¶35'] },
        'health-action-due': { kind: 'date', tense: 'planned', serves: ['¶35'] },
        'health-action-for': {
          kind: 'choices',
          offers: 'needs-found',
          options: needsAnsweredIn.health,
          optional: true,
          serves: ['¶32', '¶35']
        }
      },
      serves: ['¶34', '¶35']
    },

    'education-place': {
      kind: 'choice',
      about: 'education',
      options: ['in-school', 'in-college', 'other-setting', 'place-offered', 'waiting', 'not-applied'],
      serves: ['¶36', '¶37', 'law:care-planning-regulations-schedule-1']
    },
    'school-name': {
      kind: 'text',
      only: ['child', 'place-in-education'],
      about: 'education',
      reveals: 'placement',
      serves: ['law:care-planning-regulations-schedule-1']
    },

    'education-pathway-plan': {
      kind: 'long-text',
      about: 'education',
      serves: [
        '¶36',
        '¶37',
        '¶38',
        'law:care-planning-regulations-schedule-1',
        'practice:education-health-and-care-plan'
      ]
    },
    'education-to-arrange': {
      kind: 'choices',
      asksWhatIsLeft: true,
      about: 'education',
      options: [
        'apply-with-priority',
        'ask-for-priority',
        'english-support',
        'special-educational-needs',
        'virtual-school-head'
      ],
      optionsOnly: {
        'apply-with-priority': 'child',
        'ask-for-priority': 'child',
        'virtual-school-head': 'child'
      },
      serves: [
        '¶36',
        '¶37',
        '¶38',
        'law:care-planning-regulations-schedule-1',
        'practice:education-health-and-care-plan'
      ]
    },
    'school-admission-arrangements': {
      kind: 'long-text',
      about: 'education',
      reveals: 'placement',
      serves: ['¶36', '¶37', 'law:care-planning-regulations-schedule-1', 'practice:college-and-esol']
    },

    'college-place': {
      kind: 'choice',
      about: 'education',
      only: 'college-not-said',
      options: ['enrolled', 'place-offered', 'to-apply', 'staying-in-school', 'work-or-training'],
      serves: ['¶36', 'practice:college-and-esol']
    },

    'personal-education-plan-ready-on': {
      kind: 'date',
      about: 'education',
      tense: 'happened',
      only: 'child',
      serves: ['¶34', 'law:care-planning-regulations-5', 'practice:personal-education-plan-time']
    },
    'education-actions': {
      kind: 'list',
      about: 'education',
      named: 'education-objective',
      fields: {
        'education-objective': { kind: 'text', serves: ['¶36'] },
        'education-action': { kind: 'long-text', serves: ['¶36'] },
        'education-action-by': { kind: 'person', serves: ['¶36'] },
        'education-action-due': { kind: 'date', tense: 'planned', serves: ['¶36'] },
        'education-action-for': {
          kind: 'choices',
          options: needsAnsweredIn.education,
          optional: true,
          serves: ['¶32', '¶36']
        }
      },
      serves: ['¶36']
    },
    'culture-and-identity-arrangements': {
      kind: 'long-text',
      serves: ['law:care-planning-regulations-5']
    },

    'family-relationships-plan': {
      kind: 'long-text',
      about: 'family',
      only: 'child',
      serves: ['¶29', '¶30', 'law:care-planning-regulations-5']
    },

    'care-plan-tracks': {
      kind: 'tracks',
      about: 'immigration',
      only: 'under-immigration-control',
      serves: ['¶11', '¶56', '¶59', '¶60']
    },
    'care-plan-goals': {
      kind: 'list',
      // Short steps while status is undecided belong to planning for adult life (¶56).
      needed: 'review-to-review',
      about: 'immigration',
      named: 'care-plan-goal',
      only: 'under-immigration-control',
      fields: {
        'care-plan-goal': { kind: 'text', serves: ['¶56'] },
        'care-plan-goal-how': { kind: 'long-text', serves: ['¶56'] },
        'care-plan-goal-helped-by': { kind: 'person', serves: ['¶56'] },
        'care-plan-goal-due': { kind: 'date', tense: 'planned', serves: ['¶56'] },
        'care-plan-goal-state': {
          kind: 'choice',
          options: ['to-come', 'reached', 'changed'],
          serves: ['¶56']
        }
      },
      serves: ['¶56']
    },
    'tracks-set-aside': {
      kind: 'list',
      // Nothing is set aside as long as anything is undecided (¶56, ¶59).
      needed: 'review-to-review',
      about: 'immigration',
      named: 'set-aside-track',
      only: 'under-immigration-control',
      fields: {
        'set-aside-track': {
          kind: 'choice',
          options: ['transitional', 'long-term', 'return'],
          serves: ['¶56']
        },
        'set-aside-reason': { kind: 'long-text', serves: ['¶56'] },
        'set-aside-by': { kind: 'person', serves: ['¶56'] },
        'set-aside-on': { kind: 'date', tense: 'happened', serves: ['¶56'] }
      },
      serves: ['¶56']
    },

    'if-claim-refused': {
      kind: 'long-text',
      about: 'immigration',
      only: ['under-immigration-control', 'claim-may-be-refused'],
      serves: ['¶11', '¶60', 'law:nationality-immigration-and-asylum-act-2002-schedule-3']
    },
    'if-extension-refused': {
      kind: 'long-text',
      about: 'immigration',
      only: ['under-immigration-control', 'extension-may-be-refused'],
      serves: ['¶60', '¶65', 'law:nationality-immigration-and-asylum-act-2002-schedule-3']
    },
    'if-appeal-dismissed': {
      kind: 'long-text',
      about: 'immigration',
      only: ['under-immigration-control', 'appeal-may-be-dismissed'],
      serves: ['¶60', '¶65', 'law:nationality-immigration-and-asylum-act-2002-schedule-3']
    }
  }
} as const satisfies StageContent
