import type { StageContent } from '../shape'

/** One short page opens a case, so that safety can come first (¶23). */
export const opening = {
  id: 'opening',
  check: 'check-opening',
  about: 'past',
  needed: 'first-hour',
  steps: {
    'opening-page': [
      'reference',
      'known-as',
      'age-as-known',
      'where-the-child-is',
      'found-where',
      'worries',
      'trafficking-conclusion'
    ],
    'check-opening': []
  },
  questions: {
    reference: { kind: 'text', about: 'identity', serves: ['¶31'] },
    'known-as': { kind: 'text', about: 'identity', serves: ['prompt-sheet:first-name'] },
    'age-as-known': {
      kind: 'choice',
      about: 'identity',
      options: ['under-16', '16-or-17', 'said-both', '18-or-over'],
      applies: 'always',
      serves: ['¶7', 'prompt-sheet:under-18']
    },
    'where-the-child-is': {
      kind: 'text',
      about: 'safety',
      reveals: 'placement',
      serves: ['¶23', 'prompt-sheet:where-staying']
    },
    'found-where': { kind: 'long-text', about: 'safety', serves: ['¶39'] },
    worries: { kind: 'long-text', serves: ['¶13'] },
    'trafficking-conclusion': {
      kind: 'choice',
      about: 'status',
      options: ['known', 'suspected', 'still-finding-out', 'not-suspected'],
      applies: 'always',
      serves: ['¶7', '¶18', '¶19', '¶20', 'law:care-planning-regulations-5']
    }
  }
} as const satisfies StageContent
