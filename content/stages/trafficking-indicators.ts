import { assessedAtOnce } from '../assessed-at-once'
import type { StageContent } from '../shape'

/** Dated passes over the indicators, theme by theme, and what the practitioner concludes (¶13, ¶17, ¶18, ¶21). */
export const traffickingIndicators = {
  id: 'trafficking-indicators',
  check: 'check-trafficking-indicators',
  about: 'investigation',
  needed: 'first-review',
  steps: {
    screenings: [
      'screenings',
      'marks-arrival-journey-and-documents',
      'marks-adults-and-living-situation',
      'marks-missing-and-movement'
    ],
    // Named after one of its six themes: ids in files keep their names.
    'indicators-forms-of-exploitation': [
      'marks-control-fear-and-presentation',
      'marks-health-wellbeing-and-services',
      'marks-sexual-exploitation',
      'marks-criminal-exploitation',
      'marks-labour-and-domestic-servitude',
      'marks-money-contact-and-other'
    ],
    'indicator-details': ['indicator-details'],
    conclusion: [
      'trafficking-conclusion',
      'conclusion-reason',
      'conclusion-on',
      'finding-out-who',
      'finding-out-by'
    ],
    'check-trafficking-indicators': []
  },
  questions: {
    screenings: {
      kind: 'list',
      entry: 'screening',
      named: 'screening-on',
      fields: {
        'screening-on': { kind: 'date', tense: 'happened', serves: ['¶13', 'prompt-sheet:indicators'] },
        'screening-by': { kind: 'person', serves: ['¶13', 'prompt-sheet:indicators'] },
        'screening-occasion': {
          kind: 'choice',
          options: [
            'coming-into-care',
            'after-going-missing',
            'something-new-seen-or-said',
            'before-a-review',
            'move-or-change-of-carer',
            'approaching-18',
            'another-reason'
          ],
          serves: ['¶13']
        },
        'screening-how-spoken': {
          kind: 'long-text',
          serves: ['prompt-sheet:interviews', 'practice:first-responder-toolkit']
        },
        'screening-what-others-hold': {
          kind: 'long-text',
          serves: ['¶31']
        }
      },
      sooner: assessedAtOnce,
      serves: ['¶13', '¶21', 'prompt-sheet:indicators-identified', 'prompt-sheet:indicators']
    },
    'marks-arrival-journey-and-documents': {
      kind: 'indicator-marks',
      theme: 'arrival-journey-and-documents',
      sooner: assessedAtOnce,
      serves: ['¶13', '¶17', '¶21', 'prompt-sheet:indicators', 'practice:exploitation-in-transit']
    },
    'marks-adults-and-living-situation': {
      kind: 'indicator-marks',
      theme: 'adults-and-living-situation',
      sooner: assessedAtOnce,
      serves: [
        '¶13',
        '¶21',
        'prompt-sheet:indicators',
        'practice:private-fostering',
        'practice:accompanying-adult-never-interprets'
      ]
    },
    'marks-control-fear-and-presentation': {
      kind: 'indicator-marks',
      theme: 'control-fear-and-presentation',
      serves: ['¶13', '¶21', 'prompt-sheet:indicators']
    },
    'marks-missing-and-movement': {
      kind: 'indicator-marks',
      theme: 'missing-and-movement',
      sooner: assessedAtOnce,
      serves: ['¶13', '¶18', '¶21', 'prompt-sheet:indicators']
    },
    'marks-sexual-exploitation': {
      kind: 'indicator-marks',
      theme: 'sexual-exploitation',
      serves: ['¶13', '¶17', '¶21', 'prompt-sheet:indicators']
    },
    'marks-criminal-exploitation': {
      kind: 'indicator-marks',
      theme: 'criminal-exploitation',
      serves: ['¶13', '¶17', '¶21', 'prompt-sheet:indicators']
    },
    'marks-labour-and-domestic-servitude': {
      kind: 'indicator-marks',
      theme: 'labour-and-domestic-servitude',
      serves: ['¶13', '¶21', 'prompt-sheet:indicators', 'practice:modern-slavery-without-trafficking']
    },
    'marks-health-wellbeing-and-services': {
      kind: 'indicator-marks',
      theme: 'health-wellbeing-and-services',
      serves: ['¶13', '¶21', 'prompt-sheet:indicators']
    },
    'marks-money-contact-and-other': {
      kind: 'indicator-marks',
      theme: 'money-contact-and-other',
      serves: ['¶13', '¶21', 'prompt-sheet:indicators']
    },
    'indicator-details': {
      kind: 'indicator-details',
      serves: ['¶13', '¶21', 'prompt-sheet:indicators', 'practice:observable-facts-not-assumptions']
    },
    'conclusion-reason': {
      kind: 'long-text',
      about: 'status',
      serves: ['¶13', 'practice:observable-facts-not-assumptions']
    },
    'conclusion-on': { kind: 'date', about: 'status', tense: 'happened', serves: ['¶13'] },
    'finding-out-who': {
      kind: 'person',
      only: 'finding-out',
      about: 'status',
      sooner: assessedAtOnce,
      serves: ['¶13']
    },
    'finding-out-by': {
      kind: 'date',
      only: 'finding-out',
      about: 'status',
      tense: 'planned',
      sooner: assessedAtOnce,
      serves: ['¶13']
    }
  }
} as const satisfies StageContent
