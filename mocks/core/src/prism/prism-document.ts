import { FORM_TYPE } from '../spec/form-fields.ts'
import { child, locate, type OpenApiDocument } from '../spec/openapi-document.ts'
import { OperationIndex, operationPointer } from '../spec/operation-index.ts'

/**
 * A document of Prism's own, as Prism resolves references in place. Of a form it reads no key twice
 * and no list without an encoding: every list is joined by commas there, as `toPrismRequest` does.
 */
export function prismDocument(original: OpenApiDocument): OpenApiDocument {
  const document = structuredClone(original)
  for (const operation of new OperationIndex(document).operations) {
    const lists = [...(operation.form?.fields.values() ?? [])].filter(
      ({ style }) => style === 'repeated' || style === 'joined',
    )
    if (lists.length === 0) continue
    const body = child(document, locate(document, operationPointer(operation)), 'requestBody')
    const content = body && child(document, body, 'content')
    const range = Object.keys(content?.node ?? {}).find((key) => key.startsWith(FORM_TYPE)) ?? ''
    const media = content && child(document, content, range)
    const joined = lists.map(({ name }) => [
      name,
      { style: 'form', explode: false, allowReserved: true },
    ])
    if (!media) continue
    const encoding = child(document, media, 'encoding')?.node
    Object.assign(media.node, { encoding: { ...encoding, ...Object.fromEntries(joined) } })
  }
  return document
}
