import { onDocument } from '../document/document-model.js'
import { targetOf } from '../document/follow.js'
import { isObject } from '../walk-operation.js'
import { membersOf } from './members-of.js'

/** Demands that a discriminator stands beside alternatives, names a member of each, and maps to schemas that exist. */
export const discriminatorsLead = onDocument((model) =>
  model.all('schema').flatMap(({ node, path }) => {
    const { discriminator } = node
    if (!isObject(discriminator)) return []
    const at = [...path, 'discriminator']
    const alternatives = node['oneOf'] ?? node['anyOf'] ?? []
    const name = discriminator['propertyName']
    const lacking = alternatives.filter(
      (/** @type {any} */ one) => !membersOf(model, [one]).named.has(name),
    )
    const schemas = model.root['components']?.schemas ?? {}
    const lost = Object.entries(discriminator['mapping'] ?? {}).filter(
      ([, target]) =>
        typeof target === 'string' &&
        !Object.hasOwn(schemas, target) &&
        targetOf(model.root, target) === undefined,
    )
    return [
      ...(lacking.length > 0
        ? [{ message: `An alternative has no member ${name}.`, path: [...at, 'propertyName'] }]
        : []),
      ...lost.map(([kind, target]) => ({
        message: `There is no schema ${target}.`,
        path: [...at, 'mapping', kind],
      })),
    ]
  }),
)
