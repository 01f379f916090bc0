import { resolveSchema, type Schema, type SpecDocument, specOperations } from './spec-document.ts'

/** A form that the JSON of an operation's response may have. */
export interface ResponseSchema {
  readonly status: number
  readonly schema: Schema
}

/**
 * The schema of an operation's JSON success, without forms that are marked `x-failure`.
 * `undefined` where it has none, such as a file or no body.
 * @throws Error when the spec has no such operation
 */
export function successSchema(document: SpecDocument, operation: string): Schema | undefined {
  return successResponse(document, operation)?.schema
}

/**
 * As {@link successSchema}, with the lowest status that has it.
 * @throws Error when the spec has no such operation
 */
export function successResponse(
  document: SpecDocument,
  operation: string,
): ResponseSchema | undefined {
  return jsonForms(document, operation).find(
    ({ status, schema }) => isSuccess(status) && schema['x-failure'] !== true,
  )
}

/**
 * The schema of a refusal: a form of a success that is marked `x-failure`, else the JSON of the
 * lowest status from 400 on. `undefined` where the spec shows none.
 * @throws Error when the spec has no such operation
 */
export function failureResponse(
  document: SpecDocument,
  operation: string,
): ResponseSchema | undefined {
  const forms = jsonForms(document, operation)
  return (
    forms.find(({ status, schema }) => isSuccess(status) && schema['x-failure'] === true) ??
    forms.find(({ status }) => status >= 400)
  )
}

/** Where the payload stands in a success; `undefined` where the success is the payload. */
export function payloadMember({ 'x-envelope': envelope }: SpecDocument): string | undefined {
  const { payload } = (envelope ?? {}) as { readonly payload?: unknown }
  return typeof payload === 'string' ? payload : undefined
}

/** Tells whether the body of an example says that the vendor failed, though its status says otherwise. */
export function failureInSuccess(
  document: SpecDocument,
): (response: { readonly value?: unknown }) => boolean {
  const { success } = (document['x-envelope'] ?? {}) as {
    readonly success?: Readonly<Record<string, unknown>>
  }
  const payload = payloadMember(document)
  return ({ value }) => {
    if (typeof value !== 'object' || value === null) return false
    const body = value as Readonly<Record<string, unknown>>
    if (success !== undefined)
      return Object.entries(success).some(([name, expected]) => body[name] !== expected)
    return payload !== undefined && !(payload in body)
  }
}

const isSuccess = (status: number): boolean => status >= 200 && status < 300

function jsonForms(document: SpecDocument, id: string): ResponseSchema[] {
  const operation = specOperations(document).find((candidate) => candidate.id === id)
  if (operation === undefined) throw new Error(`The spec has no operation ${id}.`)
  return operation.responses
    .toSorted((one, other) => one.status - other.status)
    .flatMap(({ status, content }) => {
      const schema = content['application/json']?.schema
      if (schema === undefined) return []
      const whole = resolveSchema(document, schema)
      return (whole.oneOf ?? [whole]).map((form) => ({
        status,
        schema: resolveSchema(document, form),
      }))
    })
}
