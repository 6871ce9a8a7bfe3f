import type { QuestionId } from './stages'

/**
 * What is said of the one person whom an answer names. Once another is named it is asked of them, and what was said of the first is kept with the
 * first (¶14, ¶26, ¶47, ¶48, ¶66).
 */
export const saidOfOne: Readonly<Partial<Record<QuestionId, readonly QuestionId[]>>> = {
  'interpreter-person': [
    'interpreter-language',
    'interpreter-trained',
    'interpreter-independence',
    'interpreter-independence-how'
  ],
  'immigration-adviser': ['immigration-adviser-level', 'immigration-adviser-works-with-children'],
  advocate: ['advocate-specialist'],
  'personal-adviser': [
    'personal-adviser-contact',
    'personal-adviser-knows-migrant-issues',
    'personal-adviser-knows-trafficker-risk'
  ]
}
