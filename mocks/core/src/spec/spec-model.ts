import { asOpenApi31 } from '@picturedesk/openapi'
import { PrismCore } from '../prism/prism-core.ts'
import { ProvenanceBook } from '../provenance/provenance-book.ts'
import { ResponseMaker } from '../response/response-maker.ts'
import { WirePlaces } from '../wire-places/wire-places.ts'
import { withoutDangling } from './dangling-references.ts'
import { ExampleBook } from './example-book.ts'
import { InvalidSpecError } from './invalid-spec-error.ts'
import { isJsonObject, type OpenApiDocument } from './openapi-document.ts'
import { OperationIndex } from './operation-index.ts'
import { SchemaCheck } from './schema-check.ts'
import { sensitiveNames } from './sensitive-names.ts'
import type { SpecProblem } from './spec-problem.ts'
import {
  findings,
  type Progress,
  quickFindings,
  unreadableProblems,
  versionNotice,
} from './spec-problems.ts'

/** All that is read from a spec. It does not change, so that mocks of the same spec share it. */
export interface SpecModel {
  /** As OpenAPI 3.1. */
  readonly document: OpenApiDocument
  /** The API's name. */
  readonly title: string
  readonly index: OperationIndex
  readonly examples: ExampleBook
  readonly wire: WirePlaces
  readonly check: SchemaCheck
  readonly prism: PrismCore
  readonly maker: ResponseMaker
  readonly provenance: ProvenanceBook
  /** See {@link sensitiveNames}. */
  readonly secret: ReadonlySet<string>
  /** What is told of the spec without looking at schemas and examples: problems and notices. */
  readonly quickFindings: readonly SpecProblem[]
  /** All that is told of the spec, found when first asked for: problems and notices. */
  findings(onProgress?: Progress): readonly SpecProblem[]
  /** The problems among the findings; see `specProblems`. */
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
  const mended = withoutDangling(original)
  const document = asOpenApi31(mended.document)
  const index = new OperationIndex(document)
  const check = new SchemaCheck(document)
  const provenance = new ProvenanceBook(document)
  const maker = new ResponseMaker(document, check, provenance)
  const parts = { document, index, check, maker }
  const first = [...mended.problems, ...versionNotice(original)]
  let found: readonly SpecProblem[] | undefined
  const allFindings = (onProgress?: Progress): readonly SpecProblem[] => {
    found ??= [...first, ...findings(parts, onProgress)]
    return found
  }
  return {
    ...{ document, title, index, check, maker, provenance },
    examples: new ExampleBook(document, index.operations),
    wire: new WirePlaces(document),
    prism: await PrismCore.load(document, maker),
    secret: sensitiveNames(document),
    get quickFindings() {
      return [...first, ...quickFindings(parts)]
    },
    findings: allFindings,
    get problems() {
      return allFindings().filter(({ level }) => level === undefined)
    },
  }
}

function titleOf({ info }: OpenApiDocument): string {
  return isJsonObject(info) && typeof info['title'] === 'string' ? info['title'] : 'this API'
}
