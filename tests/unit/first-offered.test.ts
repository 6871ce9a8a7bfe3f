import { expect, it } from 'vitest'
import { questionOf } from '../../machines/facts/asked'

// By hand from the desk before a second review: somebody entered from these questions had no role, and a copy left the name out (¶26, ¶48).
it.each([
  ['interpreter-person', 'interpreter'],
  ['immigration-adviser', 'legal-representative']
] as const)('whoever is added from %s begins as %s', (question, role) => {
  expect(questionOf(question)).toMatchObject({ kind: 'person', firstOffered: role })
})
