const english = `
al el ul bin ibn bint van von der den de del la thi st
pc dc ds pcso sw kw sr
haji hajji sheikh sheik pastor imam madam madame sir chief captain mama baba papa bro
staff duty night day team house home homes shift bank relief deputy head unit centre center service services agency care residential on call cover
also or aka not same as for of
`

/**
 * Words in names that many people have, or that are nobody’s: what joins the parts of a name, a form of address, a rank, a kind of staff. None of these
 * identifies a person. From every language in which people type, in lower case.
 */
export const sharedWords: ReadonlySet<string> = new Set(english.trim().split(/\s+/))
