import { annotationConditions } from './annotation-conditions.ts'
import type { Condition } from './condition.ts'
import { contentConditions } from './content-conditions.ts'
import { documentConditions } from './document-conditions.ts'
import { fontConditions } from './font-conditions.ts'
import { structureConditions } from './structure-conditions.ts'

/**
 * Every condition of the Matterhorn Protocol 1.1 that its authors give to machines, by number; the 47 that it gives to people,
 * and two without a test, are not among them.
 */
export const conditions: readonly Condition[] = [
  ...contentConditions,
  ...structureConditions,
  ...documentConditions,
  ...annotationConditions,
  ...fontConditions
].sort((one, other) => one.id.localeCompare(other.id))
