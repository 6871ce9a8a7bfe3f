import { afterEach, describe, expect, it, vi } from 'vitest'

describe('the policy for scripts of our own', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
    vi.resetModules()
  })

  const load = () => import('../../src/ports/trusted-worker')
  const page = { href: 'http://localhost:4000/app/', origin: 'http://localhost:4000' }

  it('is made once, under the name that the security policy allows', async () => {
    const createPolicy = vi.fn((_name: string, rules: { createScriptURL(url: string): string }) => rules)
    vi.stubGlobal('location', page)
    vi.stubGlobal('trustedTypes', { createPolicy })
    const { trustedScript } = await load()
    expect(trustedScript('./a.js')).toBe('http://localhost:4000/app/a.js')
    trustedScript('/b.js')
    expect(createPolicy.mock.calls.map(([name]) => name)).toEqual(['waymark'])
  })

  it('does without Trusted Types, and takes no script of others', async () => {
    vi.stubGlobal('location', page)
    vi.stubGlobal('trustedTypes', undefined)
    const { trustedScript } = await load()
    expect(trustedScript('/b.js')).toBe('http://localhost:4000/b.js')
    expect(() => trustedScript('https://elsewhere.example/a.js')).toThrow(TypeError)
  })
})
