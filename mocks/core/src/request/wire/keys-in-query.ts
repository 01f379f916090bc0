import {
  child,
  type Located,
  locate,
  type OpenApiDocument,
  objectsIn,
} from '../../spec/openapi-document.ts'
import { type Operation, operationPointer } from '../../spec/operation-index.ts'

/** The API keys that an operation's security has in the query. */
export function keysInQuery(document: OpenApiDocument, operation: Operation): string[] {
  const root: Located = { node: document, pointer: '' }
  const required =
    locate(document, operationPointer(operation)).node['security'] ?? document['security']
  return objectsIn(required).flatMap((requirement) =>
    Object.keys(requirement).flatMap((scheme) => {
      const components = child(document, root, 'components')
      const schemes = components && child(document, components, 'securitySchemes')
      const { type, in: place, name } = (schemes && child(document, schemes, scheme))?.node ?? {}
      return type === 'apiKey' && place === 'query' && typeof name === 'string' ? [name] : []
    }),
  )
}
