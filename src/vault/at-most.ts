/** Waits for some work, and no longer than a time in milliseconds: the work itself goes on. Never fails. */
export async function atMost(time: number, work: Promise<unknown>): Promise<void> {
  let waiting: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<void>((resolve) => {
    waiting = setTimeout(resolve, time)
  })
  await Promise.race([work.catch(() => undefined), late])
  clearTimeout(waiting)
}
