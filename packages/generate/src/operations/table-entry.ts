import type { SpecDocument } from '../spec/document.ts'
import type { ListedOperation } from '../spec/list-operations.ts'
import { child, SpecError, SpecErrors } from '../spec/spec-error.ts'
import { imported } from '../typescript/code.ts'
import { type BodyReaders, bodyTable } from './body-table.ts'
import { parametersIn, parameterTable } from './parameter-tables.ts'
import { requestBodies } from './request-body.ts'
import { responseTable } from './response-table.ts'
import { type AnyRule, plainRule, typesOf } from './rule.ts'
import type { OnNotice } from './rule-reader.ts'
import { serverOf } from './server-of.ts'
import { unchargedStatuses } from './uncharged-statuses.ts'

/** What the entries of one table share. */
export interface TableContext extends BodyReaders {
  readonly onNotice: OnNotice
}

/**
 * An operation as the transport reads it. What is usual is left out.
 * @throws SpecErrors with everything that cannot be expressed
 */
export function tableEntry(
  document: SpecDocument,
  operation: ListedOperation,
  context: TableContext,
): Record<string, unknown> {
  const { object, method } = operation
  const problems: SpecError[] = []
  const attempt = <T>(step: () => T): T | undefined => {
    try {
      return step()
    } catch (error) {
      problems.push(...SpecErrors.in(error))
      return undefined
    }
  }
  if (method === 'TRACE')
    problems.push(
      new SpecError(
        operation.pointer,
        'fetch refuses to send TRACE',
        'Leave the operation out with `x-skip: true`.',
      ),
    )
  attempt(() => checkPath(operation))
  const retry = attempt(() => retrySafety(operation)) ?? 'never'
  const isAssumed = retry !== 'never' && object['x-retry-safety-provenance']?.kind === 'assumed'
  const table = (where: 'path' | 'query' | 'header' | 'cookie') =>
    parameterTable(operation, where, context.json, (step) => void attempt(step))
  const [path, query, headers, cookies] = [
    table('path'),
    table('query'),
    table('header'),
    table('cookie'),
  ]
  const bodies = attempt(() => requestBodies(document, operation))
  const body = attempt(() => bodies && bodyTable(bodies, context))
  const unsigned = [...new Set(bodies?.bodies.flatMap((one) => one.unsigned))]
  const success = attempt(() => responseTable(document, operation, context.onNotice))
  const server = attempt(() => serverOf(document, operation))
  const uncharged = attempt(() => unchargedStatuses(document, operation))
  if (problems.length > 0) throw new SpecErrors(problems)
  const writers = {
    path: path.writer,
    query: query.writer,
    headers: headers.writer,
    cookies: cookies.writer,
  }
  return {
    method: unlessUsual(method, 'GET'),
    path: operation.path.split('#', 1)[0] || '/',
    key: operation.path.includes('#') ? operation.path : undefined,
    server,
    retry: unlessUsual(retry, 'safe'),
    once: retry === 'never' || isAssumed ? imported('singleShot') : undefined,
    retryAssumed: isAssumed || undefined,
    refusals: retry === 'never' || isAssumed ? refusals(operation) : undefined,
    uncharged,
    billable: object['x-billable'] || undefined,
    pathParameters: path.rules,
    query: query.rules,
    headers: headers.rules,
    cookies: cookies.rules,
    checkHeaders: mayBeAnyText(headers.rules) ? imported('checkHeaders') : undefined,
    write: Object.values(writers).some((writer) => writer !== undefined) ? writers : undefined,
    body,
    unsigned: unsigned.length > 0 ? unsigned : undefined,
    ...success,
    linkExpirySeconds: object['x-link-expiry-seconds'],
  }
}

/** Whether a value of these parameters may be a text that no header can hold. */
function mayBeAnyText(rules: Readonly<Record<string, AnyRule>> = {}): boolean {
  return Object.values(rules).some((rule) => {
    const plain = plainRule(rule)
    return (
      plain.enum?.some((value) => !/^[!-~]([ -~]*[!-~])?$/.test(String(value))) ??
      typesOf(plain).some((type) => !/^(integer|number|boolean|null)$/.test(type))
    )
  })
}

/** Every part of a path that is filled in has a parameter. */
function checkPath(operation: ListedOperation): void {
  const known = new Set(parametersIn(operation, 'path').map(({ name }) => name))
  const missing = Array.from(
    operation.path.matchAll(/\{([^{}]+)\}/g),
    ([, name = '']) => name,
  ).filter((name) => !known.has(name))
  if (missing.length > 0)
    throw new SpecErrors(
      missing.map(
        (name) =>
          new SpecError(
            operation.pointer,
            `The path has {${name}}, and no parameter of that name`,
            `Add a parameter ${name} with \`in: path\`.`,
          ),
      ),
    )
}

/** The documented statuses by which the vendor refuses: those of the client's own mistakes. */
function refusals({ object }: ListedOperation): readonly number[] | undefined {
  const statuses = Object.keys(object.responses ?? {})
    .filter((status) => /^4\d\d$/.test(status))
    .map(Number)
  return statuses.length > 0 ? statuses : undefined
}

/** Without a word on it, only methods that HTTP calls safe are repeated. */
function retrySafety({ object, pointer, method }: ListedOperation): string {
  const isSafe = /^(GET|HEAD|OPTIONS)$/.test(method) && !object['x-billable']
  const { 'x-retry-safety': retry = isSafe ? 'safe' : 'never' } = object
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
