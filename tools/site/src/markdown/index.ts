export { diagrams } from './diagrams.ts'
export { readableStructure } from './readable-structure.ts'
export { repositoryLinks } from './repository-links.ts'
export { searchableText } from './searchable-text.ts'
