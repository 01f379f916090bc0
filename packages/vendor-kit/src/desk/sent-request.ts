import type { OperationOf } from '../spec/operation-of.ts'

/** A request as it left a provider, secrets included. */
export interface SentRequest {
  /** The `operationId`; undefined where the spec has no such path. */
  readonly operation: string | undefined
  readonly method: string
  /** As it was sent, encoded. */
  readonly url: string
  /** As it was sent, encoded, with the base path. */
  readonly path: string
  /** A list where a parameter is repeated. */
  readonly query: Readonly<Record<string, string | readonly string[]>>
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** JSON as its value, a form as its fields, anything else as text; undefined where it is empty. */
  readonly body: unknown
}

/** Notes a request. The request itself can still be sent. */
export async function sentRequest(
  request: Request,
  operationIn: OperationOf,
): Promise<SentRequest> {
  const { method, url, headers } = request
  const { pathname: path, searchParams } = new URL(url)
  const text = await request.clone().text()
  return {
    operation: operationIn(request),
    method,
    url,
    path,
    query: fields(searchParams),
    headers: Object.fromEntries(headers),
    body: bodyOf(text, headers.get('content-type') ?? ''),
  }
}

function bodyOf(text: string, mediaType: string): unknown {
  if (text === '') return undefined
  if (/\bjson\b/.test(mediaType)) return JSON.parse(text)
  if (mediaType.startsWith('application/x-www-form-urlencoded'))
    return fields(new URLSearchParams(text))
  return text
}

function fields(parameters: URLSearchParams): Record<string, string | readonly string[]> {
  return Object.fromEntries(
    [...new Set(parameters.keys())].map((name) => {
      const [value = '', ...more] = parameters.getAll(name)
      return [name, more.length > 0 ? [value, ...more] : value]
    }),
  )
}
