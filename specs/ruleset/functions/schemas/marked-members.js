import { isObject } from '../walk-operation.js'
import { partsOf } from './parts-of.js'

/**
 * What a schema requires in one direction: a request need not have what is `readOnly`, a response what is `writeOnly`.
 *
 * @param {import('../document/document-model.js').Model} model
 * @param {Record<string, any>} schema
 * @param {'readOnly' | 'writeOnly'} mark
 * @returns {string[] | undefined} `undefined` where nothing changes
 */
export function withoutMarked(model, schema, mark) {
  const { required } = schema
  if (!Array.isArray(required)) return undefined
  const marks = markedNames(model, mark)
  const kept = required.filter((name) => !marks.get(schema)?.has(name))
  return kept.length === required.length ? undefined : kept
}

/** @type {WeakMap<object, Record<string, Map<object, Set<string>>>>} */
const known = new WeakMap()

/**
 * The members that are marked, by the schemas that hold for the same value as the one that marks them.
 *
 * @param {import('../document/document-model.js').Model} model
 * @param {'readOnly' | 'writeOnly'} mark
 */
function markedNames(model, mark) {
  const all = known.get(model.root) ?? {}
  known.set(model.root, all)
  const found = all[mark]
  if (found !== undefined) return found
  /** @type {Map<object, Set<string>>} */
  const names = new Map()
  for (const { node } of model.all('schema')) {
    const parts = partsOf(model, node, { alternatives: true })
    const marked = parts.flatMap((part) =>
      Object.entries(isObject(part['properties']) ? part['properties'] : {})
        .filter(([, member]) => partsOf(model, member).some((one) => one[mark] === true))
        .map(([name]) => name),
    )
    if (marked.length === 0) continue
    for (const part of parts) names.set(part, new Set([...(names.get(part) ?? []), ...marked]))
  }
  all[mark] = names
  return names
}
