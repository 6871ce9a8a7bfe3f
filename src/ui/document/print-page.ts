/** Prints the page once its fonts are there: printing takes what is drawn now, and a letter without its font is a box. */
export async function printPage(): Promise<void> {
  await document.fonts.ready
  window.print()
}
