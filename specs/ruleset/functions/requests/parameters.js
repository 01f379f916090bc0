import { onDocument } from '../document/document-model.js'
import { isObject } from '../walk-operation.js'

/** A token of HTTP, which names of headers and cookies are. */
const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/
const WORD = /^[\p{L}\p{N}_.\-$@:~]+(?:\[[\p{L}\p{N}_.-]*\])*$/u
/** OpenAPI has other places for these, and ignores a parameter of that name. @type {Record<string, string>} */
const elsewhere = {
  accept: 'Say it by the media types of responses.',
  'content-type': 'Say it by the media types of the request body.',
  authorization: 'Say it by a security scheme.',
}

/** Demands names that can be sent, in places where they are read. */
export const parameterNames = onDocument((model) => [
  ...model.all('parameter').flatMap(({ node, path }) => {
    if (!isObject(node) || typeof node['name'] !== 'string') return []
    const { name, in: place } = node
    const at = [...path, 'name']
    const isHeader = place === 'header'
    if (isHeader && elsewhere[name.toLowerCase()])
      return [
        { message: `A header ${name} is ignored here. ${elsewhere[name.toLowerCase()]}`, path: at },
      ]
    const allowed = isHeader || place === 'cookie' ? TOKEN : WORD
    return allowed.test(name)
      ? []
      : [{ message: `${JSON.stringify(name)} is no name of a ${place} parameter.`, path: at }]
  }),
  ...model.all('header').flatMap(({ path }) => {
    const name = String(path.at(-1))
    if (path.at(-2) !== 'headers' || path[0] === 'components') return []
    if (name.toLowerCase() === 'content-type')
      return [
        { message: 'A header Content-Type is ignored here. Say it by the media types.', path },
      ]
    return TOKEN.test(name)
      ? []
      : [{ message: `${JSON.stringify(name)} is no name of a header.`, path }]
  }),
  ...model.all('securityScheme').flatMap(({ node, path }) =>
    node['type'] === 'apiKey' && !TOKEN.test(String(node['name'] ?? ''))
      ? [
          {
            message: `${JSON.stringify(node['name'])} is no name of a key.`,
            path: [...path, 'name'],
          },
        ]
      : [],
  ),
])

/** Demands that an operation has each parameter once. Names of headers are the same in any case. */
export const parametersOnce = onDocument((model) =>
  model.operations.flatMap(({ parameters }) => {
    const seen = new Set()
    return parameters.flatMap(({ parameter, path }) => {
      if (typeof parameter['name'] !== 'string') return []
      const { name } = parameter
      const key = `${parameter['in']} ${parameter['in'] === 'header' ? name.toLowerCase() : name}`
      if (!seen.has(key)) {
        seen.add(key)
        return []
      }
      return [{ message: `The parameter ${name} stands twice.`, path }]
    })
  }),
)

/** Demands that a default stands only where a value may be left out. */
export const defaultsPossible = onDocument((model) =>
  model.all('parameter').flatMap(({ node, path }) => {
    // A schema that others use as well may have a default for those.
    return node['required'] === true && isObject(node['schema']) && 'default' in node['schema']
      ? [
          {
            message: `${node['name']} is required, so that its default is never used.`,
            path: [...path, 'schema', 'default'],
          },
        ]
      : []
  }),
)

/** Demands that GET and HEAD have no body, which `fetch` does not send. */
export const bodiesSendable = onDocument((model) =>
  model.operations.flatMap(({ operation, method, path }) =>
    ['get', 'head', 'trace'].includes(method) && 'requestBody' in operation
      ? [
          {
            message: `A body of ${method.toUpperCase()} is not sent.`,
            path: [...path, 'requestBody'],
          },
        ]
      : [],
  ),
)
