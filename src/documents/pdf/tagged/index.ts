export type { Box, Properties } from './roles.ts'
export type { Element } from './structure.ts'
export { tagDocument, type TaggedDocument } from './tagged-document.ts'
export type { Tags } from './tags.ts'
