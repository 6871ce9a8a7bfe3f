const mostRows = 30

/** Makes a text area as high as what is typed, where the browser's styles cannot (`field-sizing`). */
export function growWith(area: HTMLTextAreaElement, text: string, rows: number): void {
  if (CSS.supports('field-sizing', 'content')) return
  // More text than the highest field shows, however wide it is. Laying all of it out at each key press would change nothing.
  if (text.length > mostRows * 200) {
    area.rows = mostRows
    return
  }
  area.rows = rows
  if (text === '') return
  const { lineHeight, paddingTop, paddingBottom } = getComputedStyle(area)
  const lines =
    (area.scrollHeight - parseFloat(paddingTop) - parseFloat(paddingBottom)) / parseFloat(lineHeight)
  area.rows = Math.min(mostRows, Math.max(rows, Math.ceil(lines)))
}
