import { onDocument } from '../document/document-model.js'
import { meant } from '../nearest-name.js'
import { formatTypes, keywordTypes } from './keyword-types.js'
import { partsOf } from './parts-of.js'

/** Demands that a keyword stands beside a type whose values it judges. */
export const keywordsTyped = onDocument((model) =>
  model.all('schema').flatMap((placed) => {
    const { node, path } = placed
    const types = typesAt(model, placed)
    if (types === undefined) return []
    return Object.keys(keywordTypes)
      .filter((key) => key in node && !keywordTypes[key]?.some((type) => types.includes(type)))
      .map((key) => ({
        message: `${key} judges values of type ${keywordTypes[key]?.join(' and ')} alone, and the type is ${types.join(' or ')}.`,
        path: [...path, key],
      }))
  }),
)

/** Numbers of JSON have no width, and no tool of the house reads one. */
const widths = /^u?int\d+$|^(?:float|double|decimal)$/

/** Demands formats that are known, on a type whose values they judge. */
export const formatsKnown = onDocument((model) =>
  model.all('schema').flatMap((placed) => {
    const { node, path } = placed
    const { format } = node
    if (format === undefined) return []
    const at = [...path, 'format']
    if (typeof format !== 'string' || !Object.hasOwn(formatTypes, format))
      return [
        {
          message: `Unknown format ${JSON.stringify(format)}.${meant(String(format), Object.keys(formatTypes))}`,
          path: at,
        },
      ]
    const types = typesAt(model, placed)
    const fitting = formatTypes[format] ?? []
    if (types !== undefined && !fitting.some((type) => types.includes(type)))
      return [
        {
          message: `${format} is a format of type ${fitting[0]}, and the type is ${types.join(' or ')}.`,
          path: at,
        },
      ]
    return widths.test(format)
      ? [
          {
            message: `${format} is a width in memory, which numbers of JSON do not have and nothing checks. Remove it, and say the limits by minimum and maximum.`,
            path: at,
          },
        ]
      : []
  }),
)

/**
 * The types that a schema allows, from what holds beside it; `undefined` where any is.
 *
 * @param {import('../document/document-model.js').Model} model
 * @param {import('../document/objects-of.js').Placed} placed
 * @returns {string[] | undefined}
 */
function typesAt(model, { node, path, parent }) {
  const [own] = partsOf(model, node).filter((part) => part['type'] !== undefined)
  if (own !== undefined) return [own['type']].flat().map(String)
  const isPart =
    ['allOf', 'anyOf', 'oneOf'].includes(String(path.at(-2))) ||
    ['not', 'if', 'then', 'else'].includes(String(path.at(-1)))
  return isPart && parent?.kind === 'schema' ? typesAt(model, parent) : undefined
}
