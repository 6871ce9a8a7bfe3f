import { atMost } from '../vault/at-most'

/** What some work gives; something else where it fails, or takes longer than a time in milliseconds. The work itself goes on. */
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
