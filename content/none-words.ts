const english = `
none
none known
none known of
none at present
none at the moment
none identified
none noticed
none noted
none reported
none seen
none so far
none that we know of
no
no need
no needs
no known need
no known needs
nil
nil known
nothing
nothing known
nothing noticed
nothing reported
n/a
not applicable
does not apply
`

/**
 * Whole answers that say only that there is nothing to name. A person who types one where a need is asked has named no need. From every language in which
 * people type, in lower case and without marks at the end.
 */
export const saysNone: ReadonlySet<string> = new Set(english.trim().split('\n'))
