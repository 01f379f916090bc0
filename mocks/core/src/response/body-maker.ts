import { isJson, isXml } from '../spec/media-type.ts'
import {
  child,
  isJsonObject,
  type Located,
  locate,
  type OpenApiDocument,
} from '../spec/openapi-document.ts'
import type { DocumentedContent, DocumentedExample } from './documented-response.ts'
import { type MadeUp, makeUp, type ValueCheck } from './made-up-value.ts'
import { meantBy } from './meant-by.ts'
import { isFileType } from './media-type.ts'
import { sampleFile } from './sample-file.ts'
import { toXml, type XmlSchema } from './to-xml.ts'
import { withoutUndefined } from './without-undefined.ts'
import { writeBody } from './write-body.ts'

/** A body, or the reason why the mock has none. */
export type MadeBody =
  | { readonly bytes: Uint8Array; readonly value: unknown; readonly reason?: never }
  | { readonly reason: string }

/** What bodies are made from. */
export interface BodyContext {
  readonly document: OpenApiDocument
  readonly check: ValueCheck
}

/** An example of the document as a body. */
export function bodyOfExample(
  context: BodyContext,
  content: DocumentedContent,
  contentType: string,
  { value, externalValue }: DocumentedExample,
): MadeBody {
  if (value === undefined) {
    const where = externalValue === undefined ? '' : ` It stands at ${externalValue}.`
    return { reason: `The example has no value in the document.${where} The mock fetches nothing` }
  }
  const meant = isJson(contentType)
    ? meantBy(context.document, context.check, content.schema, value)
    : value
  const bytes = writeBody(contentType, meant, xmlSchema(context.document, content.schema))
  if (bytes) return { bytes, value: isJson(contentType) ? meant : undefined }
  return { reason: `An example of ${contentType} has to be a text, as it is sent` }
}

/**
 * A body made up from the schema of its content.
 *
 * @param offered a value that is taken if it fits
 */
export function bodyMadeUp(
  context: BodyContext,
  { schema }: DocumentedContent,
  contentType: string,
  offered?: unknown,
): MadeBody {
  if (isFileType(contentType)) return { bytes: sampleFile(contentType), value: undefined }
  if (!schema) {
    const json = isJson(contentType)
    const text = isXml(contentType) ? '<root/>' : ''
    const bytes = new TextEncoder().encode(json ? '{}' : text)
    return { bytes, value: json ? {} : undefined }
  }
  const made = madeUp(context, schema, offered)
  if (made.reason !== undefined) return { reason: made.reason }
  const { value } = made
  const xml = xmlSchema(context.document, schema)
  // A made-up text is no XML by itself, so that it becomes the content of the root.
  const bytes = isXml(contentType)
    ? new TextEncoder().encode(toXml(value, xml))
    : writeBody(contentType, value, xml)
  if (bytes) return { bytes, value: isJson(contentType) ? value : undefined }
  return { reason: `a value of this schema has no form in ${contentType}` }
}

function madeUp({ document, check }: BodyContext, schema: Located, given: unknown): MadeUp {
  const offered = withoutUndefined(given)
  if (offered !== undefined && check.misfits(schema, offered, 'response').length === 0)
    return { value: offered }
  return makeUp(document, check, schema)
}

/** A schema as the writer of XML looks into it. */
function xmlSchema(document: OpenApiDocument, schema: Located | undefined): XmlSchema | undefined {
  if (!schema) return undefined
  // A union of a `$ref` and what stands beside it is looked into by its target alone.
  return xmlSchemaAt(document, locate(document, schema.pointer))
}

function xmlSchemaAt(document: OpenApiDocument, schema: Located): XmlSchema {
  return {
    node: schema.node,
    name: /^\/components\/schemas\/([^/]+)$/.exec(schema.pointer)?.[1],
    property: (name) => xmlSchema(document, propertyOf(document, schema, name, 0)),
    items: () => xmlSchema(document, child(document, schema, 'items')),
  }
}

/** Composition deeper than this has no use for names in XML. */
const DEEPEST = 8

function propertyOf(
  document: OpenApiDocument,
  schema: Located,
  name: string,
  depth: number,
): Located | undefined {
  const properties = child(document, schema, 'properties')
  const own = properties && child(document, properties, name)
  if (own || depth > DEEPEST) return own
  for (const keyword of ['allOf', 'oneOf', 'anyOf']) {
    const branches = schema.node[keyword]
    if (!Array.isArray(branches)) continue
    for (const [index, branch] of branches.entries()) {
      if (!isJsonObject(branch)) continue
      const located = locate(document, `${schema.pointer}/${keyword}/${index}`)
      const found = propertyOf(document, located, name, depth + 1)
      if (found) return found
    }
  }
  return undefined
}
