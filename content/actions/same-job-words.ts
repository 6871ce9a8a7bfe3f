/**
 * What an entry of the health plan aims at, where that is that the child is immunised: then the order for it and the entry are one job (¶34). By the aim
 * alone. What will be done may speak of more, and no other check has words of its own: a tooth that hurts is treated, and a dental check is still owed.
 */
export const immunisationAim = /\b(?:immuni[sz]|vaccin)/iu
