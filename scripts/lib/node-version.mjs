// This file imports nothing and uses old syntax only: it has to run on the very Node versions it turns away.

/** The Node versions on which every tool of this project runs, as package.json states them. */
export const supportedNode = '^20.19.0 || ^22.13.0 || >=24.0.0'

/**
 * Says in one sentence why this Node version cannot be used, or returns null when it can.
 * @param {string} version as process.version gives it, for example "v20.19.0"
 * @returns {string | null}
 */
export function unsupportedNodeSentence(version) {
  const parts = version.replace(/^v/, '').split('.').map(Number)
  const major = parts[0] || 0
  const minor = parts[1] || 0
  const supported = (major === 20 && minor >= 19) || (major === 22 && minor >= 13) || major >= 24
  if (supported) return null
  return (
    'Waymark needs Node 20.19 or later in version 20, 22.13 or later in version 22, or 24 and above; this is Node ' +
    version.replace(/^v/, '') +
    '.'
  )
}
