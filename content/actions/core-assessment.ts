import type { ActionContent } from '../shape'

/** What the core assessment calls for. */
export const coreAssessmentActions = {
  'allocate-a-lasting-worker': { serves: ['¶22', '¶24'], owner: 'team-manager', when: 'planned' },
  'start-the-assessment': { serves: ['¶22'], owner: 'social-worker', when: 'planned', due: 'assessment' },
  'assess-at-once': { serves: ['¶23'], owner: 'social-worker', when: 'same-day', protects: true },
  'assessment-was-delayed': {
    serves: ['¶23'],
    owner: 'team-manager',
    when: 'same-day',
    protects: true,
    contrary: true
  },
  'gather-what-is-known': { serves: ['¶31'], owner: 'social-worker', when: 'planned' },
  'name-who-holds-it-together': { serves: ['¶31'], owner: 'team-manager', when: 'planned' },
  'child-was-made-to-repeat': { serves: ['¶31'], owner: 'social-worker', when: 'same-day', contrary: true },
  'establish-language-needs': { serves: ['¶26'], owner: 'social-worker', when: 'same-day' },
  'arrange-communication-help': { serves: ['¶25', '¶26'], owner: 'social-worker', when: 'planned' },
  'find-an-interpreter': { serves: ['¶26'], owner: 'social-worker', when: 'same-day' },
  'ask-interpreter-preference': {
    serves: ['¶26', 'practice:interpreter-gender-choice'],
    owner: 'social-worker',
    when: 'planned'
  },
  'find-a-trained-interpreter': { serves: ['¶26'], owner: 'social-worker', when: 'planned' },
  'untrained-interpreter-used': { serves: ['¶26'], owner: 'social-worker', when: 'same-day', contrary: true },
  'check-interpreter-independence': {
    serves: ['¶26'],
    owner: 'social-worker',
    when: 'same-day',
    protects: true
  },
  'interpreter-not-independent': {
    serves: ['¶26', 'practice:accompanying-adult-never-interprets'],
    owner: 'social-worker',
    when: 'same-day',
    protects: true,
    contrary: true
  },
  'explain-where-they-are': { serves: ['¶28'], owner: 'social-worker', when: 'same-day', protects: true },
  'explain-the-situation': { serves: ['¶27'], owner: 'social-worker', when: 'planned' },
  'explain-the-support': { serves: ['¶24', '¶27'], owner: 'social-worker', when: 'planned' },
  'explain-the-risks': { serves: ['¶27'], owner: 'social-worker', when: 'same-day', protects: true },
  'go-on-explaining-the-risks': { serves: ['¶27'], owner: 'social-worker', when: 'planned', protects: true },
  'explain-who-does-what': { serves: ['¶28'], owner: 'social-worker', when: 'planned' },
  'explain-officials-role': { serves: ['¶28'], owner: 'social-worker', when: 'planned' },
  'assess-influence': { serves: ['¶27'], owner: 'social-worker', when: 'planned', protects: true },
  'protect-from-influence': {
    serves: ['¶20', '¶27', '¶44'],
    owner: 'social-worker',
    when: 'same-day',
    protects: true
  },
  'keep-protecting-from-influence': {
    serves: ['¶20', '¶27', '¶44'],
    owner: 'social-worker',
    when: 'planned',
    protects: true
  },
  'assess-missing-risk': { serves: ['¶27'], owner: 'social-worker', when: 'planned', protects: true },
  'share-missing-risk': {
    serves: ['¶10', '¶27', '¶39', '¶44'],
    owner: 'social-worker',
    when: 'same-day',
    protects: true
  },
  'keep-missing-risk-under-review': {
    serves: ['¶10', '¶27', '¶39', '¶44'],
    owner: 'social-worker',
    when: 'planned',
    protects: true
  },
  'assess-safety-skills': { serves: ['¶43'], owner: 'social-worker', when: 'planned', protects: true },
  'build-safety-skills': { serves: ['¶43'], owner: 'carer', when: 'planned', protects: true },
  'assess-emotional-impact': { serves: ['¶25'], owner: 'social-worker', when: 'planned' },
  'get-help-today': { serves: ['¶25'], owner: 'social-worker', when: 'same-day' },
  'arrange-emotional-support': { serves: ['¶25', '¶34', '¶35'], owner: 'social-worker', when: 'planned' },
  'follow-up-emotional-support': { serves: ['¶25', '¶34', '¶35'], owner: 'social-worker', when: 'planned' },
  'offer-emotional-support-again': { serves: ['¶25', '¶35'], owner: 'social-worker', when: 'planned' },
  'see-a-doctor-or-nurse-today': { serves: ['¶25'], owner: 'carer', when: 'same-day' },
  'record-existing-contact': { serves: ['¶29'], owner: 'social-worker', when: 'planned' },
  'assess-family-contact': { serves: ['¶30'], owner: 'social-worker', when: 'planned', protects: true },
  'new-contact-before-assessment': {
    serves: ['¶30'],
    owner: 'social-worker',
    when: 'same-day',
    protects: true,
    contrary: true
  },
  'make-existing-contact-safe': { serves: ['¶30'], owner: 'social-worker', when: 'same-day', protects: true },
  'promote-safe-contact': { serves: ['¶29'], owner: 'social-worker', when: 'planned' },
  'consider-reunification': { serves: ['¶29'], owner: 'social-worker', when: 'planned' },
  'seek-parents-views': { serves: ['¶30'], owner: 'social-worker', when: 'planned' },
  'try-the-parents-again': { serves: ['¶30'], owner: 'social-worker', when: 'planned' },
  'parents-asked-too-soon': {
    serves: ['¶30'],
    owner: 'social-worker',
    when: 'same-day',
    protects: true,
    contrary: true
  },
  'liaise-about-family-contact': { serves: ['¶30'], owner: 'social-worker', when: 'planned', protects: true },
  'liaise-once-there-is-a-caseworker': {
    serves: ['¶30'],
    owner: 'social-worker',
    when: 'planned',
    protects: true
  },
  'press-the-home-office-for-an-answer': {
    serves: ['¶30'],
    owner: 'social-worker',
    when: 'planned',
    protects: true
  },
  'decide-on-tracing-support': { serves: ['¶30'], owner: 'social-worker', when: 'planned' },
  'have-family-traced': { serves: ['¶29', '¶30'], owner: 'social-worker', when: 'planned' },
  'come-back-to-what-was-left': { serves: ['¶23', '¶31'], owner: 'social-worker', when: 'planned' },
  'list-the-needs': { serves: ['¶22', '¶32'], owner: 'social-worker', when: 'planned', due: 'assessment' },
  'answer-every-need': { serves: ['¶32'], owner: 'social-worker', when: 'planned', due: 'care-plan' },
  'go-through-the-assessment': { serves: ['¶27'], owner: 'social-worker', when: 'planned', due: 'assessment' }
} as const satisfies Readonly<Record<string, ActionContent>>
