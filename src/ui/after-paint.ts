/**
 * Does some work once the latest change is painted, so that nobody waits for the work before they see the change.
 * @returns a function that calls it off, as long as it has not begun
 */
export function afterPaint(work: () => void): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined
  // A frame’s callbacks run before it is painted. When those of the next frame run, this one is on screen, and the task after them delays neither.
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => (waiting = setTimeout(work)))
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(waiting)
  }
}
