import type { Operation } from '../spec/operation-index.ts'

/** A request as it came in, before anything is made of it. */
export interface IncomingRequest {
  readonly method: string
  readonly url: URL
  readonly headers: Headers
  readonly bytes: Uint8Array
}

/** Query or form parameters; a repeated key is a list. */
export type Parameters = Readonly<Record<string, string | readonly string[]>>

/** What a request carries in its body, read by its content type. */
export type RequestBody =
  | { readonly kind: 'none' }
  | { readonly kind: 'form'; readonly fields: Parameters }
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }

/** A request that was matched with an operation of the spec, and read. */
export interface MockRequest<OperationId extends string = string> {
  readonly operation: Operation & { readonly id: OperationId }
  readonly url: URL
  readonly headers: Headers
  /** The path below the server's. */
  readonly path: string
  readonly pathParameters: Readonly<Record<string, string>>
  readonly query: Parameters
  readonly body: RequestBody
  /** The body as it came. */
  readonly bytes: Uint8Array
}

/** The value of a parameter that is sent once; undefined when absent or repeated. */
export function parameter(parameters: Parameters, name: string): string | undefined {
  const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined
  return typeof value === 'string' ? value : undefined
}
