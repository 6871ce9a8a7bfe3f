import type { ActionContent } from './action-content'

/** What the core assessment calls for. */
export const coreAssessmentActions = {
  'start-the-assessment': {
    about: 'care',
    serves: ['¶22', 'practice:assessment-45-working-days'],
    owner: 'social-worker',
    when: 'two-days'
  },
  'assess-at-once': {
    about: 'care',
    serves: ['¶23'],
    owner: 'social-worker',
    when: 'same-day',
    protects: true
  },
  'assessment-was-delayed': {
    about: 'care',
    serves: ['¶23'],
    owner: 'team-manager',
    when: 'same-day',
    protects: true,
    contrary: true
  },
  'gather-what-is-known': {
    about: 'care',
    serves: ['¶31'],
    owner: 'social-worker',
    when: 'five-working-days'
  },
  'child-was-made-to-repeat': {
    about: 'care',
    serves: ['¶31'],
    owner: 'social-worker',
    when: 'same-day',
    contrary: true
  },
  'establish-language-needs': {
    about: 'identity',
    serves: ['¶26'],
    owner: 'social-worker',
    when: 'same-day'
  },
  'arrange-communication-help': {
    about: 'identity',
    serves: ['¶25', '¶26'],
    owner: 'social-worker',
    when: 'same-day'
  },
  'find-an-interpreter': {
    about: 'identity',
    serves: ['¶26'],
    owner: 'social-worker',
    when: 'same-day',
    danger: 'not-understood',
    protects: true
  },
  'interpreter-in-another-language': {
    about: 'identity',
    serves: ['¶26'],
    owner: 'social-worker',
    when: 'two-days'
  },
  'ask-interpreter-preference': {
    about: 'identity',
    serves: ['practice:interpreter-gender-choice'],
    owner: 'social-worker',
    when: 'five-working-days',
    waits: 'for-the-return'
  },
  'find-a-trained-interpreter': {
    about: 'identity',
    serves: ['¶26'],
    owner: 'social-worker',
    when: 'five-working-days'
  },
  'untrained-interpreter-used': {
    about: 'identity',
    serves: ['¶26'],
    owner: 'social-worker',
    when: 'same-day',
    contrary: true
  },
  'check-interpreter-independence': {
    about: 'identity',
    serves: ['¶26'],
    owner: 'social-worker',
    when: 'same-day',
    protects: true
  },
  'interpreter-not-independent': {
    about: 'identity',
    serves: ['¶26', 'practice:accompanying-adult-never-interprets'],
    owner: 'social-worker',
    when: 'same-day',
    danger: 'spoken-for',
    protects: true,
    contrary: true
  },
  'explain-where-they-are': {
    about: 'care',
    serves: ['¶27', '¶28'],
    owner: 'social-worker',
    when: 'same-day',
    waits: 'for-the-return',
    protects: true
  },
  'explain-the-situation': {
    about: 'care',
    serves: ['¶24', '¶27'],
    owner: 'social-worker',
    when: 'five-working-days',
    waits: 'for-the-return'
  },
  'explain-the-risks': {
    about: 'care',
    serves: ['¶27'],
    owner: 'social-worker',
    when: 'same-day',
    waits: 'for-the-return',
    protects: true
  },
  'explain-who-does-what': {
    about: 'care',
    serves: ['¶24', '¶27', '¶28'],
    owner: 'social-worker',
    when: 'five-working-days',
    waits: 'for-the-return'
  },
  'protect-from-influence': {
    about: 'safety',
    serves: ['¶10', '¶20', '¶27', '¶39', '¶44'],
    owner: 'social-worker',
    when: 'same-day',
    protects: true
  },
  'keep-protecting-from-influence': {
    about: 'safety',
    serves: ['¶10', '¶20', '¶27', '¶39', '¶44', '¶46'],
    owner: 'social-worker',
    when: 'standing',
    protects: true
  },
  'assess-missing-risk': {
    about: 'safety',
    serves: ['¶27'],
    owner: 'social-worker',
    when: 'two-days',
    protects: true
  },
  'share-missing-risk': {
    about: 'safety',
    serves: ['¶10', '¶27', '¶39', '¶44'],
    owner: 'social-worker',
    when: 'same-day',
    protects: true
  },
  'keep-missing-risk-under-review': {
    about: 'safety',
    serves: ['¶10', '¶27', '¶39', '¶44', '¶46'],
    owner: 'social-worker',
    when: 'standing',
    protects: true
  },
  'build-safety-skills': {
    about: 'safety',
    serves: ['¶43'],
    owner: 'carer',
    when: 'planned',
    waits: 'for-the-return',
    protects: true
  },
  'get-help-today': {
    about: 'health',
    serves: ['¶25'],
    owner: 'social-worker',
    when: 'same-day',
    waits: 'for-the-return',
    danger: 'hurt-today'
  },
  'find-out-whether-a-doctor-is-needed': {
    about: 'health',
    serves: ['¶25'],
    owner: 'social-worker',
    when: 'same-day',
    waits: 'for-the-return',
    danger: 'hurt-today'
  },
  'arrange-emotional-support': {
    about: 'health',
    serves: ['¶25', '¶34', '¶35'],
    owner: 'social-worker',
    when: 'five-working-days'
  },
  'follow-up-emotional-support': {
    about: 'health',
    serves: ['¶25', '¶34', '¶35'],
    owner: 'social-worker',
    when: 'planned'
  },
  'offer-emotional-support-again': {
    about: 'health',
    serves: ['¶25', '¶35'],
    owner: 'social-worker',
    when: 'planned',
    waits: 'for-the-return'
  },
  'tell-the-police-what-the-child-needs': {
    about: 'health',
    serves: ['¶25', '¶39'],
    owner: 'social-worker',
    when: 'same-day',
    danger: 'hurt-today',
    protects: true
  },
  'see-a-doctor-or-nurse-today': {
    about: 'health',
    serves: ['¶25'],
    owner: 'carer',
    when: 'same-day',
    waits: 'for-the-return',
    danger: 'hurt-today'
  },
  'assess-family-contact': {
    about: 'other-people',
    serves: ['¶30'],
    owner: 'social-worker',
    when: 'five-working-days',
    protects: true
  },
  'new-contact-before-assessment': {
    about: 'other-people',
    serves: ['¶30'],
    owner: 'social-worker',
    when: 'same-day',
    protects: true,
    contrary: true
  },
  // One name may be a part of the other: a child often knows a person only by a first name.
  'ask-whether-the-relative-is-meant': {
    about: 'investigation',
    serves: ['¶23', '¶30'],
    owner: 'social-worker',
    when: 'same-day',
    danger: 'sought-out',
    each: { list: 'family-contacts', toldBy: ['contact-relationship'] },
    protects: true
  },
  'make-existing-contact-safe': {
    // Its words tell of exploitation.
    about: ['danger', 'status'],
    serves: ['¶10', '¶30', '¶44'],
    owner: 'social-worker',
    when: 'same-day',
    danger: 'sought-out',
    protects: true
  },
  'take-advice-on-contact-under-a-care-order': {
    about: ['family', 'danger'],
    serves: ['¶29', '¶30', 'law:children-act-1989-section-34'],
    owner: 'social-worker',
    when: 'two-days'
  },
  'promote-safe-contact': { about: 'family', serves: ['¶29'], owner: 'social-worker', when: 'planned' },
  // Two answers say opposite things about one person.
  'settle-whether-reaching-them-is-safe': {
    about: ['family', 'danger'],
    serves: ['¶30', 'practice:parental-responsibility-and-consents'],
    owner: 'social-worker',
    when: 'same-day',
    protects: true
  },
  'weigh-who-is-safe-as-a-carer': {
    about: 'family',
    serves: ['¶29', 'law:care-planning-regulations-24', 'law:children-act-1989-section-22c'],
    owner: 'social-worker',
    when: 'five-working-days',
    // Not called for where the child lives with one of them, so it says something about the place.
    reveals: 'placement'
  },
  'return-to-nobody-found-safe': {
    about: ['family', 'danger'],
    serves: ['¶29', '¶30'],
    owner: 'social-worker',
    when: 'same-day',
    protects: true,
    contrary: true
  },
  'consider-reunification': { about: 'family', serves: ['¶29'], owner: 'social-worker', when: 'review' },
  'seek-parents-views': { about: 'other-people', serves: ['¶30'], owner: 'social-worker', when: 'planned' },
  'try-the-parents-again': {
    about: 'other-people',
    serves: ['¶30'],
    owner: 'social-worker',
    when: 'planned'
  },
  'parents-asked-too-soon': {
    about: 'other-people',
    serves: ['¶30'],
    owner: 'social-worker',
    when: 'same-day',
    protects: true,
    contrary: true
  },
  'liaise-about-family-contact': {
    about: 'family',
    serves: ['¶30'],
    owner: 'social-worker',
    when: 'planned',
    protects: true
  },
  // It waits for a caseworker, and is nobody’s fault while there is none.
  'liaise-once-there-is-a-caseworker': {
    about: 'family',
    serves: ['¶30'],
    owner: 'social-worker',
    when: 'standing',
    protects: true
  },
  'press-the-home-office-for-an-answer': {
    about: 'family',
    serves: ['¶30'],
    owner: 'social-worker',
    when: 'five-working-days',
    protects: true
  },
  'decide-on-tracing-support': {
    about: 'family',
    serves: ['¶30'],
    owner: 'social-worker',
    when: 'planned',
    waits: 'for-the-return'
  },
  'have-family-traced': { about: 'family', serves: ['¶29', '¶30'], owner: 'social-worker', when: 'planned' },
  'come-back-to-what-was-left': {
    about: 'care',
    serves: ['¶23', '¶31'],
    owner: 'social-worker',
    when: 'planned',
    waits: 'for-the-return'
  },
  'go-through-the-assessment': {
    about: 'care',
    serves: ['¶27'],
    owner: 'social-worker',
    when: 'planned',
    waits: 'for-the-return'
  }
} as const satisfies Readonly<Record<string, ActionContent>>
