import { bodyFields } from './body-fields.ts'
import { child, type Located, type OpenApiDocument } from './openapi-document.ts'
import { type Field, wireStyle } from './query-fields.ts'

/** The media type of a form. */
export const FORM_TYPE = 'application/x-www-form-urlencoded'

/** The fields of a form as schema and encoding have them. */
export interface FormFields {
  readonly fields: ReadonlyMap<string, Field>
  /** Whether names that the spec does not have are legal. */
  readonly open: boolean
}

/**
 * Reads how each field of a form is written; a list repeats its key unless the encoding says
 * otherwise.
 *
 * @param media the form's media type object
 */
export function formFields(document: OpenApiDocument, media: Located): FormFields | undefined {
  const whole = child(document, media, 'schema')
  if (!whole) return undefined
  const { properties, open } = bodyFields(document, whole)
  const encoding = child(document, media, 'encoding')
  const fields = new Map(
    [...properties].map(([name, schema]): [string, Field] => {
      const written = encoding && child(document, encoding, name)
      const { style = 'form', explode = style === 'form' } = written?.node ?? {}
      const wire = wireStyle(String(style), explode === true, schema)
      return [name, { name, ...wire, schema, sensitive: false }]
    }),
  )
  return { fields, open }
}
