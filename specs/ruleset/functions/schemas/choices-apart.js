import { onDocument } from '../document/document-model.js'
import { leastValue } from './least-value.js'
import { placedSchemas } from './placed-schemas.js'

/** Demands that a value which fits one alternative of `oneOf` fits no other: what fits two is refused as fitting none. */
export const choicesApart = onDocument((model) => {
  const schemas = placedSchemas(model)
  return model.all('schema').flatMap(({ node, path }) => {
    if (!Array.isArray(node['oneOf'])) return []
    const direction = model.rolesOf(node).has('request') ? 'request' : 'response'
    const fits = node['oneOf'].map((_, index) => schemas.at([...path, 'oneOf', index], direction))
    for (const [index, one] of node['oneOf'].entries()) {
      // An alternative may speak of the members of the object around it.
      const { oneOf: _, allOf = [], ...around } = node
      const value = leastValue(model, { ...around, allOf: [...allOf, one] })
      const own = fits[index]
      if (!own?.(value)) continue
      const other = fits.findIndex((validate, at) => at !== index && validate?.(value) === true)
      if (other >= 0)
        return [
          {
            message: `${shortened(value)} fits the alternatives ${Math.min(index, other) + 1} and ${Math.max(index, other) + 1}. Let one of them require a member or a value that the other cannot have, or write anyOf.`,
            path: [...path, 'oneOf', Math.max(index, other)],
          },
        ]
    }
    return []
  })
})

/** @param {unknown} value */
function shortened(value) {
  const text = JSON.stringify(value)
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}
