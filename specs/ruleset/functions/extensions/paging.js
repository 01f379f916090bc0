import { onDocument } from '../document/document-model.js'
import { partsOf } from '../schemas/parts-of.js'
import { isObject } from '../walk-operation.js'

/** Demands that `x-paging.first` is the place at which the parameter begins. */
export const pagingBegins = onDocument((model) => {
  const paging = model.root['x-paging']
  if (!isObject(paging) || typeof paging['first'] !== 'number') return []
  const { place, first } = paging
  const problem = model.operations
    .flatMap(({ parameters }) => parameters)
    .filter(({ parameter }) => parameter['name'] === place)
    .map(({ parameter }) => beginning(model, parameter))
    .find((found) => found !== undefined && found.value !== first)
  return problem === undefined
    ? []
    : [
        {
          message: `The first place is ${first} here, and the ${problem.keyword} of the parameter ${place} is ${problem.value}.`,
          path: ['x-paging', 'first'],
        },
      ]
})

/**
 * Where a parameter of paging begins, and which keyword says so.
 *
 * @param {import('../document/document-model.js').Model} model
 * @param {Record<string, any>} parameter
 */
function beginning(model, { schema }) {
  const parts = partsOf(model, schema)
  for (const keyword of ['default', 'minimum']) {
    const value = parts.map((part) => part[keyword]).find((one) => typeof one === 'number')
    if (value !== undefined) return { keyword, value }
  }
  return undefined
}

/** Demands that no parameter of paging begins elsewhere than its least value. */
export const defaultsBegin = onDocument((model) => {
  const place = model.root['x-paging']?.place
  return model.all('parameter').flatMap(({ node, path }) => {
    if (node['name'] !== place || place === undefined) return []
    const parts = partsOf(model, node['schema'])
    const [start, least] = ['default', 'minimum'].map((keyword) =>
      parts.map((part) => part[keyword]).find((one) => typeof one === 'number'),
    )
    return start !== undefined && least !== undefined && start !== least
      ? [
          {
            message: `Paging begins at ${start} by default, and at ${least} by minimum. One of them is a slip.`,
            path: [...path, 'schema', 'default'],
          },
        ]
      : []
  })
})
