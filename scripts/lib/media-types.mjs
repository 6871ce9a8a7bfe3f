import { extname } from 'node:path'

/** By the ending of a file's name. @type {Readonly<Record<string, string>>} */
export const mediaTypes = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2'
}

/**
 * The Content-Type of a file, by its name. With nosniff a wrong one stops scripts, styles and fonts.
 * @param {string} path
 * @returns {string}
 */
export function mediaTypeOf(path) {
  return mediaTypes[extname(path).toLowerCase()] ?? 'application/octet-stream'
}
