/** Puts a text where the person can paste it. */
export interface Clipboard {
  /** @returns whether the text is there now */
  copy(text: string): Promise<boolean>
}

/** The way of older browsers: a text is selected for a moment, and then the focus is given back. */
function copySelected(text: string): boolean {
  const before = document.activeElement
  const box = document.createElement('textarea')
  box.value = text
  box.readOnly = true
  box.setAttribute('aria-hidden', 'true')
  box.className = 'govuk-visually-hidden'
  document.body.append(box)
  box.select()
  try {
    // Deprecated, but the only way on pages that are not sent over HTTPS: the browser withholds the clipboard from them.
    return (document as unknown as { execCommand(command: string): boolean }).execCommand('copy')
  } catch {
    return false
  } finally {
    box.remove()
    if (before instanceof HTMLElement) before.focus({ preventScroll: true })
  }
}

/** Through the browser’s clipboard, or by a selection if the browser refuses. */
export const browserClipboard: Clipboard = {
  async copy(text) {
    // Not there on pages without a secure context, whatever its type says.
    const { clipboard } = navigator as { clipboard?: { writeText(text: string): Promise<void> } }
    if (clipboard === undefined) return copySelected(text)
    try {
      await clipboard.writeText(text)
      return true
    } catch {
      return copySelected(text)
    }
  }
}
