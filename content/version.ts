/**
 * Which content a case was last answered under. Raise it to the day on which a question, a field or an option is added, goes or changes its
 * meaning: an older Waymark knows by it that a file is of a later one, and sets nothing in it aside. Where that day has a version already, the day after.
 */
export const contentVersion = '2026-12-08'
