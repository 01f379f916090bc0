/** Any JSON object, as an OpenAPI document is made of. */
export interface JsonObject {
  readonly [key: string]: unknown
}

/** An OpenAPI document, 3.0 or 3.1, as parsed JSON; its references are local (`#/…`). */
export type OpenApiDocument = JsonObject

/** A node of a document together with the JSON pointer where it really stands. */
export interface Located {
  readonly node: JsonObject
  /** Without the leading `#`, such as `/components/schemas/Failure`. */
  readonly pointer: string
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The objects in a list, the list being absent or wrong counting as empty. */
export function objectsIn(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.filter(isJsonObject) : []
}

/** One step of a JSON pointer, escaped. */
export function pointerStep(key: string | number): string {
  return `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`
}

/**
 * The object at a pointer, with every `$ref` on the way and at the end followed.
 *
 * @throws Error when the pointer or a reference leads nowhere, or references form a circle
 */
export function locate(document: OpenApiDocument, pointer: string): Located {
  return resolve(document, pointer, [])
}

/** @param chain the references that led here */
function resolve(document: OpenApiDocument, pointer: string, chain: readonly string[]): Located {
  let node: unknown = document
  let at = ''
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~')
    node = Array.isArray(node) ? node[Number(key)] : isJsonObject(node) ? node[key] : undefined
    at += `/${step}`
    if (isJsonObject(node)) ({ node, pointer: at } = follow(document, node, at, chain))
  }
  if (!isJsonObject(node)) throw new Error(`The spec has no object at #${pointer}.`)
  return { node, pointer: at }
}

/** The property `key` of a located object, references followed; undefined when there is none. */
export function child(
  document: OpenApiDocument,
  parent: Located,
  key: string | number,
): Located | undefined {
  const node: unknown = parent.node[key]
  return isJsonObject(node) ? follow(document, node, parent.pointer + pointerStep(key)) : undefined
}

/** The property `key` of a located object as it stands, a reference not followed. */
export function ownChild(parent: Located, key: string): Located | undefined {
  const node: unknown = parent.node[key]
  return isJsonObject(node) ? { node, pointer: parent.pointer + pointerStep(key) } : undefined
}

/** Every property of a located object that is an object, references followed. */
export function children(document: OpenApiDocument, parent: Located): [string, Located][] {
  return Object.keys(parent.node).flatMap((key): [string, Located][] => {
    const found = child(document, parent, key)
    return found ? [[key, found]] : []
  })
}

/** The objects of the list `key`, references followed. */
export function items(
  document: OpenApiDocument,
  parent: Located | undefined,
  key: string,
): Located[] {
  const list = parent?.node[key]
  if (!parent || !Array.isArray(list)) return []
  return list.flatMap((node: unknown, index) =>
    isJsonObject(node)
      ? [follow(document, node, `${parent.pointer}${pointerStep(key)}${pointerStep(index)}`)]
      : [],
  )
}

function follow(
  document: OpenApiDocument,
  node: JsonObject,
  pointer: string,
  chain: readonly string[] = [],
): Located {
  const reference = node['$ref']
  if (typeof reference !== 'string') return { node, pointer }
  if (!reference.startsWith('#'))
    throw new Error(
      `The spec refers to ${reference} at #${pointer}, which is no part of it. Correct the reference, or ` +
        'bundle both into one document.',
    )
  if (!reference.startsWith('#/'))
    throw new Error(`The reference ${reference} at #${pointer} is no JSON pointer.`)
  if (chain.includes(reference))
    throw new Error(`The reference at #${pointer} leads back to itself.`)
  return resolve(document, decodeURIComponent(reference.slice(1)), [...chain, reference])
}
