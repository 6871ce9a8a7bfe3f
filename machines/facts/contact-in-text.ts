/** The parts of a contact that was typed into one box: the form has a box for each. */
const emails = /[^\s;,<>()]+@[^\s;,<>()]+[^\s;,<>().]/gu
const phone = /\+?\d[\d ()-]{5,}\d/u

/** The address for emails in a contact; nothing where there is none. */
export const emailIn = (text: string): string => text.match(emails)?.[0] ?? ''

/** The first number in a contact that can be rung; nothing where there is none. The figures of an email are none. */
export const phoneIn = (text: string): string => phone.exec(text.replace(emails, ' '))?.[0] ?? ''
