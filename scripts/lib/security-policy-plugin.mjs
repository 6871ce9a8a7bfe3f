import { pagePolicy, securityHeaders } from './security-policy.mjs'

/**
 * Puts the page's policy into the built index.html and the files' headers on the preview server. The development
 * server gets neither: it needs inline styles and a web socket.
 * @returns {import('vite').Plugin}
 */
export function securityPolicy() {
  let building = false
  return {
    name: 'waymark-security-policy',
    config: () => ({ preview: { headers: securityHeaders } }),
    configResolved(config) {
      building = config.command === 'build'
    },
    transformIndexHtml() {
      if (!building) return []
      return [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: pagePolicy },
          injectTo: 'head-prepend'
        }
      ]
    }
  }
}
