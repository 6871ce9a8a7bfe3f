import type { StageContent } from '../shape'

/** The first hours: a safe place, who is asking, and what everyone does if the child goes missing (¶10, ¶23, ¶39, ¶40). */
export const immediateSafety = {
  id: 'immediate-safety',
  check: 'check-immediate-safety',
  about: 'safety',
  needed: 'first-days',
  steps: {
    'safe-place': [
      'place-tonight',
      'safe-place-first',
      // A baby in the room is as much at risk, and somebody may ask for the baby next (¶20, ¶23).
      'has-children-of-their-own',
      'children-of-their-own',
      'enquirers',
      'who-may-answer-enquiries',
      'addresses-and-numbers-carried',
      'first-language',
      'interpreter-needed',
      'safe-place-arrangements'
    ],
    'police-agreement': [
      'police-told',
      'police-roles-agreed',
      'photograph-on-file',
      'child-description',
      'child-phones'
    ],
    'first-48-hours': [
      'first-48-hours-plan',
      'first-48-hours-who',
      'if-missing-carer',
      'if-missing-authority',
      'health-attention-today',
      'police-officer',
      'police-agreement-details'
    ],
    trust: ['what-helps-feel-safe', 'continuity-of-worker', 'status-still-to-do', 'missing-episodes'],
    'check-immediate-safety': []
  },
  questions: {
    'place-tonight': {
      kind: 'choice',
      needed: 'first-hour',
      options: [
        'foster-home',
        'childrens-home',
        'supported-accommodation',
        'hospital',
        'police-station',
        'youth-detention',
        'port-or-reception-centre',
        'bed-and-breakfast',
        'with-an-adult-not-yet-checked',
        'with-family',
        'missing',
        'own-tenancy',
        'hostel-or-shared-house',
        'asylum-support-accommodation',
        'safe-house',
        'prison-for-adults',
        'immigration-removal-centre',
        'somewhere-else'
      ],
      // Places for adults are listed too: where a child is must be recordable, even where no child may be.
      optionsOnly: {
        'asylum-support-accommodation': 'under-immigration-control',
        'immigration-removal-centre': 'under-immigration-control'
      },
      // Asylum support tells of a claim, youth detention or a prison of an accusation, a removal centre of the position in the UK. A family member knows where the family lives.
      optionsAbout: {
        'asylum-support-accommodation': { about: 'immigration', readAs: 'somewhere-else' },
        'youth-detention': { about: 'legal', readAs: 'somewhere-else' },
        'prison-for-adults': { about: 'legal', readAs: 'somewhere-else' },
        'immigration-removal-centre': { about: 'immigration', readAs: 'somewhere-else' },
        'with-family': { about: 'placement', readAs: 'somewhere-else' }
      },
      applies: 'always',
      serves: ['¶23', '¶45']
    },
    'safe-place-first': {
      kind: 'choice',
      needed: 'first-hour',
      options: ['safe-now', 'being-arranged', 'not-safe', 'not-safe-another-child'],
      // Paper can be found, by the other child too: the child’s own copy says only that the place is not safe, also where it tells of dangers (¶23).
      optionsAbout: {
        'not-safe-another-child': { about: 'danger', readAs: 'not-safe', neverToTheChild: true }
      },
      applies: 'always',
      serves: ['¶23']
    },
    'safe-place-arrangements': { kind: 'long-text', reveals: 'placement', serves: ['¶23', '¶45'] },
    enquirers: {
      kind: 'list',
      needed: 'first-hour',
      about: 'danger',
      named: 'enquirer-name',
      fields: {
        'enquirer-name': { kind: 'text', serves: ['¶23'] },
        'enquirer-says-they-are': { kind: 'text', serves: ['¶23'] },
        'enquirer-contact': { kind: 'text', about: ['danger', 'safety'], serves: ['¶23'] },
        'enquirer-asked-on': { kind: 'date', tense: 'happened', serves: ['¶23'] },
        'enquirer-identity': {
          kind: 'choice',
          // A person who asks on behalf of the country that the child may have fled is no safer because it is known who they are.
          options: ['established', 'authority-of-their-country', 'being-checked', 'not-established'],
          optionsOnly: { 'authority-of-their-country': 'not-british' },
          serves: ['¶23', 'practice:never-approach-the-embassy']
        },
        'enquirer-checked-with': { kind: 'text', about: ['danger', 'safety'], serves: ['¶23'] },
        'enquirer-told': {
          kind: 'choice',
          options: ['nothing', 'location-told', 'location-may-be-known', 'other-information'],
          serves: ['¶23']
        },
        'enquirer-notes': { kind: 'long-text', about: ['danger', 'safety'], optional: true, serves: ['¶23'] }
      },
      // What they know has to be read again once the child has moved.
      onCard: ['enquirer-asked-on', 'enquirer-identity', 'enquirer-told'],
      serves: ['¶23']
    },
    'who-may-answer-enquiries': { kind: 'text', needed: 'first-hour', serves: ['¶23'] },
    'police-told': { kind: 'yes-no', needed: 'first-hour', serves: ['¶10'] },
    'police-roles-agreed': {
      kind: 'choice',
      needed: 'first-hour',
      options: ['agreed', 'being-agreed', 'not-yet'],
      serves: ['¶10']
    },
    'police-officer': { kind: 'person', only: 'police-involved', serves: ['¶10'] },
    'police-agreement-details': {
      kind: 'long-text',
      only: 'police-involved',
      about: 'investigation',
      serves: ['¶10']
    },
    'photograph-on-file': {
      kind: 'choice',
      needed: 'first-hour',
      options: ['on-file', 'to-be-taken', 'child-objects'],
      serves: ['¶39']
    },
    'child-description': {
      kind: 'long-text',
      needed: 'first-hour',
      serves: ['¶39', 'practice:philomena-protocol']
    },
    'addresses-and-numbers-carried': {
      kind: 'long-text',
      needed: 'first-hour',
      serves: ['¶39']
    },
    'child-phones': {
      kind: 'long-text',
      needed: 'first-hour',
      saidBy: 'child',
      serves: ['¶24', '¶27', '¶35', '¶39', '¶43']
    },
    'first-48-hours-plan': { kind: 'long-text', needed: 'first-hour', serves: ['¶23', '¶41'] },
    'first-48-hours-who': { kind: 'person', needed: 'first-hour', serves: ['¶23'] },
    'if-missing-carer': { kind: 'long-text', needed: 'first-hour', serves: ['¶39', '¶41'] },
    'if-missing-authority': {
      kind: 'long-text',
      needed: 'first-hour',
      serves: ['¶10', '¶39', 'practice:philomena-protocol', 'practice:return-interview-72-hours']
    },
    'missing-episodes': {
      kind: 'list',
      named: 'missing-from',
      fields: {
        'missing-from': { kind: 'text', reveals: 'placement', serves: ['¶39'] },
        'missing-since': { kind: 'date', tense: 'happened', serves: ['¶39'] },
        'missing-since-time': { kind: 'text', serves: ['¶39'] },
        'missing-last-seen': { kind: 'long-text', serves: ['¶39'] },
        'missing-police-told': { kind: 'yes-no', serves: ['¶39'] },
        'missing-police-reference': { kind: 'text', serves: ['¶39'] },
        'missing-steps-taken': { kind: 'long-text', serves: ['¶39'] },
        'missing-returned': { kind: 'yes-no', serves: ['¶39'] },
        'missing-returned-on': {
          kind: 'date',
          optional: true,
          tense: 'happened',
          notBefore: 'missing-since',
          serves: ['¶39', 'practice:return-interview-72-hours']
        },
        'missing-return-interview': {
          kind: 'choice',
          options: ['done', 'offered-and-declined', 'arranged', 'not-yet'],
          serves: ['practice:return-interview-72-hours']
        },
        'missing-learned': {
          kind: 'long-text',
          about: 'past',
          optional: true,
          saidBy: 'child',
          serves: ['¶39', 'practice:return-interview-72-hours']
        }
      },
      serves: ['¶39']
    },
    'what-helps-feel-safe': { kind: 'long-text', saidBy: 'child', serves: ['¶40'] },
    'continuity-of-worker': {
      kind: 'long-text',
      about: ['safety', 'care'],
      serves: ['¶2', '¶24', '¶40']
    }
  }
} as const satisfies StageContent
