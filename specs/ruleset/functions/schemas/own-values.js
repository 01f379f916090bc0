import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { onDocument } from '../document/document-model.js'

/** Demands that the default and the examples of a schema fit it, wherever it stands. */
export const ownValuesFit = onDocument((model) => {
  const ajv = new Ajv2020({ strict: false, logger: false })
  formats.default(ajv)
  const components = model.root['components']
  return model.all('schema').flatMap(({ node, path }) => {
    const values = [
      ...('default' in node ? [{ value: node['default'], at: ['default'] }] : []),
      ...('example' in node ? [{ value: node['example'], at: ['example'] }] : []),
      ...(Array.isArray(node['examples'])
        ? node['examples'].map((value, index) => ({ value, at: ['examples', index] }))
        : []),
    ]
    if (values.length === 0) return []
    const validate = compiled(ajv, { ...node, components })
    if (validate === undefined) return []
    return values.flatMap(({ value, at }) =>
      validate(value)
        ? []
        : [
            {
              message: `${JSON.stringify(value)} ${ajv.errorsText(validate.errors, { dataVar: 'it' })}.`,
              path: [...path, ...at],
            },
          ],
    )
  })
})

/**
 * Another rule tells what does not compile.
 *
 * @param {Ajv2020} ajv
 * @param {object} schema
 */
function compiled(ajv, schema) {
  try {
    return ajv.compile(schema)
  } catch {
    return undefined
  }
}
