const english = `
aunt auntie aunty uncle mother mum mam mummy father dad daddy stepmother stepfather parent parents brother sister stepbrother stepsister cousin nephew
niece grandmother grandfather grandma grandad nan gran family relative relatives friend friends boyfriend girlfriend husband wife
partner fiancé fiance fiancée fiancee spouse son daughter guardian neighbour landlord landlady acquaintance contact
solicitor lawyer barrister adviser advisor representative legal police officer constable detective sergeant pc dc doctor gp nurse
teacher social worker key team manager carer foster support personal advocate interpreter translator embassy consulate agent driver
employer smuggler trafficker boss leader dealer
man woman men women boy girl person people somebody someone male female adult child lady gentleman guy bloke unknown unnamed name named
not known none nobody caller visitor stranger
a an the of his her their my your our maybe possibly perhaps probably old older young younger elder eldest big little
maternal paternal called says from in on at to with and who is was
`

/** Words that name nobody in particular: a tie, a role, or nothing. From every language in which people type, in lower case. */
export const noNames: ReadonlySet<string> = new Set(english.trim().split(/\s+/))
