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

/** What browsers may offer a page and Waymark never asks for. Writing to the clipboard is left as it is: sheets are copied. */
const unused = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'compute-pressure',
  'display-capture',
  'encrypted-media',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'window-management',
  'xr-spatial-tracking'
]

/** The headers that a host has to send with every file. */
export const securityHeaders = {
  'Content-Security-Policy': filePolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  // Neither a page that opens Waymark nor one that embeds its files gets hold of it.
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': unused.map((feature) => `${feature}=()`).join(', ')
}

/** Vite puts a hash of the content into these names: under one name there is never another content. */
export const hashedPath = String.raw`/assets/[^/]+-[\w-]{8}\.\w+$`

/** How long a browser may keep a file without asking: for good where the name says the content, else not at all. */
export const caching = {
  hashed: 'public, max-age=31536000, immutable',
  other: 'no-cache'
}
