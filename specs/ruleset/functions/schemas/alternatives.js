import { onDocument } from '../document/document-model.js'

/** Demands that a choice has something to choose from. */
export const choicesReal = onDocument((model) =>
  model.all('schema').flatMap(({ node, path }) =>
    ['oneOf', 'anyOf', 'allOf'].flatMap((keyword) => {
      const list = node[keyword]
      if (!Array.isArray(list)) return []
      const texts = list.map((one) => JSON.stringify(one))
      const again = texts.findIndex((text, index) => texts.indexOf(text) < index)
      if (again >= 0)
        return [{ message: 'The same schema stands twice.', path: [...path, keyword, again] }]
      return list.length === 1 && keyword !== 'allOf'
        ? [
            {
              message: `${keyword} has one alternative, so that there is no choice. Write the schema itself.`,
              path: [...path, keyword],
            },
          ]
        : []
    }),
  ),
)
