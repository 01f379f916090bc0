import { capabilityTable } from '@picturedesk/provider'

/**
 * A method of the interface that an operation says it serves, with its row of the table.
 *
 * @typedef {object} Claim
 * @property {string} name such as `search.assets`
 * @property {string} capability
 * @property {string} method
 * @property {import('@picturedesk/provider').MethodTraits} traits
 */

/**
 * Those that exist; the others are another rule's.
 *
 * @param {readonly string[]} names
 * @returns {Claim[]}
 */
export function claimsOf(names) {
  /** @type {Readonly<Record<string, Readonly<Record<string, any>>>>} */
  const table = capabilityTable
  return names.flatMap((name) => {
    const [capability = '', method = ''] = name.split('.')
    const methods = Object.hasOwn(table, capability) ? table[capability] : undefined
    const traits = methods && Object.hasOwn(methods, method) ? methods[method] : undefined
    return traits === undefined ? [] : [{ name, capability, method, traits }]
  })
}

/** Every method of the interface, by its own name: `add` is one of collections and of favorites. */
export const methodWords = new Set(Object.values(capabilityTable).flatMap(Object.keys))
