/** The part of a page that says who gets no copy: the buttons that make one name it, so that nobody makes a copy without having heard it (¶23, ¶30). */
export const notGivenTo = 'not-given-to'
