/**
 * The room of a page of paper between its margins (_one-page.scss), in pixels of a ninety-sixth of an inch. Two lines less, since columns break at other
 * places on paper than where they are measured.
 */
const room = ((297 - 17 - 16 - 10) * 96) / 25.4

/**
 * At the last size, its type of nine and a half points (_one-page.scss) is still nine. What does not fit then goes on to a second page, at its normal size.
 */
const sizes = [1, 0.98, 0.96] as const

/** How high an element would be on paper at a size. */
function heightOf(measured: HTMLElement, size: number): number {
  measured.style.setProperty('zoom', String(size))
  // The paper’s width stays: smaller type has more room on a line.
  measured.style.setProperty('width', `${180 / size}mm`)
  return measured.getBoundingClientRect().height
}

/**
 * Finds how much smaller a document must be to fit one page, and sets its style. The browser says nothing about paper before it prints. So a copy of the
 * document is laid out as wide as paper, where nobody sees it, and measured.
 */
export function fitOnePage(article: HTMLElement): void {
  const measured = article.cloneNode(true) as HTMLElement
  measured.classList.add('waymark-document--measured')
  measured.setAttribute('aria-hidden', 'true')
  measured.inert = true
  document.body.append(measured)
  const size = sizes.find((one) => heightOf(measured, one) <= room) ?? 1
  measured.remove()
  article.style.setProperty('--waymark-fit', size.toFixed(2))
}
