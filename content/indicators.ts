import type { IndicatorTheme } from './indicator-themes'
import type { Source } from './shape'

/** One sign that a child may be exploited (¶13, ¶21). One sign may be enough, and many may mean nothing: signs are never counted or scored. */
interface IndicatorContent {
  readonly id: string
  /** Its number in the list of signs on which the draft draws. */
  readonly number: number
  readonly theme: IndicatorTheme
  readonly sources: readonly Source[]
  /** Nearly every child who has fled alone shows this sign, so it says little by itself. This is said only of a child who is neither British nor settled. */
  readonly shownByMost?: true
}

/**
 * The 72 indicators, theme by theme. Their words are in messages under `indicators`. An indicator that rests partly on a text nobody could check is worded
 * by its other source alone.
 */
export const indicators = [
  {
    id: 'no-papers-or-held-by-another',
    number: 1,
    theme: 'arrival-journey-and-documents',
    sources: [
      '¶13',
      'practice:first-responder-toolkit',
      'practice:sefton-procedures',
      'practice:stop-the-traffik'
    ],
    shownByMost: true
  },
  {
    id: 'false-or-altered-papers',
    number: 2,
    theme: 'arrival-journey-and-documents',
    sources: [
      '¶13',
      'practice:stop-the-traffik',
      'practice:sefton-procedures',
      'practice:first-responder-toolkit'
    ],
    shownByMost: true
  },
  {
    id: 'entered-covertly',
    number: 3,
    theme: 'arrival-journey-and-documents',
    sources: ['¶13', 'practice:isle-of-man-board'],
    shownByMost: true
  },
  {
    id: 'travel-paid-by-others',
    number: 4,
    theme: 'arrival-journey-and-documents',
    sources: ['¶13', 'practice:first-responder-toolkit'],
    shownByMost: true
  },
  {
    id: 'debt-for-the-journey',
    number: 5,
    theme: 'arrival-journey-and-documents',
    sources: ['¶13', 'practice:first-responder-toolkit']
  },
  {
    id: 'does-not-know-where-they-are',
    number: 6,
    theme: 'arrival-journey-and-documents',
    sources: ['¶13', '¶28', 'practice:kingston-council', 'practice:first-responder-toolkit']
  },
  {
    id: 'cannot-say-where-they-live',
    number: 7,
    theme: 'arrival-journey-and-documents',
    sources: ['¶13', 'practice:kingston-council']
  },
  {
    id: 'account-sounds-rehearsed',
    number: 8,
    theme: 'arrival-journey-and-documents',
    sources: ['¶13', 'practice:london-risk-matrix']
  },
  {
    id: 'travelled-alone-or-with-strangers',
    number: 9,
    theme: 'arrival-journey-and-documents',
    sources: ['¶13', 'practice:first-responder-toolkit'],
    shownByMost: true
  },
  {
    id: 'adult-says-they-found-the-child',
    number: 10,
    theme: 'arrival-journey-and-documents',
    sources: ['¶13', 'practice:first-responder-toolkit']
  },
  {
    id: 'sponsor-of-other-children',
    number: 11,
    theme: 'arrival-journey-and-documents',
    sources: ['¶13', 'practice:isle-of-man-board']
  },
  {
    id: 'unexplained-gaps-in-life-story',
    number: 12,
    theme: 'arrival-journey-and-documents',
    sources: ['¶13', 'practice:signs-while-living-in-the-country']
  },
  {
    id: 'false-promises',
    number: 13,
    theme: 'arrival-journey-and-documents',
    sources: ['¶13', 'practice:first-responder-toolkit', 'prompt-sheet:indicators']
  },
  {
    id: 'goods-or-money-on-arrival',
    number: 69,
    theme: 'arrival-journey-and-documents',
    sources: ['¶13', 'practice:isle-of-man-board']
  },
  {
    id: 'phone-but-no-money',
    number: 70,
    theme: 'arrival-journey-and-documents',
    sources: ['¶13', 'practice:isle-of-man-board']
  },
  {
    id: 'gives-no-personal-details',
    number: 71,
    theme: 'arrival-journey-and-documents',
    sources: ['¶13', 'practice:isle-of-man-board']
  },
  {
    id: 'exploited-on-the-way',
    number: 72,
    theme: 'arrival-journey-and-documents',
    sources: ['¶13', 'practice:exploitation-in-transit']
  },
  {
    id: 'poor-bond-with-carers-not-parents',
    number: 14,
    theme: 'adults-and-living-situation',
    sources: [
      '¶13',
      'practice:signs-while-living-in-the-country',
      'practice:sefton-procedures',
      'practice:oxford-city-council'
    ]
  },
  {
    id: 'adult-answers-for-the-child',
    number: 15,
    theme: 'adults-and-living-situation',
    sources: ['¶13', 'practice:stop-the-traffik', 'practice:first-responder-toolkit']
  },
  {
    id: 'adult-cannot-show-who-they-are',
    number: 16,
    theme: 'adults-and-living-situation',
    sources: ['¶13', 'practice:stop-the-traffik']
  },
  {
    id: 'unrelated-children-at-the-address',
    number: 17,
    theme: 'adults-and-living-situation',
    sources: ['¶13', 'practice:sefton-procedures', 'practice:oxford-city-council']
  },
  {
    id: 'unreported-private-fostering',
    number: 18,
    theme: 'adults-and-living-situation',
    sources: ['¶13', 'practice:kingston-council', 'practice:nspcc-learning']
  },
  {
    id: 'lives-apart-in-poor-conditions',
    number: 19,
    theme: 'adults-and-living-situation',
    sources: ['¶13', 'practice:first-responder-toolkit']
  },
  {
    id: 'no-access-to-parents',
    number: 20,
    theme: 'adults-and-living-situation',
    sources: ['¶13', 'practice:first-responder-toolkit', 'practice:kingston-council'],
    shownByMost: true
  },
  {
    id: 'adults-waiting-nearby',
    number: 21,
    theme: 'adults-and-living-situation',
    sources: ['¶13', 'practice:stop-the-traffik']
  },
  {
    id: 'anxious-or-fearful',
    number: 22,
    theme: 'control-fear-and-presentation',
    sources: ['¶13', 'practice:first-responder-toolkit', 'practice:london-risk-matrix'],
    shownByMost: true
  },
  {
    id: 'withdrawn-or-afraid-to-speak',
    number: 23,
    theme: 'control-fear-and-presentation',
    sources: ['¶13', 'practice:london-risk-matrix', 'practice:stop-the-traffik']
  },
  {
    id: 'marked-fear-of-removal-or-of-telling',
    number: 24,
    theme: 'control-fear-and-presentation',
    sources: ['¶13', 'practice:london-risk-matrix', 'practice:first-responder-toolkit'],
    shownByMost: true
  },
  {
    id: 'threats-to-child-or-family',
    number: 25,
    theme: 'control-fear-and-presentation',
    sources: ['¶13', '¶35', 'practice:first-responder-toolkit']
  },
  {
    id: 'told-to-fear-the-authorities',
    number: 26,
    theme: 'control-fear-and-presentation',
    sources: ['¶13', '¶24', 'practice:first-responder-toolkit']
  },
  {
    id: 'movement-watched-or-restricted',
    number: 27,
    theme: 'control-fear-and-presentation',
    sources: ['¶13', 'practice:signs-while-living-in-the-country', 'practice:first-responder-toolkit']
  },
  {
    id: 'behaviour-out-of-keeping-with-age',
    number: 28,
    theme: 'control-fear-and-presentation',
    sources: ['¶13', 'practice:london-risk-matrix', 'practice:first-responder-toolkit']
  },
  {
    id: 'loyal-to-the-exploiter',
    number: 29,
    theme: 'control-fear-and-presentation',
    sources: ['¶13', 'practice:sefton-procedures', 'practice:kingston-council', '¶24']
  },
  {
    id: 'missing-from-care',
    number: 30,
    theme: 'missing-and-movement',
    sources: ['¶13', 'practice:signs-while-living-in-the-country', '¶23']
  },
  {
    id: 'repeated-absences',
    number: 31,
    theme: 'missing-and-movement',
    sources: [
      '¶13',
      'practice:signs-while-living-in-the-country',
      'practice:parents-against-child-exploitation'
    ]
  },
  {
    id: 'found-where-no-links-are-known',
    number: 32,
    theme: 'missing-and-movement',
    sources: ['¶13', 'practice:parents-against-child-exploitation']
  },
  {
    id: 'comes-back-hurt-or-dishevelled',
    number: 33,
    theme: 'missing-and-movement',
    sources: ['¶13', 'practice:parents-against-child-exploitation']
  },
  {
    id: 'frequent-moves',
    number: 34,
    theme: 'missing-and-movement',
    sources: ['¶13', 'practice:signs-while-living-in-the-country', 'practice:sefton-procedures']
  },
  {
    id: 'travels-at-odd-hours',
    number: 35,
    theme: 'missing-and-movement',
    sources: ['¶13', 'practice:county-lines-campaign']
  },
  {
    id: 'cars-of-unknown-adults',
    number: 36,
    theme: 'missing-and-movement',
    sources: ['¶13', 'practice:parents-against-child-exploitation']
  },
  {
    id: 'said-to-be-sexually-exploited',
    number: 37,
    theme: 'sexual-exploitation',
    sources: ['¶13', 'practice:london-risk-matrix', 'prompt-sheet:indicators']
  },
  {
    id: 'infection-or-pregnancy',
    number: 38,
    theme: 'sexual-exploitation',
    sources: ['¶13', 'practice:london-risk-matrix', 'practice:signs-while-living-in-the-country']
  },
  {
    id: 'signs-of-assault',
    number: 39,
    theme: 'sexual-exploitation',
    sources: [
      '¶13',
      'practice:signs-while-living-in-the-country',
      'practice:parents-against-child-exploitation'
    ]
  },
  {
    id: 'older-or-controlling-partner',
    number: 40,
    theme: 'sexual-exploitation',
    sources: ['¶13', 'practice:london-risk-matrix', 'practice:stop-the-traffik', 'practice:cumberland-lodge']
  },
  {
    id: 'abused-in-return-for-shelter-or-money',
    number: 41,
    theme: 'sexual-exploitation',
    sources: ['¶13', 'practice:cumberland-lodge']
  },
  {
    id: 'hotels-and-parties',
    number: 42,
    theme: 'sexual-exploitation',
    sources: ['¶13', 'practice:parents-against-child-exploitation']
  },
  {
    id: 'groomed-online',
    number: 43,
    theme: 'sexual-exploitation',
    sources: ['¶13', 'practice:cumberland-lodge']
  },
  {
    id: 'sudden-change-in-appearance',
    number: 44,
    theme: 'sexual-exploitation',
    sources: ['¶13', 'practice:cumberland-lodge']
  },
  {
    id: 'early-or-forced-marriage',
    number: 45,
    theme: 'sexual-exploitation',
    sources: ['¶13', 'practice:london-risk-matrix', 'practice:nspcc-learning']
  },
  {
    id: 'found-in-cannabis-or-theft',
    number: 46,
    theme: 'criminal-exploitation',
    sources: ['¶13', 'practice:london-risk-matrix', 'prompt-sheet:indicators']
  },
  {
    id: 'made-to-beg',
    number: 47,
    theme: 'criminal-exploitation',
    sources: ['¶13', 'practice:signs-while-living-in-the-country', 'practice:london-risk-matrix']
  },
  {
    id: 'carrying-drugs-or-weapons',
    number: 48,
    theme: 'criminal-exploitation',
    sources: ['¶13', 'practice:parents-against-child-exploitation']
  },
  {
    id: 'arrested-out-of-area',
    number: 49,
    theme: 'criminal-exploitation',
    sources: ['¶13', 'practice:parents-against-child-exploitation']
  },
  {
    id: 'several-phones',
    number: 50,
    theme: 'criminal-exploitation',
    sources: [
      '¶13',
      'practice:parents-against-child-exploitation',
      'practice:county-lines-campaign',
      'practice:worcestershire-council'
    ]
  },
  {
    id: 'controlled-by-older-people',
    number: 51,
    theme: 'criminal-exploitation',
    sources: ['¶13', 'practice:county-lines-campaign', 'practice:parents-against-child-exploitation']
  },
  {
    id: 'rewarded-for-bringing-others',
    number: 52,
    theme: 'criminal-exploitation',
    sources: ['¶13', 'practice:parents-against-child-exploitation']
  },
  {
    id: 'identity-used-for-fraud',
    number: 53,
    theme: 'criminal-exploitation',
    sources: ['¶13', 'prompt-sheet:indicators', 'practice:nspcc-learning']
  },
  {
    id: 'heavy-household-work',
    number: 54,
    theme: 'labour-and-domestic-servitude',
    sources: ['¶13', 'practice:signs-while-living-in-the-country', 'practice:kingston-council']
  },
  {
    id: 'long-hours-and-cannot-leave',
    number: 55,
    theme: 'labour-and-domestic-servitude',
    sources: ['¶13', 'practice:first-responder-toolkit']
  },
  {
    id: 'little-or-no-pay',
    number: 56,
    theme: 'labour-and-domestic-servitude',
    sources: ['¶13', 'practice:first-responder-toolkit', 'prompt-sheet:indicators']
  },
  {
    id: 'marks-of-manual-work',
    number: 57,
    theme: 'labour-and-domestic-servitude',
    sources: ['¶13', 'practice:london-risk-matrix', 'practice:stop-the-traffik']
  },
  {
    id: 'injuries-of-work-or-control',
    number: 58,
    theme: 'labour-and-domestic-servitude',
    sources: ['¶13', 'practice:first-responder-toolkit', 'practice:kingston-council']
  },
  {
    id: 'signs-of-children-at-a-work-site',
    number: 59,
    theme: 'labour-and-domestic-servitude',
    sources: ['¶13', 'practice:first-responder-toolkit']
  },
  {
    id: 'malnourished-or-untreated',
    number: 60,
    theme: 'health-wellbeing-and-services',
    sources: ['¶13', 'practice:london-risk-matrix', 'practice:stop-the-traffik']
  },
  {
    id: 'signs-of-trauma',
    number: 61,
    theme: 'health-wellbeing-and-services',
    sources: ['¶13', 'practice:london-risk-matrix']
  },
  {
    id: 'self-harm-or-low-self-worth',
    number: 62,
    theme: 'health-wellbeing-and-services',
    sources: ['¶13', 'practice:london-risk-matrix', 'practice:parents-against-child-exploitation']
  },
  {
    id: 'alcohol-or-drugs',
    number: 63,
    theme: 'health-wellbeing-and-services',
    sources: ['¶13', 'practice:london-risk-matrix', 'practice:parents-against-child-exploitation']
  },
  {
    id: 'marks-or-tattoos-of-ownership',
    number: 64,
    theme: 'health-wellbeing-and-services',
    sources: ['¶13', 'practice:safeguarding-network']
  },
  {
    id: 'no-doctor-or-school',
    number: 65,
    theme: 'health-wellbeing-and-services',
    sources: [
      '¶13',
      'practice:london-risk-matrix',
      'practice:sefton-procedures',
      'practice:kingston-council'
    ],
    shownByMost: true
  },
  {
    id: 'isolated',
    number: 66,
    theme: 'health-wellbeing-and-services',
    sources: ['¶13', 'practice:first-responder-toolkit', 'practice:london-risk-matrix'],
    shownByMost: true
  },
  {
    id: 'unexplained-money-or-calls',
    number: 67,
    theme: 'money-contact-and-other',
    sources: [
      '¶13',
      'practice:london-risk-matrix',
      'practice:stop-the-traffik',
      'practice:signs-while-living-in-the-country',
      'practice:worcestershire-council'
    ]
  },
  {
    id: 'adoption-organs-or-linked-victim',
    number: 68,
    theme: 'money-contact-and-other',
    sources: ['¶13', 'practice:first-responder-toolkit', 'prompt-sheet:indicators', 'practice:nspcc-learning']
  }
] as const satisfies readonly IndicatorContent[]

export type IndicatorId = (typeof indicators)[number]['id']
