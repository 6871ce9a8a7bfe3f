/**
 * How many characters one text may have: twenty pages, more than anybody writes by hand. On a machine at a quarter of this one's speed, a
 * field with so many takes a key within 50 ms, and every document with it is made. A longer text that an earlier build kept stays whole.
 */
export const longestText = 50_000
