import { items, type Located, type OpenApiDocument } from './openapi-document.ts'

/** The parameters of an operation, those of its path item first. */
export function parametersOf(
  document: OpenApiDocument,
  pathItem: Located,
  operation: Located,
): readonly Located[] {
  return [...items(document, pathItem, 'parameters'), ...items(document, operation, 'parameters')]
}
