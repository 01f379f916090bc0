export { emitExamples } from './client/emit-examples.ts'
export { type GenerateOptions, generateClient } from './client/generate-client.ts'
export type { Bump, Change, FeltChange, Spot } from './diff/change.ts'
export { compareBumps, worstBump } from './diff/change.ts'
export { diffDocuments, type SpecDiff } from './diff/diff-documents.ts'
export { diffFiles } from './diff/diff-files.ts'
export { renderMarkdown, renderText } from './diff/report/render-text.ts'
export { manifestOf } from './manifest/manifest-of.ts'
export { operationIdFiles } from './operations/emit-operation-ids.ts'
export { emitOperations } from './operations/emit-operations.ts'
export { baseUrlOf } from './operations/server-url.ts'
export { type BundledSpec, bundleSpec, bundleSpecFiles } from './spec/bundle-spec.ts'
export type {
  OperationObject,
  Parameter,
  RequestBody,
  Response,
  Schema,
  SpecDocument,
} from './spec/document.ts'
export { resolve } from './spec/document.ts'
export { type ListedOperation, listOperations } from './spec/list-operations.ts'
export { SpecError, SpecErrors } from './spec/spec-error.ts'
