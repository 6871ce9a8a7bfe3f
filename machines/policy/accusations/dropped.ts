import { fieldOf, type ItemOf } from '../../case-file/read'

/** It is recorded that the accusation has ended and that nothing came of it: nobody accuses the child of that any more (¶33). */
export const isDropped = (matter: ItemOf<'criminal-matters'>): boolean =>
  fieldOf(matter, 'criminal-matter-stands') === 'nothing-came-of-it'

/** It is recorded that the child was convicted or cautioned. What can still be done about it has a time of its own, which a solicitor knows (¶33). */
export const isConvicted = (matter: ItemOf<'criminal-matters'>): boolean =>
  fieldOf(matter, 'criminal-matter-stands') === 'convicted-or-cautioned'
