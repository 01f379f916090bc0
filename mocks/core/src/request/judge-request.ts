import type { MockViolation } from '../mock-violation.ts'
import { withinDepth } from '../schema/depth-error.ts'
import type { Evaluator } from '../schema/evaluator.ts'
import type { OpenApiDocument } from '../spec/openapi-document.ts'
import type { Operation } from '../spec/operation-index.ts'
import type { SchemaCheck } from '../spec/schema-check.ts'
import type { MockRequest } from './mock-request.ts'
import { FieldJudge, type Mistake } from './wire/field-judge.ts'
import { judgeBody } from './wire/judge-body.ts'
import { judgeQuery } from './wire/judge-query.ts'
import { judgeTexts } from './wire/judge-texts.ts'
import { keysInQuery } from './wire/keys-in-query.ts'
import { parametersOf } from './wire/parameters-of.ts'
import { sentPairs } from './wire/sent-pair.ts'
import { TextReader } from './wire/text-reader.ts'
import type { WireField } from './wire/wire-field.ts'

/** What requests are judged by. */
export interface RequestRules {
  readonly document: OpenApiDocument
  readonly check: SchemaCheck
}

/** Everything about a request that the spec does not allow. It is the client's. */
export function judgeRequest(rules: RequestRules, request: MockRequest): MockViolation[] {
  return requestMistakes(rules, request).map(({ pointer, message }) => ({
    blame: 'client',
    operation: request.operation.id,
    pointer,
    message,
  }))
}

/** The same, with the keyword of the schema that each is against. */
export function requestMistakes(
  { document, check }: RequestRules,
  request: MockRequest,
): Mistake[] {
  return withinDepth('The request', () => mistakesOf({ document, check }, request))
}

function mistakesOf({ document, check }: RequestRules, request: MockRequest): Mistake[] {
  const { evaluator } = check
  const { fields, others } = parametersFor(document, request.operation)
  const { judge, reader, formJudge } = toolsFor(evaluator)
  const query = judgeQuery(
    { evaluator, judge, fields: fields.filter((field) => field.in === 'query'), others },
    sentPairs(request.url.search.slice(1)) ?? [],
  )
  return [
    ...query.map((one) => ({ ...one, pointer: `/query${one.pointer}` })),
    ...judgeTexts(judge, fields, request),
    ...judgeBody({ document, evaluator, reader, judge: formJudge }, request),
  ]
}

interface Tools {
  readonly judge: FieldJudge
  /** Reads the texts of forms, which may be JSON. */
  readonly reader: TextReader
  readonly formJudge: FieldJudge
}

const tools = new WeakMap<Evaluator, Tools>()

function toolsFor(evaluator: Evaluator): Tools {
  let found = tools.get(evaluator)
  if (!found) {
    const reader = new TextReader(evaluator, { json: true })
    const judge = new FieldJudge(evaluator, new TextReader(evaluator, { json: false }))
    found = { judge, reader, formJudge: new FieldJudge(evaluator, reader) }
    tools.set(evaluator, found)
  }
  return found
}

interface Parameters {
  readonly fields: readonly WireField[]
  readonly others: readonly string[]
}

const known = new WeakMap<Operation, Parameters>()

function parametersFor(document: OpenApiDocument, operation: Operation): Parameters {
  let found = known.get(operation)
  if (!found) {
    found = {
      fields: parametersOf(document, operation),
      others: [...keysInQuery(document, operation), ...operation.keyQuery.map(({ name }) => name)],
    }
    known.set(operation, found)
  }
  return found
}
