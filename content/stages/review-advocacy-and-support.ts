import type { StageContent } from '../shape'

/** Reviews, a voice for the child, and support beyond the placement (¶12, ¶14, ¶15, ¶46–50). */
export const reviewAdvocacyAndSupport = {
  id: 'review-advocacy-and-support',
  check: 'check-review-advocacy-and-support',
  about: 'care',
  needed: 'first-review',
  steps: {
    reviews: ['reviewing-officer', 'first-review-timing', 'reviews', 'review-preparation'],
    advocacy: [
      'still-to-explain',
      'advocate-wanted',
      'advocate',
      'advocate-specialist',
      'child-wishes',
      'visitor-answer',
      'visitor-declined-reason',
      'visitor-person',
      'visitor-first-meeting-on',
      'specialist-supports',
      'specialist-support-enough',
      'specialist-support-gaps'
    ],
    'immigration-advice': [
      'immigration-questions',
      'immigration-adviser',
      'immigration-adviser-level',
      'immigration-adviser-works-with-children',
      'unregulated-advice-given',
      'return-information-given',
      'return-information-planned-for',
      'return-information-how'
    ],
    'check-review-advocacy-and-support': []
  },
  questions: {
    'reviewing-officer': {
      kind: 'person',
      firstOffered: 'independent-reviewing-officer',
      only: 'child',
      serves: ['law:care-planning-regulations-5']
    },
    'first-review-timing': {
      kind: 'choice',
      needed: 'review-to-review',
      options: ['held-in-time', 'held-late', 'not-yet-due', 'overdue'],
      only: 'child',
      serves: ['¶46', 'law:care-planning-regulations-33']
    },
    reviews: {
      kind: 'list',
      named: 'review-on',
      onCard: ['review-state', 'review-chaired-by', 'review-decisions', 'review-next-on'],
      fields: {
        'review-on': { kind: 'date', tense: 'either', serves: ['¶46', 'law:care-planning-regulations-33'] },
        'review-state': {
          kind: 'choice',
          options: ['review-held', 'review-planned', 'review-put-off'],
          serves: ['¶46', 'law:care-planning-regulations-33']
        },
        'review-chaired-by': { kind: 'person', serves: ['¶46'] },
        'review-earlier-decisions': {
          kind: 'long-text',
          serves: ['¶46', 'law:care-planning-regulations-schedule-7']
        },
        'review-child-part': { kind: 'long-text', saidBy: 'child', serves: ['¶46'] },
        'review-status-needs': {
          kind: 'choice',
          options: ['met', 'partly-met', 'not-met', 'not-looked-at'],
          serves: ['¶46', 'law:care-planning-regulations-schedule-7']
        },
        'review-status-needs-how': {
          kind: 'long-text',
          serves: ['¶46', 'law:care-planning-regulations-schedule-7']
        },
        'review-protection-needs': {
          kind: 'choice',
          options: ['protected', 'partly-protected', 'not-protected', 'not-looked-at'],
          serves: ['¶46']
        },
        'review-protection-changes': { kind: 'long-text', serves: ['¶46'] },
        'review-other-matters': {
          kind: 'long-text',
          serves: ['¶46', 'law:care-planning-regulations-schedule-7']
        },
        'review-decisions': { kind: 'long-text', serves: ['¶46'] },
        'review-next-on': {
          kind: 'date',
          tense: 'planned',
          serves: ['¶46', 'law:care-planning-regulations-33']
        }
      },
      serves: ['¶46', 'law:care-planning-regulations-33', 'law:care-planning-regulations-schedule-7']
    },
    'review-preparation': {
      kind: 'long-text',
      serves: [
        '¶47',
        '¶49',
        'law:children-act-1989-section-26a',
        'law:children-act-1989-section-23zb',
        'law:care-planning-regulations-schedule-2'
      ]
    },
    'still-to-explain': {
      kind: 'choices',
      asksWhatIsLeft: true,
      options: [
        'advocate',
        'advocate-without-complaint',
        'independent-visitor',
        'reviewing-officer',
        'plans-in-their-language',
        'status-to-the-reviewing-officer'
      ],
      optionsOnly: {
        'advocate-without-complaint': 'child',
        'independent-visitor': 'child',
        'reviewing-officer': 'child',
        'status-to-the-reviewing-officer': 'child'
      },
      serves: [
        '¶15',
        '¶26',
        '¶27',
        '¶47',
        '¶49',
        'law:children-act-1989-section-26a',
        'practice:interpreter-reads-plan-back'
      ]
    },
    'advocate-wanted': {
      kind: 'choice',
      options: ['wanted', 'not-wanted-now', 'thinking-about-it'],
      saidBy: 'child',
      serves: ['¶47']
    },
    advocate: {
      kind: 'person',
      firstOffered: 'advocate',
      only: 'advocate-wanted',
      serves: ['¶47', 'law:children-act-1989-section-26a']
    },
    'advocate-specialist': {
      kind: 'choice',
      only: 'advocate-wanted',
      options: [
        'specialist-in-the-childs-language',
        'specialist-with-interpreter',
        'not-a-specialist',
        'none-found',
        'specialist-not-called-for'
      ],
      serves: ['¶47']
    },
    'immigration-questions': {
      kind: 'long-text',
      about: 'immigration',
      only: 'not-british',
      serves: ['¶48', 'law:immigration-and-asylum-act-1999-section-84']
    },
    'immigration-adviser': {
      kind: 'person',
      firstOffered: 'legal-representative',
      printsRegulation: true,
      about: 'immigration',
      only: 'not-british',
      serves: ['¶14', '¶48', '¶67', 'law:immigration-and-asylum-act-1999-section-84']
    },
    'immigration-adviser-level': {
      kind: 'choice',
      only: ['not-british', 'adviser-named'],
      about: 'immigration',
      options: ['high-enough', 'not-high-enough', 'not-yet-checked'],
      serves: ['¶48', '¶67', 'law:immigration-and-asylum-act-1999-section-84']
    },
    'immigration-adviser-works-with-children': {
      kind: 'yes-no',
      only: ['not-british', 'adviser-named'],
      about: 'immigration',
      serves: ['¶14']
    },
    'unregulated-advice-given': {
      kind: 'choice',
      about: 'immigration',
      options: ['no', 'yes', 'not-sure'],
      only: 'not-british',
      serves: ['¶48', 'law:immigration-and-asylum-act-1999-section-84']
    },
    'visitor-answer': {
      kind: 'choice',
      only: 'child',
      options: ['accepted', 'declined', 'thinking', 'not-offered'],
      saidBy: 'child',
      serves: ['¶49', 'law:children-act-1989-section-23zb']
    },
    'visitor-person': {
      kind: 'person',
      firstOffered: 'independent-visitor',
      only: ['child', 'visitor-wanted'],
      serves: ['¶49', 'law:children-act-1989-section-23zb', 'law:care-planning-regulations-schedule-2']
    },
    'visitor-first-meeting-on': {
      kind: 'date',
      only: ['child', 'visitor-wanted'],
      tense: 'either',
      serves: ['¶49']
    },
    'visitor-declined-reason': {
      kind: 'long-text',
      only: ['child', 'visitor-declined'],
      saidBy: 'child',
      serves: ['¶49', 'law:children-act-1989-section-23zb']
    },
    'return-information-given': {
      kind: 'choice',
      needed: 'review-to-review',
      about: 'immigration',
      options: ['return-information-told', 'through-the-representative', 'held-back', 'not-yet'],
      only: 'may-claim',
      serves: ['¶50']
    },
    'return-information-planned-for': {
      kind: 'date',
      needed: 'review-to-review',
      about: 'immigration',
      tense: 'planned',
      only: 'may-claim',
      serves: ['¶50']
    },
    'return-information-how': {
      kind: 'long-text',
      needed: 'review-to-review',
      about: 'immigration',
      only: 'may-claim',
      serves: ['¶5', '¶50']
    },
    'specialist-support-enough': {
      kind: 'choice',
      needed: 'review-to-review',
      options: ['enough', 'not-enough', 'not-yet-looked-at'],
      serves: ['¶12']
    },
    'specialist-support-gaps': { kind: 'long-text', needed: 'review-to-review', serves: ['¶12'] }
  }
} as const satisfies StageContent
