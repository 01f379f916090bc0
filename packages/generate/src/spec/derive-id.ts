/**
 * The name of an operation without operationId: its method and the words of its path, such as
 * `getImagesByIdSimilar`. It does not depend on other operations, unless the name is taken.
 * @param taken Names that others have. A number makes the name differ from them.
 */
export function deriveId(method: string, path: string, taken: ReadonlySet<string>): string {
  const words = path
    .replaceAll(/\{([^{}]*)\}/g, '/by/$1/')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  const name = method + words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
  const base = words.length > 0 ? name : `${method}Root`
  let id = base
  for (let number = 2; taken.has(id); number++) id = `${base}${number}`
  return id
}
