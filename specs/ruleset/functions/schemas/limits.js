import { onDocument } from '../document/document-model.js'
import { isOf } from './json-types.js'
import { limitPairs } from './limit-pairs.js'

/** Demands that some value can be within the limits of a schema. */
export const limitsAgree = onDocument((model) =>
  model.all('schema').flatMap(({ node, path }) => [
    ...limitPairs.flatMap(([least, most, isPossible]) =>
      typeof node[least] === 'number' &&
      typeof node[most] === 'number' &&
      !isPossible(node[least], node[most])
        ? [
            {
              message: `No value has both ${least} ${node[least]} and ${most} ${node[most]}.`,
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
      const twin = at[0] === 'enum' && caseTwin(node['enum'], value)
      if (typeof twin === 'string')
        return [
          {
            message: `${text} and "${twin}" differ in case alone. One of them is a slip.`,
            path: [...path, ...at],
          },
        ]
      return types.length === 0 || types.some((type) => isOf(type, value))
        ? []
        : [{ message: `${text} is not of type ${types.join(' or ')}.`, path: [...path, ...at] }]
    })
  }),
)

/**
 * An earlier value that differs in case alone.
 *
 * @param {unknown[]} values
 * @param {unknown} value
 */
function caseTwin(values, value) {
  if (typeof value !== 'string') return undefined
  return values
    .slice(0, values.indexOf(value))
    .find((one) => typeof one === 'string' && one.toLowerCase() === value.toLowerCase())
}
