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

/** Headers that `fetch` does not let a caller set. */
const unsendable =
  /^(?:accept-charset|accept-encoding|connection|content-length|cookie2?|date|dnt|expect|host|keep-alive|origin|referer|te|trailer|transfer-encoding|upgrade|via|proxy-.*|sec-.*)$/i
/** Headers that only a request has. */
const sentOnly = /^(?:accept|authorization|cookie|host|user-agent|referer|origin|if-.*|x-api-key)$/i

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
    if (isHeader && unsendable.test(name))
      return [
        {
          message: `Clients set the header ${name} by themselves, so that no caller can.`,
          path: at,
        },
      ]
    const allowed = isHeader || place === 'cookie' ? TOKEN : WORD
    return allowed.test(name)
      ? []
      : [{ message: `${JSON.stringify(name)} is no name of a ${place} parameter.`, path: at }]
  }),
  ...model.all('header').flatMap(({ path }) => {
    const name = String(path.at(-1))
    // A component's own name is no header's name.
    if (path.at(-2) !== 'headers' || (path[0] === 'components' && path.length === 3)) return []
    if (name.toLowerCase() === 'content-type')
      return [
        { message: 'A header Content-Type is ignored here. Say it by the media types.', path },
      ]
    if (sentOnly.test(name) && !path.includes('encoding'))
      return [{ message: `${name} is a header of requests, and no response has it.`, path }]
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

/**
 * Demands that GET and HEAD have no body, which `fetch` does not send, and DELETE none, which many servers drop, unless a
 * statement speaks of it.
 */
export const bodiesSendable = onDocument((model) =>
  model.operations.flatMap(({ operation, method, path }) => {
    if (!('requestBody' in operation)) return []
    const at = [...path, 'requestBody']
    const name = method.toUpperCase()
    if (['get', 'head', 'trace'].includes(method))
      return [{ message: `A body of ${name} is not sent.`, path: at }]
    const isStated = isObject(operation['x-provenance']?.facts?.requestBody)
    return method === 'delete' && !isStated
      ? [
          {
            message:
              'A body of DELETE has no meaning in HTTP. Where the vendor reads one, say in x-provenance.facts.requestBody how that is known.',
            path: at,
          },
        ]
      : []
  }),
)

/** Demands that what has to be sent is not on its way out. */
export const requiredStays = onDocument((model) =>
  model.all('parameter').flatMap(({ node, path }) =>
    node['required'] === true && node['deprecated'] === true && node['in'] !== 'path'
      ? [
          {
            message: `${node['name']} is required and deprecated, so that no caller can leave it out.`,
            path: [...path, 'deprecated'],
          },
        ]
      : [],
  ),
)
