/** The part of Trusted Types that Waymark uses; not every browser has it. */
interface ScriptPolicy {
  createScriptURL(url: string): unknown
}

interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): ScriptPolicy
}

/** The content security policy allows this name, once. */
const policyName = 'waymark'

/** Scripts may come only from the origin of the page. */
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

/** The address of one of Waymark’s own scripts, as the browser’s policy wants it. The policy is made once, at the first use. */
export function trustedScript(url: string): string {
  policy ??= createPolicy()
  // The DOM’s types know only texts here. With Trusted Types, the browser takes what the policy made.
  return policy.createScriptURL(url) as string
}

/** Starts a module worker from one of Waymark’s own addresses (`import url from './x.worker.ts?worker&url'`). */
export function startWorker(url: string): Worker {
  return new Worker(trustedScript(url), { type: 'module' })
}
