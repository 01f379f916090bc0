export { anyValue } from './any-value.ts'
export { type Lacking, lacking } from './lacking.ts'
export { type CallOutcome, type GivenOption, lostOptions } from './lost-options.ts'
export { type Schema, type SpecDocument, successSchema } from './spec-document.ts'
