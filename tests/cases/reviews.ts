import type { ClockRowId } from '../../content/clock'
import type { Contingency, ImmigrationPosition, Track } from '../../content/immigration-tracks'
import type { ReviewKind } from '../../machines/case-file/review'
import { countyLine } from './county-line'
import { eritrea } from './eritrea'
import type { CaseName } from './expectations'
import type { NamedCase } from './named-case'
import { iran } from './iran'
import { nigeria } from './nigeria'
import { listOf, scheduleThree, textsOf, withEntry } from './review-parts'
import { iranReview } from './iran-review'
import { nigeriaReview } from './nigeria-review'
import { romaniaReview } from './romania-review'
import { romania } from './romania'
import { vietnam } from './vietnam'

/** What must be true after a review. */
interface AfterReview {
  readonly position: ImmigrationPosition
  /** The track that leads; nothing where there are none. */
  readonly lead: Track | undefined
  readonly contingencies: readonly Contingency[]
  /** Actions that the changed answers call for, and that they no longer call for, among others. */
  readonly called: readonly string[]
  readonly settled: readonly string[]
  /** Days that the clock tells now and did not before; nothing where it tells one no longer. */
  readonly clock: { readonly [Row in ClockRowId]?: string | undefined }
  /** What stands on the list of changes. */
  readonly listed: readonly string[]
  /** What the care plan prints now, and what it prints no more. */
  readonly printed: readonly string[]
  readonly gone: readonly string[]
}

/** A review of a named case: what is answered anew, in the form of the case itself, and what follows. */
export interface NamedReview {
  readonly kind: ReviewKind
  /** The day on which the review is opened and the next version finished. */
  readonly on: string
  /** A list is given whole: an entry past those of the case is added, one that differs is changed. */
  readonly answers: NamedCase['answers']
  readonly after: AfterReview
}

/** The reviews by the name of the case. */
export const reviews: Readonly<Record<CaseName, NamedReview>> = {
  // ¶58, fourth outcome: the claim is refused and no leave is given. He is 17.
  eritrea: {
    kind: 'change-of-status',
    on: '2027-06-07',
    answers: {
      'immigration-position': 'refused-no-leave',
      'immigration-position-basis':
        'The Home Office letter of 1 June 2027 refuses the claim and gives no leave. Ruth Okafor holds the original and read it to Filmon with Senait Gebre on 4 June 2027. The letter does not believe that he left before he was called up. It gives a right of appeal and names no day for leaving.',
      'decision-letter-on': '2027-06-01',
      'decision-sent-on': '2027-06-02',
      'leave-granted-on': { reason: 'does-not-apply' },
      'leave-ends-on': { reason: 'does-not-apply' },
      'appeal-state': 'appeal-to-be-made',
      'appeal-state-on': '2027-06-04',
      'care-plan-tracks': {
        tracks: {
          ...textsOf(eritrea, 'care-plan-tracks'),
          transitional:
            'While an appeal is open, home with the Marshes and college go on as they are. Ruth Okafor lodges the appeal by 14 June; Grace Adeyemi goes with him to each meeting.',
          return:
            'Nothing is arranged while an appeal is open, and no official of Eritrea is approached. Ruth Okafor advises first; then Grace Adeyemi finds out with him who could receive him safely, and puts it to Priya Nair before any date.'
        }
      },
      'if-claim-refused':
        'It has happened. Told on 4 June at home by Grace Adeyemi and Ruth Okafor with Senait Gebre; Helen Marsh stayed up with him. Home, college and health care go on unchanged. Ruth Okafor lodges the appeal by 14 June.',
      'if-appeal-dismissed':
        'Ruth Okafor says within two days what is still open. Until 18 nothing is taken from him. Grace Adeyemi asks for the human rights assessment by 1 December 2027, before anything could end at 18, and tells him herself what would change.'
    },
    after: {
      position: 'refused-no-leave',
      lead: 'return',
      contingencies: ['claim-refused', 'extension-refused', 'appeal-dismissed'],
      called: [],
      settled: [],
      clock: { appeal: '2027-06-16' },
      listed: [
        'Claim made, not yet decided',
        'The Home Office letter of 1 June 2027 refuses the claim',
        'It has happened. Told on 4 June at home'
      ],
      printed: [
        'The claim was refused and no leave was given',
        'It has happened. Told on 4 June at home',
        'asks for the human rights assessment by 1 December 2027',
        scheduleThree
      ],
      gone: ['The claim is undecided', 'statement in by 15 January with Ruth Okafor']
    }
  },

  // ¶58, third outcome: protection is refused, and leave given because no safe return can be arranged. He is 15.
  vietnam: {
    kind: 'both',
    on: '2027-05-20',
    answers: {
      'dates-of-birth': withEntry(listOf(vietnam, 'dates-of-birth'), 1, {
        'birth-date': '2011-07-01',
        'birth-basis':
          'Corrected by the Home Office on 22 April 2027, after Jonah Whitlock’s letters, to the first day of the month that he gives.'
      }),
      'age-in-doubt': 'no',
      'immigration-position': 'unaccompanied-child-leave',
      'immigration-position-basis':
        'The Home Office letter of 12 May 2027 refuses refugee status and humanitarian protection, and gives leave as an unaccompanied child until 1 January 2029, with a right of appeal against the refusal. Jonah Whitlock holds the original; last checked on 18 May 2027.',
      'decision-letter-on': '2027-05-12',
      'decision-sent-on': '2027-05-13',
      'leave-granted-on': '2027-05-12',
      'leave-ends-on': '2029-01-01',
      'appeal-state': 'advice-being-taken',
      'appeal-state-on': '2027-05-18',
      'asylum-claimed-or-intended': 'claimed',
      'unaccompanied-basis': 'He claimed asylum on 14 December 2026.',
      'unaccompanied-own-right': 'yes',
      'trafficking-conclusion': 'known',
      referral: 'made',
      'referral-made-on': '2026-11-25',
      'referral-reference': 'NRM-2611-1125',
      'nrm-decisions': [
        {
          'nrm-decision-kind': 'reasonable-grounds',
          'nrm-decision-outcome': 'positive',
          'nrm-decision-on': '2026-12-02',
          'nrm-decision-told-to-child': 'told',
          'nrm-decision-what-follows':
            'Decided by the Immigration Enforcement Competent Authority. The letter, NRM-2611-1125/RG, is on the case record; Beatrix Solano sent it to the prosecutor on 3 December.'
        },
        {
          'nrm-decision-kind': 'conclusive-grounds',
          'nrm-decision-outcome': 'positive',
          'nrm-decision-on': '2027-05-06',
          'nrm-decision-told-to-child': 'told',
          'nrm-decision-what-follows':
            'Decided by the Immigration Enforcement Competent Authority. The letter, NRM-2611-1125/CG, is on the case record. Jonah Whitlock advises on leave as a confirmed victim by 10 June; the compensation firm has a copy.'
        }
      ],
      'if-extension-refused':
        'Jonah Whitlock applies for more time between 1 July and 1 October 2028. If it is refused he advises on an appeal within a day; home, school and protection go on, and Nell Harkaway tells him at home with Phạm Hoài An.'
    },
    after: {
      position: 'unaccompanied-child-leave',
      lead: 'transitional',
      contingencies: ['extension-refused', 'appeal-dismissed'],
      called: [],
      settled: [],
      clock: { appeal: '2027-05-27', 'leave-end': '2029-01-01', 'leave-advice': '2028-10-01' },
      listed: [
        'The Home Office letter of 12 May 2027',
        'Conclusive grounds',
        'Jonah Whitlock applies for more time'
      ],
      printed: [
        'it is not a settled position, so every outcome is still open',
        'Jonah Whitlock applies for more time between 1 July and 1 October 2028',
        scheduleThree
      ],
      gone: ['No claim has been made']
    }
  },

  // The National Referral Mechanism confirms what was suspected, and the court makes its final order.
  'county-line': {
    kind: 'care-plan',
    on: '2027-03-01',
    answers: {
      'trafficking-conclusion': 'known',
      'periods-of-care': [
        ...withEntry(listOf(countyLine, 'periods-of-care'), 2, {
          'care-to': '2027-02-22',
          'care-ended-because': 'The Family Court made a care order.'
        }),
        { 'care-authority': 'Harbourshire', 'care-legal-basis': 'care-order', 'care-from': '2027-02-22' }
      ],
      'nrm-decisions': [
        ...listOf(countyLine, 'nrm-decisions'),
        {
          'nrm-decision-kind': 'conclusive-grounds',
          'nrm-decision-outcome': 'positive',
          'nrm-decision-on': '2027-02-17',
          'nrm-decision-told-to-child': 'told',
          'nrm-decision-what-follows':
            'Decided by the Single Competent Authority. The letter, NRM-2611-0417/CG, is on the case record. Priya Nair has a copy, has sent it to the prosecutor and asks for the charge to be dropped.'
        }
      ],
      'how-status-needs-are-met':
        'Tam was trafficked within the UK by a county line, and exploited through forced crime and debt. Conclusive grounds decision of 17 February 2027: positive. A care order was made on 22 February 2027.'
    },
    after: {
      position: 'british',
      lead: undefined,
      contingencies: [],
      called: [],
      settled: [],
      clock: {},
      listed: [
        'The Family Court made a care order.',
        'Decisions on the referral: Conclusive grounds',
        'Tam was trafficked within the UK'
      ],
      printed: ['Conclusive grounds decision of 17 February 2027: positive'],
      gone: ['Who stands above Dex and Lou is still being found out']
    }
  },

  romania: romaniaReview,
  nigeria: nigeriaReview,
  iran: iranReview
}

/** The case that each review belongs to. */
export const reviewed: Readonly<Record<CaseName, NamedCase>> = {
  eritrea,
  vietnam,
  'county-line': countyLine,
  romania,
  nigeria,
  iran
}
