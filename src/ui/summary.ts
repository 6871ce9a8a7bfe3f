/** One line of a summary’s value; or the name of an entry of a list, which sets the lines after it apart from those before. */
export type SummaryValue = string | { readonly entry: string }
