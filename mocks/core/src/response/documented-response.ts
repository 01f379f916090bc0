import {
  child,
  children,
  type Located,
  locate,
  type OpenApiDocument,
  ownChild,
} from '../spec/openapi-document.ts'

/** An example of a response's body, in the document. */
export interface DocumentedExample {
  /** Undefined for the one under `example`. */
  readonly name: string | undefined
  /** Where its value stands. */
  readonly pointer: string
  readonly value: unknown
  /** Where its value is, if that is not the document. */
  readonly externalValue: string | undefined
  /** Whether it was recorded at the vendor: `x-request` says by which request. */
  readonly isRecorded?: true
}

/** A response's body in one media type. */
export interface DocumentedContent {
  /** As the document has it: perhaps a range, perhaps with parameters. */
  readonly mediaType: string
  readonly media: Located
  readonly schema: Located | undefined
  readonly examples: readonly DocumentedExample[]
}

/** A header of a response. */
export interface DocumentedHeader {
  readonly name: string
  readonly header: Located
}

/** What an operation responds with under one key of its `responses`. */
export interface DocumentedResponse {
  /** `200`, `4XX` or `default`. */
  readonly key: string
  readonly pointer: string
  readonly contents: readonly DocumentedContent[]
  readonly headers: readonly DocumentedHeader[]
}

/** The responses of an operation, in the order of the document; keys that are no status are left out. */
export function documentedResponses(
  document: OpenApiDocument,
  pointer: string,
): readonly DocumentedResponse[] {
  const responses = child(document, locate(document, pointer), 'responses')
  if (!responses) return []
  return children(document, responses).flatMap(([key, response]) => {
    if (!/^(?:[1-5]\d\d|[1-5]XX|default)$/i.test(key)) return []
    const content = child(document, response, 'content')
    const headers = child(document, response, 'headers')
    return [
      {
        key: key === 'default' ? key : key.toUpperCase(),
        pointer: response.pointer,
        contents: (content ? children(document, content) : []).map(([mediaType, media]) =>
          readContent(document, mediaType, media),
        ),
        headers: (headers ? children(document, headers) : []).map(([name, header]) => ({
          name,
          header,
        })),
      },
    ]
  })
}

function readContent(
  document: OpenApiDocument,
  mediaType: string,
  media: Located,
): DocumentedContent {
  return {
    mediaType,
    media,
    schema: ownChild(media, 'schema'),
    examples: examplesOf(document, media),
  }
}

/** The examples of a media type or a header: the one under `example` first. */
export function examplesOf(document: OpenApiDocument, holder: Located): DocumentedExample[] {
  const named = child(document, holder, 'examples')
  const found = (named ? children(document, named) : []).map(([name, { node, pointer }]) => ({
    name,
    pointer: `${pointer}/value`,
    value: node['value'],
    ...('x-request' in node ? { isRecorded: true as const } : {}),
    externalValue:
      !('value' in node) && typeof node['externalValue'] === 'string'
        ? node['externalValue']
        : undefined,
  }))
  if (!('example' in holder.node)) return found
  const pointer = `${holder.pointer}/example`
  const value = holder.node['example']
  return [{ name: undefined, pointer, value, externalValue: undefined }, ...found]
}
