import type { Page } from '@playwright/test'

/** How far two pictures of a line are from each other. */
export interface Unlikeness {
  /** How many dots the first is wider and higher. */
  readonly wider: number
  readonly higher: number
  /** The share of the ink of one picture that has no ink of the other near it, once the pictures lie on each other: the larger share of the two. */
  readonly share: number
}

/** Compares the ink of two pictures, wherever on them it stands. The browser reads them. */
export async function unlikeness(page: Page, pictures: readonly [Buffer, Buffer]): Promise<Unlikeness> {
  const addresses = pictures.map((picture) => `data:image/png;base64,${picture.toString('base64')}`)
  return page.evaluate(async ([first = '', second = '']) => {
    interface Ink {
      readonly left: number
      readonly top: number
      readonly width: number
      readonly height: number
      has(x: number, y: number): boolean
    }
    /** Dots by which a smoothed edge may be off. */
    const near = 2

    async function inkOf(address: string): Promise<Ink> {
      const image = new Image()
      image.src = address
      await image.decode()
      const { width, height } = image
      const canvas = new OffscreenCanvas(width, height)
      const context = canvas.getContext('2d')
      if (!context) throw new Error('The browser draws nothing.')
      context.drawImage(image, 0, 0)
      const { data } = context.getImageData(0, 0, width, height)
      const has = (x: number, y: number) =>
        x >= 0 && y >= 0 && x < width && y < height && (data[4 * (y * width + x)] ?? 255) < 128
      let [left, top, right, bottom] = [width, height, -1, -1]
      for (let y = 0; y < height; y += 1)
        for (let x = 0; x < width; x += 1)
          if (has(x, y)) {
            ;[left, right] = [Math.min(left, x), Math.max(right, x)]
            ;[top, bottom] = [Math.min(top, y), Math.max(bottom, y)]
          }
      return { left, top, width: right - left + 1, height: bottom - top + 1, has }
    }

    function isNear(ink: Ink, x: number, y: number): boolean {
      for (let dy = -near; dy <= near; dy += 1)
        for (let dx = -near; dx <= near; dx += 1) if (ink.has(x + dx, y + dy)) return true
      return false
    }

    /** The share of one's ink that the other has not. */
    function without(one: Ink, other: Ink): number {
      let [all, alone] = [0, 0]
      for (let y = 0; y < one.height; y += 1)
        for (let x = 0; x < one.width; x += 1) {
          if (!one.has(one.left + x, one.top + y)) continue
          all += 1
          if (!isNear(other, other.left + x, other.top + y)) alone += 1
        }
      return all === 0 ? 1 : alone / all
    }

    const [one, other] = [await inkOf(first), await inkOf(second)]
    return {
      wider: one.width - other.width,
      higher: one.height - other.height,
      share: Math.max(without(one, other), without(other, one))
    }
  }, addresses)
}
