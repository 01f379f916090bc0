/** A reference in its two parts: the file, empty for the same one, and the keys inside of it. */
export interface ReferenceParts {
  readonly file: string
  readonly path: readonly string[]
}

/** Takes a `$ref` apart. Escapes of URLs and of JSON pointers are undone. */
export function splitReference(reference: string): ReferenceParts {
  const hash = reference.indexOf('#')
  const file = hash < 0 ? reference : reference.slice(0, hash)
  const pointer = hash < 0 ? '' : reference.slice(hash + 1)
  const path = pointer
    .split('/')
    .slice(1)
    .map((step) => decoded(step).replaceAll('~1', '/').replaceAll('~0', '~'))
  return { file: decoded(file), path }
}

/** A percent sign that escapes nothing stands for itself. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
