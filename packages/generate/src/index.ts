export { type BundledSpec, bundleSpec, bundleSpecFiles } from './bundle-spec.ts'
export type {
  OperationObject,
  Parameter,
  RequestBody,
  Response,
  Schema,
  SpecDocument,
} from './document.ts'
export { resolve } from './document.ts'
export { generateClient } from './generate-client.ts'
export { type ListedOperation, listOperations } from './list-operations.ts'
export { SpecError } from './spec-error.ts'
