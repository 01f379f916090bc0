import { asOpenApi31 } from '@picturedesk/openapi'
import { PrismCore } from '../prism/prism-core.ts'
import { ResponseMaker } from '../response/response-maker.ts'
import { ExampleBook } from './example-book.ts'
import { InvalidSpecError } from './invalid-spec-error.ts'
import { isJsonObject, type OpenApiDocument } from './openapi-document.ts'
import { OperationIndex } from './operation-index.ts'
import { SchemaCheck } from './schema-check.ts'
import { sensitiveNames } from './sensitive-names.ts'
import type { SpecProblem } from './spec-problem.ts'
import { modelProblems, unreadableProblems } from './spec-problems.ts'

/** All that is read from a spec. It does not change, so that mocks of the same spec share it. */
export interface SpecModel {
  /** As OpenAPI 3.1. */
  readonly document: OpenApiDocument
  /** The API's name. */
  readonly title: string
  readonly index: OperationIndex
  readonly examples: ExampleBook
  readonly check: SchemaCheck
  readonly prism: PrismCore
  readonly maker: ResponseMaker
  /** See {@link sensitiveNames}. */
  readonly secret: ReadonlySet<string>
  /** The problems of the spec, found when first asked for; see `specProblems`. */
  readonly problems: readonly SpecProblem[]
}

const models = new WeakMap<OpenApiDocument, Promise<SpecModel>>()

/**
 * Reads a spec, once a process.
 *
 * @throws InvalidSpecError when it cannot be read; other problems stand in `problems`
 */
export function loadSpec(document: OpenApiDocument): Promise<SpecModel> {
  if (!isJsonObject(document)) {
    const message =
      'It has to be a parsed OpenAPI document; the command line reads files itself, by --spec.'
    throw new InvalidSpecError('this API', [
      { blame: 'spec', operation: undefined, pointer: '#', message },
    ])
  }
  let model = models.get(document)
  if (!model) {
    model = readSpec(document)
    models.set(document, model)
  }
  return model
}

async function readSpec(original: OpenApiDocument): Promise<SpecModel> {
  const title = titleOf(original)
  const unreadable = unreadableProblems(original)
  if (unreadable.length > 0) throw new InvalidSpecError(title, unreadable)
  const document = asOpenApi31(original)
  const index = new OperationIndex(document)
  const check = new SchemaCheck(document)
  const maker = new ResponseMaker(document, check)
  let problems: readonly SpecProblem[] | undefined
  return {
    document,
    title,
    index,
    examples: new ExampleBook(document, index.operations),
    check,
    maker,
    prism: await PrismCore.load(document, maker),
    secret: sensitiveNames(document),
    get problems() {
      problems ??= modelProblems(document, index, check)
      return problems
    },
  }
}

function titleOf({ info }: OpenApiDocument): string {
  return isJsonObject(info) && typeof info['title'] === 'string' ? info['title'] : 'this API'
}
