import { mediaTypes } from './media-types.mjs'
import { caching, hashedPath, securityHeaders } from './security-policy.mjs'

/**
 * What differs from host to host, as lines of nginx.
 * @typedef {{ before: readonly string[], server: readonly string[] }} Site
 */

/**
 * The site of an authority, with everything that it has to change.
 * @type {Site}
 */
export const exampleSite = {
  before: [
    '# Browsers keep nothing and run no service worker without a secure connection.',
    'server {',
    '  listen 80;',
    '  listen [::]:80;',
    '  server_name waymark.example.gov.uk; # CHANGE',
    '  access_log off;',
    '  server_tokens off;',
    '  # The name above, never the one that whoever asks has written: else a link could lead from here to anywhere.',
    '  return 301 https://$server_name$request_uri;',
    '}'
  ],
  server: [
    'listen 443 ssl;',
    'listen [::]:443 ssl;',
    'http2 on; # before nginx 1.25.1: take this line out, and write "ssl http2" in the two above',
    'server_name waymark.example.gov.uk; # CHANGE',
    'ssl_certificate /etc/ssl/certs/waymark.pem; # CHANGE',
    'ssl_certificate_key /etc/ssl/private/waymark.key; # CHANGE',
    'ssl_protocols TLSv1.2 TLSv1.3;',
    'add_header Strict-Transport-Security "max-age=31536000" always;',
    'root /srv/waymark; # CHANGE: a copy of the folder dist/'
  ]
}

/** @param {string} text */
const quoted = (text) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`

/** Endings by their type: nginx names each type once. */
function typeLines() {
  /** @type {Map<string, string[]>} */
  const endings = new Map()
  for (const [ending, type] of Object.entries(mediaTypes)) {
    endings.set(type, [...(endings.get(type) ?? []), ending.slice(1)])
  }
  return [...endings].map(([type, names]) => `${quoted(type)} ${names.join(' ')};`)
}

/** Types that get smaller; pictures and packed fonts do not. */
const packedTypes = [...new Set(Object.values(mediaTypes))].filter((type) =>
  /^(text|application|font\/ttf|image\/svg)/.test(type)
)

/** @param {readonly string[]} lines */
const indented = (lines) => lines.map((line) => (line === '' ? '' : `  ${line}`))

/**
 * The configuration of a site that serves Waymark, to be included where nginx has its sites (inside http). It is made from the
 * same rules as the server of `npm start`.
 * @param {Site} site
 * @returns {string}
 */
export function nginxSite({ before, server }) {
  return [
    '# nginx for Waymark. Made by `npm run hosting` from scripts/lib/nginx.mjs: change it there, and what is marked CHANGE here.',
    '# Waymark is a folder of files and needs nothing of a server but these headers; what people type never reaches it.',
    '',
    "# A name that holds its content's hash is kept for good; all others are asked for each time, and so is what went wrong.",
    'map "$status $uri" $waymark_caching {',
    `  default ${quoted(caching.other)};`,
    `  ${quoted(`~^(200|206|304) .*${hashedPath}`)} ${quoted(caching.hashed)};`,
    '}',
    '',
    ...before,
    ...(before.length > 0 ? [''] : []),
    'server {',
    ...indented([
      ...server,
      '',
      'index index.html;',
      'server_tokens off;',
      '# Files are all that is read, and from this folder alone.',
      'disable_symlinks on from=$document_root;',
      'client_max_body_size 1k;',
      '',
      '# A log would hold, for each time that somebody opens Waymark: the address of their computer, the time, the browser, and',
      '# which of its files were fetched. No case, no name, no step: what stands after # in an address is never sent. Even so it',
      '# would show who works with these children and when, so none is kept. The log of errors stays: it holds the address of',
      '# whoever asked for something that cannot be read.',
      'access_log off;',
      'log_not_found off;',
      '',
      '# Here and in no location: a location with an add_header of its own would lose all of these.',
      ...Object.entries(securityHeaders).map(
        ([name, value]) => `add_header ${name} ${quoted(value)} always;`
      ),
      'add_header Cache-Control $waymark_caching always;',
      '',
      '# With nosniff, a file of the wrong type is refused by the browser.',
      'types {',
      ...indented(typeLines()),
      '}',
      'default_type application/octet-stream;',
      '',
      'gzip on;',
      'gzip_vary on;',
      'gzip_min_length 1000;',
      `gzip_types ${packedTypes.map(quoted).join(' ')};`,
      '# Where nginx was built with it and files are packed beforehand (gzip -k): gzip_static on;',
      '',
      "# No fallback to index.html: a step's address differs only after #, and a missing file has to be seen to be missing.",
      'location / {',
      '  try_files $uri $uri/ =404;',
      '}',
      'location ~ /\\. {',
      '  return 404;',
      '}'
    ]),
    '}',
    ''
  ].join('\n')
}
