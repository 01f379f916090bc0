import type { Parameter, SpecDocument } from '../spec/document.ts'
import type { ListedOperation } from '../spec/list-operations.ts'
import { child, SpecError } from '../spec/spec-error.ts'
import { type Constraint, constraint, withRequired } from './constraint.ts'
import { emitShape } from './emit-shape.ts'
import { requestBody } from './request-body.ts'
import { responsePayload } from './response-payload.ts'

/** An operation as the transport reads it. What is usual is left out. */
export function tableEntry(
  document: SpecDocument,
  operation: ListedOperation,
): Record<string, unknown> {
  const { object } = operation
  const retry = retrySafety(operation)
  const isAssumed = retry !== 'never' && object['x-retry-safety-provenance']?.kind === 'assumed'
  const body = requestBody(document, operation)
  const success = responsePayload(document, operation)
  return {
    method: unlessUsual(operation.method, 'GET'),
    path: operation.path,
    retry: unlessUsual(retry, 'safe'),
    retryAssumed: isAssumed || undefined,
    refusals: retry === 'never' || isAssumed ? refusals(operation) : undefined,
    billable: object['x-billable'] || undefined,
    pathParameters: parameterTable(document, operation, 'path'),
    query: parameterTable(document, operation, 'query'),
    headers: parameterTable(document, operation, 'header'),
    body: body && {
      mediaType: body.mediaType,
      properties: Object.fromEntries(
        [...body.properties].map(([name, { value, pointer: at }]) => {
          const own = constraint(document, value, at)
          const { style, explode } = body.encoding[name] ?? {}
          const written = { ...own, ...wireStyle(own, style, explode, 'form') }
          return [name, withRequired(written, body.requiredProperties.has(name))]
        }),
      ),
    },
    unsigned: body && body.unsigned.length > 0 ? body.unsigned : undefined,
    response: unlessUsual(success.kind, 'json'),
    payload: success.kind === 'json' ? emitShape(document, success) : undefined,
    linkExpirySeconds: object['x-link-expiry-seconds'],
  }
}

/** The documented statuses by which the vendor refuses: those of the client's own mistakes. */
function refusals({ object }: ListedOperation): readonly number[] | undefined {
  const statuses = Object.keys(object.responses ?? {})
    .filter((status) => /^4\d\d$/.test(status))
    .map(Number)
  return statuses.length > 0 ? statuses : undefined
}

function retrySafety({ object, pointer }: ListedOperation): string {
  const retry = object['x-retry-safety']
  const at = child(pointer, 'x-retry-safety')
  if (retry !== 'safe' && retry !== 'idempotent' && retry !== 'never')
    throw new SpecError(
      at,
      `Expected safe, idempotent or never. Received ${JSON.stringify(retry) ?? 'nothing'}`,
    )
  if (object['x-billable'] && retry !== 'never')
    throw new SpecError(
      at,
      `Expected never, because the operation is billable. Received ${JSON.stringify(retry)}`,
    )
  return retry
}

function unlessUsual(value: string, usual: string): string | undefined {
  return value === usual ? undefined : value
}

function parameterTable(
  document: SpecDocument,
  operation: ListedOperation,
  where: Parameter['in'],
): Record<string, Constraint> | undefined {
  const parameters = operation.parameters.filter((parameter) => parameter.in === where)
  if (parameters.length === 0) return undefined
  const standard = where === 'query' ? 'form' : 'simple'
  return Object.fromEntries(
    parameters.map(({ name, schema, style, explode, required = false }) => {
      const at = child(operation.pointer, 'parameters', name)
      if (!schema)
        throw new SpecError(at, 'The parameter has no schema', 'Give it one that names its type.')
      const own = constraint(document, schema, at)
      const written = { ...own, ...wireStyle(own, style, explode, standard) }
      return [name, withRequired(written, required)]
    }),
  )
}

/** Style and explode, where they differ from the standard of that place. */
function wireStyle(
  { type }: Constraint,
  style: string | undefined,
  explode: boolean | undefined,
  standard: string,
): Pick<Constraint, 'style' | 'explode'> {
  if (type !== 'array' && type !== 'object') return {}
  const effective = style ?? standard
  const usual = effective === 'form'
  return {
    ...(effective === standard ? {} : { style: effective }),
    ...(explode === undefined || explode === usual ? {} : { explode }),
  }
}
