import { beforeTheReferral } from '../../before-the-referral'
import type { Question } from '../../shape'

/** The forms of exploitation, in the order of the prompt sheet; the last two are added from ¶17. */
export const formsOfExploitation = [
  'forced-work',
  'wages-taken',
  'forced-fraud',
  'forced-prostitution',
  'child-sexual-exploitation',
  'held-and-sexually-assaulted',
  'forced-crime',
  'organ-removal',
  'domestic-servitude',
  'slavery-or-servitude',
  'another-form'
] as const

/** An adult’s answer, and that the Home Office was told without their name, are theirs to tell: no police copy ties them to the name unasked (¶31, ¶33). */
const whatAnAdultSaid = ['status', 'past'] as const

/** What is suspected, the strategy discussion, and who refers (¶14, ¶17–20). A child's consent is never asked. */
export const decidingQuestions = {
  'suspected-exploitation': {
    kind: 'choices',
    about: 'past',
    options: formsOfExploitation,
    only: 'worry',
    serves: ['¶17', '¶18', 'prompt-sheet:how-exploited']
  },
  'suspected-another-form': {
    kind: 'text',
    about: 'past',
    only: ['worry', 'another-form-suspected'],
    serves: ['¶17', 'prompt-sheet:other-type-of-exploitation']
  },
  'trafficked-within-uk': {
    kind: 'choice',
    about: 'status',
    options: ['within-the-uk', 'into-the-uk', 'both', 'not-established'],
    optionsOnly: { 'into-the-uk': 'not-british', both: 'not-british' },
    only: 'worry',
    serves: ['¶18']
  },
  // A referral is owed by the suspicion, and protection whatever the definition says: the parts of it can wait (¶17, ¶19, ¶20).
  'slavery-or-forced-labour': {
    kind: 'choice',
    needed: 'first-review',
    about: 'status',
    options: ['known', 'suspected', 'still-finding-out', 'not-suspected'],
    only: ['worry', 'not-brought-into-it'],
    serves: ['¶20', 'practice:modern-slavery-without-trafficking']
  },
  'suspected-act': {
    kind: 'choices',
    needed: 'first-review',
    about: 'past',
    options: [
      'recruited',
      'transported',
      'passed-on',
      'housed-or-hidden',
      'received',
      'nobody-moved-the-child'
    ],
    only: 'worry',
    serves: ['¶17']
  },
  'strategy-discussion': {
    kind: 'choice',
    options: ['held', 'arranged', 'decided-not-to-hold', 'not-yet'],
    serves: ['¶10', '¶20']
  },
  'strategy-discussion-on': {
    kind: 'date',
    only: 'discussion-recorded',
    tense: 'either',
    serves: ['¶20']
  },
  'strategy-discussion-outcome': {
    kind: 'long-text',
    only: 'discussion-recorded',
    serves: ['¶10', '¶20']
  },
  'later-strategy-discussions': {
    kind: 'list',
    only: 'discussion-recorded',
    named: 'later-discussion-on',
    fields: {
      'later-discussion-on': { kind: 'date', tense: 'either', serves: ['¶20'] },
      'later-discussion-with': { kind: 'long-text', serves: ['¶10', '¶20'] },
      'later-discussion-outcome': { kind: 'long-text', serves: ['¶10', '¶20'] }
    },
    serves: ['¶10', '¶20']
  },
  'child-protection-enquiry': {
    kind: 'choice',
    only: 'child',
    about: 'safety',
    options: ['started', 'finished', 'decided-not-to-start', 'not-yet-decided'],
    serves: ['¶20']
  },
  'child-protection-enquiry-on': {
    kind: 'date',
    only: ['child', 'enquiry-decided'],
    about: 'safety',
    tense: 'happened',
    serves: ['¶20']
  },
  'child-protection-conference-on': {
    kind: 'date',
    only: ['child', 'conference-possible'],
    about: 'safety',
    tense: 'either',
    serves: ['¶20', 'practice:child-protection-conference-15-working-days']
  },
  'child-protection-plan-decision': {
    kind: 'choice',
    only: 'child',
    about: 'safety',
    options: ['in-place', 'needed-not-yet-in-place', 'not-needed', 'not-yet-decided'],
    serves: ['¶20', '¶39']
  },
  referral: {
    kind: 'choice',
    about: 'status',
    options: [
      'made',
      'already-made-by-another',
      'being-made',
      'no-consent',
      'suspicion-withdrawn',
      'not-decided'
    ],
    optionsOnly: { 'no-consent': ['adult', 'nothing-decided'] },
    // It says what they answered.
    optionsAbout: { 'no-consent': { about: 'past' } },
    serves: [
      '¶14',
      '¶19',
      'law:modern-slavery-act-2015-section-52',
      'practice:consent-to-a-referral',
      'practice:referral-is-made-online'
    ]
  },
  'referral-not-decided-because': {
    kind: 'long-text',
    only: 'referral-undecided',
    about: 'status',
    serves: ['¶19']
  },
  'referral-explained-to-child': {
    kind: 'choice',
    only: 'referred',
    about: 'status',
    options: ['explained', 'to-be-explained', 'not-now'],
    serves: ['¶27', 'practice:child-told-about-the-referral']
  },
  'referral-made-on': { kind: 'date', about: 'status', tense: 'happened', serves: ['¶19'] },
  'referral-reference': { kind: 'text', about: 'status', serves: ['¶19', '¶31'] },
  'referral-first-responder': {
    kind: 'person',
    about: 'status',
    serves: [
      '¶19',
      'prompt-sheet:responder-first-name',
      'prompt-sheet:responder-last-name',
      'prompt-sheet:responder-role'
    ]
  },
  'referral-organisation': {
    kind: 'text',
    only: 'responder-to-name',
    about: 'status',
    serves: ['prompt-sheet:organisation', 'prompt-sheet:place-of-referral']
  },
  'referral-by-date': { kind: 'date', about: 'status', tense: 'planned', serves: ['¶19'] },
  'referral-responder-contact': {
    kind: 'text',
    only: 'responder-to-name',
    about: 'status',
    serves: ['prompt-sheet:work-email', 'prompt-sheet:responder-phone']
  },
  'referral-cover-contact': { kind: 'text', about: 'status', serves: ['prompt-sheet:cover-email'] },
  'suspicion-withdrawn-reasons': {
    kind: 'long-text',
    about: 'status',
    serves: ['¶19', '¶20', 'practice:observable-facts-not-assumptions']
  },
  'suspicion-withdrawn-agreed-by': { kind: 'person', about: 'status', serves: ['¶20'] },
  'safeguarding-referral': {
    kind: 'choice',
    only: 'nobody-looks-after',
    about: 'status',
    options: ['made', 'already-responsible', 'being-made', 'not-yet'],
    serves: ['¶20', 'practice:safeguarding-referral-with-the-nrm']
  },
  'safeguarding-referral-on': {
    kind: 'date',
    only: 'safeguarding-referred',
    about: 'status',
    tense: 'happened',
    serves: ['¶20', 'practice:safeguarding-referral-with-the-nrm']
  },
  'local-authority-contacted': {
    kind: 'text',
    needed: 'first-review',
    sooner: beforeTheReferral,
    only: 'authority-to-name',
    about: 'status',
    reveals: 'placement',
    serves: ['prompt-sheet:local-authority-name']
  },
  'local-authority-contact-name': {
    kind: 'text',
    needed: 'first-review',
    sooner: beforeTheReferral,
    only: 'contact-there-to-name',
    about: 'status',
    reveals: 'placement',
    serves: [
      'prompt-sheet:local-authority-contact-first-name',
      'prompt-sheet:local-authority-contact-last-name'
    ]
  },
  'local-authority-contact-details': {
    kind: 'text',
    needed: 'first-review',
    sooner: beforeTheReferral,
    only: 'contact-there-to-name',
    about: 'status',
    reveals: 'placement',
    serves: ['prompt-sheet:local-authority-phone', 'prompt-sheet:local-authority-email']
  },
  'guardian-referral': {
    kind: 'choice',
    about: 'status',
    options: ['made', 'being-made', 'not-yet', 'no-service-here'],
    only: 'child',
    serves: ['law:modern-slavery-act-2015-section-48', 'practice:guardian-referral']
  },
  'guardian-referral-on': {
    kind: 'date',
    about: 'status',
    tense: 'happened',
    only: ['child', 'guardian-asked-for'],
    serves: ['practice:guardian-referral']
  },
  'named-guardian': {
    kind: 'person',
    firstOffered: 'child-trafficking-guardian',
    about: 'status',
    only: ['child', 'guardian-asked-for'],
    serves: ['practice:guardian-referral', 'law:modern-slavery-act-2015-section-48']
  },
  'solicitor-told-of-referral': {
    kind: 'choice',
    only: 'referral-to-tell-of',
    about: 'legal',
    options: ['told', 'not-yet', 'no-solicitor-yet'],
    serves: ['practice:solicitor-told-of-the-referral']
  },
  'prosecutor-told-of-referral': {
    kind: 'choice',
    only: 'referral-to-tell-of',
    about: 'legal',
    options: ['told', 'police-told-no-file-yet', 'not-yet', 'no-charge-or-investigation'],
    serves: ['law:modern-slavery-act-2015-section-45', 'practice:prosecutor-told-of-the-referral']
  },
  'prosecution-details': {
    kind: 'long-text',
    only: 'accused',
    about: 'legal',
    serves: ['¶33', 'law:modern-slavery-act-2015-section-45']
  },
  'criminal-matters': {
    kind: 'list',
    about: 'legal',
    named: 'criminal-matter-kind',
    fields: {
      'criminal-matter-kind': {
        kind: 'choice',
        options: ['arrest', 'interview-under-caution', 'charge', 'court-hearing', 'other'],
        serves: ['¶33']
      },
      'criminal-matter-on': { kind: 'date', tense: 'either', serves: ['¶33'] },
      'criminal-matter-accusation': { kind: 'long-text', serves: ['¶33'] },
      'criminal-matter-solicitor': {
        kind: 'person',
        serves: [
          '¶33',
          'law:modern-slavery-act-2015-section-45',
          'practice:solicitor-and-appropriate-adult-at-police-interviews'
        ]
      },
      'criminal-matter-appropriate-adult': {
        kind: 'person',
        serves: ['practice:solicitor-and-appropriate-adult-at-police-interviews']
      },
      'criminal-matter-police-told': {
        kind: 'choice',
        options: ['told', 'not-yet', 'no-referral'],
        serves: ['law:modern-slavery-act-2015-section-45']
      },
      // Bail ends nothing, and what came of a step is free text: whether the matter goes on is said by itself.
      'criminal-matter-stands': {
        kind: 'choice',
        options: ['goes-on', 'nothing-came-of-it', 'convicted-or-cautioned'],
        serves: ['¶33']
      },
      'criminal-matter-outcome': { kind: 'long-text', optional: true, serves: ['¶33'] },
      'criminal-matter-next-on': { kind: 'date', optional: true, tense: 'planned', serves: ['¶33'] }
    },
    serves: ['¶33', 'law:modern-slavery-act-2015-section-45']
  },
  'other-potential-victims': {
    kind: 'choice',
    about: 'other-people',
    options: ['there-are-others', 'no-others', 'not-sure'],
    serves: ['practice:one-referral-each', 'prompt-sheet:other-potential-victims']
  },
  'other-potential-victims-details': {
    kind: 'long-text',
    only: 'others-may-be-victims',
    about: 'other-people',
    serves: ['prompt-sheet:other-potential-victims-details']
  },
  'nrm-decisions': {
    kind: 'list',
    about: 'status',
    named: 'nrm-decision-kind',
    fields: {
      'nrm-decision-kind': {
        kind: 'choice',
        options: ['reasonable-grounds', 'conclusive-grounds', 'reconsideration'],
        serves: ['practice:nrm-decision-times']
      },
      'nrm-decision-outcome': {
        kind: 'choice',
        options: ['positive', 'negative', 'suspended-or-closed'],
        serves: ['¶20']
      },
      'nrm-decision-on': { kind: 'date', tense: 'happened', serves: ['practice:nrm-decision-times'] },
      'nrm-decision-told-to-child': {
        kind: 'choice',
        options: ['told', 'to-be-told', 'not-now'],
        serves: ['¶27']
      },
      'nrm-decision-what-follows': {
        kind: 'long-text',
        // It may hold what the child’s lawyer advises (¶33).
        about: ['status', 'legal'],
        serves: ['¶20']
      }
    },
    serves: ['¶20', 'practice:nrm-decision-times']
  },
  'adult-told-consent-needed': {
    kind: 'yes-no',
    about: whatAnAdultSaid,
    serves: ['law:modern-slavery-act-2015-section-52', 'practice:consent-to-a-referral']
  },
  'adult-told-of-duty-to-notify': {
    kind: 'yes-no',
    about: whatAnAdultSaid,
    only: ['adult', 'not-referred-as-a-child'],
    serves: ['law:modern-slavery-act-2015-section-52']
  },
  'adult-told-on': {
    kind: 'date',
    about: whatAnAdultSaid,
    tense: 'happened',
    serves: ['law:modern-slavery-act-2015-section-52', 'practice:consent-to-a-referral']
  },
  'adult-answer': {
    kind: 'choice',
    about: whatAnAdultSaid,
    options: ['agrees', 'refuses', 'not-answered-yet'],
    serves: ['law:modern-slavery-act-2015-section-52', 'practice:consent-to-a-referral']
  },
  'adult-notified-on': {
    kind: 'date',
    about: whatAnAdultSaid,
    only: ['adult', 'consent-refused', 'not-referred-as-a-child'],
    tense: 'happened',
    serves: ['law:modern-slavery-act-2015-section-52']
  }
} as const satisfies Readonly<Record<string, Question>>
