/** Prints the page once the fonts that it names are there: paper takes what is drawn now, and a letter without a font is a box. */
export async function printPage(): Promise<void> {
  await document.fonts.ready
  window.print()
}
