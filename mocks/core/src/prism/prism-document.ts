import type { OpenApiDocument } from '../spec/openapi-document.ts'

/** A document of Prism's own, as Prism resolves references in place. */
export function prismDocument(original: OpenApiDocument): OpenApiDocument {
  return structuredClone(original)
}
