const shared = [
  `default-src 'none'`,
  `style-src 'self'`,
  `img-src 'self'`,
  `font-src 'self'`,
  `worker-src 'self'`,
  `manifest-src 'self'`,
  `base-uri 'none'`,
  `form-action 'none'`,
  `require-trusted-types-for 'script'`,
  `trusted-types svelte-trusted-html waymark`
]

/** The policy inside the built page. It holds on every host, and lets the page itself send nothing anywhere. */
export const pagePolicy = [...shared, `script-src 'self'`, `connect-src 'none'`].join('; ')

/**
 * The policy sent with every file. Workers know only this one: they may compile WebAssembly and fetch our own fonts.
 * In the page both policies hold, so there the stricter one decides.
 */
export const filePolicy = [
  ...shared,
  `script-src 'self' 'wasm-unsafe-eval'`,
  `connect-src 'self'`,
  `frame-ancestors 'none'`
].join('; ')

/** The headers that a host has to send with every file. */
export const securityHeaders = {
  'Content-Security-Policy': filePolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer'
}
