/** What a runtime expression of OpenAPI looks like. */
const EXPRESSION =
  /^\$(?:url|method|statusCode|(?:request|response)\.(?:header\.[!#$%&'*+.^_`|~0-9A-Za-z-]+|query\..+|path\..+|body(?:#(?:\/.*)?)?))$/

/**
 * What is wrong with an expression that is to be evaluated when a call was made; `undefined` when nothing is.
 *
 * @param {string} text
 */
export function expressionProblem(text) {
  return EXPRESSION.test(text)
    ? undefined
    : `${text} is no runtime expression. Write one such as $response.body#/id or $request.query.callback.`
}
