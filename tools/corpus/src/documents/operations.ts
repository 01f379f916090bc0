import { at, isObject, type JsonObject, listOf, objectOf, pointerOf, step } from './json.ts'

export type Place = 'path' | 'query' | 'header' | 'cookie'

export interface Parameter {
  readonly name: string
  readonly in: Place
  readonly required: boolean
  readonly style: string
  readonly explode: boolean
  readonly allowReserved: boolean
  /** Where its schema stands; undefined when it has none. */
  readonly schema: string | undefined
  /** Of a parameter with `content`. */
  readonly mediaType: string | undefined
}

export interface Body {
  readonly mediaType: string
  readonly schema: string | undefined
  readonly encoding: JsonObject
}

export interface DocumentOperation {
  /** Its place in the document. */
  readonly pointer: string
  readonly method: string
  /** As the key of the path item stands. */
  readonly path: string
  /** The path of the first server that is named for it. */
  readonly serverPath: string
  readonly parameters: readonly Parameter[]
  readonly bodies: readonly Body[]
  readonly bodyRequired: boolean
  readonly security: readonly JsonObject[]
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']

/** An object of the document and where it stands, references followed. */
interface Placed {
  readonly node: JsonObject
  readonly pointer: string
}

/** Reads the operations of a document, with code that the mocks have no part in. */
export function operationsOf(document: JsonObject): readonly DocumentOperation[] {
  return Object.keys(objectOf(document['paths'])).flatMap((path) => {
    const item = placed(document, `/paths${step(path)}`)
    if (!item || !path.startsWith('/')) return []
    return methods.flatMap((method) =>
      isObject(item.node[method]) ? [readOperation(document, path, method, item)] : [],
    )
  })
}

function placed(document: JsonObject, pointer: string): Placed | undefined {
  let place = pointer
  for (let hop = 0; hop < 50; hop++) {
    const node = at(document, place)
    if (!isObject(node)) return undefined
    if (typeof node['$ref'] !== 'string') return { node, pointer: place }
    place = pointerOf(node['$ref'])
  }
  return undefined
}

function readOperation(
  document: JsonObject,
  path: string,
  method: string,
  item: Placed,
): DocumentOperation {
  const pointer = item.pointer + step(method)
  const node = objectOf(item.node[method])
  const parameters = new Map<string, Parameter>()
  for (const owner of [item.pointer, pointer])
    for (const index of listOf(objectOf(at(document, owner))['parameters']).keys()) {
      const parameter = readParameter(document, `${owner}/parameters/${index}`)
      if (parameter) parameters.set(`${parameter.in} ${parameter.name}`, parameter)
    }
  const body = isObject(node['requestBody'])
    ? placed(document, `${pointer}/requestBody`)
    : undefined
  const security = node['security'] ?? document['security']
  return {
    pointer,
    method,
    path,
    serverPath: serverPath([node, item.node, document]),
    parameters: [...parameters.values()],
    bodies: body ? bodiesOf(document, body) : [],
    bodyRequired: body?.node['required'] === true,
    security: listOf(security).filter(isObject),
  }
}

const styles: Readonly<Record<Place, string>> = {
  path: 'simple',
  header: 'simple',
  query: 'form',
  cookie: 'form',
}

/** Header parameters that OpenAPI says are ignored. */
const ignoredHeaders = new Set(['accept', 'content-type', 'authorization'])

function readParameter(document: JsonObject, pointer: string): Parameter | undefined {
  const found = placed(document, pointer)
  const {
    name,
    in: place,
    required,
    style,
    explode,
    allowReserved,
    schema,
    content,
  } = found?.node ?? {}
  if (
    !found ||
    typeof name !== 'string' ||
    // No client can send it.
    (name === '' && place === 'header') ||
    typeof place !== 'string' ||
    !(place in styles)
  )
    return undefined
  if (place === 'header' && ignoredHeaders.has(name.toLowerCase())) return undefined
  const chosen = typeof style === 'string' ? style : styles[place as Place]
  const [mediaType] = Object.keys(objectOf(content))
  const contentSchema = mediaType && `${found.pointer}/content${step(mediaType)}/schema`
  const schemaPointer = mediaType
    ? contentSchema
    : schema === undefined
      ? undefined
      : `${found.pointer}/schema`
  return {
    name,
    in: place as Place,
    required: required === true || place === 'path',
    style: chosen,
    explode: typeof explode === 'boolean' ? explode : chosen === 'form',
    allowReserved: allowReserved === true,
    schema:
      schemaPointer !== undefined && at(document, schemaPointer) !== undefined
        ? schemaPointer
        : undefined,
    mediaType,
  }
}

function bodiesOf(document: JsonObject, body: Placed): readonly Body[] {
  return Object.entries(objectOf(body.node['content'])).flatMap(([mediaType, content]) => {
    const pointer = `${body.pointer}/content${step(mediaType)}`
    const media = isObject(content) ? placed(document, pointer) : undefined
    if (!media) return []
    const schema = media.node['schema'] === undefined ? undefined : `${media.pointer}/schema`
    return [{ mediaType, schema, encoding: objectOf(media.node['encoding']) }]
  })
}

/** The path below which an operation is served, of the nearest object that names servers. */
function serverPath(owners: readonly JsonObject[]): string {
  const servers = owners.map(({ servers }) => listOf(servers)).find((list) => list.length > 0) ?? []
  const [server] = servers
  if (!isObject(server) || typeof server['url'] !== 'string') return ''
  const variables = objectOf(server['variables'])
  const url = server['url'].replaceAll(/\{([^}]+)\}/g, (whole, name: string) => {
    const variable = objectOf(variables[name])
    return String(variable['default'] ?? listOf(variable['enum'])[0] ?? whole)
  })
  try {
    return new URL(url, 'https://example.invalid').pathname.replace(/\/+$/, '')
  } catch {
    return ''
  }
}
