import { onDocument } from '../document/document-model.js'
import { partsOf } from '../schemas/parts-of.js'

/** The styles that a parameter of a place can have. @type {Readonly<Record<string, readonly string[]>>} */
const styles = {
  path: ['matrix', 'label', 'simple'],
  query: ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'],
  header: ['simple'],
  cookie: ['form'],
}
/** The types that a style is made for. @type {Readonly<Record<string, readonly string[]>>} */
const types = {
  deepObject: ['object'],
  spaceDelimited: ['array', 'object'],
  pipeDelimited: ['array', 'object'],
}

/** Demands a style that the place of a parameter has, and the type of its value. */
export const stylesFit = onDocument((model) =>
  model.all('parameter').flatMap(({ node, path }) => {
    const { style, explode, in: place } = node
    const allowed = styles[String(place)]
    const found = typesOf(model, node['schema'])
    if (style !== undefined && allowed !== undefined && !allowed.includes(String(style)))
      return [
        {
          message: `A ${place} parameter has no style ${style}. Expected one of: ${allowed.join(', ')}.`,
          path: [...path, 'style'],
        },
      ]
    const made = types[String(style)]
    if (made !== undefined && found !== undefined && !made.some((type) => found.includes(type)))
      return [
        {
          message: `${style} is a style of type ${made.join(' or ')}, and the value is of type ${found.join(' or ')}.`,
          path: [...path, 'style'],
        },
      ]
    return explode !== undefined &&
      found !== undefined &&
      !found.some((type) => type === 'array' || type === 'object')
      ? [
          {
            message: `explode is of lists and objects, and the value is of type ${found.join(' or ')}.`,
            path: [...path, 'explode'],
          },
        ]
      : []
  }),
)

/**
 * @param {import('../document/document-model.js').Model} model
 * @param {unknown} schema
 * @returns {string[] | undefined}
 */
function typesOf(model, schema) {
  const [typed] = partsOf(model, schema).filter(({ type }) => type !== undefined)
  return typed && [typed['type']].flat().map(String)
}
