import type { StageContent } from '../shape'
import { decidingQuestions } from './strategy-discussion-and-nrm/deciding'
import { exploitationQuestions } from './strategy-discussion-and-nrm/exploitation'

/** The strategy discussion with the police, the child protection decision and the National Referral Mechanism (¶14, ¶17–21). */
export const strategyDiscussionAndNrm = {
  id: 'strategy-discussion-and-nrm',
  check: 'check-strategy-discussion-and-nrm',
  about: 'investigation',
  needed: 'first-days',
  steps: {
    'what-is-suspected': [
      'trafficking-conclusion',
      'conclusion-reason',
      'suspected-exploitation',
      'suspected-another-form',
      'suspected-act',
      'trafficked-within-uk',
      'slavery-or-forced-labour'
    ],
    'strategy-discussion': [
      'strategy-discussion',
      'strategy-discussion-on',
      'strategy-discussion-outcome',
      'later-strategy-discussions',
      'child-protection-enquiry',
      'child-protection-enquiry-on',
      'child-protection-otherwise',
      'child-protection-conference-on',
      'child-protection-plan-decision'
    ],
    'adult-consent': [
      'adult-told-consent-needed',
      'adult-told-of-duty-to-notify',
      'adult-told-on',
      'adult-answer',
      'adult-notified-on',
      'referral'
    ],
    'referral-decision': ['referral', 'referral-not-decided-because', 'referral-explained-to-child'],
    'referral-made': [
      'referral-made-on',
      'referral-reference',
      'referral-first-responder',
      'referral-organisation',
      'referral-responder-contact',
      'referral-cover-contact'
    ],
    'referral-being-made': [
      'referral-first-responder',
      'referral-by-date',
      'referral-organisation',
      'referral-responder-contact',
      'referral-cover-contact'
    ],
    'suspicion-withdrawn': [
      'trafficking-conclusion',
      'suspicion-withdrawn-reasons',
      'suspicion-withdrawn-agreed-by'
    ],
    'before-and-with-the-referral': [
      'safeguarding-referral',
      'safeguarding-referral-on',
      'local-authority-contacted',
      'local-authority-contact-name',
      'local-authority-contact-details',
      'guardian-referral',
      'guardian-referral-on',
      'named-guardian',
      'solicitor-told-of-referral',
      'prosecutor-told-of-referral'
    ],
    'criminal-matters': ['criminal-matters', 'prosecution-details'],
    'exploitation-situations': ['exploitation-situations', 'last-contact-when', 'last-contact-details'],
    exploiters: ['exploiters', 'debts'],
    'future-risk': [
      'other-potential-victims',
      'other-potential-victims-details',
      'siblings-and-other-children',
      'future-exploitation-concern',
      'future-exploitation-reasons',
      'crime-police-force',
      'crime-reference',
      'co-operation-willing',
      'co-operation-details'
    ],
    'professional-insight': [
      'reported-before',
      'reported-before-details',
      'prevented-from-reporting',
      'why-referring',
      'conversations',
      'credibility-concerns',
      'credibility-evidence',
      'other-professionals-involved',
      'evidence-documents'
    ],
    'nrm-decisions': ['nrm-decisions'],
    'check-strategy-discussion-and-nrm': []
  },
  questions: { ...decidingQuestions, ...exploitationQuestions }
} as const satisfies StageContent
