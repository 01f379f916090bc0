import { onDocument } from '../document/document-model.js'
import { membersOf } from './members-of.js'

const openness = ['additionalProperties', 'unevaluatedProperties', 'patternProperties']

/** Demands of each object within a request body that it says whether it takes members that are not named. */
export const requestsClosed = onDocument((model) =>
  model.all('schema').flatMap(({ node, path }) => {
    if (!model.rolesOf(node).has('request') || !('properties' in node)) return []
    if (openness.some((key) => key in node) || isPart(path)) return []
    return [{ message: 'The object takes any member.', path }]
  }),
)

/** Demands of an object of which nothing is known that it says so. */
export const opennessStated = onDocument((model) =>
  model.all('schema').flatMap(({ node, path }) => {
    const types = [node['type'] ?? []].flat()
    if (!types.includes('object') || openness.some((key) => key in node)) return []
    if (membersOf(model, [node]).isObject || 'const' in node || 'enum' in node) return []
    return [{ message: 'The object names no members.', path }]
  }),
)

/** Demands that each member that is required is one that the object names. */
export const requiredNamed = onDocument((model) =>
  model.all('schema').flatMap(({ node, path, parent }) => {
    const { required } = node
    if (!Array.isArray(required)) return []
    const around = isAlternative(path) && parent ? [parent.node] : []
    const { named, isOpen, isObject } = membersOf(model, [node, ...around])
    return required.flatMap((name, index) => {
      if (required.indexOf(name) < index)
        return [{ message: `${name} stands twice.`, path: [...path, 'required', index] }]
      return isOpen || !isObject || named.has(name)
        ? []
        : [{ message: `The object has no member ${name}.`, path: [...path, 'required', index] }]
    })
  }),
)

/** An alternative speaks of the members of the object around it. @param {(string | number)[]} path */
function isAlternative(path) {
  return isPart(path)
}

/** @param {(string | number)[]} path */
function isPart(path) {
  return (
    ['allOf', 'anyOf', 'oneOf', 'dependentSchemas'].includes(String(path.at(-2))) ||
    ['not', 'if', 'then', 'else'].includes(String(path.at(-1)))
  )
}
