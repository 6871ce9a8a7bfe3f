import type { TimelineMark } from '../../model.ts'
import type { Sheet } from '../layout/sheet.ts'
import { ink, type Colour } from '../layout/style.ts'

const white: Colour = [255, 255, 255]
const half = 4.2

type Shape = (sheet: Sheet, x: number, y: number) => void

function pen({ doc }: Sheet, fill: Colour): void {
  doc
    .setDrawColor(...ink)
    .setFillColor(...fill)
    .setLineWidth(1.1)
}

/** A closed shape around a point, from corner to corner. */
function corners(
  sheet: Sheet,
  x: number,
  y: number,
  fill: Colour,
  points: readonly (readonly [number, number])[]
): void {
  pen(sheet, fill)
  const [first = [0, 0]] = points
  const moves = points.slice(1).map(([px, py], index) => {
    const [bx, by] = points[index] ?? first
    return [px - bx, py - by]
  })
  sheet.doc.lines(moves, x + first[0], y + first[1], [1, 1], 'FD', true)
}

/** The shape of each kind of day: told apart without colour. */
export const shapeOf: Readonly<Record<TimelineMark['kind'], Shape>> = {
  done: (sheet, x, y) => {
    pen(sheet, ink)
    sheet.doc.circle(x, y, half - 0.7, 'FD')
  },
  due: (sheet, x, y) => {
    pen(sheet, white)
    sheet.doc.circle(x, y, half - 0.7, 'FD')
  },
  overdue: (sheet, x, y) => {
    corners(sheet, x, y, ink, [
      [0, -half - 0.8],
      [half + 0.8, half - 0.6],
      [-half - 0.8, half - 0.6]
    ])
  },
  milestone: (sheet, x, y) => {
    corners(sheet, x, y, white, [
      [0, -half],
      [half, 0],
      [0, half],
      [-half, 0]
    ])
  },
  today: (sheet, x, y) => {
    sheet.doc.setDrawColor(...ink).setLineWidth(2.4)
    sheet.doc.line(x - 9, y, x + 9, y)
  }
}
