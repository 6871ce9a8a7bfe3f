import { describe, expect, it } from 'vitest'
import { addUp, closingLine, tallyOfOne, tallyOfPlaywright, tallyOfVitest } from '../../scripts/lib/tally.mjs'

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test }))
})

describe('the closing line', () => {
  it('adds up every part', () => {
    const all = addUp([tallyOfOne(0), tallyOfOne(2), { passed: 40, failed: 0 }])
    expect(closingLine(all)).toBe('41 passed, 1 failed')
  })

  it('counts nothing as nothing', () => {
    expect(closingLine(addUp([]))).toBe('0 passed, 0 failed')
  })
})

describe('a report of Vitest', () => {
  it('counts passed and failed tests', () => {
    const report = { testResults: [file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed')] }
    expect(tallyOfVitest(report, 1)).toEqual({ passed: 3, failed: 1 })
  })

  it.each(['skipped', 'pending', 'todo', 'disabled'])('counts a test that is %s as failed', (status) => {
    expect(tallyOfVitest({ testResults: [file('passed', 'passed', status)] }, 0)).toEqual({
      passed: 1,
      failed: 1
    })
  })

  it('counts a file that could not be loaded as failed', () => {
    const report = { testResults: [file('passed', 'passed'), file('failed')] }
    expect(tallyOfVitest(report, 1)).toEqual({ passed: 1, failed: 1 })
  })

  it('counts a run that failed outside its tests as one failure', () => {
    expect(tallyOfVitest({ testResults: [file('passed', 'passed')] }, 1)).toEqual({ passed: 1, failed: 1 })
  })

  it.each([[null], ['text'], [{}], [{ testResults: [] }]])('counts %j as one failure', (report) => {
    expect(tallyOfVitest(report, 0)).toEqual({ passed: 0, failed: 1 })
  })
})

describe('a report of Playwright', () => {
  it('counts skipped and flaky tests as failed', () => {
    const report = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 1 } }
    expect(tallyOfPlaywright(report, 1)).toEqual({ passed: 5, failed: 3 })
  })

  it('counts a run that failed outside its tests as one failure', () => {
    const report = { stats: { expected: 5, unexpected: 0, flaky: 0, skipped: 0 } }
    expect(tallyOfPlaywright(report, 1)).toEqual({ passed: 5, failed: 1 })
    expect(tallyOfPlaywright(report, 0)).toEqual({ passed: 5, failed: 0 })
  })

  it('counts a missing report as one failure', () => {
    expect(tallyOfPlaywright(null, 0)).toEqual({ passed: 0, failed: 1 })
  })
})
