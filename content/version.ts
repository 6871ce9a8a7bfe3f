/** Which content a case was last answered under. Raise it when a question changes its meaning. */
export const contentVersion = '2026-11-26'
