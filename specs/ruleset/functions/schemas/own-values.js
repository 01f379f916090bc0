import { onDocument } from '../document/document-model.js'
import { explain } from './explain.js'
import { placedSchemas } from './placed-schemas.js'

/** Demands that the default and the examples of a schema fit it, wherever it stands. */
export const ownValuesFit = onDocument((model) => {
  const schemas = placedSchemas(model)
  return model.all('schema').flatMap(({ node, path }) => {
    const direction = model.rolesOf(node).has('response') ? 'response' : 'request'
    return valuesOf(node).flatMap(({ value, at }) =>
      explain(schemas, path, value, direction).map(({ message }) => ({
        message: `${JSON.stringify(value)} does not fit: ${message}`,
        path: [...path, ...at],
      })),
    )
  })
})

/** @param {Record<string, any>} schema */
function valuesOf(schema) {
  return [
    ...('default' in schema ? [{ value: schema['default'], at: ['default'] }] : []),
    ...('example' in schema ? [{ value: schema['example'], at: ['example'] }] : []),
    ...('const' in schema && 'enum' in schema ? [{ value: schema['const'], at: ['const'] }] : []),
    ...listOf(schema, 'examples'),
    ...listOf(schema, 'enum'),
  ]
}

/**
 * @param {Record<string, any>} schema
 * @param {string} key
 */
function listOf(schema, key) {
  const list = schema[key]
  return Array.isArray(list) ? list.map((value, index) => ({ value, at: [key, index] })) : []
}
