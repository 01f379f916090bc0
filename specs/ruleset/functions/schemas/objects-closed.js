import { onDocument } from '../document/document-model.js'
import { meant } from '../nearest-name.js'
import { isObject } from '../walk-operation.js'
import { membersOf } from './members-of.js'

const openness = ['additionalProperties', 'unevaluatedProperties', 'patternProperties']

/** Demands of each object within a request body that it says whether it takes members that are not named. */
export const requestsClosed = onDocument((model) =>
  model.all('schema').flatMap(({ node, path }) => {
    if (!model.rolesOf(node).has('request') || !('properties' in node)) return []
    if (isPart(path)) return []
    const open = ['additionalProperties', 'unevaluatedProperties'].find((key) =>
      takesAll(node[key]),
    )
    if (open !== undefined)
      return [{ message: `${open} lets any member of any value be sent.`, path: [...path, open] }]
    return openness.some((key) => key in node)
      ? []
      : [{ message: 'The object takes any member.', path }]
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
    const lists = [...requiredLists(node), ...dependencies(node)]
    if (lists.length === 0) return []
    const around = isAlternative(path) && parent ? [parent.node] : []
    const { named, isOpen, isObject: speaks } = membersOf(model, [node, ...around])
    return lists.flatMap(({ names, at }) =>
      names.flatMap((name, index) => {
        if (names.indexOf(name) < index)
          return [{ message: `${name} stands twice.`, path: [...path, ...at, index] }]
        const isKey = at[0] !== 'required' && at.length === 1
        return isOpen || !speaks || named.has(String(name))
          ? []
          : [
              {
                message: `The object has no member ${name}.${meant(String(name), named.keys())}`,
                path: [...path, ...at, isKey ? String(name) : index],
              },
            ]
      }),
    )
  }),
)

/**
 * Names of members that are required always, or beside another.
 *
 * @param {Record<string, any>} schema
 * @returns {{ names: unknown[], at: string[] }[]}
 */
function requiredLists({ required, dependentRequired }) {
  const dependent = Object.entries(isObject(dependentRequired) ? dependentRequired : {})
  return [
    ...(Array.isArray(required) ? [{ names: required, at: ['required'] }] : []),
    ...dependent.flatMap(([name, names]) =>
      Array.isArray(names) ? [{ names, at: ['dependentRequired', name] }] : [],
    ),
  ]
}

/**
 * Members beside which others are required.
 *
 * @param {Record<string, any>} schema
 * @returns {{ names: unknown[], at: string[] }[]}
 */
function dependencies(schema) {
  return ['dependentRequired', 'dependentSchemas'].flatMap((key) =>
    isObject(schema[key]) ? [{ names: Object.keys(schema[key]), at: [key] }] : [],
  )
}

/** @param {unknown} schema of members that are not named */
function takesAll(schema) {
  return (
    schema === true ||
    (typeof schema === 'object' && schema !== null && Object.keys(schema).length === 0)
  )
}

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
