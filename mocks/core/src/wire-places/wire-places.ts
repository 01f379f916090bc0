import { type CredentialPlace, credentialPlaces } from '@picturedesk/openapi'
import { type MockRequest, type Parameters, parameter } from '../request/mock-request.ts'
import { child, children, isJsonObject, type OpenApiDocument } from '../spec/openapi-document.ts'
import type { Operation } from '../spec/operation-index.ts'
import { schemaMembers } from './schema-members.ts'
import { UnknownSchemeError } from './unknown-scheme-error.ts'
import { usualValues } from './usual-values.ts'

/** Reads the credential of a security scheme from requests. */
export interface CredentialReader {
  /** Name of the header, parameter, cookie or member. */
  readonly name: string
  /**
   * The credential, without a word such as `Bearer` before it; undefined when the request has none.
   * One that goes into the query is looked for in the body where the operation's body has a member of its name
   * that is marked `x-credential`.
   */
  read(request: MockRequest): string | undefined
}

/** The part of a list that a request asks for. */
export interface PageRequest {
  /** The page, or the first item, as `x-paging` counts. */
  readonly place: number
  /** Items a page. */
  readonly size: number
}

/**
 * Where the spec says that requests carry what a behaviour reads: credentials and the parameters of pages. With it no
 * behaviour types the name of a header or a parameter that the spec may change.
 */
export class WirePlaces {
  readonly #document: OpenApiDocument
  readonly #credentials: ReadonlyMap<string, CredentialPlace>

  /** @param document OpenAPI 3.1, of which every reference leads somewhere */
  constructor(document: OpenApiDocument) {
    this.#document = document
    const components = child(document, { node: document, pointer: '' }, 'components')
    const schemes = components && child(document, components, 'securitySchemes')
    const nodes = schemes ? children(document, schemes).map(([name, { node }]) => [name, node]) : []
    this.#credentials = new Map(Object.entries(credentialPlaces(Object.fromEntries(nodes))))
  }

  /**
   * A reader of the credential of a security scheme.
   *
   * @throws UnknownSchemeError when the spec has no such scheme, or it names no place
   */
  credential(scheme: string): CredentialReader {
    const place = this.#credentials.get(scheme)
    if (!place) throw new UnknownSchemeError(scheme, [...this.#credentials.keys()])
    return { name: place.name, read: (request) => this.#read(place, request) }
  }

  /**
   * The page that a request asks for by the parameters of `x-paging`, in its query or form. What it does not say is the
   * parameter's default; a size without one is the most that is allowed.
   *
   * @throws Error when the spec has no `x-paging`, or says no size at all
   */
  page({ operation, query, body }: MockRequest): PageRequest {
    const { place, first, size } = this.#paging()
    const form = body.kind === 'form' ? body.fields : {}
    const sent = (name: string) => parameter(query, name) ?? parameter(form, name)
    const usual = usualValues(this.#document, operation)
    const sized = size === undefined ? undefined : (sent(size) ?? usual(size))
    if (sized === undefined)
      throw new Error(
        `The spec says no size of the pages of ${operation.id}: give \`${size ?? 'size'}\` a default or a maximum.`,
      )
    return { place: Number(sent(place) ?? usual(place, first)), size: Number(sized) }
  }

  /** Names of the members of an operation's bodies that are marked `x-unsigned`: no signature covers them. */
  unsigned(operation: Operation): ReadonlySet<string> {
    return this.#marked(operation, 'x-unsigned')
  }

  #paging(): { readonly place: string; readonly first: number; readonly size?: string } {
    const paging = this.#document['x-paging']
    if (isJsonObject(paging) && typeof paging['place'] === 'string')
      return paging as { place: string; first: number; size?: string }
    throw new Error('The spec does not say how lists are paged. Add `x-paging` to its root.')
  }

  #read({ in: place, name, prefix = '' }: CredentialPlace, request: MockRequest) {
    const { headers, query, body, operation } = request
    switch (place) {
      case 'header':
        return withoutPrefix(headers.get(name), prefix)
      case 'cookie':
        return cookies(headers)[name]
      case 'query':
        if (!this.#marked(operation, 'x-credential').has(name)) return parameter(query, name)
        return body.kind === 'form' ? parameter(body.fields, name) : memberOf(body, name)
    }
  }

  #marked({ bodies }: Operation, mark: string): ReadonlySet<string> {
    const schemas = [...bodies.values()].filter((schema) => schema !== undefined)
    const members = schemas.flatMap((schema) => [...schemaMembers(this.#document, schema)])
    return new Set(members.filter(([, { node }]) => node[mark] === true).map(([name]) => name))
  }
}

function memberOf(body: MockRequest['body'], name: string): string | undefined {
  const value = body.kind === 'json' && isJsonObject(body.value) ? body.value[name] : undefined
  return typeof value === 'string' ? value : undefined
}

/** The case of the word before a credential says nothing. */
function withoutPrefix(value: string | null, prefix: string): string | undefined {
  if (value === null || !value.toLowerCase().startsWith(prefix.toLowerCase())) return undefined
  return value.slice(prefix.length)
}

function cookies(headers: Headers): Parameters & Readonly<Record<string, string>> {
  const pairs = (headers.get('cookie') ?? '').split(/;\s*/)
  return Object.fromEntries(
    pairs.flatMap((pair) => {
      const at = pair.indexOf('=')
      return at > 0 ? [[pair.slice(0, at), pair.slice(at + 1)]] : []
    }),
  )
}
