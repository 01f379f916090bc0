import { onDocument } from '../document/document-model.js'

/** Demands that no two parameters of an operation are described by the same words: one of them was copied. */
export const parametersApart = onDocument((model) =>
  model.operations.flatMap(({ parameters }) => {
    /** @type {Map<string, unknown>} */
    const seen = new Map()
    return parameters.flatMap(({ parameter, path }) => {
      if (typeof parameter['description'] !== 'string') return []
      const text = parameter['description'].toLowerCase().replace(/\W+/gu, ' ').trim()
      const before = seen.get(text)
      seen.set(text, before ?? parameter['name'])
      return before === undefined || text === '' || before === parameter['name']
        ? []
        : [
            {
              message: `${parameter['name']} and ${before} are described by the same words.`,
              path: [...path, 'description'],
            },
          ]
    })
  }),
)

const DEPRECATED =
  /^\W*(?:this \w+ (?:is|has been) )?(?:deprecated|obsolete)\b|\bthis (?:operation|endpoint|method|parameter|header|field|member|property) (?:is|was|has been) (?:deprecated|superseded|obsolete)\b|@deprecated\b/i

/** Demands that what a text calls deprecated is marked so, since clients show the mark alone. */
export const deprecationMarked = onDocument(({ objects }) =>
  objects.flatMap(({ kind, node, path }) =>
    ['operation', 'parameter', 'header', 'schema'].includes(kind) &&
    node['deprecated'] !== true &&
    ['summary', 'description'].some((key) => DEPRECATED.test(String(node[key] ?? '')))
      ? [{ message: 'Its text calls it deprecated.', path }]
      : [],
  ),
)
