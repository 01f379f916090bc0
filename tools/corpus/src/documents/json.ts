export type JsonObject = Readonly<Record<string, unknown>>

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export const objectOf = (value: unknown): JsonObject => (isObject(value) ? value : {})

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** A step of a JSON pointer. */
export const step = (key: string | number): string =>
  `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`

/** The value at a JSON pointer; undefined when nothing is there. */
export function at(root: unknown, pointer: string): unknown {
  let value = root
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~')
    if (Array.isArray(value)) value = value[Number(key)]
    else if (isObject(value) && Object.hasOwn(value, key)) value = value[key]
    else return undefined
  }
  return value
}

/** Follows references inside the document, at most 50. */
export function follow(root: JsonObject, value: unknown): unknown {
  let found = value
  for (let hop = 0; hop < 50; hop++) {
    const reference = isObject(found) ? found['$ref'] : undefined
    if (typeof reference !== 'string') return found
    found = at(root, pointerOf(reference))
  }
  return undefined
}

/** The JSON pointer that a reference such as `#/components/schemas/A` holds. */
export function pointerOf(reference: string): string {
  if (!reference.startsWith('#')) return '/nowhere'
  try {
    return decodeURIComponent(reference.slice(1))
  } catch {
    return reference.slice(1)
  }
}
