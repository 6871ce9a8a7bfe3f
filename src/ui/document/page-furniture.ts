import type { DocumentModel } from '../../documents/model.ts'

/** Whether this browser can print into a page's margins. */
export function hasMarginBoxes(): boolean {
  return 'CSSMarginRule' in globalThis && 'adoptedStyleSheets' in document
}

/** A text as a string in a style sheet. Everything but plain letters and figures is escaped, so that no text can end the string. */
function styleText(text: string): string {
  const escaped = text.replace(
    /[^A-Za-z0-9 ]/gu,
    (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `
  )
  return `"${escaped}"`
}

/** The words for page n of m, with the browser’s counters in place of the numbers. */
function pageNumber(pageOf: string): string {
  const counters: Readonly<Record<string, string>> = {
    '{page}': 'counter(page)',
    '{pages}': 'counter(pages)'
  }
  return pageOf
    .split(/(\{pages?\})/)
    .filter((part) => part !== '')
    .map((part) => counters[part] ?? styleText(part))
    .join(' ')
}

/**
 * The style sheet that puts status, reference, page number and handling into the margins of every printed page. The document’s title stands there from the
 * second page on: the first page has it as its heading.
 */
export function pageFurniture(model: DocumentModel): string {
  const { title, status, date, pageOf, classification } = model
  // Isolated, as by `dir="auto"`, so that a reference in Arabic does not reorder what stands beside it.
  const reference = `\u2068${model.reference}\u2069`
  const left = styleText(`${reference} · ${status} · ${date}`)
  const small =
    'font-family: "Noto Sans", arial, "Waymark Sans", sans-serif; font-size: 8.5pt; color: #484f54;'
  const strong = `${small} font-weight: bold; color: #000;`
  const handled =
    classification === undefined
      ? ''
      : `@top-center { content: ${styleText(classification)}; ${strong} text-align: center; }
    @bottom-center { content: ${styleText(classification)}; ${strong} text-align: center; }`
  return `@page {
    @top-left { content: ${styleText(`${title} · ${reference}`)}; ${small} text-align: left; }
    @top-right { content: ${styleText(status)}; ${strong} text-align: right; }
    ${handled}
    @bottom-left { content: ${left}; ${small} text-align: left; }
    @bottom-right { content: ${pageNumber(pageOf)}; ${small} text-align: right; }
  }
  @page :first { @top-left { content: none; } }`
}
