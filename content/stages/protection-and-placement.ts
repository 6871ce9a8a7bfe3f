import { needsAnsweredIn } from '../needs-answered'
import type { StageContent } from '../shape'

/** Keeping the child safe where they live: protection, placement, carers, safety measures and a missing child (¶15, ¶39–45). */
export const protectionAndPlacement = {
  id: 'protection-and-placement',
  check: 'check-protection-and-placement',
  about: 'safety',
  needed: 'first-days',
  steps: {
    'protection-steps': [
      'child-protection-plan-decision',
      'child-protection-conference-on',
      'child-protection-otherwise',
      'protection-steps',
      'protection-review-on'
    ],
    placement: [
      'place-tonight',
      'placement-registration',
      'placement-kind',
      'placement-provider',
      'placement-address',
      'placement-responsible-person',
      'placement-since',
      'first-placement-on'
    ],
    'placement-and-distance': [
      'placement-area',
      'distance-and-isolation',
      'specialist-setting',
      'places-of-daily-life',
      'safe-place-arrangements',
      'emergency-accommodation-kind',
      'emergency-accommodation-tested'
    ],
    'out-of-area': [
      'out-of-area-emergency',
      'out-of-area-approved',
      'out-of-area-considered',
      'area-authority-name',
      'area-authority-told',
      'area-authority-told-on',
      'area-police-told'
    ],
    'safety-measures': [
      'what-helps-feel-safe',
      'safety-measures',
      'memorised-number',
      'measures-together',
      'child-part-still-to-do',
      'child-on-protection'
    ],
    'restraint-and-liberty': [
      'liberty-advice-says',
      'liberty-may-be-deprived',
      'liberty-authority',
      'child-on-protection'
    ],
    'if-missing': [
      'carer-briefings',
      'if-missing-carer',
      'if-missing-authority',
      'missing-likely-places',
      'photograph-on-file',
      'child-description'
    ],
    'daily-life': [
      'daily-care',
      'surgery',
      'dental-surgery',
      'family-contacts',
      'placement-contact-how',
      'must-not-be-told-location'
    ],
    'placement-agreement': [
      'placement-plan-agreed-on',
      'placement-told',
      'placement-ending',
      'first-visit-on',
      'visits-how-often',
      'visits'
    ],
    'check-protection-and-placement': []
  },
  questions: {
    'child-protection-otherwise': { kind: 'long-text', serves: ['¶10', '¶20', '¶39'] },
    'protection-steps': {
      kind: 'list',
      named: 'protection-action',
      fields: {
        'protection-objective': { kind: 'text', serves: ['¶20'] },
        'protection-action': { kind: 'long-text', serves: ['¶20'] },
        'protection-by': { kind: 'person', serves: ['¶20'] },
        'protection-by-when': { kind: 'date', tense: 'planned', serves: ['¶20'] },
        'protection-step-for': {
          kind: 'choices',
          options: needsAnsweredIn.protection,
          optional: true,
          serves: ['¶32']
        },
        'protection-child-view': { kind: 'long-text', saidBy: 'child', serves: ['¶40', '¶41'] }
      },
      serves: ['¶20']
    },
    'child-part-still-to-do': {
      kind: 'choices',
      asksWhatIsLeft: true,
      options: ['involve-the-child', 'ask-what-feels-punitive', 'change-what-feels-punitive'],
      serves: ['¶40', '¶41']
    },
    'child-on-protection': {
      kind: 'long-text',
      about: ['safety', 'care'],
      saidBy: 'child',
      serves: ['¶40', '¶41', 'law:care-planning-regulations-9']
    },
    'placement-kind': {
      kind: 'choice',
      about: 'care',
      options: [
        'foster-care',
        'connected-person-foster-care',
        'childrens-home',
        'supported-accommodation',
        'specialist-trafficking-setting',
        'parent-and-child-placement',
        'secure-or-other-court-ordered',
        'with-parent',
        'other-registered'
      ],
      // No plan places a child under 16 there (invariant 8). Where the child is tonight can be recorded for any place.
      optionsOnly: { 'supported-accommodation': 'not-under-16' },
      optionsAbout: {
        'connected-person-foster-care': { about: 'placement', readAs: 'foster-care' },
        'with-parent': { about: 'placement' }
      },
      only: 'child',
      serves: [
        '¶42',
        'law:care-planning-regulations-9',
        'law:care-planning-regulations-27a',
        'law:care-planning-regulations-27b',
        'law:care-planning-regulations-27c'
      ]
    },
    'placement-provider': {
      kind: 'text',
      about: 'care',
      reveals: 'placement',
      only: ['placed', 'provider-apart'],
      serves: ['law:care-planning-regulations-schedule-2']
    },
    'placement-address': {
      kind: 'long-text',
      about: 'safety',
      reveals: 'placement',
      serves: ['law:care-planning-regulations-schedule-2', 'prompt-sheet:where-staying']
    },
    'placement-responsible-person': {
      kind: 'person',
      about: 'care',
      reveals: 'placement',
      only: 'placed',
      serves: ['law:care-planning-regulations-schedule-2']
    },
    'first-placement-on': {
      kind: 'date',
      about: 'care',
      tense: 'either',
      only: ['child', 'placed'],
      serves: ['law:care-planning-regulations-4']
    },
    'placement-since': {
      kind: 'date',
      // The place from which a child went missing depends on this, and the police are told that place.
      about: 'safety',
      tense: 'either',
      notBefore: 'first-placement-on',
      only: 'placed',
      serves: ['law:care-planning-regulations-9', 'law:care-planning-regulations-28']
    },
    'placement-area': {
      kind: 'choice',
      about: 'care',
      options: ['own-area', 'adjoining-area', 'at-a-distance', 'outside-england-and-wales', 'not-decided'],
      reveals: 'placement',
      only: 'child',
      serves: ['¶42', 'law:care-planning-regulations-11']
    },
    'distance-and-isolation': {
      kind: 'long-text',
      about: ['safety', 'care'],
      reveals: 'placement',
      serves: ['¶42', 'law:care-planning-regulations-13', 'law:care-planning-regulations-9']
    },
    // Copies leave out each of these by its name, wherever it stands, as they do the present school: somebody could wait there for the child.
    'places-of-daily-life': {
      kind: 'list',
      about: 'care',
      named: 'daily-life-place',
      fields: { 'daily-life-place': { kind: 'text', reveals: 'placement', serves: ['¶23', '¶42'] } },
      optional: true,
      serves: ['¶23', '¶42']
    },
    'specialist-setting': {
      kind: 'choice',
      about: 'care',
      only: 'worry',
      options: ['chosen', 'sought', 'none-free', 'not-right-for-the-child', 'not-yet-considered'],
      serves: ['¶42']
    },
    'out-of-area-emergency': {
      kind: 'yes-no',
      about: 'care',
      serves: ['law:care-planning-regulations-11', 'law:care-planning-regulations-13']
    },
    'out-of-area-approved': {
      kind: 'choice',
      about: 'care',
      options: ['by-the-director', 'by-a-nominated-officer', 'not-yet'],
      serves: ['law:care-planning-regulations-11']
    },
    'out-of-area-considered': {
      kind: 'choices',
      about: 'care',
      options: [
        'child-was-asked',
        'relatives-were-asked-where-safe',
        'reviewing-officer-was-consulted',
        'most-appropriate-placement-available',
        'fits-the-care-plan'
      ],
      serves: ['law:care-planning-regulations-11']
    },
    'area-authority-name': {
      kind: 'text',
      about: 'care',
      reveals: 'placement',
      serves: ['law:care-planning-regulations-11', 'law:care-planning-regulations-13']
    },
    'area-authority-told': {
      kind: 'choice',
      about: 'care',
      options: ['consulted-with-the-care-plan', 'notified', 'told-late', 'not-yet'],
      serves: ['law:care-planning-regulations-11', 'law:care-planning-regulations-13']
    },
    'area-authority-told-on': {
      kind: 'date',
      only: 'area-authority-informed',
      about: 'care',
      tense: 'happened',
      serves: ['law:care-planning-regulations-13']
    },
    'area-police-told': { kind: 'yes-no', about: 'care', serves: ['¶10'] },
    'placement-registration': {
      kind: 'choice',
      about: 'care',
      options: ['approved-or-registered', 'temporarily-approved', 'being-checked', 'neither', 'not-checked'],
      only: ['child', 'can-be-registered'],
      serves: ['law:care-planning-regulations-27a', 'law:care-planning-regulations-27c']
    },
    'emergency-accommodation-kind': {
      kind: 'choice',
      about: 'care',
      options: [
        'emergency-foster-carer',
        'emergency-childrens-home',
        'emergency-supported-accommodation',
        'emergency-specialist-setting'
      ],
      optionsOnly: { 'emergency-supported-accommodation': 'not-under-16' },
      only: 'child',
      serves: ['¶45', 'law:care-planning-regulations-27a', 'law:care-planning-regulations-27c']
    },
    'emergency-accommodation-tested': {
      kind: 'yes-no',
      about: 'care',
      only: 'emergency-place-chosen',
      serves: ['¶45']
    },
    'carer-briefings': {
      kind: 'list',
      // That carers know of the risks is part of how the child is kept safe (¶44).
      about: 'safety',
      named: 'briefing-of',
      fields: {
        'briefing-of': { kind: 'person', reveals: 'placement', serves: ['¶44'] },
        'briefing-on': { kind: 'date', tense: 'happened', serves: ['¶44'] },
        'briefing-by': { kind: 'person', serves: ['¶44'] },
        'briefing-covered': {
          kind: 'choices',
          options: [
            'risk-of-going-missing',
            'risk-from-traffickers',
            'past-experiences',
            'psychological-issues',
            'effect-of-safety-measures',
            'what-to-do-if-missing'
          ],
          serves: ['¶44']
        },
        'briefing-training': {
          kind: 'choice',
          options: ['trained', 'booked', 'not-yet'],
          serves: ['¶13', '¶15']
        },
        'briefing-still-needed': { kind: 'long-text', optional: true, serves: ['¶13', '¶15', '¶44'] }
      },
      serves: ['¶15', '¶44']
    },
    'safety-measures': {
      kind: 'list',
      named: 'measure-what',
      fields: {
        'measure-what': {
          kind: 'choice',
          options: [
            'talks-with-a-formerly-trafficked-young-person',
            'phone-removed-for-a-time',
            'number-memorised',
            'internet-in-shared-rooms-only',
            'supervision-when-out',
            'room-without-easy-exit',
            'check-in-calls',
            'safe-word',
            'changed-routes',
            'other'
          ],
          serves: ['¶43']
        },
        'measure-details': { kind: 'long-text', serves: ['¶43'] },
        'measure-reason': { kind: 'long-text', serves: ['¶41', '¶43'] },
        'measure-child-view': { kind: 'long-text', saidBy: 'child', serves: ['¶40', '¶41'] },
        'measure-alternative': { kind: 'long-text', serves: ['¶41', '¶43'] },
        'measure-from': { kind: 'date', tense: 'either', serves: ['¶43'] },
        'measure-review-on': { kind: 'date', tense: 'planned', serves: ['¶43', '¶46'] },
        'measure-agreed-by': { kind: 'person', serves: ['¶43'] },
        'measure-restrains': {
          kind: 'choice',
          options: ['no', 'yes', 'not-sure'],
          unprinted: ['no'],
          serves: ['law:european-convention-on-human-rights-5']
        },
        'measure-legal-advice': {
          kind: 'choice',
          about: 'oversight',
          options: ['taken', 'being-taken', 'not-yet'],
          serves: ['law:european-convention-on-human-rights-5']
        }
      },
      serves: ['¶41', '¶43']
    },
    'measures-together': {
      kind: 'long-text',
      only: 'measures-taken',
      serves: ['¶40', '¶41', '¶44']
    },
    'liberty-advice-says': {
      kind: 'long-text',
      about: 'oversight',
      serves: ['law:european-convention-on-human-rights-5']
    },
    'liberty-may-be-deprived': {
      kind: 'choice',
      options: ['no', 'yes', 'not-sure'],
      serves: ['law:european-convention-on-human-rights-5']
    },
    'liberty-authority': {
      kind: 'choice',
      only: 'liberty-to-authorise',
      options: [
        'advice-says-none-needed',
        'court-order',
        'court-asked',
        'parents-consent-alone',
        'authoritys-own-decision',
        'nothing-yet'
      ],
      optionsOnly: { 'parents-consent-alone': 'child' },
      serves: ['law:european-convention-on-human-rights-5', 'law:re-d-2019-uksc-42']
    },
    'memorised-number': { kind: 'long-text', only: 'number-by-heart', serves: ['¶43'] },
    'missing-likely-places': { kind: 'long-text', serves: ['¶39', '¶42', 'practice:philomena-protocol'] },
    'daily-care': {
      kind: 'long-text',
      about: 'care',
      reveals: 'placement',
      serves: ['¶15', '¶44', 'law:care-planning-regulations-schedule-2']
    },
    surgery: {
      kind: 'text',
      about: 'health',
      reveals: 'placement',
      serves: ['law:care-planning-regulations-schedule-2']
    },
    'dental-surgery': {
      kind: 'text',
      about: 'health',
      reveals: 'placement',
      serves: ['law:care-planning-regulations-schedule-2']
    },
    'placement-contact-how': {
      kind: 'long-text',
      about: 'family',
      reveals: 'placement',
      serves: ['¶29', 'law:care-planning-regulations-schedule-2']
    },
    'first-visit-on': {
      kind: 'date',
      about: 'care',
      tense: 'either',
      serves: ['law:care-planning-regulations-28']
    },
    // The first visit has its own day. Later visits are due from six weeks on (regulation 28).
    visits: {
      kind: 'list',
      needed: 'review-to-review',
      about: 'care',
      named: 'visit-on',
      fields: {
        'visit-on': { kind: 'date', tense: 'happened', serves: ['law:care-planning-regulations-28'] },
        'visit-by': { kind: 'person', serves: ['¶24', 'law:care-planning-regulations-28'] },
        'visit-seen-alone': { kind: 'yes-no', serves: ['law:care-planning-regulations-29'] },
        'visit-notes': {
          kind: 'long-text',
          optional: true,
          reveals: 'placement',
          serves: ['¶24', 'law:care-planning-regulations-29']
        }
      },
      serves: ['¶24', 'law:care-planning-regulations-28']
    },
    'visits-how-often': {
      kind: 'long-text',
      about: 'care',
      serves: [
        '¶24',
        'law:care-planning-regulations-28',
        'law:care-planning-regulations-29',
        'law:care-planning-regulations-schedule-2'
      ]
    },
    'placement-plan-agreed-on': {
      kind: 'date',
      about: 'care',
      tense: 'happened',
      serves: ['law:care-planning-regulations-9']
    },
    'placement-told': {
      kind: 'choices',
      about: 'care',
      options: [
        'told-the-child',
        'told-parents-or-those-with-parental-responsibility',
        'told-parents-without-the-address',
        'told-those-who-cared-before',
        'told-the-integrated-care-board',
        'told-the-surgery',
        'told-the-school-or-college',
        'told-the-reviewing-officer'
      ],
      serves: ['law:care-planning-regulations-13']
    },
    'placement-ending': {
      kind: 'long-text',
      about: 'care',
      reveals: 'placement',
      serves: [
        'law:care-planning-regulations-14',
        'law:care-planning-regulations-schedule-2',
        'law:care-planning-regulations-9',
        'law:european-convention-on-human-rights-5',
        'law:care-planning-regulations-11'
      ]
    },
    'protection-review-on': { kind: 'date', tense: 'planned', serves: ['¶46'] }
  }
} as const satisfies StageContent
