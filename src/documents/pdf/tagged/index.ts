export type { Artifact, Box, Properties, Role } from './roles.ts'
export type { Element } from './structure.ts'
export { tagDocument, type Description, type TaggedDocument } from './tagged-document.ts'
export type { Tags, Target } from './tags.ts'
