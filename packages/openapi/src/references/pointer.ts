/** The pointer of what stands under a key of an object. */
export function childPointer(pointer: string, ...keys: readonly string[]): string {
  return [pointer, ...keys.map((key) => key.replaceAll('~', '~0').replaceAll('/', '~1'))].join('/')
}

/** What a reference inside of a document leads to; undefined when there is nothing. */
export function lookUp(document: unknown, reference: string): unknown {
  if (reference === '#') return document
  if (!reference.startsWith('#/')) return undefined
  let node = document
  for (const key of keysOf(reference)) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key)) return undefined
    node = (node as Readonly<Record<string, unknown>>)[key]
  }
  return node
}

/** The keys on the way that a pointer describes. */
export function keysOf(pointer: string): string[] {
  return pointer.split('/').slice(1).map(unescaped)
}

function unescaped(step: string): string {
  let key = step
  try {
    key = decodeURIComponent(step)
  } catch {
    // A percent sign that escapes nothing stands for itself.
  }
  return key.replaceAll('~1', '/').replaceAll('~0', '~')
}
