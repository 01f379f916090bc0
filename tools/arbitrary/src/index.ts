export { anyValue } from './any-value.ts'
export { type Lacking, lacking } from './lacking.ts'
export { type Schema, type SpecDocument, successSchema } from './spec-document.ts'
