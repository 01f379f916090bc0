import { schemaIn } from '../../schema/schema-graph.ts'
import {
  child,
  children,
  isJsonObject,
  items,
  type Located,
  locate,
  type OpenApiDocument,
  ownChild,
  pointerStep,
} from '../../spec/openapi-document.ts'
import { type Operation, operationPointer } from '../../spec/operation-index.ts'
import type { WireField } from './wire-field.ts'

const places = new Set(['path', 'query', 'header', 'cookie'])

/** Headers that OpenAPI describes elsewhere: a parameter by such a name is ignored. */
const ignored = new Set(['accept', 'content-type', 'authorization'])

/** The parameters of an operation; its own take the place of those of its path. */
export function parametersOf(document: OpenApiDocument, operation: Operation): WireField[] {
  const pathItem = locate(document, `/paths${pointerStep(operation.path)}`)
  const node = locate(document, operationPointer(operation))
  const found = new Map<string, WireField>()
  for (const parameter of [pathItem, node].flatMap((owner) =>
    items(document, owner, 'parameters'),
  )) {
    const field = readParameter(document, parameter)
    if (field)
      found.set(
        `${field.in} ${field.in === 'header' ? field.name.toLowerCase() : field.name}`,
        field,
      )
  }
  return [...found.values()]
}

function readParameter(document: OpenApiDocument, parameter: Located): WireField | undefined {
  const { node, pointer } = parameter
  const { name, in: place, required, allowEmptyValue } = node
  if (typeof name !== 'string' || typeof place !== 'string' || !places.has(place)) return undefined
  // HTTP has no header by such a name.
  if (place === 'header' && !/^[!#$%&'*+.^_`|~\w-]+$/.test(name)) return undefined
  if (place === 'header' && ignored.has(name.toLowerCase())) return undefined
  const fallback = place === 'query' || place === 'cookie' ? 'form' : 'simple'
  const style = typeof node['style'] === 'string' ? node['style'] : fallback
  const content = child(document, parameter, 'content')
  const [media] = content ? children(document, content) : []
  return {
    name,
    in: place as WireField['in'],
    style,
    explode:
      typeof node['explode'] === 'boolean'
        ? node['explode']
        : style === 'form' || style === 'cookie',
    required: required === true || place === 'path',
    schema: media
      ? schemaIn(media[1].node, media[1].pointer, 'schema')
      : schemaIn(node, pointer, 'schema'),
    mediaType: media?.[0],
    mayBeEmpty: allowEmptyValue === true,
    pointer,
  }
}

/** How a field of a form is written, by the `encoding` of its media type. */
export function formField(
  document: OpenApiDocument,
  media: Located,
  name: string,
): Pick<WireField, 'style' | 'explode' | 'mediaType'> & {
  isGiven: boolean
  headers: Located | undefined
} {
  const encoding = child(document, media, 'encoding')
  const given =
    encoding && Object.hasOwn(encoding.node, name) ? child(document, encoding, name) : undefined
  const { style, explode, contentType, allowReserved } = given?.node ?? {}
  const isStyled = [style, explode, allowReserved].some((value) => value !== undefined)
  const written = typeof style === 'string' ? style : 'form'
  return {
    style: written,
    explode: typeof explode === 'boolean' ? explode : written === 'form',
    // OpenAPI ignores the content type beside a style.
    mediaType: typeof contentType === 'string' && !isStyled ? contentType : undefined,
    isGiven: given !== undefined,
    headers: given && isJsonObject(given.node['headers']) ? ownChild(given, 'headers') : undefined,
  }
}
