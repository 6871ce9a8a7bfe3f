declare const __WAYMARK_VERSION__: string

/** Which Waymark this is, as package.json numbers it. The build writes it in. */
export const version: string = __WAYMARK_VERSION__
