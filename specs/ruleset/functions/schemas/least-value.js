import { partsOf } from './parts-of.js'

/**
 * A small value that likely fits a schema: of an object, only what is required. Whoever takes it has to see whether it
 * fits.
 *
 * @param {import('../document/document-model.js').Model} model
 * @param {unknown} schema
 * @param {number} depth
 * @returns {unknown}
 */
export function leastValue(model, schema, depth = 6) {
  const parts = partsOf(model, schema)
  const first = (/** @type {string} */ key) => parts.find((part) => key in part)?.[key]
  for (const part of parts) {
    if ('const' in part) return part['const']
    if (Array.isArray(part['enum'])) return part['enum'][0]
    if (Array.isArray(part['examples'])) return part['examples'][0]
    if ('default' in part) return part['default']
  }
  const choice = first('oneOf') ?? first('anyOf')
  const types = [first('type') ?? []].flat()
  const properties = Object.assign({}, ...parts.map((part) => part['properties']))
  if (types.includes('object') || (types.length === 0 && Object.keys(properties).length > 0)) {
    const names = parts.flatMap((part) => (Array.isArray(part['required']) ? part['required'] : []))
    return Object.fromEntries(
      names.map((name) => [
        name,
        depth === 0 ? null : leastValue(model, properties[name], depth - 1),
      ]),
    )
  }
  if (Array.isArray(choice) && depth > 0) return leastValue(model, choice[0], depth - 1)
  if (types.includes('array'))
    return Array.from({ length: Math.min(Number(first('minItems') ?? 0), 3) }, () =>
      depth === 0 ? null : leastValue(model, first('items'), depth - 1),
    )
  if (types.includes('integer') || types.includes('number')) return Number(first('minimum') ?? 0)
  if (types.includes('string')) return 'a'.repeat(Math.min(Number(first('minLength') ?? 0), 100))
  return types.includes('boolean') ? true : null
}
