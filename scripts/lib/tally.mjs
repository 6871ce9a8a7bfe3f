/**
 * How many checks passed and failed.
 * @typedef {{ passed: number, failed: number }} Tally
 */

/**
 * The two numbers of every part added up.
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function addUp(tallies) {
  return {
    passed: tallies.reduce((sum, tally) => sum + tally.passed, 0),
    failed: tallies.reduce((sum, tally) => sum + tally.failed, 0)
  }
}

/**
 * The last line of a run, which machines read.
 * @param {Tally} tally
 * @returns {string}
 */
export function closingLine(tally) {
  return `${tally.passed} passed, ${tally.failed} failed`
}

/**
 * One check that has no parts: a type check, lint, a build.
 * @param {number} exitCode
 * @returns {Tally}
 */
export function tallyOfOne(exitCode) {
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/**
 * A runner's own count, made honest: a run that failed without a failed test, or ran none, is one failure.
 * @param {Tally} tally
 * @param {number} exitCode
 * @returns {Tally}
 */
function withExitCode(tally, exitCode) {
  const silent = tally.failed === 0 && (exitCode !== 0 || tally.passed === 0)
  return silent ? { passed: tally.passed, failed: 1 } : tally
}

/**
 * Counts Vitest's JSON report. A skipped test counts as failed, and so does a file that could not be loaded. No
 * report at all is one failure.
 * @param {unknown} report
 * @param {number} exitCode
 * @returns {Tally}
 */
export function tallyOfVitest(report, exitCode) {
  const files = listIn(report, 'testResults')
  let passed = 0
  let failed = 0
  for (const file of files) {
    const tests = listIn(file, 'assertionResults')
    const passedHere = tests.filter((test) => valueIn(test, 'status') === 'passed').length
    passed += passedHere
    failed += tests.length - passedHere
    if (valueIn(file, 'status') === 'failed' && passedHere === tests.length) failed += 1
  }
  return withExitCode({ passed, failed }, exitCode)
}

/**
 * Counts Playwright's JSON report. A skipped or flaky test counts as failed. No report at all is one failure.
 * @param {unknown} report
 * @param {number} exitCode
 * @returns {Tally}
 */
export function tallyOfPlaywright(report, exitCode) {
  const numbers = valueIn(report, 'stats')
  const count = (/** @type {string} */ name) => Number(valueIn(numbers, name) ?? 0)
  return withExitCode(
    { passed: count('expected'), failed: count('unexpected') + count('flaky') + count('skipped') },
    exitCode
  )
}

/**
 * @param {unknown} holder
 * @param {string} name
 * @returns {unknown}
 */
function valueIn(holder, name) {
  if (typeof holder !== 'object' || holder === null) return undefined
  return Object.entries(holder).find(([key]) => key === name)?.[1]
}

/**
 * @param {unknown} holder
 * @param {string} name
 * @returns {readonly unknown[]}
 */
function listIn(holder, name) {
  const value = valueIn(holder, name)
  return Array.isArray(value) ? value : []
}
