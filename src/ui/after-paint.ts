/**
 * Does something once what has just changed is painted, so that nobody waits for it before they see the change.
 * @returns what calls it off, as long as it has not begun
 */
export function afterPaint(work: () => void): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined
  // A frame’s callbacks run before it is painted. With those of the next one it is out, and the task after them holds up neither.
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => (waiting = setTimeout(work)))
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(waiting)
  }
}
