import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectFolder } from '../../../scripts/lib/project.mjs'
import { actionRows } from '../../rules/actions'

/** What is said of a child over and over, and the one file in which each stands. */
const standsIn = {
  isAdult: 'facts/age.ts',
  isChild: 'facts/age.ts',
  isSuspected: 'facts/suspicion.ts',
  isWorried: 'facts/suspicion.ts',
  isReferred: 'facts/strategy-discussion-and-nrm.ts',
  isOrWillBeReferred: 'facts/strategy-discussion-and-nrm.ts',
  isMissing: 'facts/immediate-safety.ts',
  openEpisodes: 'facts/immediate-safety.ts',
  marksQuestion: 'facts/noticed.ts',
  mayNotBeBritish: 'facts/case-details.ts',
  isUnderImmigrationControl: 'facts/case-details.ts',
  isUnaccompanied: 'facts/status.ts',
  isDanger: 'facts/contact.ts',
  isPartOfIt: 'facts/contact.ts',
  waitsForAssessment: 'facts/contact.ts',
  authoritiesOf: 'policy/people/two-authorities.ts',
  standingDecision: 'policy/nrm-sheet/after.ts',
  isPlacedWithParent: 'facts/protection-and-placement.ts',
  areCarersDoubted: 'policy/people/who-cares.ts',
  isStillOpen: 'policy/plans/open-questions.ts',
  isAgeOpen: 'stages/case-details/age.ts',
  isToCome: 'policy/clock/days-ahead.ts',
  isConclusionOwed: 'facts/conclusion-owed.ts',
  isReturnWished: 'policy/danger/family.ts',
  isWithoutSchool: 'facts/without-school.ts',
  heldReviews: 'facts/review-advocacy-and-support.ts',
  isDiscussionRecorded: 'facts/strategy-discussion-and-nrm.ts',
  isEnquiryStarted: 'facts/strategy-discussion-and-nrm.ts',
  isThreatened: 'facts/core-assessment.ts',
  mayBeInfluenced: 'facts/concluded-risks.ts',
  mayGoMissing: 'facts/concluded-risks.ts',
  isWithParent: 'policy/people/parental-responsibility.ts',
  isUnanswered: 'policy/plans/open-questions.ts',
  isToBeFound: 'policy/plans/open-questions.ts'
}

const machines = readdirSync(join(projectFolder, 'machines'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replaceAll('\\', '/'))
  .map((file) => ({ file, text: readFileSync(join(projectFolder, 'machines', file), 'utf8') }))

/** A name that is given in a file, at its top or in a function. */
const given = /\b(?:const|function) ([a-z]\w*)/g

/** What compares an age or a suspicion by hand, instead of saying it by its name. */
const byHand =
  /age\.of\(\w+\) [!=]== 'adult'|suspicion\.of\(\w+\) [!=]== 'suspected'|'suspected', 'finding-out'|concerns\('(?:adult|child|worry|not-british|under-immigration-control)', view\)/

/** Short sentences of a file, each with what it says without its name. */
function sentencesIn(text: string): readonly string[] {
  return [...text.matchAll(/^(?:export )?const \w+ = (\([^=]*?=>[^]*?)(?=\n\S|\n\n)/gm)].map(
    ([, says = '']) => says.replaceAll(/\s+/g, '')
  )
}

describe('what is said of a child', () => {
  it.each(Object.entries(standsIn))('%s stands in %s alone', (name, file) => {
    const files = machines.filter(({ text }) => [...text.matchAll(given)].some((found) => found[1] === name))
    expect(files.map((one) => one.file)).toEqual([file])
  })

  it('is said by its name in every rule of an action', () => {
    const rules = machines.filter(({ file }) => /^stages\/[^/]+\/actions\.ts$/.test(file))
    expect(rules).toHaveLength(Object.keys(actionRows).length)
    expect(rules.filter(({ text }) => byHand.test(text)).map(({ file }) => file)).toEqual([])
  })

  it('is not said by two names', () => {
    const all = machines.flatMap(({ text }) => sentencesIn(text))
    expect(all.length).toBeGreaterThan(100)
    expect(all.filter((one, index) => all.indexOf(one) !== index)).toEqual([])
  })
})
