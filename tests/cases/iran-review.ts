import type { NamedReview } from './reviews'

/** Police find boys at work at the address that was in his hand: what was being found out is suspected, and he is referred. He is 15. */
export const iranReview: NamedReview = {
  kind: 'care-plan',
  on: '2026-12-08',
  answers: {
    'trafficking-conclusion': 'suspected',
    'conclusion-reason':
      'On 27 November police found two boys at work in Canal Road who pay off their journeys and are paid nothing. Both had been given the same card. Zanyar was moved to be received there. He is a child: that he would have gone of his own accord makes no difference.',
    'conclusion-on': '2026-12-01',
    referral: 'made',
    'referral-not-decided-because': { reason: 'does-not-apply' },
    'referral-explained-to-child': 'explained',
    'referral-made-on': '2026-12-01',
    'referral-reference': 'NRM-2612-0019',
    'referral-first-responder': 'Callum Adair',
    'referral-organisation': 'Harbourshire County Council',
    'referral-responder-contact': '01632 960421; callum.adair@harbourshire.example',
    'referral-cover-contact': 'separated.duty@harbourshire.example',
    'guardian-referral': 'made',
    'guardian-referral-on': '2026-12-01',
    'solicitor-told-of-referral': 'told',
    'prosecutor-told-of-referral': 'no-charge-or-investigation',
    'crime-police-force': 'Harbourshire Police',
    'crime-reference': '5377/27-11',
    'child-protection-plan-decision': 'needed-not-yet-in-place',
    'child-protection-otherwise': 'The child protection conference is arranged for 18 December 2026.',
    'child-protection-conference-on': '2026-12-18',
    'nrm-decisions': [
      {
        'nrm-decision-kind': 'reasonable-grounds',
        'nrm-decision-outcome': 'positive',
        'nrm-decision-on': '2026-12-07',
        'nrm-decision-told-to-child': 'told',
        'nrm-decision-what-follows':
          'Decided by the Single Competent Authority. The letter, NRM-2612-0019/RG, is on the case record. The Guardian begins on 9 December.'
      }
    ],
    'how-status-needs-are-met':
      'Zanyar is an unaccompanied asylum-seeking child, and there is reason to believe that he was moved to be made to work. Reasonable grounds decision of 7 December 2026: positive.'
  },
  after: {
    position: 'claim-undecided',
    lead: 'transitional',
    contingencies: ['claim-refused', 'extension-refused', 'appeal-dismissed'],
    // ¶19–20: from the suspicion on the referral is followed and a plan put in place.
    called: ['follow-the-nrm-decisions', 'put-the-child-protection-plan-in-place'],
    settled: ['find-out-by-the-date', 'screen-again'],
    // Five working days from the referral of 1 December; thirty days from the first decision.
    clock: { 'reasonable-grounds': '2026-12-08', 'conclusive-grounds': '2027-01-06' },
    listed: ['On 27 November police found two boys at work', 'NRM-2612-0019'],
    printed: ['Reasonable grounds decision of 7 December 2026: positive'],
    gone: ['is being found out by Callum Adair, by 1 December 2026']
  }
}
