import { PrismCore } from '../layers/prism-core.ts'
import { ExampleBook } from './example-book.ts'
import type { OpenApiDocument } from './openapi-document.ts'
import { OperationIndex } from './operation-index.ts'
import { SchemaCheck } from './schema-check.ts'
import { sensitiveNames } from './sensitive-names.ts'

/** All that is read from a spec. It does not change, so that mocks of the same spec share it. */
export interface SpecModel {
  readonly document: OpenApiDocument
  readonly index: OperationIndex
  readonly examples: ExampleBook
  readonly check: SchemaCheck
  readonly prism: PrismCore
  /** See {@link sensitiveNames}. */
  readonly secret: ReadonlySet<string>
}

const models = new WeakMap<OpenApiDocument, Promise<SpecModel>>()

/** Reads a spec, once a process. */
export function loadSpec(document: OpenApiDocument): Promise<SpecModel> {
  let model = models.get(document)
  if (!model) {
    model = readSpec(document)
    models.set(document, model)
  }
  return model
}

async function readSpec(document: OpenApiDocument): Promise<SpecModel> {
  const index = new OperationIndex(document)
  return {
    document,
    index,
    examples: new ExampleBook(document, index.operations),
    check: new SchemaCheck(document),
    prism: await PrismCore.load(document),
    secret: sensitiveNames(document),
  }
}
