import { onDocument } from '../document/document-model.js'
import { expressionProblem } from './runtime-expression.js'

/** Demands that a callback says by its key where it goes: by an expression in braces, or by an address. */
export const callbacksLead = onDocument((model) =>
  model.all('callback').flatMap(({ node, path }) =>
    Object.keys(node)
      .filter((key) => key !== '$ref' && !key.startsWith('x-'))
      .flatMap((key) => {
        const message = keyProblem(key)
        return message === undefined ? [] : [{ message, path: [...path, key] }]
      }),
  ),
)

/** @param {string} key */
function keyProblem(key) {
  const expressions = [...key.matchAll(/\{([^}]*)\}/g)].map(([, inside = '']) => inside)
  for (const text of key.startsWith('$') ? [key] : expressions) {
    const problem = expressionProblem(text)
    if (problem !== undefined) return problem
  }
  return expressions.length > 0 || key.startsWith('$') || URL.canParse(key)
    ? undefined
    : `${JSON.stringify(key)} is no address. Write an expression in braces, such as {$request.body#/callbackUrl}.`
}
