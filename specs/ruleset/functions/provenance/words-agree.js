import { onDocument } from '../document/document-model.js'
import { isObject } from '../walk-operation.js'
import { statementsOf } from './documents-cited.js'

/** Words by which a text says that something is not known for sure. */
const DOUBT =
  /\bassum(?:e[sd]?|ing|ptions?)\b|\bguess(?:e[sd]|ing|work)?\b|\bprobabl[ey]\b|\bpresum(?:e[sd]?|abl[ey])\b|\bsuppos(?:e[sd]?|edly)\b|\bsuspect(?:ed)?\b|\bwe (?:think|believe|expect|take it|conclude|infer)\b|\binferred\b|\bdeduced\b|\bmade up\b|\binvented\b|\b(?:it )?seems?\b|\bapparently\b|\bperhaps\b|\bmaybe\b|\blikely\b|\bunverified\b|\bnot (?:documented|stated|verified)\b|\bundocumented\b/i
/** In a description, only the plain words: a caller may be told of what is likely. */
const MARKED =
  /\bassumed\b|\bwe (?:assume|guess|think|believe)\b|\bguessed\b|\bour (?:guess|assumption)\b/i

/** Demands that a statement which is documented has no words of doubt, and that a text which says assumed is stated so. */
export const wordsAgree = onDocument(({ objects, follow }) =>
  objects.flatMap((placed) => {
    const { node, path } = placed
    const own = node['x-provenance']
    return [
      ...statementsOf(own)
        .filter(
          ({ statement, at }) =>
            isCertain(statement) &&
            DOUBT.test(String(statement['note'] ?? '')) &&
            !(at.length === 0 && hasAssumed(own)),
        )
        .map(({ statement, at }) => ({
          message: `It is ${statement['kind']}, and its note says "${DOUBT.exec(String(statement['note']))?.[0]}". Say by facts which keyword is assumed, or make it assumed.`,
          path: [...path, 'x-provenance', ...at, 'note'],
        })),
      ...['description', 'summary'].flatMap((key) => {
        const word = typeof node[key] === 'string' ? MARKED.exec(node[key])?.[0] : undefined
        if (word === undefined || path.length === 1) return []
        const statement = effective(placed, follow)
        return statement === undefined ||
          !isCertain(statement) ||
          hasAssumed(statement) ||
          hasAssumedParts(placed, follow)
          ? []
          : [
              {
                message: `The ${key} says "${word}", and the statement that counts here is ${statement['kind']}. Say by facts which keyword is assumed, or make it assumed.`,
                path: [...path, key],
              },
            ]
      }),
    ]
  }),
)

/** @param {Record<string, any>} statement */
function isCertain({ kind }) {
  return kind === 'documented'
}

/** @param {Record<string, any>} statement */
function hasAssumed(statement) {
  return statementsOf(statement).some(({ statement: { kind } }) => kind === 'assumed')
}

/**
 * Whether a part of an operation is assumed, of which its description may speak: why it may be repeated, or a response.
 *
 * @param {import('../document/objects-of.js').Placed} placed
 * @param {(node: any) => any} follow
 */
function hasAssumedParts({ kind, node }, follow) {
  if (kind !== 'operation') return false
  const responses = Object.values(isObject(node['responses']) ? node['responses'] : {})
  const parts = [
    ...responses.map((one) => follow(one)?.['x-provenance']),
    node['x-retry-safety-provenance'],
  ]
  return parts.some((one) => isObject(one) && hasAssumed(one))
}

/**
 * The statement that counts for an object: its own, that of what it refers to, or the nearest around it.
 *
 * @param {import('../document/objects-of.js').Placed} placed
 * @param {(node: any) => any} follow
 * @returns {Record<string, any> | undefined}
 */
function effective(placed, follow) {
  const [own, target] = [placed.node['x-provenance'], follow(placed.node)?.['x-provenance']]
  if (isObject(own)) return own
  if (isObject(target)) return target
  // A parameter's statement may stand on its schema, where the keywords are.
  const inner = placed.node['schema']?.['x-provenance']
  if (isObject(inner) && hasAssumed(inner)) return inner
  return placed.parent === undefined || placed.parent.kind === 'document'
    ? undefined
    : effective(placed.parent, follow)
}
