import { type SpecDocument, specOperations } from './spec-document.ts'

/** Tells the operation of a request. */
export type OperationOf = (request: {
  readonly method: string
  readonly url: string
}) => string | undefined

/**
 * Finds operations by method and path, wherever the API is mounted: a path need only end as the
 * template does. Where several match, the one with the fewest parameters and the longest path wins.
 */
export function operationOf(document: SpecDocument): OperationOf {
  const known = specOperations(document)
    .map(({ id, method, path }) => {
      const parts = path.split(/\{[^}]+\}/)
      const pattern = new RegExp(`${parts.map(literal).join('[^/]+')}$`)
      return { id, method, path, pattern, parameters: parts.length - 1 }
    })
    .sort((one, other) => one.parameters - other.parameters || other.path.length - one.path.length)
  return ({ method, url }) => {
    const { pathname } = new URL(url)
    return known.find((one) => one.method === method && one.pattern.test(pathname))?.id
  }
}

function literal(text: string): string {
  return text.replaceAll(/[.*+?^$()|[\]\\{}]/g, '\\$&')
}
