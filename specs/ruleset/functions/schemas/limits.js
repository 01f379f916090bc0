import { onDocument } from '../document/document-model.js'
import { isObject } from '../walk-operation.js'

const pairs = [
  ['minimum', 'maximum'],
  ['minimum', 'exclusiveMaximum'],
  ['exclusiveMinimum', 'maximum'],
  ['minLength', 'maxLength'],
  ['minItems', 'maxItems'],
  ['minProperties', 'maxProperties'],
  ['minContains', 'maxContains'],
]

/** Demands that some value can be within the limits of a schema. */
export const limitsAgree = onDocument((model) =>
  model.all('schema').flatMap(({ node, path }) => [
    ...pairs.flatMap(([least = '', most = '']) =>
      typeof node[least] === 'number' && typeof node[most] === 'number' && node[least] > node[most]
        ? [
            {
              message: `No value is at least ${node[least]} (${least}) and at most ${node[most]} (${most}).`,
              path: [...path, least],
            },
          ]
        : [],
    ),
    ...(node['readOnly'] === true && node['writeOnly'] === true
      ? [{ message: 'Nothing is both readOnly and writeOnly.', path: [...path, 'readOnly'] }]
      : []),
    ...(Array.isArray(node['enum']) && node['enum'].length === 0
      ? [{ message: 'An empty enum allows no value.', path: [...path, 'enum'] }]
      : []),
  ]),
)

/** Demands that a list says what it is a list of. */
export const listsTyped = onDocument((model) =>
  model.all('schema').flatMap(({ node, path }) => {
    const types = [node['type'] ?? []].flat()
    const says = ['items', 'prefixItems', 'contains', '$ref'].some((key) => key in node)
    return types.includes('array') && !says ? [{ message: 'items is missing.', path }] : []
  }),
)

/** Demands that values of `enum` and `const` are of the type beside them, and stand once. */
export const enumsTyped = onDocument((model) =>
  model.all('schema').flatMap(({ node, path }) => {
    const types = [node['type'] ?? []].flat()
    const seen = new Set()
    const values = [
      ...(Array.isArray(node['enum']) ? node['enum'] : []).map((value, index) => ({
        value,
        at: /** @type {(string | number)[]} */ (['enum', index]),
      })),
      ...('const' in node ? [{ value: node['const'], at: ['const'] }] : []),
    ]
    return values.flatMap(({ value, at }) => {
      const text = JSON.stringify(value)
      const isRepeated = at[0] === 'enum' && seen.has(text)
      if (at[0] === 'enum') seen.add(text)
      if (isRepeated) return [{ message: `${text} stands twice.`, path: [...path, ...at] }]
      return types.length === 0 || types.some((type) => isOf(type, value))
        ? []
        : [{ message: `${text} is not of type ${types.join(' or ')}.`, path: [...path, ...at] }]
    })
  }),
)

/**
 * @param {string} type
 * @param {unknown} value
 */
function isOf(type, value) {
  switch (type) {
    case 'null':
      return value === null
    case 'integer':
      return Number.isInteger(value)
    case 'array':
      return Array.isArray(value)
    case 'object':
      return isObject(value)
    default:
      return typeof value === type
  }
}
