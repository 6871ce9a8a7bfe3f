/** Puts a text where the person can paste it. */
export interface Clipboard {
  /** @returns whether the text is there now */
  copy(text: string): Promise<boolean>
}

/** The way of older browsers: a text that is selected for a moment, and the focus given back. */
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
    // Deprecated, and the only way where the clipboard is withheld from pages that no server sends over HTTPS.
    return (document as unknown as { execCommand(command: string): boolean }).execCommand('copy')
  } catch {
    return false
  } finally {
    box.remove()
    if (before instanceof HTMLElement) before.focus({ preventScroll: true })
  }
}

/** Through the browser's clipboard, and by a selection where it refuses. */
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
