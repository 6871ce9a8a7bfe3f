import { describe, expect, it } from 'vitest'
import { filePolicy, pagePolicy } from '../../scripts/lib/security-policy.mjs'

/** A policy's directives by name. */
const directives = (policy: string) =>
  new Map(policy.split('; ').map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1)]))

describe('the content security policy', () => {
  it.each([
    ['page', pagePolicy],
    ['files', filePolicy]
  ])('of the %s allows no inline code, no eval and no other host', (_name, policy) => {
    expect(policy).not.toMatch(/'unsafe-inline'|'unsafe-eval'|https?:|data:|blob:|\*/)
    expect(directives(policy).get('default-src')).toEqual([`'none'`])
    expect(directives(policy).get('require-trusted-types-for')).toEqual([`'script'`])
    expect(directives(policy).get('trusted-types')).toEqual(['svelte-trusted-html', 'waymark'])
  })

  it('lets the page send nothing, and workers fetch our own files', () => {
    expect(directives(pagePolicy).get('connect-src')).toEqual([`'none'`])
    expect(directives(filePolicy).get('connect-src')).toEqual([`'self'`])
  })

  it('keeps in the header what a page cannot say itself', () => {
    expect(directives(filePolicy).get('frame-ancestors')).toEqual([`'none'`])
    expect(directives(pagePolicy).has('frame-ancestors')).toBe(false)
  })
})
