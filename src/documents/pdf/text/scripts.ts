/** The fonts beside the primary one, each named for its purpose. The primary font has Latin, Greek, Cyrillic and Devanagari. */
export const scriptNames = ['arabic', 'ethiopic', 'bengali', 'tamil', 'khmer', 'emoji'] as const

export type ScriptName = (typeof scriptNames)[number]

/** What a text holds where it needs a font. Signs that several scripts share, such as the danda, follow the letters around. */
const tests: Readonly<Record<ScriptName, RegExp>> = {
  arabic: /\p{Script_Extensions=Arabic}/u,
  ethiopic: /\p{Script=Ethiopic}/u,
  bengali: /\p{Script=Bengali}/u,
  tamil: /\p{Script=Tamil}/u,
  khmer: /\p{Script=Khmer}/u,
  emoji: /\p{Emoji_Presentation}|\p{Extended_Pictographic}|\p{Regional_Indicator}|\uFE0F|\u20E3/u
}

const plain =
  /^[\n -~\u00A0-\u00A8\u00AA-\u00AD\u00AF-\u02FF\u0370-\u03FF\u0400-\u0482\u048A-\u052F\u1E00-\u1FFF\u2010-\u2026]*$/

/** The scripts of a text that the primary font is not made for. */
export function scriptsOf(text: string): readonly ScriptName[] {
  return plain.test(text) ? [] : scriptNames.filter((name) => tests[name].test(text))
}

/** Whether a text has letters that change with their neighbours, or marks that are placed by them. */
export function needsShaping(text: string): boolean {
  if (plain.test(text)) return false
  return (
    scriptsOf(text).some((name) => name !== 'ethiopic') ||
    /[\p{M}\p{Script=Devanagari}]/u.test(text.normalize('NFC'))
  )
}

/** Whether the characters are drawn as a picture rather than as a sign of the text around. */
export const isEmoji = (character: string): boolean =>
  /\p{Emoji_Presentation}|\p{Regional_Indicator}|\uFE0F|\u20E3/u.test(character) &&
  !character.includes('\uFE0E')
