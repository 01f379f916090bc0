import type { IHttpRequest } from '@stoplight/prism-http'
import type { HttpMethod } from '@stoplight/types'
import type { MockRequest, Parameters } from '../request/mock-request.ts'
import type { FormFields } from '../spec/form-fields.ts'
import type { Field } from '../spec/query-fields.ts'

/** A request as Prism takes it. */
export function toPrismRequest({
  operation,
  headers,
  path,
  query,
  body,
}: MockRequest): IHttpRequest {
  const sent: Record<string, string> = Object.fromEntries(headers)
  // The mock itself picks the media type, and fetch's `*` is no language.
  delete sent['accept']
  delete sent['prefer']
  if (sent['accept-language'] === '*') delete sent['accept-language']
  return {
    method: operation.method as HttpMethod,
    url: { path, query: mutable(query) },
    headers: sent,
    body: prismBody(body, operation.form),
  }
}

function prismBody(body: MockRequest['body'], form: FormFields | undefined): unknown {
  switch (body.kind) {
    case 'form':
      return strictForm(body.fields, form)
    case 'json':
      return body.value
    case 'bytes':
      return new TextDecoder().decode(body.bytes)
    case 'none':
      return undefined
  }
}

/** Prism takes every reserved character in a form value for a mistake, `+` for a blank included. */
function strictForm(sent: Parameters, form: FormFields | undefined): string {
  return Object.entries(sent)
    .flatMap(([name, value]) =>
      textsOf(value, form?.fields.get(name)).map((text) => `${percentEncode(name)}=${text}`),
    )
    .join('&')
}

/** The encoded values of a field: of a list one that `prismDocument` has Prism split at commas. */
function textsOf(value: string | readonly string[], field: Field | undefined): string[] {
  const texts = [value].flat()
  if (field?.style !== 'repeated' && field?.style !== 'joined') return texts.map(percentEncode)
  const { style, separator } = field
  const items = style === 'joined' ? texts.flatMap((text) => text.split(separator)) : texts
  // A comma inside of an item must not part it; Prism sees it escaped.
  return [items.map((item) => percentEncode(item.replaceAll(',', '%2C'))).join(',')]
}

function percentEncode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

function mutable(parameters: Parameters): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : [...value],
    ]),
  )
}
