import type { QuestionId } from './stages'

/**
 * What is said of the one person whom an answer names. Once another is named it is asked of them, and what was said of the first is kept with the
 * first (¶14, ¶26, ¶47, ¶48, ¶66). The language that a child is interpreted in is the child's, and how a personal adviser supports is the plan's:
 * both stay.
 */
export const saidOfOne: Readonly<Partial<Record<QuestionId, readonly QuestionId[]>>> = {
  'interpreter-person': ['interpreter-trained', 'interpreter-independence', 'interpreter-independence-how'],
  'immigration-adviser': ['immigration-adviser-level', 'immigration-adviser-works-with-children'],
  advocate: ['advocate-specialist'],
  'personal-adviser': ['personal-adviser-knows-migrant-issues', 'personal-adviser-knows-trafficker-risk']
}
