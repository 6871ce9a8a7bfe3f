/**
 * The map of the guidance: each paragraph’s duties and where each is met. A paragraph that asks nothing of the practitioner gives the reason instead. A duty
 * that no case file can meet says so, beside any question that touches it.
 */
export type Where =
  | { readonly question: string }
  | { readonly action: string }
  | { readonly statement: string }
  | { readonly outside: string }

/** One thing that the guidance asks for; its words are in messages under `duties`. */
interface Duty {
  readonly id: string
  readonly met: readonly Where[]
}

/** A paragraph with its duties, or with the reason why it has none (words under `outside`). */
interface Paragraph {
  readonly duties: readonly Duty[]
  readonly none?: string
}

/** What is noticed, page by page. Knowing the signs (¶13) and using them (¶21) are both met there. */
const everyMark = [
  { question: 'marks-arrival-journey-and-documents' },
  { question: 'marks-adults-and-living-situation' },
  { question: 'marks-control-fear-and-presentation' },
  { question: 'marks-missing-and-movement' },
  { question: 'marks-sexual-exploitation' },
  { question: 'marks-criminal-exploitation' },
  { question: 'marks-labour-and-domestic-servitude' },
  { question: 'marks-health-wellbeing-and-services' },
  { question: 'marks-money-contact-and-other' }
] as const satisfies readonly Where[]

/** Every paragraph of the January 2014 draft, 1 to 67, and its annex. */
export const paragraphs: Readonly<Record<string, Paragraph>> = {
  1: { duties: [], none: 'describes-the-children' },
  2: {
    duties: [
      {
        id: 'begin-special-support-at-once',
        met: [
          { question: 'status-still-to-do' },
          { action: 'start-special-support' },
          { question: 'how-status-needs-are-met' },
          { question: 'specialist-supports' }
        ]
      },
      {
        id: 'keep-a-stable-relationship',
        met: [{ question: 'continuity-of-worker' }]
      }
    ]
  },
  3: {
    duties: [
      {
        id: 'apply-to-looked-after-children',
        met: [{ statement: 'scope' }]
      }
    ]
  },
  4: {
    duties: [
      {
        id: 'read-with-care-planning-guidance',
        met: [{ statement: 'read-with-wider-guidance' }]
      }
    ]
  },
  5: {
    duties: [
      {
        id: 'comply-or-record-exceptional-reasons',
        met: [
          { question: 'departures' },
          { question: 'return-information-how' },
          { action: 'give-reason-for-departure' },
          { statement: 'departures-need-reasons' },
          { statement: 'edition' }
        ]
      }
    ]
  },
  6: { duties: [], none: 'explains-the-guidance' },
  7: {
    duties: [
      {
        id: 'treat-as-a-child-while-age-is-in-doubt',
        met: [
          { question: 'age-as-known' },
          { question: 'dates-of-birth' },
          { question: 'age-in-doubt' },
          { statement: 'a-child-until-assessed' },
          { question: 'treated-as-a-child' },
          { question: 'age-assessment' },
          { question: 'age-assessment-outcome' },
          { question: 'age-assessment-details' },
          { question: 'age-minded-to-meeting' },
          { question: 'age-outcome-told-how' },
          { question: 'age-challenge-meanwhile' },
          { question: 'safe-move-on' },
          { question: 'age-minded-to-meeting-on' },
          { question: 'age-assessment-challenged' },
          { question: 'age-challenge-outcome' },
          { action: 'move-from-a-prison-for-adults' },
          { action: 'get-out-of-immigration-detention' },
          { action: 'tell-the-court-of-the-age' },
          { action: 'settle-what-stands-during-an-age-challenge' },
          { action: 'take-up-the-outcome-of-an-age-challenge' }
        ]
      },
      {
        id: 'establish-whether-unaccompanied',
        met: [
          { question: 'unaccompanied-responsible-adult' },
          { question: 'asylum-claimed-or-intended' },
          { question: 'unaccompanied-under-18-at-claim' },
          { question: 'unaccompanied-own-right' },
          { question: 'unaccompanied-basis' }
        ]
      },
      {
        id: 'count-potential-victims-as-trafficked',
        met: [{ question: 'trafficking-conclusion' }, { statement: 'potential-victims-count' }]
      },
      {
        id: 'establish-legal-basis-of-care',
        met: [{ question: 'periods-of-care' }]
      }
    ]
  },
  8: {
    duties: [
      {
        id: 'regard-status-in-care-planning',
        met: [{ question: 'how-status-needs-are-met' }, { action: 'produce-the-care-plan' }]
      },
      {
        id: 'regard-status-for-care-leavers',
        met: [
          { question: 'pathway-status-considered' },
          { question: 'pathway-status-needs' },
          { question: 'pathway-review-status-considered' },
          { action: 'add-status-to-pathway-assessment' }
        ]
      },
      {
        id: 'owe-duties-whatever-the-status',
        met: [
          { question: 'support-refused-for-status' },
          { action: 'restore-support-refused-for-status' },
          { statement: 'duties-whatever-the-status' },
          { statement: 'same-duties-to-every-child' },
          { question: 'transfer-meanwhile' },
          { action: 'keep-every-duty-until-the-transfer' },
          { statement: 'duties-until-a-transfer' }
        ]
      }
    ]
  },
  9: {
    duties: [
      {
        id: 'monitor-policy-and-performance',
        met: [
          { outside: 'organisation-wide' },
          { question: 'manager-oversight' },
          { question: 'manager-oversight-by' },
          { question: 'manager-oversight-on' }
        ]
      },
      {
        id: 'managers-look-beyond-the-guidance',
        met: [{ outside: 'organisation-wide' }, { question: 'manager-oversight' }]
      }
    ]
  },
  10: {
    duties: [
      {
        id: 'agree-roles-with-the-police',
        met: [
          { question: 'police-told' },
          { question: 'police-roles-agreed' },
          { question: 'police-officer' },
          { question: 'police-agreement-details' },
          { question: 'if-missing-authority' },
          { question: 'area-police-told' },
          { action: 'tell-the-police' },
          { action: 'agree-police-roles' },
          { action: 'solicitor-and-adult-at-the-police-station' },
          { action: 'look-for-the-child' }
        ]
      },
      {
        id: 'work-with-other-agencies',
        met: [
          { question: 'strategy-discussion' },
          { question: 'strategy-discussion-outcome' },
          { question: 'child-protection-otherwise' },
          { question: 'threats-police-told' },
          { question: 'plan-recipients' },
          { question: 'later-strategy-discussions' },
          { question: 'exploiters' },
          { action: 'agree-what-happens-if-missing' },
          { action: 'tell-the-police-of-the-new-area' },
          { action: 'hold-a-strategy-discussion' },
          { action: 'report-the-crime' },
          { action: 'tell-the-designated-officer' },
          { action: 'exploiters-in-touch-lately' },
          { action: 'keep-safe-from-exploiters-in-touch' }
        ]
      }
    ]
  },
  11: {
    duties: [
      {
        id: 'plan-for-different-outcomes',
        met: [
          { question: 'immigration-position' },
          { question: 'care-plan-tracks' },
          { question: 'if-claim-refused' },
          { question: 'immigration-position-basis' },
          { question: 'immigration-positions-before' }
        ]
      }
    ]
  },
  12: {
    duties: [
      {
        id: 'consider-specialist-support',
        met: [
          { question: 'specialist-supports' },
          { question: 'specialist-support-gaps' },
          { question: 'specialist-support-enough' },
          { action: 'arrange-specialist-support' },
          { action: 'look-at-specialist-support' },
          { action: 'press-for-specialist-support' }
        ]
      }
    ]
  },
  13: {
    duties: [
      {
        id: 'train-everyone-involved',
        met: [
          { outside: 'organisation-wide' },
          { question: 'authority-still-to-do' },
          { question: 'manager-oversight' },
          { question: 'briefing-training' },
          { question: 'briefing-still-needed' },
          { action: 'train-those-around-the-child' },
          { action: 'train-the-carer' }
        ]
      },
      {
        id: 'recognise-indicators-in-care',
        met: [
          { question: 'worries' },
          { question: 'screenings' },
          { question: 'indicator-details' },
          { question: 'conclusion-reason' },
          ...everyMark,
          { question: 'conclusion-on' },
          { question: 'finding-out-who' },
          { question: 'finding-out-by' },
          { action: 'screen-again' }
        ]
      },
      {
        id: 'understand-effect-on-planning',
        met: [{ question: 'manager-oversight' }]
      }
    ]
  },
  14: {
    duties: [
      {
        id: 'know-how-and-when-to-refer',
        met: [{ question: 'referral' }, { question: 'manager-oversight' }]
      },
      {
        id: 'reach-specialist-legal-advice',
        met: [
          { question: 'immigration-adviser' },
          { question: 'immigration-adviser-works-with-children' },
          { question: 'legal-matter-representative' },
          { action: 'find-a-specialist-in-children' },
          { action: 'find-a-regulated-adviser' },
          { action: 'arrange-a-legal-representative' }
        ]
      }
    ]
  },
  15: {
    duties: [
      {
        id: 'reviewing-officer-knows-status-duties',
        met: [
          { question: 'still-to-explain' },
          { question: 'manager-oversight' },
          { action: 'brief-the-reviewing-officer' }
        ]
      },
      {
        id: 'carers-know-best-practice',
        met: [
          { question: 'carer-briefings' },
          { question: 'daily-care' },
          { question: 'authority-still-to-do' },
          { action: 'train-the-carer' }
        ]
      }
    ]
  },
  16: {
    duties: [
      {
        id: 'use-available-training',
        met: [
          { question: 'manager-oversight' },
          { action: 'train-those-around-the-child' },
          { action: 'train-the-carer' }
        ]
      }
    ]
  },
  17: {
    duties: [
      {
        id: 'apply-the-definition',
        met: [
          { question: 'suspected-act' },
          { question: 'suspected-exploitation' },
          { question: 'suspected-another-form' },
          { question: 'marks-arrival-journey-and-documents' },
          { question: 'marks-sexual-exploitation' },
          { question: 'marks-criminal-exploitation' },
          { statement: 'potential-victims-count' }
        ]
      }
    ]
  },
  18: {
    duties: [
      {
        id: 'include-trafficking-within-the-uk',
        met: [
          { question: 'trafficking-conclusion' },
          { statement: 'within-the-uk-alike' },
          { question: 'trafficked-within-uk' },
          { question: 'marks-missing-and-movement' },
          { question: 'suspected-exploitation' }
        ]
      },
      {
        id: 'meet-needs-of-children-trafficked-within-the-uk',
        met: [{ question: 'psychological-support-exploitation' }, { statement: 'within-the-uk-alike' }]
      }
    ]
  },
  19: {
    duties: [
      {
        id: 'refer-on-suspicion',
        met: [
          { question: 'trafficking-conclusion' },
          { question: 'referral' },
          { question: 'referral-made-on' },
          { question: 'referral-reference' },
          { question: 'referral-first-responder' },
          { question: 'referral-by-date' },
          { question: 'connected-child-own-referral' },
          { question: 'referral-not-decided-because' },
          { question: 'suspicion-withdrawn-reasons' },
          { action: 'record-the-conclusion' },
          { action: 'make-the-nrm-referral' },
          { action: 'finish-the-nrm-referral' },
          { action: 'nrm-referral-is-late' },
          { action: 'refer-each-other-child' },
          { statement: 'referral-is-made-online' }
        ]
      }
    ]
  },
  20: {
    duties: [
      {
        id: 'decide-child-protection-independently',
        met: [
          { question: 'strategy-discussion' },
          { question: 'strategy-discussion-outcome' },
          { question: 'child-protection-enquiry' },
          { question: 'child-protection-otherwise' },
          { question: 'trafficking-conclusion' },
          { question: 'siblings-and-other-children' },
          { question: 'slavery-or-forced-labour' },
          { question: 'strategy-discussion-on' },
          { question: 'later-strategy-discussions' },
          { question: 'child-protection-enquiry-on' },
          { question: 'suspicion-withdrawn-reasons' },
          { question: 'suspicion-withdrawn-agreed-by' },
          { question: 'safeguarding-referral' },
          { question: 'safeguarding-referral-on' },
          { question: 'future-exploitation-concern' },
          { question: 'future-exploitation-reasons' },
          { action: 'decide-on-a-child-protection-plan' },
          { statement: 'protection-stands' },
          { action: 'hold-a-strategy-discussion' },
          { action: 'hold-the-arranged-discussion' },
          { action: 'record-what-came-of-the-discussion' },
          { action: 'decide-on-child-protection' },
          { action: 'make-the-safeguarding-referral' }
        ]
      },
      {
        id: 'carry-out-protection-and-care-planning',
        met: [
          { question: 'child-protection-plan-decision' },
          { question: 'child-protection-otherwise' },
          { question: 'protection-steps' },
          { question: 'child-protection-conference-on' },
          { question: 'nrm-decisions' },
          { question: 'situation-still-in-it' },
          { action: 'protect-from-influence' },
          { action: 'put-the-child-protection-plan-in-place' },
          { action: 'keep-protecting-after-a-negative-decision' },
          { action: 'still-being-exploited' },
          { action: 'act-on-a-forced-marriage' },
          { action: 'report-the-crime' },
          { statement: 'negative-decision-removes-nothing' }
        ]
      }
    ]
  },
  21: {
    duties: [
      {
        id: 'use-the-indicators',
        met: [
          { question: 'screenings' },
          { question: 'indicator-details' },
          ...everyMark,
          { statement: 'referral-is-made-online' }
        ]
      }
    ]
  },
  22: {
    duties: [
      {
        id: 'assess-first-with-regard-to-status',
        met: [
          { question: 'distress-steps' },
          { question: 'assessment-started-on' },
          { question: 'assessment-analysis' },
          { question: 'assessment-finished-on' },
          { action: 'start-the-assessment' },
          { statement: 'assessment-is-now-single' }
        ]
      },
      {
        id: 'take-account-of-origin',
        met: [{ question: 'life-before' }, { question: 'living-with-family-wishes' }]
      },
      {
        id: 'take-account-of-the-journey',
        met: [{ question: 'reasons-in-own-words' }, { question: 'reasons-from-others' }]
      },
      {
        id: 'take-account-of-abuse-and-exploitation',
        met: [
          { question: 'experiences-of-abuse' },
          { question: 'experiences-needs' },
          { question: 'needs' },
          { question: 'exploitation-situations' }
        ]
      }
    ]
  },
  23: {
    duties: [
      {
        id: 'carry-out-core-assessment-immediately',
        met: [
          { question: 'assessment-timing' },
          { question: 'distress-steps' },
          { question: 'assessment-started-on' },
          { action: 'assess-at-once' },
          { action: 'assessment-was-delayed' }
        ]
      },
      {
        id: 'plan-for-the-first-48-hours',
        met: [
          { question: 'first-48-hours-plan' },
          { question: 'first-48-hours-who' },
          { action: 'plan-the-first-48-hours' }
        ]
      },
      {
        id: 'provide-a-safe-place-first',
        met: [
          { question: 'place-tonight' },
          { question: 'safe-place-first' },
          { question: 'safe-place-arrangements' },
          { question: 'where-the-child-is' },
          { action: 'find-a-safe-place' },
          { action: 'check-the-adult' },
          { action: 'tell-the-police-what-leads-to-the-child' }
        ]
      },
      {
        id: 'allow-time-to-disclose',
        met: [
          { question: 'left-for-later' },
          { question: 'left-for-later-until' },
          { action: 'come-back-to-what-was-left' }
        ]
      },
      {
        id: 'withhold-location-until-identity-is-established',
        met: [
          { question: 'enquirers' },
          { question: 'who-may-answer-enquiries' },
          { question: 'must-not-be-told-location' },
          { question: 'places-of-daily-life' },
          { question: 'recipient-needs-location' },
          { question: 'recipient-location-reason' },
          { action: 'location-was-told' },
          { action: 'tell-enquirers-nothing' },
          { action: 'solicitor-and-adult-at-the-police-station' },
          { action: 'agree-who-must-not-know' },
          { statement: 'location-confidential' },
          { statement: 'location-enquiries-immigration-services' }
        ]
      }
    ]
  },
  24: {
    duties: [
      {
        id: 'build-trust',
        met: [
          { question: 'continuity-of-worker' },
          { question: 'how-explained' },
          { action: 'explain-the-situation' },
          { question: 'child-phones' }
        ]
      },
      {
        id: 'prioritise-continuity',
        met: [
          { question: 'continuity-of-worker' },
          { question: 'handover-told' },
          { question: 'handover-child-told' },
          { action: 'tell-the-child-of-the-handover' },
          { action: 'hand-the-case-over' },
          { question: 'distress-steps' },
          { question: 'visits-how-often' },
          { question: 'visits' },
          { question: 'handover-kind' }
        ]
      }
    ]
  },
  25: {
    duties: [
      {
        id: 'ascertain-emotional-impact',
        met: [
          { question: 'feelings-child-words' },
          { question: 'emotional-impact-noticed' },
          { question: 'self-harm-worry' },
          { action: 'get-help-today' }
        ]
      },
      {
        id: 'note-mental-health-support-needed',
        met: [
          { question: 'emotional-support-needed' },
          { question: 'emotional-support-kind' },
          { action: 'arrange-emotional-support' },
          { action: 'follow-up-emotional-support' },
          { action: 'offer-emotional-support-again' }
        ]
      },
      {
        id: 'assess-health-and-disability',
        met: [
          { question: 'feelings-child-words' },
          { question: 'health-needs-known' },
          { question: 'health-attention-today' },
          { question: 'disability-needs' },
          { question: 'communication-help-needed' },
          { question: 'communication-help' },
          { question: 'needs' },
          { action: 'see-a-doctor-or-nurse-today' }
        ]
      },
      {
        id: 'assess-education',
        met: [{ question: 'education-history' }, { question: 'education-needs-found' }, { question: 'needs' }]
      },
      {
        id: 'assess-identity',
        met: [
          { question: 'cultural-background' },
          { question: 'languages-used' },
          { question: 'identity-support' },
          { question: 'first-language' },
          { question: 'needs' }
        ]
      }
    ]
  },
  26: {
    duties: [
      {
        id: 'assume-nothing-about-language',
        met: [
          { question: 'languages-used' },
          { question: 'interpreter-needed' },
          { question: 'first-language' },
          { question: 'person-languages' },
          { question: 'interpreter-language' },
          { action: 'establish-language-needs' },
          { action: 'solicitor-and-adult-at-the-police-station' }
        ]
      },
      {
        id: 'use-trained-interpreters',
        met: [
          { question: 'interpreter-person' },
          { question: 'interpreter-trained' },
          { action: 'find-an-interpreter' },
          { action: 'find-a-trained-interpreter' },
          { action: 'untrained-interpreter-used' }
        ]
      },
      {
        id: 'put-trafficking-in-words-understood',
        met: [
          { question: 'how-explained' },
          { question: 'still-to-explain' },
          { question: 'views-and-plan' },
          { action: 'read-the-plans-back' }
        ]
      },
      {
        id: 'check-interpreter-is-not-linked',
        met: [
          { question: 'interpreter-independence' },
          { question: 'interpreter-independence-how' },
          { question: 'interpreters-not-used' },
          { question: 'exploiter-description' },
          { question: 'asylum-step-interpreter' },
          { action: 'check-interpreter-independence' },
          { action: 'interpreter-not-independent' },
          { action: 'adult-does-not-interpret' }
        ]
      }
    ]
  },
  27: {
    duties: [
      {
        id: 'establish-child-understands-situation',
        met: [
          { question: 'not-yet-understood' },
          { question: 'how-explained' },
          { action: 'explain-the-situation' },
          { action: 'go-through-the-assessment' },
          { question: 'child-wishes' },
          { question: 'assessment-child-view' },
          { question: 'referral-explained-to-child' },
          { question: 'nrm-decision-told-to-child' },
          { question: 'still-to-explain' }
        ]
      },
      {
        id: 'establish-child-understands-risks',
        met: [
          { question: 'not-yet-understood' },
          { question: 'how-explained' },
          { action: 'explain-the-risks' }
        ]
      },
      {
        id: 'record-assessment-of-influence',
        met: [
          { question: 'influence-assessment' },
          { question: 'influence-conclusion' },
          { question: 'child-phones' },
          { question: 'influence-child-view' },
          { question: 'situation-what-keeps-them' },
          { question: 'last-contact-when' },
          { question: 'last-contact-details' },
          { action: 'assess-missing-risk' },
          { action: 'protect-from-influence' },
          { action: 'keep-protecting-from-influence' }
        ]
      },
      {
        id: 'record-assessment-of-going-missing',
        met: [
          { question: 'influence-assessment' },
          { question: 'missing-risk-conclusion' },
          { question: 'influence-child-view' },
          { action: 'assess-missing-risk' },
          { action: 'share-missing-risk' },
          { action: 'keep-missing-risk-under-review' }
        ]
      }
    ]
  },
  28: {
    duties: [
      {
        id: 'establish-child-knows-where-they-are',
        met: [
          { question: 'not-yet-understood' },
          { question: 'how-explained' },
          { question: 'assessment-child-view' },
          { action: 'explain-where-they-are' }
        ]
      },
      {
        id: 'understand-reasons-for-coming',
        met: [{ question: 'reasons-in-own-words' }, { question: 'reasons-from-others' }]
      },
      {
        id: 'explain-roles',
        met: [
          { question: 'not-yet-understood' },
          { question: 'how-explained' },
          { question: 'person-role' },
          { action: 'explain-who-does-what' }
        ]
      },
      {
        id: 'explain-officials-separate-role',
        met: [
          { question: 'how-explained' },
          { action: 'explain-who-does-what' },
          { statement: 'officials-are-separate' }
        ]
      }
    ]
  },
  29: {
    duties: [
      {
        id: 'owe-equal-duties',
        met: [{ statement: 'same-duties-to-every-child' }]
      },
      {
        id: 'promote-contact',
        met: [
          { question: 'family-contacts' },
          { question: 'family-relationships-plan' },
          { question: 'family-members' },
          { question: 'placement-contact-how' },
          { action: 'take-advice-on-contact-under-a-care-order' },
          { action: 'promote-safe-contact' }
        ]
      },
      {
        id: 'consider-reunification',
        met: [
          { question: 'reunification-considered' },
          { question: 'family-relationships-plan' },
          { question: 'permanence-plan' },
          { question: 'living-with-family-wishes' },
          { action: 'consider-reunification' },
          { action: 'weigh-who-is-safe-as-a-carer' },
          { action: 'settle-the-long-term-plan' }
        ]
      }
    ]
  },
  30: {
    duties: [
      {
        id: 'liaise-with-home-office-caseworker',
        met: [
          { question: 'home-office-liaison' },
          { question: 'family-relationships-plan' },
          { action: 'liaise-about-family-contact' },
          { action: 'liaise-once-there-is-a-caseworker' },
          { action: 'press-the-home-office-for-an-answer' }
        ]
      },
      {
        id: 'put-child-protection-first-in-contact',
        met: [
          { question: 'family-contacts' },
          { question: 'holder-reach' },
          { question: 'exploiter-link-to-child' },
          { question: 'must-not-be-told-location' },
          { action: 'assess-family-contact' },
          { action: 'new-contact-before-assessment' },
          { action: 'make-existing-contact-safe' },
          { action: 'return-to-nobody-found-safe' },
          { statement: 'family-contact-waits' }
        ]
      },
      {
        id: 'seek-parents-views',
        met: [
          { question: 'parents-views-sought' },
          { question: 'parents-views' },
          { question: 'contact-is-parent' },
          { action: 'seek-parents-views' },
          { action: 'try-the-parents-again' },
          { action: 'parents-asked-too-soon' }
        ]
      },
      {
        id: 'consider-tracing-support',
        met: [
          { question: 'tracing-support' },
          { action: 'decide-on-tracing-support' },
          { action: 'have-family-traced' }
        ]
      },
      {
        id: 'home-office-decides-on-initiating-contact',
        met: [{ outside: 'home-office-task' }, { question: 'home-office-liaison' }]
      }
    ]
  },
  31: {
    duties: [
      {
        id: 'minimise-repetition-and-distress',
        met: [
          { question: 'distress-steps' },
          { question: 'records-awaited' },
          { question: 'child-asked-to-repeat' },
          { question: 'repeat-put-right-on' },
          { action: 'gather-what-is-known' },
          { action: 'child-was-made-to-repeat' },
          { statement: 'do-not-ask-again' },
          { question: 'already-told' },
          { question: 'reasons-from-others' },
          { question: 'conversations' },
          { question: 'screening-what-others-hold' },
          { action: 'ask-agencies-for-what-was-told' }
        ]
      },
      {
        id: 'keep-the-child-from-getting-lost-between-agencies',
        met: [
          { question: 'distress-steps' },
          { question: 'reference' },
          { question: 'full-name' },
          { question: 'name-in-own-script' },
          { question: 'other-names' },
          { question: 'home-office-reference' },
          { question: 'nhs-number' },
          { question: 'unique-pupil-number' },
          { question: 'other-references' },
          { question: 'transfer-meanwhile' },
          { question: 'people' },
          { question: 'referral-reference' }
        ]
      },
      {
        id: 'transfer-all-relevant-information',
        met: [
          { question: 'distress-steps' },
          { question: 'plan-recipients' },
          { question: 'authority-still-to-do' },
          { question: 'transfer-records' },
          { question: 'handover-told' },
          { question: 'handover-kind' },
          { question: 'handover-authority' },
          { question: 'handover-on' },
          { action: 'pass-on-what-is-known' },
          { action: 'hand-the-case-over' }
        ]
      }
    ]
  },
  32: {
    duties: [
      {
        id: 'note-status-in-care-plan',
        met: [{ question: 'how-status-needs-are-met' }]
      },
      {
        id: 'describe-how-status-needs-are-met',
        met: [
          { question: 'how-status-needs-are-met' },
          { question: 'needs' },
          { question: 'specialist-support-for' },
          { question: 'specialist-support-needs' },
          { question: 'health-action-for' },
          { question: 'education-action-for' },
          { question: 'protection-step-for' }
        ]
      },
      {
        id: 'make-everyone-aware-of-status',
        met: [
          { question: 'status-still-to-do' },
          { question: 'status-who-knows' },
          { question: 'plan-recipients' },
          { action: 'tell-everyone-of-the-status' },
          { statement: 'everyone-knows-the-status' }
        ]
      }
    ]
  },
  33: {
    duties: [
      {
        id: 'note-legal-support-and-how-provided',
        met: [
          { question: 'legal-support-needed' },
          { question: 'legal-arrangements' },
          { action: 'arrange-a-legal-representative' },
          { action: 'take-advice-on-compensation' },
          { action: 'protect-the-child-as-a-witness' },
          { question: 'criminal-matters' },
          { question: 'age-challenge-representative' },
          { question: 'appeal-state' },
          { question: 'prosecution-details' },
          { action: 'arrange-help-for-a-police-interview' },
          { action: 'tell-the-solicitor-of-the-referral' },
          { action: 'solicitor-and-adult-at-the-police-station' },
          { action: 'tell-the-lawyer-of-the-detention' }
        ]
      },
      {
        id: 'accompany-child-to-legal-meetings',
        met: [
          { question: 'legal-meetings-companion' },
          { question: 'legal-meetings-accompanied' },
          { question: 'legal-meetings-stand-in' },
          { question: 'asylum-steps' },
          { question: 'criminal-matters' },
          { action: 'name-the-legal-companion' },
          { action: 'legal-meeting-alone' },
          { statement: 'companion-at-legal-meetings' }
        ]
      }
    ]
  },
  34: {
    duties: [
      {
        id: 'produce-a-health-plan',
        met: [
          { question: 'initial-health-assessment' },
          { question: 'health-actions' },
          { action: 'produce-the-health-plan' },
          { action: 'arrange-the-initial-health-assessment' }
        ]
      },
      {
        id: 'produce-a-personal-education-plan',
        met: [
          { question: 'personal-education-plan-ready-on' },
          { action: 'produce-the-personal-education-plan' }
        ]
      },
      {
        id: 'cover-physical-emotional-and-mental-health',
        met: [
          { question: 'physical-health-now' },
          { question: 'emotional-impact-noticed' },
          { question: 'health-in-confidence' },
          { question: 'medicines-and-allergies' },
          { question: 'sexual-health-wishes' },
          { action: 'plan-for-the-unborn-child' },
          { action: 'pregnancy-and-own-child-differ' },
          { action: 'look-for-exploitation-behind-a-pregnancy' }
        ]
      },
      {
        id: 'address-psychological-harm',
        met: [
          { question: 'emotional-support-kind' },
          { question: 'psychological-support-exploitation' },
          { question: 'specialist-mental-health' },
          { action: 'refer-to-specialist-mental-health' }
        ]
      }
    ]
  },
  35: {
    duties: [
      {
        id: 'support-against-coercion',
        met: [
          { question: 'threats-made' },
          { question: 'coercion-support' },
          { question: 'child-phones' },
          { question: 'last-contact-details' },
          { action: 'support-against-coercion' },
          { action: 'tell-the-police-of-threats' },
          { statement: 'support-against-threats-goes-on' }
        ]
      },
      {
        id: 'refer-to-specialist-mental-health',
        met: [{ question: 'specialist-mental-health' }, { action: 'refer-to-specialist-mental-health' }]
      },
      {
        id: 'set-health-objectives-and-responsibilities',
        met: [{ question: 'health-actions' }, { question: 'health-care-now' }]
      }
    ]
  },
  36: {
    duties: [
      {
        id: 'set-a-clear-education-pathway',
        met: [
          { question: 'education-pathway-plan' },
          { question: 'school-admission-arrangements' },
          { question: 'education-actions' },
          { question: 'education-place' },
          { question: 'college-place' },
          { action: 'secure-a-place-in-education' },
          { action: 'apply-to-college' }
        ]
      },
      {
        id: 'detail-english-and-special-support',
        met: [
          { question: 'education-to-arrange' },
          { question: 'education-pathway-plan' },
          { question: 'education-needs-found' },
          { action: 'arrange-english-support' },
          { action: 'look-into-special-educational-needs' }
        ]
      }
    ]
  },
  37: {
    duties: [
      {
        id: 'use-priority-in-admissions',
        met: [
          { question: 'education-to-arrange' },
          { action: 'use-priority-admission' },
          { action: 'admission-without-priority' },
          { statement: 'admissions-priority' },
          { statement: 'right-place-is-gained' }
        ]
      },
      {
        id: 'understand-local-admission-arrangements',
        met: [{ question: 'school-admission-arrangements' }]
      },
      {
        id: 'gain-the-most-appropriate-place',
        met: [
          { question: 'education-place' },
          { question: 'education-pathway-plan' },
          { action: 'secure-a-place-in-education' }
        ]
      }
    ]
  },
  38: {
    duties: [
      {
        id: 'monitor-education-progress',
        met: [{ question: 'education-pathway-plan' }, { question: 'education-needs-found' }]
      },
      {
        id: 'senior-manager-monitors',
        met: [
          { question: 'education-pathway-plan' },
          { question: 'education-to-arrange' },
          { action: 'tell-the-virtual-school-head' },
          { statement: 'senior-manager-watches-education' }
        ]
      },
      {
        id: 'keep-a-culture-of-ambition',
        met: [{ outside: 'organisation-wide' }]
      }
    ]
  },
  39: {
    duties: [
      {
        id: 'decide-on-a-protection-plan',
        met: [
          { question: 'child-protection-plan-decision' },
          { question: 'child-protection-otherwise' },
          { action: 'decide-on-a-child-protection-plan' },
          { action: 'arrange-the-protection-conference' }
        ]
      },
      {
        id: 'plan-recovery-if-missing',
        met: [
          { question: 'if-missing-carer' },
          { question: 'if-missing-authority' },
          { question: 'found-where' },
          { question: 'addresses-and-numbers-carried' },
          { question: 'missing-episodes' },
          { question: 'child-phones' },
          { question: 'missing-likely-places' },
          { action: 'agree-what-happens-if-missing' },
          { action: 'note-the-phone-numbers' },
          { action: 'report-missing' },
          { action: 'missing-and-returned-differ' },
          { action: 'pregnancy-and-own-child-differ' },
          { action: 'look-for-the-child' },
          { action: 'look-again-after-a-return' }
        ]
      },
      {
        id: 'keep-a-photograph-on-file',
        met: [
          { question: 'photograph-on-file' },
          { question: 'child-description' },
          { action: 'take-a-photograph' },
          { action: 'record-another-way-of-recognising' }
        ]
      }
    ]
  },
  40: {
    duties: [
      {
        id: 'build-a-trusting-relationship',
        met: [{ question: 'continuity-of-worker' }, { question: 'influence-assessment' }]
      },
      {
        id: 'ask-what-helps-the-child-feel-safe',
        met: [{ question: 'what-helps-feel-safe' }, { question: 'child-on-protection' }]
      },
      {
        id: 'involve-the-child-in-protection',
        met: [
          { question: 'child-part-still-to-do' },
          { question: 'child-on-protection' },
          { question: 'protection-child-view' },
          { question: 'measure-child-view' },
          { question: 'measures-together' },
          { action: 'involve-the-child-in-protection' },
          { action: 'ask-the-child-about-a-measure' }
        ]
      }
    ]
  },
  41: {
    duties: [
      {
        id: 'avoid-punitive-steps',
        met: [
          { question: 'child-part-still-to-do' },
          { question: 'child-on-protection' },
          { question: 'measures-together' },
          { question: 'first-48-hours-plan' },
          { question: 'if-missing-carer' },
          { action: 'change-what-feels-punitive' },
          { statement: 'protection-must-not-copy-control' }
        ]
      },
      {
        id: 'do-not-replicate-traffickers-control',
        met: [
          { question: 'safety-measures' },
          { question: 'measures-together' },
          { statement: 'protection-must-not-copy-control' }
        ]
      },
      {
        id: 'involve-the-child-in-the-protection-plan',
        met: [
          { question: 'measures-together' },
          { question: 'protection-child-view' },
          { action: 'involve-the-child-in-protection' }
        ]
      }
    ]
  },
  42: {
    duties: [
      {
        id: 'choose-placement-to-protect',
        met: [
          { question: 'placement-kind' },
          { question: 'distance-and-isolation' },
          { question: 'missing-likely-places' },
          { question: 'exploiter-whereabouts' },
          { action: 'look-again-after-a-move' },
          { action: 'consider-a-parent-and-child-placement' }
        ]
      },
      {
        id: 'consider-out-of-area',
        met: [
          { question: 'placement-area' },
          { question: 'distance-and-isolation' },
          { question: 'places-of-daily-life' }
        ]
      },
      {
        id: 'consider-specialist-accommodation',
        met: [
          { question: 'specialist-setting' },
          { question: 'distance-and-isolation' },
          { action: 'consider-a-specialist-setting' }
        ]
      }
    ]
  },
  43: {
    duties: [
      {
        id: 'look-behind-apparent-independence',
        met: [
          { question: 'influence-assessment' },
          { question: 'safety-skills-conclusion' },
          { action: 'build-safety-skills' }
        ]
      },
      {
        id: 'weigh-steps-to-keep-safe',
        met: [
          { question: 'safety-measures' },
          { question: 'memorised-number' },
          { question: 'child-phones' },
          { action: 'agree-a-number-to-remember' }
        ]
      }
    ]
  },
  44: {
    duties: [
      {
        id: 'make-carers-aware-of-risks',
        met: [
          { question: 'carer-briefings' },
          { action: 'brief-the-carer' },
          { action: 'share-missing-risk' }
        ]
      },
      {
        id: 'make-carers-aware-of-past-and-harm',
        met: [
          { question: 'carer-briefings' },
          { question: 'daily-care' },
          { question: 'distress-plan' },
          { action: 'complete-the-briefing' }
        ]
      },
      {
        id: 'make-carers-aware-of-harm-by-measures',
        met: [
          { question: 'carer-briefings' },
          { question: 'measures-together' },
          { statement: 'protection-must-not-copy-control' }
        ]
      }
    ]
  },
  45: {
    duties: [
      {
        id: 'reach-emergency-accommodation-at-any-hour',
        met: [
          { question: 'safe-place-arrangements' },
          { question: 'emergency-accommodation-tested' },
          { question: 'emergency-accommodation-kind' },
          { action: 'try-the-emergency-route' }
        ]
      },
      {
        id: 'never-use-bed-and-breakfast',
        met: [
          { question: 'place-tonight' },
          { action: 'move-from-bed-and-breakfast' },
          { action: 'move-from-a-place-for-adults' },
          { statement: 'bed-and-breakfast-never-suitable' }
        ]
      }
    ]
  },
  46: {
    duties: [
      {
        id: 'review-whether-status-needs-are-met',
        met: [
          { question: 'reviews' },
          { action: 'look-at-what-the-review-left-out' },
          { action: 'meet-the-status-needs' },
          { statement: 'status-considered-in-reviews' }
        ]
      },
      {
        id: 'keep-needs-under-review',
        met: [
          { question: 'reviews' },
          { question: 'protection-review-on' },
          { question: 'measure-review-on' },
          { question: 'first-review-timing' },
          { action: 'arrange-the-next-review' },
          { action: 'screen-again' },
          { action: 'meet-the-protection-needs' },
          { action: 'look-again-after-a-return' },
          { action: 'see-to-the-protection-needs' }
        ]
      }
    ]
  },
  47: {
    duties: [
      {
        id: 'tell-child-of-advocacy',
        met: [
          { question: 'still-to-explain' },
          { action: 'tell-the-child-about-advocacy' },
          { statement: 'advocacy-for-every-looked-after-child' }
        ]
      },
      {
        id: 'facilitate-advocacy',
        met: [
          { question: 'advocate-wanted' },
          { question: 'advocate' },
          { question: 'person-role' },
          { question: 'child-wishes' },
          { question: 'review-preparation' },
          { action: 'arrange-an-advocate' }
        ]
      },
      {
        id: 'explain-advocacy-beyond-complaints',
        met: [{ question: 'still-to-explain' }, { action: 'explain-advocacy-without-complaint' }]
      },
      {
        id: 'consider-a-specialist-advocate',
        met: [{ question: 'advocate-specialist' }, { action: 'look-for-a-specialist-advocate' }]
      }
    ]
  },
  48: {
    duties: [
      {
        id: 'provide-specialist-immigration-advice',
        met: [
          { question: 'immigration-questions' },
          { question: 'immigration-adviser' },
          { question: 'person-role' },
          { action: 'find-a-regulated-adviser' }
        ]
      },
      {
        id: 'use-only-regulated-advisers',
        met: [
          { question: 'immigration-adviser-level' },
          { question: 'immigration-questions' },
          { question: 'unregulated-advice-given' },
          { question: 'person-regulated-as' },
          { question: 'person-regulated-level' },
          { action: 'check-the-advisers-level' },
          { action: 'find-an-adviser-of-the-right-level' },
          { action: 'unregulated-advice-was-given' },
          { statement: 'immigration-advice-regulated' }
        ]
      }
    ]
  },
  49: {
    duties: [
      {
        id: 'offer-an-independent-visitor',
        met: [
          { question: 'visitor-answer' },
          { action: 'offer-an-independent-visitor' },
          { statement: 'visitor-offered-to-every-child' },
          { question: 'visitor-first-meeting-on' },
          { question: 'person-role' },
          { question: 'review-preparation' },
          { question: 'visitor-person' },
          { action: 'find-an-independent-visitor' },
          { action: 'arrange-first-visitor-meeting' }
        ]
      },
      {
        id: 'explain-the-visitors-role',
        met: [{ question: 'still-to-explain' }, { action: 'explain-the-independent-visitor' }]
      },
      {
        id: 'record-reasons-for-declining',
        met: [{ question: 'visitor-declined-reason' }]
      }
    ]
  },
  50: {
    duties: [
      {
        id: 'inform-of-voluntary-return',
        met: [
          { question: 'return-information-given' },
          { question: 'return-information-how' },
          { question: 'return-wishes' },
          { action: 'tell-about-voluntary-return' },
          { statement: 'voluntary-return-service-current' },
          { question: 'return-information-planned-for' }
        ]
      }
    ]
  },
  51: {
    duties: [
      {
        id: 'give-same-care-leaving-support',
        met: [
          { question: 'support-refused-for-status' },
          { question: 'hopes-for-adulthood' },
          { question: 'accommodation-suitability' },
          { action: 'restore-support-refused-for-status' },
          { statement: 'status-no-bearing-on-care-leaving' },
          { statement: 'care-leaving-support-for-all' }
        ]
      }
    ]
  },
  52: {
    duties: [
      {
        id: 'consider-status-in-pathway-assessment',
        met: [
          { question: 'pathway-assessment-state' },
          { question: 'pathway-status-considered' },
          { question: 'pathway-status-needs' },
          { action: 'assess-pathway-needs' },
          { action: 'add-status-to-pathway-assessment' }
        ]
      },
      {
        id: 'consider-status-in-pathway-review',
        met: [
          { question: 'pathway-review-on' },
          { question: 'pathway-review-status-considered' },
          { action: 'consider-status-at-pathway-review' },
          { statement: 'status-considered-in-reviews' }
        ]
      }
    ]
  },
  53: {
    duties: [
      {
        id: 'plan-education-and-independent-living',
        met: [
          { question: 'tracks-education-and-training' },
          { question: 'tracks-daily-skills' },
          { question: 'hopes-for-adulthood' }
        ]
      },
      {
        id: 'support-understanding-of-uk-systems',
        met: [{ question: 'tracks-daily-skills' }]
      }
    ]
  },
  54: {
    duties: [
      {
        id: 'reduce-isolation',
        met: [
          { question: 'tracks-identity-and-belonging' },
          { question: 'accommodation-suitability' },
          { question: 'tracks-family-and-contacts' }
        ]
      },
      {
        id: 'consider-exploitation-risk-on-leaving-care',
        met: [
          { question: 'exploitation-risk-after-care' },
          { question: 'tracks-staying-safe-from-exploitation' },
          { statement: 'risk-outlasts-birthdays' },
          { action: 'protect-from-future-exploitation' },
          { action: 'explain-consent-before-eighteen' }
        ]
      },
      {
        id: 'consider-traffickers-in-accommodation',
        met: [
          { question: 'exploitation-risk-after-care' },
          { question: 'accommodation-suitability' },
          { question: 'tracks-accommodation' }
        ]
      }
    ]
  },
  55: {
    duties: [
      {
        id: 'cover-all-care-leaver-areas',
        met: [
          { question: 'tracks-accommodation' },
          { question: 'tracks-education-and-training' },
          { question: 'tracks-work' },
          { question: 'tracks-money' },
          { question: 'tracks-health' },
          { question: 'tracks-family-and-contacts' },
          { question: 'tracks-identity-and-belonging' },
          { question: 'tracks-daily-skills' },
          { question: 'health-services-in-adulthood' },
          { action: 'make-the-pathway-plan' }
        ]
      },
      {
        id: 'cover-immigration-needs',
        met: [
          { question: 'tracks-immigration-steps' },
          { question: 'pathway-status-needs' },
          { question: 'pathway-plan-made-on' }
        ]
      }
    ]
  },
  56: {
    duties: [
      {
        id: 'use-short-term-goals',
        met: [{ question: 'short-term-goals' }, { question: 'care-plan-goals' }]
      },
      {
        id: 'plan-in-two-or-three-tracks',
        met: [
          { question: 'care-plan-tracks' },
          { question: 'tracks-accommodation' },
          { question: 'tracks-set-aside' },
          { question: 'return-best-interests' },
          { question: 'immigration-position' },
          { question: 'tracks-education-and-training' },
          { question: 'tracks-work' },
          { question: 'tracks-money' },
          { question: 'tracks-health' },
          { question: 'tracks-family-and-contacts' },
          { question: 'tracks-identity-and-belonging' },
          { question: 'tracks-daily-skills' },
          { question: 'tracks-staying-safe-from-exploitation' },
          { question: 'tracks-immigration-steps' },
          { question: 'return-wishes' },
          { question: 'return-wished-for' },
          { action: 'track-set-aside-too-early' }
        ]
      },
      {
        id: 'refine-tracks-as-status-resolves',
        met: [{ question: 'short-term-goals' }, { question: 'tracks-set-aside' }]
      },
      {
        id: 'do-not-pre-empt-decisions',
        met: [{ statement: 'planning-does-not-pre-empt' }, { action: 'track-set-aside-too-early' }]
      }
    ]
  },
  57: {
    duties: [
      {
        id: 'work-with-lawyer-and-decision-maker',
        met: [{ question: 'asylum-support-through-process' }]
      },
      {
        id: 'ensure-understanding-of-process-and-outcomes',
        met: [
          { question: 'asylum-process-understood' },
          { question: 'asylum-outcomes-understood' },
          { question: 'asylum-support-through-process' },
          { action: 'explain-asylum-process' }
        ]
      },
      {
        id: 'support-through-the-process',
        met: [
          { question: 'asylum-support-through-process' },
          { question: 'asylum-steps' },
          { action: 'name-who-goes-along-to-an-asylum-step' },
          { action: 'finish-the-statement-in-time' },
          { action: 'prepare-for-the-appeal-hearing' }
        ]
      }
    ]
  },
  58: {
    duties: [
      {
        id: 'plan-for-the-four-outcomes',
        met: [
          { question: 'immigration-position' },
          { question: 'leave-ends-on' },
          { question: 'leave-granted-on' },
          { question: 'asylum-outcomes-understood' },
          { question: 'decision-letter-on' },
          { statement: 'outcomes-of-a-claim' }
        ]
      },
      {
        id: 'treat-unaccompanied-leave-as-temporary',
        met: [
          { question: 'leave-ending-plan' },
          { question: 'return-reception-state' },
          { action: 'check-reception-is-safe' },
          { statement: 'unaccompanied-leave-is-temporary' }
        ]
      }
    ]
  },
  59: {
    duties: [
      {
        id: 'focus-on-longer-residence',
        met: [
          { question: 'care-plan-tracks' },
          { question: 'short-term-goals' },
          { question: 'tracks-immigration-steps' },
          { question: 'immigration-position' },
          { statement: 'further-leave-not-guaranteed' }
        ]
      }
    ]
  },
  60: {
    duties: [
      {
        id: 'include-durable-best-interest-contingencies',
        met: [
          { question: 'return-best-interests' },
          { question: 'return-wished-for' },
          { question: 'return-reception-state' },
          { question: 'care-plan-tracks' },
          { action: 'check-reception-is-safe' },
          { action: 'stop-asking-about-reception' },
          { action: 'tell-of-unsafe-reception' }
        ]
      },
      {
        id: 'always-consider-refusal',
        met: [
          { question: 'if-claim-refused' },
          { question: 'if-extension-refused' },
          { question: 'if-appeal-dismissed' },
          { question: 'asylum-support-through-process' },
          { question: 'leave-advice-taken-on' },
          { question: 'immigration-position' },
          { question: 'appeal-state' },
          { statement: 'after-a-refusal' }
        ]
      }
    ]
  },
  61: {
    duties: [
      {
        id: 'seek-help-with-return-arrangements',
        met: [
          { question: 'return-best-interests' },
          { statement: 'return-help-in-2014' },
          { statement: 'voluntary-return-service-current' }
        ]
      }
    ]
  },
  62: {
    duties: [
      {
        id: 'plan-reintegration',
        met: [
          { question: 'return-best-interests' },
          { statement: 'return-help-in-2014' },
          { statement: 'voluntary-return-service-current' }
        ]
      },
      {
        id: 'claim-within-the-schemes-limits',
        met: [
          { outside: 'scheme-has-closed' },
          { statement: 'return-help-in-2014' },
          { statement: 'voluntary-return-service-current' }
        ]
      }
    ]
  },
  63: {
    duties: [
      {
        id: 'share-data-for-welfare',
        met: [{ question: 'home-office-sharing' }, { statement: 'sharing-with-home-office' }]
      },
      {
        id: 'collaborate-on-return',
        met: [
          { question: 'return-best-interests' },
          { action: 'tell-of-unsafe-reception' },
          { statement: 'return-sensitively-and-humanely' }
        ]
      }
    ]
  },
  64: {
    duties: [
      {
        id: 'reflect-needs-in-financial-support',
        met: [{ question: 'tracks-money' }]
      },
      {
        id: 'explain-entitlements-and-status',
        met: [
          { question: 'financial-policy-explained' },
          { question: 'asylum-support-through-process' },
          { action: 'explain-entitlements' }
        ]
      },
      {
        id: 'highlight-status-in-financial-policies',
        met: [{ outside: 'organisation-wide' }, { question: 'financial-policy-explained' }]
      },
      {
        id: 'plan-funding-for-education',
        met: [{ question: 'tracks-education-and-training' }]
      },
      {
        id: 'address-limits-on-education-and-work',
        met: [{ question: 'asylum-support-through-process' }]
      }
    ]
  },
  65: {
    duties: [
      {
        id: 'consider-refused-extension-or-appeal',
        met: [
          { question: 'if-extension-refused' },
          { question: 'if-appeal-dismissed' },
          { question: 'asylum-support-through-process' },
          { question: 'appeal-state' }
        ]
      },
      {
        id: 'consider-effect-of-schedule-three',
        met: [{ question: 'adult-support-now' }, { statement: 'schedule-three-adults-only' }]
      }
    ]
  },
  66: {
    duties: [
      {
        id: 'appoint-a-personal-adviser',
        met: [
          { question: 'personal-adviser-appointed' },
          { question: 'personal-adviser' },
          { question: 'personal-adviser-contact' },
          { question: 'person-role' },
          { action: 'appoint-personal-adviser' },
          { action: 'appoint-overdue-personal-adviser' },
          { statement: 'personal-adviser-to-25' }
        ]
      },
      {
        id: 'adviser-understands-migrants',
        met: [
          { question: 'personal-adviser-knows-migrant-issues' },
          { action: 'brief-personal-adviser-on-migrant-issues' }
        ]
      },
      {
        id: 'adviser-understands-trafficker-risk',
        met: [
          { question: 'personal-adviser-knows-trafficker-risk' },
          { action: 'brief-personal-adviser-on-trafficker-risk' },
          { statement: 'risk-outlasts-birthdays' }
        ]
      }
    ]
  },
  67: {
    duties: [
      {
        id: 'use-regulated-advisers-for-care-leavers',
        met: [
          { question: 'immigration-adviser' },
          { question: 'immigration-adviser-level' },
          { question: 'asylum-support-through-process' },
          { question: 'tracks-immigration-steps' },
          { question: 'person-regulated-as' },
          { question: 'person-regulated-level' },
          { action: 'find-a-regulated-adviser' },
          { statement: 'immigration-advice-regulated' }
        ]
      }
    ]
  },
  'annex-a': { duties: [], none: 'resource-has-changed' }
}
