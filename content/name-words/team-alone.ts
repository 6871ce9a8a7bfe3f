/** “Leaving Care Team” says for which team somebody works, and not for whom. “Hove, Leaving Care Team” says both. */
export const teamAlone = /^[^,;]*\bteam\b[^,;]*$/iu
