import { eachPlanned, type ActionContent } from './action-content'

/** What must be done so that the child is safe where they live. */
export const protectionAndPlacementActions = {
  // This says who has the child, and that they are suspected. Only the police and the authority read it until the child is safe.
  'carer-may-be-a-danger': {
    about: 'investigation',
    serves: ['¶23', '¶30', '¶42'],
    owner: 'social-worker',
    when: 'same-day',
    danger: 'unsafe-tonight',
    protects: true,
    reveals: 'placement',
    contrary: true
  },
  // A member of the family is a danger, and nothing says that another one has the child.
  'find-out-who-has-the-child': {
    about: 'investigation',
    serves: ['¶23', '¶30'],
    owner: 'social-worker',
    when: 'same-day',
    danger: 'unsafe-tonight',
    protects: true,
    reveals: 'placement'
  },
  // The same, where it is not yet known whether the carer is a danger.
  'placed-while-contact-waits': {
    about: 'investigation',
    serves: ['¶30', '¶42'],
    owner: 'team-manager',
    when: 'same-day',
    danger: 'unsafe-tonight',
    protects: true,
    reveals: 'placement'
  },
  // One name may be a part of the other: a child often knows a person only by a first name.
  'ask-whether-the-carer-is-meant': {
    about: 'investigation',
    serves: ['¶23', '¶30', '¶42'],
    owner: 'social-worker',
    when: 'same-day',
    danger: 'unsafe-tonight',
    each: { list: 'people', toldBy: ['person-role'] },
    protects: true,
    reveals: 'placement'
  },
  // One address stands in two lists, and neither list knows of the other.
  'settle-whose-address-it-is': {
    about: 'investigation',
    serves: ['¶23', '¶42'],
    owner: 'social-worker',
    when: 'same-day',
    danger: 'unsafe-tonight',
    protects: true,
    reveals: 'placement'
  },
  // Two answers say opposite things. The people who look after the child, and the papers, go by one of them.
  'tonight-and-placement-differ': {
    about: ['safety', 'care'],
    serves: ['¶23', '¶42'],
    owner: 'social-worker',
    when: 'same-day',
    protects: true,
    reveals: 'placement'
  },
  // A person who may be a child is treated as one, even if they were housed as an adult before anybody doubted it.
  'move-from-a-place-for-adults': {
    serves: ['¶7', '¶45', 'law:care-planning-regulations-27a', 'law:care-planning-regulations-27c'],
    owner: 'team-manager',
    when: 'same-day',
    danger: 'unsafe-tonight',
    protects: true,
    contrary: true
  },
  'move-from-a-prison-for-adults': {
    about: 'legal',
    serves: ['¶7', '¶33'],
    owner: 'social-worker',
    when: 'same-day',
    danger: 'unsafe-tonight',
    protects: true,
    contrary: true
  },
  // A person who is or may be a child is treated as a child, also by those who detain them (¶7).
  'get-out-of-immigration-detention': {
    about: 'immigration',
    serves: ['¶7', '¶33'],
    owner: 'social-worker',
    when: 'same-day',
    danger: 'unsafe-tonight',
    protects: true,
    contrary: true
  },
  // From 18.
  'tell-the-lawyer-of-the-detention': {
    about: 'immigration',
    serves: ['¶33'],
    owner: 'social-worker',
    when: 'same-day',
    danger: 'unsafe-tonight',
    protects: true
  },
  'decide-on-a-child-protection-plan': {
    serves: ['¶20', '¶39'],
    owner: 'team-manager',
    when: 'same-day',
    protects: true
  },
  'arrange-the-protection-conference': {
    serves: ['¶39', 'practice:child-protection-conference'],
    owner: 'team-manager',
    when: 'five-working-days',
    due: 'child-protection-conference',
    protects: true
  },
  'involve-the-child-in-protection': {
    serves: ['¶40', '¶41'],
    owner: 'social-worker',
    when: 'two-days',
    waits: 'for-the-return',
    protects: true
  },
  'change-what-feels-punitive': { serves: ['¶41'], owner: 'social-worker', when: 'same-day', protects: true },
  'consider-a-specialist-setting': {
    about: 'care',
    serves: ['¶12', '¶42'],
    owner: 'social-worker',
    when: 'five-working-days',
    protects: true
  },
  'move-under-16-from-supported-accommodation': {
    about: 'care',
    serves: ['law:care-planning-regulations-27a', 'law:care-planning-regulations-27b'],
    owner: 'team-manager',
    when: 'same-day',
    protects: true,
    contrary: true
  },
  'plan-other-than-supported-accommodation': {
    about: 'care',
    serves: ['law:care-planning-regulations-27a', 'law:care-planning-regulations-27b'],
    owner: 'team-manager',
    when: 'same-day',
    protects: true
  },
  'establish-age-for-supported-accommodation': {
    about: 'care',
    serves: ['law:care-planning-regulations-27a', 'law:care-planning-regulations-27c'],
    owner: 'social-worker',
    when: 'same-day',
    protects: true
  },
  'move-from-an-unregistered-place': {
    about: 'care',
    serves: [
      'law:care-planning-regulations-27a',
      'law:care-planning-regulations-27c',
      'practice:unregistered-place-told-to-the-director'
    ],
    owner: 'team-manager',
    when: 'same-day',
    protects: true,
    contrary: true
  },
  'check-the-registration': {
    about: 'care',
    serves: [
      'law:care-planning-regulations-24',
      'law:care-planning-regulations-27a',
      'law:care-planning-regulations-27c'
    ],
    owner: 'social-worker',
    when: 'same-day',
    protects: true
  },
  // This says who the child lives with, and that they are family or close to it.
  'settle-the-temporary-approval': {
    about: 'care',
    serves: ['law:care-planning-regulations-24', 'law:care-planning-regulations-25'],
    owner: 'social-worker',
    when: 'five-working-days',
    due: 'temporary-approval',
    reveals: 'placement'
  },
  // This says who the child lives with. A placement with a parent is one under section 22C(2), which nobody registers.
  'assess-the-home-with-a-parent': {
    about: 'care',
    serves: ['law:care-planning-regulations-17', 'law:care-planning-regulations-18'],
    owner: 'social-worker',
    when: 'same-day',
    protects: true,
    reveals: 'placement'
  },
  'get-out-of-area-approval': {
    about: 'care',
    serves: ['law:care-planning-regulations-11'],
    owner: 'team-manager',
    when: 'same-day',
    reveals: 'placement'
  },
  // In an emergency nobody has to approve the placement first. Then schooling is what cannot wait.
  'keep-schooling-in-the-fourth-key-stage': {
    about: ['care', 'education'],
    serves: ['law:care-planning-regulations-10'],
    owner: 'social-worker',
    when: 'two-days',
    reveals: 'placement'
  },
  'get-the-directors-approval': {
    about: 'care',
    serves: ['law:care-planning-regulations-11'],
    owner: 'director-of-childrens-services',
    when: 'same-day',
    reveals: 'placement'
  },
  'take-advice-on-a-placement-outside-england-and-wales': {
    about: 'care',
    serves: ['law:care-planning-regulations-12'],
    owner: 'team-manager',
    when: 'same-day',
    protects: true,
    reveals: 'placement'
  },
  'notify-the-area-authority': {
    about: 'care',
    serves: ['law:care-planning-regulations-11', 'law:care-planning-regulations-13'],
    owner: 'social-worker',
    when: 'same-day',
    due: 'out-of-area-notice',
    reveals: 'placement'
  },
  'consult-the-area-authority': {
    about: 'care',
    serves: ['law:care-planning-regulations-11'],
    owner: 'team-manager',
    when: 'same-day',
    reveals: 'placement'
  },
  'area-authority-was-told-late': {
    about: 'care',
    serves: ['law:care-planning-regulations-13'],
    owner: 'team-manager',
    when: 'same-day',
    contrary: true,
    reveals: 'placement'
  },
  'tell-the-authority-of-the-new-area': {
    about: 'status',
    serves: ['¶31', 'law:children-act-1989-section-47'],
    owner: 'social-worker',
    when: 'same-day',
    protects: true,
    reveals: 'placement'
  },
  'tell-the-police-of-the-new-area': {
    serves: ['¶10', '¶39'],
    owner: 'social-worker',
    when: 'same-day',
    protects: true,
    reveals: 'placement'
  },
  'try-the-emergency-route': {
    about: 'care',
    serves: ['¶45'],
    owner: 'social-worker',
    when: 'two-days',
    protects: true
  },
  'brief-the-carer': { serves: ['¶44'], owner: 'social-worker', when: 'same-day', protects: true },
  // It says where the child is tonight.
  'agree-with-the-ward': {
    serves: [
      '¶23',
      '¶26',
      '¶39',
      '¶42',
      '¶44',
      'practice:solicitor-and-appropriate-adult-at-police-interviews'
    ],
    owner: 'social-worker',
    when: 'same-day',
    waits: 'for-the-return',
    protects: true,
    reveals: 'placement'
  },
  'complete-the-briefing': { serves: ['¶44'], owner: 'social-worker', when: 'two-days', protects: true },
  'train-the-carer': {
    about: 'oversight',
    serves: ['¶13', '¶15', '¶16'],
    owner: 'team-manager',
    when: 'planned',
    protects: true
  },
  'ask-the-child-about-a-measure': {
    serves: ['¶40', '¶41'],
    owner: 'social-worker',
    when: 'same-day',
    waits: 'for-the-return',
    protects: true
  },
  'review-an-overdue-measure': {
    serves: ['¶46'],
    owner: 'social-worker',
    when: 'same-day',
    protects: true
  },
  'agree-a-measure': { serves: ['¶41'], owner: 'team-manager', when: 'two-days', protects: true },
  'take-legal-advice-on-a-measure': {
    about: 'oversight',
    serves: ['law:european-convention-on-human-rights-5'],
    owner: 'team-manager',
    when: 'same-day',
    protects: true
  },
  'settle-what-authorises-a-measure': {
    serves: ['law:european-convention-on-human-rights-5'],
    owner: 'team-manager',
    when: 'same-day',
    protects: true
  },
  'liberty-without-authority': {
    serves: ['law:european-convention-on-human-rights-5', 'law:re-d-2019-uksc-42'],
    owner: 'team-manager',
    when: 'same-day',
    protects: true,
    contrary: true
  },
  // A court’s order ends, and then nothing authorises what it allowed.
  'know-when-the-courts-order-ends': {
    about: 'legal',
    serves: ['law:european-convention-on-human-rights-5'],
    owner: 'team-manager',
    when: 'two-days',
    protects: true
  },
  'agree-a-number-to-remember': {
    serves: ['¶43'],
    owner: 'carer',
    when: 'five-working-days',
    waits: 'for-the-return',
    protects: true
  },
  'agree-what-happens-if-missing': {
    serves: ['¶10', '¶39'],
    owner: 'social-worker',
    when: 'same-day',
    waits: 'for-the-return',
    protects: true
  },
  'arrange-the-visits': {
    about: 'care',
    serves: ['law:care-planning-regulations-28', 'law:care-planning-regulations-19'],
    owner: 'social-worker',
    when: 'five-working-days',
    due: 'first-visit'
  },
  'agree-the-placement-plan': {
    about: 'care',
    serves: ['law:care-planning-regulations-9'],
    owner: 'social-worker',
    when: 'five-working-days',
    due: 'placement-plan'
  },
  'placement-plan-was-late': {
    about: 'care',
    serves: ['law:care-planning-regulations-9'],
    owner: 'team-manager',
    when: 'same-day',
    contrary: true
  },
  'send-the-placement-notices': {
    about: 'care',
    serves: ['law:care-planning-regulations-13'],
    owner: 'social-worker',
    when: 'five-working-days'
  },
  // What was approved, checked and told has no day of its own, so it may be about the placement before.
  'look-again-after-a-move': {
    about: ['safety', 'care'],
    serves: [
      '¶10',
      '¶23',
      '¶24',
      '¶39',
      '¶42',
      'law:care-planning-regulations-9',
      'law:care-planning-regulations-11',
      'law:care-planning-regulations-13'
    ],
    owner: 'social-worker',
    when: 'same-day',
    protects: true,
    reveals: 'placement'
  },
  'look-again-after-a-return': {
    serves: ['¶10', '¶39', '¶42', '¶46'],
    owner: 'social-worker',
    when: 'two-days',
    protects: true
  },
  'see-to-a-protection-step': {
    serves: ['¶39', '¶46'],
    owner: 'social-worker',
    when: 'two-days',
    each: eachPlanned('protection', 'protection-action', 'protection-objective'),
    protects: true
  },
  'review-protection-now': {
    serves: ['¶39', '¶46'],
    owner: 'social-worker',
    when: 'same-day',
    protects: true
  }
} as const satisfies Readonly<Record<string, ActionContent>>
