import { isObject } from '../walk-operation.js'
import { onDocument } from './document-model.js'

/**
 * Demands that operations combine security schemes alike: none leaves out one of those that others always send
 * together, and none asks together for those that others take as alternatives.
 */
export const securityAlike = onDocument((model) => {
  const found = model.operations.flatMap(({ operation, path }) =>
    (Array.isArray(operation['security']) ? operation['security'] : []).flatMap(
      (/** @type {unknown} */ one, /** @type {number} */ index) =>
        isObject(one)
          ? [{ names: Object.keys(one).sort(), operation, path: [...path, 'security', index] }]
          : [],
    ),
  )
  /** @type {Map<string, { names: string[], users: Set<object> }>} */
  const forms = new Map()
  for (const { names, operation } of found) {
    const form = forms.get(names.join(' ')) ?? { names, users: new Set() }
    form.users.add(operation)
    forms.set(names.join(' '), form)
  }
  return found.flatMap(({ names, operation, path }) => {
    if (names.length === 0 || isObject(operation['x-provenance']?.facts?.security)) return []
    const own = forms.get(names.join(' '))?.users.size ?? 0
    const others = [...forms.values()].filter(({ users }) => users.size > own && users.size >= 2)
    const whole = others.find(
      (other) => names.length < other.names.length && includesAll(other.names, names),
    )
    if (whole !== undefined) {
      const lacking = whole.names.filter((name) => !names.includes(name))
      return [
        { message: `${whole.users.size} operations send ${lacking.join(', ')} as well.`, path },
      ]
    }
    const single = others.filter(
      (other) => other.names.length < names.length && includesAll(names, other.names),
    )
    return single.length >= 2
      ? [
          {
            message: `It asks for ${names.join(' and ')} together, and other operations take them as alternatives.`,
            path,
          },
        ]
      : []
  })
})

/**
 * @param {readonly string[]} all
 * @param {readonly string[]} some
 */
function includesAll(all, some) {
  return some.every((name) => all.includes(name))
}
