import { PicturedeskError } from '@picturedesk/provider'
import type { Row } from './step-report.ts'
import { UnexpectedResult } from './verify.ts'

/**
 * The typed error that a call is expected to end with.
 *
 * @throws UnexpectedResult when it does not fail; whatever else it fails with
 */
export async function failureOf(call: PromiseLike<unknown>): Promise<PicturedeskError> {
  try {
    await call
  } catch (error) {
    if (PicturedeskError.isInstance(error)) return error
    throw error
  }
  throw new UnexpectedResult('A call that has to fail did not.')
}

/** Errors as tables: what programs go by, and what people read. */
export function errorTables(
  errors: readonly PicturedeskError[],
): Record<'errors' | 'messages', readonly Row[]> {
  return {
    errors: errors.map(({ name, code, operation, outcome, status, vendorCode, attempts }) => ({
      class: name,
      code,
      operation,
      outcome,
      status,
      vendorCode,
      attempts,
    })),
    messages: errors.map(({ message }) => ({ message })),
  }
}

/** Errors that came in numbers, a line for all that are alike. */
export function failureRows(errors: readonly PicturedeskError[]): readonly Row[] {
  const alike = Map.groupBy(errors, ({ name, outcome, vendorMessage }) =>
    [name, outcome, vendorMessage].join(),
  )
  return [...alike.values()].flatMap((group) =>
    group.slice(0, 1).map(({ name, code, outcome, vendorMessage }) => ({
      class: name,
      code,
      outcome,
      vendorMessage,
      count: group.length,
    })),
  )
}
