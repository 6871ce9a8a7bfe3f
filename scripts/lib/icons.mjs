/** Where the icons lie in public/. */
export const iconsFolder = 'icons'

/**
 * @typedef {{ file: string, size: number, purpose: 'any' | 'maskable' }} Icon
 */

/**
 * The icons that systems ask of an installed app. A maskable one is cut to the system's own shape, so it fills its square.
 * @type {readonly Icon[]}
 */
export const icons = [
  { file: 'waymark-192.png', size: 192, purpose: 'any' },
  { file: 'waymark-512.png', size: 512, purpose: 'any' },
  { file: 'waymark-maskable-192.png', size: 192, purpose: 'maskable' },
  { file: 'waymark-maskable-512.png', size: 512, purpose: 'maskable' }
]

/**
 * The app's drawing at the size of an icon.
 * @param {string} drawing the text of favicon.svg: a square of 32, its ground a rounded rectangle
 * @param {Icon} icon
 * @returns {string}
 */
export function iconSvg(drawing, { size, purpose }) {
  const sized = drawing.replace('<svg ', `<svg width="${size}" height="${size}" `)
  if (purpose === 'any') return sized
  // Whatever is cut away lies outside a circle of four fifths of the width: the ground loses its corners, the sign shrinks.
  return sized
    .replace(' rx="4"', '')
    .replace('<path ', '<path transform="translate(16 16) scale(0.78) translate(-16 -16)" ')
}
