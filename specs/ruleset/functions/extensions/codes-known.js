import { onDocument } from '../document/document-model.js'
import { isObject } from '../walk-operation.js'

/** Demands that the codes of `x-failures` and the codes that responses can have are the same. */
export const codesKnown = onDocument((model) => {
  const list = model.root['x-failures']
  if (!Array.isArray(list)) return []
  const codes = list.flatMap((entry, index) =>
    (Array.isArray(entry?.codes) ? entry.codes : []).map(
      (/** @type {unknown} */ code, /** @type {number} */ at) => ({
        code: String(code),
        path: ['x-failures', index, 'codes', at],
      }),
    ),
  )
  const told = new Set(codes.map(({ code }) => code))
  const success = isObject(model.root['x-envelope']?.success)
    ? model.root['x-envelope'].success
    : {}
  const good = new Set(Object.values(success).map(String))
  // A list of codes is one that mostly has codes that entries name.
  const lists = model.all('schema').flatMap(({ node, path }) => {
    if (!Array.isArray(node['enum']) || !model.rolesOf(node).has('response')) return []
    const values = node['enum'].filter((value) => value !== null).map(String)
    const known = values.filter((value) => told.has(value)).length
    return known >= 2 && known * 2 >= values.length ? [{ values, path }] : []
  })
  if (lists.length === 0) return []
  const listed = new Set(lists.flatMap(({ values }) => values))
  return [
    ...codes
      .filter(({ code }) => !listed.has(code))
      .map(({ code, path }) => ({
        message: `No list of codes in a response has the code ${code}. Add it there, or correct it here.`,
        path,
      })),
    ...lists.flatMap(({ values, path }) =>
      values.flatMap((value, index) =>
        told.has(value) || good.has(value)
          ? []
          : [
              {
                message: `No entry of x-failures has the code ${value}, so that nobody knows what it means. Add it to an entry.`,
                path: [...path, 'enum', index],
              },
            ],
      ),
    ),
  ]
})
