import { onDocument } from '../document/document-model.js'
import { isObject } from '../walk-operation.js'
import { claimsOf } from './claims-of.js'

/** Demands that a call by which something is bought, or handed in as work, says that it costs money. */
export const moneyStated = onDocument(({ operations }) =>
  operations.flatMap(({ operation, capabilities, path }) => {
    const claims = claimsOf(capabilities)
    const billable = claims.filter(({ traits }) => traits.billable)
    const reads = claims.some(({ traits }) => traits.changes === 'nothing')
    const id = String(operation['operationId'])
    const at = [...path, ...('x-billable' in operation ? ['x-billable'] : [])]
    if (billable.length > 0 && !reads && operation['x-billable'] !== true)
      return [
        {
          message: `${id} serves ${billable[0]?.name}, which may cost money. Set x-billable to true.`,
          path: at,
        },
      ]
    if (/^(?:purchase|buy|order)[A-Z]/.test(id) && operation['x-billable'] !== true)
      return [{ message: `${id} buys by its name. Set x-billable to true.`, path: at }]
    return claims.length > 0 &&
      billable.length === 0 &&
      operation['x-billable'] === true &&
      !isCostStated(operation)
      ? [
          {
            message: `${id} serves ${claims[0]?.name}, which costs nothing. Set x-billable to false, name the method that costs money, or say in x-provenance.facts.x-billable how its cost is known.`,
            path: at,
          },
        ]
      : []
  }),
)

/** Demands that only refusals, of calls that cost money, are said to cost nothing. */
export const chargedStated = onDocument(({ operations, follow }) =>
  operations.flatMap(({ operation, path }) =>
    Object.entries(operation['responses'] ?? {}).flatMap(([status, entry]) => {
      const response = follow(entry)
      if (!isObject(response) || !('x-charged' in response)) return []
      const at = [...path, 'responses', status]
      if (!/^4\d\d$/.test(status))
        return [
          {
            message: `The status ${status} is no refusal. Expected one from 400 to 499, since only the vendor's own refusal can be known to be free.`,
            path: at,
          },
        ]
      return operation['x-billable'] === true
        ? []
        : [
            {
              message: `${String(operation['operationId'])} costs nothing anyhow. Remove x-charged, or set x-billable to true.`,
              path: at,
            },
          ]
    }),
  ),
)

/**
 * Whether a statement speaks of the cost by itself: a vendor may charge for what costs nothing elsewhere, or not
 * say whether it does.
 *
 * @param {Readonly<Record<string, unknown>>} operation
 */
function isCostStated({ 'x-provenance': provenance }) {
  return (
    isObject(provenance) && isObject(provenance['facts']) && 'x-billable' in provenance['facts']
  )
}

/** Demands that nothing that changes something is said to be safe, as only reading is. */
export const safetyStated = onDocument(({ operations }) =>
  operations.flatMap(({ operation, method, capabilities, path }) => {
    const safety = operation['x-retry-safety']
    const at = [...path, 'x-retry-safety']
    const claims = claimsOf(capabilities)
    const changes = claims.length > 0 && claims.every(({ traits }) => traits.changes !== 'nothing')
    const id = String(operation['operationId'])
    if (safety !== 'safe' && safety !== 'idempotent') return []
    if (claims.some(({ traits }) => traits.billable) && changes)
      return [{ message: `${id} may cost money. Set it to never.`, path: at }]
    if (safety !== 'safe') return []
    if (['put', 'delete', 'patch'].includes(method))
      return [
        {
          message: `${method.toUpperCase()} changes something. Set it to idempotent or never.`,
          path: at,
        },
      ]
    return changes
      ? [{ message: `${id} changes something. Set it to idempotent or never.`, path: at }]
      : []
  }),
)
