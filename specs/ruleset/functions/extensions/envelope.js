import { onDocument } from '../document/document-model.js'
import { meant } from '../nearest-name.js'
import { explain } from '../schemas/explain.js'
import { membersOf } from '../schemas/members-of.js'
import { placedSchemas } from '../schemas/placed-schemas.js'
import { isObject } from '../walk-operation.js'

/** @typedef {import('../document/document-model.js').Model} Model */
/** @typedef {{ schema: any, path: (string | number)[], id: string }} Success */

/** Demands that `x-envelope` names members that responses have, with values that they can have. */
export const envelopeFits = onDocument((model) => {
  const envelope = model.root['x-envelope']
  if (!isObject(envelope)) return []
  const successes = successesOf(model)
  const known = new Set(
    successes.flatMap(({ schema }) => [...membersOf(model, [schema]).named.keys()]),
  )
  const { payload, success } = envelope
  const values = Object.entries(isObject(success) ? success : {})
  /** @param {string} name @param {string[]} at */
  const unknown = (name, at) =>
    known.has(name)
      ? []
      : [
          {
            message: `No successful response has a member ${name}.${meant(name, known)} Members: ${[...known].join(', ')}.`,
            path: ['x-envelope', ...at],
          },
        ]
  return [
    ...(typeof payload === 'string' ? unknown(payload, ['payload']) : []),
    ...values.flatMap(([name]) => unknown(name, ['success', name])),
    ...values.flatMap(([name, value]) => refused(model, successes, name, value)),
  ]
})

/**
 * @param {Model} model
 * @param {Success[]} successes
 * @param {string} name
 * @param {unknown} value
 */
function refused(model, successes, name, value) {
  const schemas = placedSchemas(model)
  for (const { schema, id } of successes)
    for (const member of membersOf(model, [schema]).named.get(name) ?? []) {
      const placed = model.all('schema').find(({ node }) => node === member)
      const problems = placed ? explain(schemas, placed.path, value, 'response') : []
      if (problems.length > 0)
        return [
          {
            message: `${name} ${JSON.stringify(value)} does not fit a success of ${id}: ${problems[0]?.message}`,
            path: ['x-envelope', 'success', name],
          },
        ]
    }
  return []
}

/**
 * The schemas of what comes back when all goes well.
 *
 * @param {Model} model
 * @returns {Success[]}
 */
function successesOf(model) {
  return model.operations.flatMap(({ operation, path }) =>
    Object.entries(isObject(operation['responses']) ? operation['responses'] : {})
      .filter(([status]) => /^2/.test(status))
      .flatMap(([, entry]) =>
        Object.entries(model.follow(entry)?.content ?? {})
          .filter(([type]) => /json/.test(type))
          .flatMap(([, media]) => alternatives(model, /** @type {any} */ (media)?.schema))
          .map((schema) => ({ schema, path, id: String(operation['operationId']) })),
      ),
  )
}

/**
 * @param {Model} model
 * @param {any} given
 * @returns {any[]}
 */
function alternatives(model, given) {
  const schema = model.follow(given)
  if (!isObject(schema)) return []
  const list = schema['oneOf'] ?? schema['anyOf']
  if (Array.isArray(list)) return list.flatMap((one) => alternatives(model, one))
  return schema['x-failure'] === true ? [] : [schema]
}
