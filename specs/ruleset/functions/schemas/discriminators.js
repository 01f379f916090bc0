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
    if (alternatives.length === 0 && !isInherited(model, path))
      return [
        {
          message:
            'It chooses among the alternatives of oneOf or anyOf, and none stands beside it.',
          path: at,
        },
      ]
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

/**
 * Whether another schema builds on the one at a place, by `allOf`. A discriminator tells those apart as well.
 *
 * @param {import('../document/document-model.js').Model} model
 * @param {(string | number)[]} path
 */
function isInherited(model, path) {
  const reference = `#/${path.join('/')}`
  return model
    .all('schema')
    .some(
      ({ node, path: at }) =>
        (at.at(-2) === 'allOf' && node['$ref'] === reference) ||
        [node['allOf'] ?? []].flat().some((part) => part?.$ref === reference),
    )
}
