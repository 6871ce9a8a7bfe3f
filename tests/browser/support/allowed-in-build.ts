/** Hosts that stand in files of the build, and why none of them is ever asked for anything. */
export const hostsNamed: Readonly<Record<string, string>> = {
  'www.w3.org': 'names of XML vocabularies, which nobody fetches',
  'jspdf.default.namespaceuri': 'the name of a vocabulary in a PDF',
  'svelte.dev': 'pages about Svelte’s errors, in the text of those errors',
  'bit.ly': 'a page about workbox’s warnings, in their text',
  'github.com': 'where libraries come from, in their comments and errors',
  'www.npmjs.com': 'where a library comes from, in its comment',
  'opensource.org': 'licences of libraries, in their comments',
  'sebbo2002.github.io': 'pages about the calendar library, in its comments',
  'cdnjs.cloudflare.com':
    'a way of jsPDF to show a PDF in a window: never called, and the policy forbids that script',
  'webpjs.appspot.com': 'where a decoder in jsPDF comes from, in its comment',
  'www.fpdf.org': 'where a part of jsPDF comes from, in its comment',
  'www.myersdaily.org': 'where a part of jsPDF comes from, in its comment',
  'www.cs.cmu.edu': 'where a part of jsPDF comes from, in its comment',
  'www.phpied.com': 'where a part of jsPDF comes from, in its comment',
  'www.yworks.com': 'where a part of jsPDF comes from, in its comment',
  'www.aiim.org': 'the name of a vocabulary in a PDF',
  'purl.org': 'the name of a vocabulary in a PDF and in a Word file',
  'schemas.openxmlformats.org': 'names of vocabularies in a Word file',
  'schemas.microsoft.com': 'names of vocabularies in a Word file',
  'answers.microsoft.com': 'a page about Word, in a comment of the library docx',
  'rolldown.rs': 'a page about bundling, in the text of an error',
  'feross.org': 'where a library comes from, in its comment',
  'mths.be': 'where a library comes from, in its comment',
  'stuartk.com': 'where JSZip comes from, in its comment',
  'stuk.github.io': 'pages about JSZip, in the text of its errors',
  'raw.github.com': 'the licence of JSZip, in its comment'
}

/** A way to send something, and the files (by their names without a hash) in which it may stand, each with its reason. */
export interface WayOut {
  readonly name: string
  readonly code: RegExp
  readonly allowed: Readonly<Record<string, string>>
}

export const waysOut: readonly WayOut[] = [
  {
    name: 'fetch',
    // Not a method that is called so, nor one that is written.
    code: /(?<![\w$.])fetch\((?![\w$,]*\)\{)/,
    allowed: {
      'sw.js': 'keeps Waymark’s own files',
      'pdf.worker.js': 'reads the fonts',
      'svg.worker.js': 'reads what draws an SVG, a file of our own',
      'dist.js': 'HarfBuzz reads its own WebAssembly, where it was not given it'
    }
  },
  {
    name: 'XMLHttpRequest',
    code: /XMLHttpRequest/,
    allowed: {
      'write-pdf.js': 'in jsPDF, for pictures by address, which Waymark never gives it',
      'dist.js': 'HarfBuzz reads its own WebAssembly, where it was not given it and there is no fetch'
    }
  },
  { name: 'WebSocket', code: /WebSocket/, allowed: {} },
  { name: 'WebTransport', code: /WebTransport/, allowed: {} },
  { name: 'EventSource', code: /EventSource/, allowed: {} },
  { name: 'beacon', code: /sendBeacon/, allowed: {} },
  { name: 'call between browsers', code: /RTC(PeerConnection|DataChannel)/, allowed: {} },
  {
    name: 'script by address',
    code: /importScripts/,
    allowed: { 'word.worker.js': 'JSZip asks by it whether it runs in a worker' }
  },
  { name: 'hint to a host', code: /preconnect|dns-prefetch/, allowed: {} },
  { name: 'address that is told of a click', code: /[\s"'`]ping=/, allowed: {} },
  { name: 'window by address', code: /window\.open\(/, allowed: {} }
]

/**
 * Where a browser of the Chromium family asks its maker by itself: newer versions, lists, who is signed in, whether a passphrase has
 * leaked. No page can stop that; policies can (`asked-by-itself.test.ts`). What it would ask about the fields of a page is not among
 * them, because that a page can prevent.
 */
export const makersServices =
  /^(?!content-autofill\.)[\w.-]+\.(google\.com|googleapis\.com|gstatic\.com|gvt1\.com|microsoft\.com|msedge\.net|bing\.com)(:443)?$/
