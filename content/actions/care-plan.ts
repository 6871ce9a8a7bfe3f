import { eachLegalDay, eachPlanned, type ActionContent } from './action-content'

/** What the care plan, the health plan, the personal education plan and the tracks call for. */
export const carePlanActions = {
  'tell-everyone-of-the-status': {
    about: 'status',
    serves: ['¶32', '¶44'],
    owner: 'social-worker',
    when: 'two-days',
    protects: true
  },
  'start-special-support': {
    about: 'status',
    serves: ['¶2'],
    owner: 'social-worker',
    when: 'same-day',
    protects: true,
    contrary: true
  },
  'arrange-specialist-support': {
    serves: ['¶2', '¶12'],
    owner: 'social-worker',
    when: 'five-working-days',
    protects: true
  },
  'see-whether-support-began': {
    serves: ['¶12'],
    owner: 'social-worker',
    when: 'two-days',
    each: eachPlanned('support', 'specialist-support-name', 'specialist-support-for')
  },
  'see-to-a-need': {
    about: ['care', 'health', 'past'],
    serves: ['¶32', '¶46'],
    owner: 'social-worker',
    when: 'two-days',
    each: eachPlanned('needs', 'need-what', 'need-response')
  },

  'settle-the-long-term-plan': {
    serves: ['¶29', 'law:care-planning-regulations-5'],
    owner: 'social-worker',
    when: 'care-plan'
  },
  'produce-the-care-plan': {
    serves: ['¶8', '¶32', '¶34', 'law:care-planning-regulations-4'],
    owner: 'social-worker',
    when: 'care-plan',
    due: 'care-plan'
  },
  'agree-the-care-plan': {
    serves: ['law:care-planning-regulations-4'],
    owner: 'social-worker',
    when: 'care-plan',
    due: 'care-plan'
  },
  'agree-the-plan-with-the-child': {
    serves: ['law:care-planning-regulations-4'],
    owner: 'social-worker',
    when: 'care-plan',
    waits: 'for-the-return'
  },

  // That this is called for tells a reader that the child may be accused of something.
  'arrange-a-legal-representative': {
    about: ['care', 'legal'],
    serves: ['¶14', '¶33'],
    owner: 'social-worker',
    when: 'five-working-days'
  },
  // That it is called for says that something was told in confidence.
  'ask-whether-the-lawyer-may-know': {
    about: ['intimate', 'immigration'],
    serves: ['¶31', '¶33'],
    owner: 'social-worker',
    when: 'five-working-days',
    waits: 'for-the-return'
  },
  // For the authority only: until this is settled, neither the lawyer nor the child reads it.
  'settle-for-whom-the-lawyer-acts': {
    about: ['legal', 'oversight', 'danger'],
    serves: ['¶33'],
    owner: 'social-worker',
    when: 'same-day',
    protects: true
  },
  // That this is called for tells a reader that the child may be a victim.
  'take-advice-on-compensation': {
    about: ['care', 'status'],
    serves: ['¶33'],
    owner: 'social-worker',
    when: 'planned'
  },
  // That this is called for tells a reader that the child may be a victim.
  'protect-the-child-as-a-witness': {
    about: ['care', 'status'],
    serves: ['¶33', '¶39', 'law:youth-justice-and-criminal-evidence-act-1999-section-16'],
    owner: 'social-worker',
    when: 'five-working-days',
    protects: true
  },
  'name-the-legal-companion': {
    about: ['care', 'legal'],
    serves: ['¶33', 'law:legal-privilege'],
    owner: 'social-worker',
    when: 'five-working-days'
  },
  // The matter may be that the child is accused of something.
  'ask-about-a-past-legal-day': {
    about: ['care', 'legal'],
    serves: ['¶33'],
    owner: 'social-worker',
    when: 'two-days',
    each: eachLegalDay
  },
  'name-who-goes-along-to-an-asylum-step': {
    about: 'immigration',
    serves: ['¶33', '¶57', 'practice:asylum-interviews-and-statement'],
    owner: 'social-worker',
    when: 'planned'
  },
  'arrange-help-for-an-asylum-step': {
    about: 'immigration',
    serves: ['¶26', '¶33', 'practice:asylum-steps'],
    owner: 'legal-representative',
    when: 'planned'
  },
  'finish-the-statement-in-time': {
    about: 'immigration',
    serves: ['¶57', 'practice:asylum-interviews-and-statement'],
    owner: 'legal-representative',
    when: 'planned'
  },
  'prepare-for-the-appeal-hearing': {
    about: 'immigration',
    serves: ['¶33', '¶57', '¶60', 'practice:asylum-steps'],
    owner: 'legal-representative',
    when: 'planned'
  },
  'find-out-about-a-past-asylum-step': {
    about: 'immigration',
    serves: ['¶57', 'practice:asylum-steps'],
    owner: 'social-worker',
    when: 'same-day'
  },
  'legal-meeting-alone': {
    serves: ['¶33', 'law:legal-privilege'],
    owner: 'social-worker',
    when: 'same-day',
    contrary: true
  },

  'arrange-the-initial-health-assessment': {
    about: 'health',
    serves: ['¶34', 'law:care-planning-regulations-7'],
    owner: 'designated-nurse',
    when: 'planned',
    due: 'health-assessment'
  },
  'arrange-immunisation': {
    about: 'health',
    serves: ['¶34', 'law:care-planning-regulations-schedule-1', 'practice:health-screening'],
    owner: 'carer',
    when: 'planned',
    waits: 'unless-booked'
  },
  'arrange-a-dental-check': {
    about: 'health',
    serves: ['¶34', 'law:care-planning-regulations-schedule-1', 'practice:health-screening'],
    owner: 'carer',
    when: 'planned',
    waits: 'unless-booked'
  },
  'arrange-an-eye-test': {
    about: 'health',
    serves: ['¶34', 'law:care-planning-regulations-schedule-1'],
    owner: 'carer',
    when: 'planned',
    waits: 'unless-booked'
  },
  'arrange-a-hearing-test': {
    about: 'health',
    serves: ['¶34', 'law:care-planning-regulations-schedule-1'],
    owner: 'carer',
    when: 'planned',
    waits: 'unless-booked'
  },
  'arrange-tuberculosis-screening': {
    about: 'health',
    serves: ['¶34', 'practice:health-screening'],
    owner: 'designated-nurse',
    when: 'planned',
    waits: 'unless-booked'
  },
  'arrange-blood-borne-virus-screening': {
    about: 'intimate',
    serves: ['¶34', 'practice:health-screening'],
    owner: 'designated-nurse',
    when: 'planned',
    waits: 'unless-booked'
  },
  'arrange-pregnancy-care': {
    about: 'intimate',
    serves: ['¶34', 'practice:health-screening'],
    owner: 'health-professional',
    when: 'same-day'
  },
  'plan-for-the-unborn-child': {
    about: 'intimate',
    serves: ['¶22', '¶34'],
    owner: 'social-worker',
    when: 'five-working-days',
    protects: true
  },
  'consider-a-parent-and-child-placement': {
    about: 'intimate',
    serves: ['¶42'],
    owner: 'team-manager',
    when: 'five-working-days',
    protects: true
  },
  // Two answers may say opposite things: until somebody has looked, papers tell of a pregnancy that is over, and the police look for a girl who is pregnant (¶34, ¶39).
  'pregnancy-and-own-child-differ': {
    about: ['intimate', 'family'],
    serves: ['¶34', '¶39'],
    owner: 'social-worker',
    when: 'same-day',
    protects: true
  },
  'plan-for-their-own-child': {
    about: 'family',
    serves: [
      '¶20',
      '¶22',
      'law:children-act-1989-section-17',
      'law:children-act-1989-section-47',
      'practice:parental-responsibility-and-consents'
    ],
    owner: 'social-worker',
    when: 'five-working-days',
    protects: true
  },
  'look-for-exploitation-behind-a-pregnancy': {
    about: 'intimate',
    serves: ['¶13', '¶20', '¶31', '¶34'],
    owner: 'social-worker',
    when: 'same-day',
    protects: true
  },
  'ask-about-genital-mutilation': {
    about: 'intimate',
    serves: ['practice:health-screening'],
    owner: 'health-professional',
    when: 'five-working-days'
  },
  // What the authority and the police do. What everybody does who guards the child stands among the dangers.
  'protect-from-genital-mutilation': {
    about: ['danger', 'investigation'],
    serves: ['¶20', 'practice:health-screening'],
    owner: 'social-worker',
    when: 'same-day',
    protects: true
  },
  'follow-the-genital-mutilation-procedure': {
    about: 'intimate',
    serves: ['¶20', 'practice:health-screening'],
    owner: 'social-worker',
    when: 'same-day',
    protects: true
  },
  'refer-to-specialist-mental-health': {
    about: 'health',
    serves: ['¶34', '¶35'],
    owner: 'social-worker',
    when: 'five-working-days',
    protects: true
  },
  'support-against-coercion': {
    about: 'safety',
    serves: ['¶35'],
    owner: 'social-worker',
    when: 'two-days',
    protects: true
  },
  'tell-the-police-of-threats': {
    about: 'safety',
    serves: ['¶10', '¶35'],
    owner: 'social-worker',
    when: 'same-day',
    protects: true
  },
  'produce-the-health-plan': {
    about: 'health',
    serves: ['¶34', '¶35'],
    owner: 'social-worker',
    when: 'care-plan',
    due: 'health-assessment'
  },

  'see-to-a-health-action': {
    about: 'health',
    serves: ['¶35'],
    owner: 'social-worker',
    when: 'two-days',
    each: eachPlanned('health', 'health-action', 'health-objective')
  },
  'see-to-an-education-action': {
    about: 'education',
    serves: ['¶36'],
    owner: 'social-worker',
    when: 'two-days',
    each: eachPlanned('education', 'education-action', 'education-objective')
  },

  'produce-the-personal-education-plan': {
    about: 'education',
    serves: ['¶34', '¶36', 'law:care-planning-regulations-5'],
    owner: 'social-worker',
    when: 'care-plan'
  },
  'secure-a-place-in-education': {
    about: 'education',
    serves: ['¶36', '¶37'],
    owner: 'virtual-school-head',
    when: 'planned'
  },
  'use-priority-admission': { about: 'education', serves: ['¶37'], owner: 'social-worker', when: 'planned' },
  'admission-without-priority': {
    about: 'education',
    serves: ['¶37'],
    owner: 'social-worker',
    when: 'same-day',
    contrary: true
  },
  'arrange-english-support': {
    about: 'education',
    serves: ['¶36'],
    owner: 'virtual-school-head',
    when: 'planned'
  },
  'look-into-special-educational-needs': {
    about: 'education',
    serves: ['¶36', 'practice:education-health-and-care-plan'],
    owner: 'designated-teacher',
    when: 'planned'
  },
  'apply-to-college': {
    about: 'education',
    serves: ['¶36', 'practice:college-and-esol'],
    owner: 'social-worker',
    when: 'planned'
  },
  'tell-the-virtual-school-head': {
    about: 'education',
    serves: ['¶38'],
    owner: 'social-worker',
    when: 'five-working-days'
  },

  'track-set-aside-too-early': {
    about: 'immigration',
    serves: ['¶56'],
    owner: 'team-manager',
    when: 'same-day',
    contrary: true
  }
} as const satisfies Readonly<Record<string, ActionContent>>
