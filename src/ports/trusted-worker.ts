/** The part of Trusted Types that Waymark uses; not every browser has it. */
interface ScriptPolicy {
  createScriptURL(url: string): unknown
}

interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): ScriptPolicy
}

/** The content security policy allows this name, once. */
const policyName = 'waymark'

/** Scripts come from where the page came from, and from nowhere else. */
function ownScript(url: string): string {
  const address = new URL(url, location.href)
  if (address.origin !== location.origin)
    throw new TypeError(`Not a script of Waymark's own: ${address.origin}.`)
  return address.href
}

function createPolicy(): ScriptPolicy {
  const rules = { createScriptURL: ownScript }
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory }
  return trustedTypes?.createPolicy(policyName, rules) ?? rules
}

let policy: ScriptPolicy | undefined

/** The address of a script of our own, as the browser's policy asks for it. The policy is made once, at the first use. */
export function trustedScript(url: string): string {
  policy ??= createPolicy()
  // The types of the DOM know only texts here; where there are Trusted Types, the browser takes what the policy made.
  return policy.createScriptURL(url) as string
}

/** Starts a module worker from an address of our own (`import url from './x.worker.ts?worker&url'`). */
export function startWorker(url: string): Worker {
  return new Worker(trustedScript(url), { type: 'module' })
}
