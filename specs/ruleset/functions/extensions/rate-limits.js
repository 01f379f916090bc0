import { onDocument } from '../document/document-model.js'
import { isObject } from '../walk-operation.js'

/** Demands that `x-rate-limits` speaks of operations that there are. */
export const limitedOperationsKnown = onDocument((model) => {
  const list = model.root['x-rate-limits']
  if (!Array.isArray(list)) return []
  const known = model.operations.map(({ operation }) => operation['operationId'])
  return list.flatMap((entry, index) => {
    const names = isObject(entry) && Array.isArray(entry['operations']) ? entry['operations'] : []
    return names.flatMap((name, at) =>
      known.includes(name)
        ? []
        : [
            {
              message: `No operation has the id ${JSON.stringify(name)}.`,
              path: ['x-rate-limits', index, 'operations', at],
            },
          ],
    )
  })
})
