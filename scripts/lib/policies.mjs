/**
 * Settings of a browser for a team's machines as Windows takes them: a registry file that says what its JSON file says.
 * @param {string} key where the browser reads them
 * @param {Readonly<Record<string, unknown>>} policies
 * @returns {string}
 * @throws {Error} for a value that is neither a number nor true or false
 */
export function registryFile(key, policies) {
  const lines = Object.entries(policies).map(([name, value]) => {
    if (typeof value !== 'boolean' && typeof value !== 'number')
      throw new Error(`${name} has a value that no line of the registry file can hold.`)
    return `"${name}"=dword:${Number(value).toString(16).padStart(8, '0')}`
  })
  return ['Windows Registry Editor Version 5.00', '', `[${key}]`, ...lines, ''].join('\r\n')
}

/** Where each browser reads its policies under Windows. */
export const registryKeys = {
  chrome: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome',
  edge: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Edge'
}
