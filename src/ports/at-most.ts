/** Waits for some work, and no longer than a time in milliseconds: the work itself goes on. Never fails. */
export async function atMost(time: number, work: Promise<unknown>): Promise<void> {
  let waiting: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<void>((resolve) => {
    waiting = setTimeout(resolve, time)
  })
  await Promise.race([work.catch(() => undefined), late])
  clearTimeout(waiting)
}

/** What some work gives; `otherwise` if it fails or takes longer than a time in milliseconds. The work itself goes on. */
export async function inTime<Given, Otherwise>(
  time: number,
  work: Promise<Given>,
  otherwise: Otherwise
): Promise<Given | Otherwise> {
  let given: Given | Otherwise = otherwise
  const noted = work.then((result) => {
    given = result
  })
  await atMost(time, noted)
  return given
}
