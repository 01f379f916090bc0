import { isObject } from '../walk-operation.js'
import { onDocument } from './document-model.js'

/** Demands servers over https, by an address that stands by itself. */
export const serversSecure = onDocument((model) =>
  model.all('server').flatMap(({ node, path }) => {
    const url = String(node['url'] ?? '')
    const at = [...path, 'url']
    if (/\s/.test(url))
      return [{ message: `${JSON.stringify(url)} has a blank, which no address has.`, path: at }]
    if (/^http:/i.test(url)) return [{ message: `Received ${url}.`, path: at }]
    const filled = url.replaceAll(/\{[^}]*\}/g, 'a')
    if (!URL.canParse(filled) || !/^(?:https:|\{)/i.test(url))
      return [{ message: `Received ${JSON.stringify(url)}.`, path: at }]
    if (/[?#]/.test(url)) return [{ message: `${url} has a query or a fragment.`, path: at }]
    if (/[^:]\/\//.test(url)) return [{ message: `${url} has two slashes side by side.`, path: at }]
    return variableProblems(node, path)
  }),
)

/** The same for what credentials are sent to. */
export const flowsSecure = onDocument((model) =>
  model.all('oauthFlow').flatMap(({ node, path }) =>
    ['authorizationUrl', 'tokenUrl', 'refreshUrl']
      .filter((key) => key in node && !/^https:\/\/[^/]/i.test(String(node[key])))
      .map((key) => ({
        message: `Received ${JSON.stringify(node[key])}.`,
        path: [...path, key],
      })),
  ),
)

/**
 * Variables in the URL are described, and all that are described stand in the URL.
 *
 * @param {Record<string, any>} server
 * @param {(string | number)[]} path
 */
function variableProblems({ url, variables }, path) {
  const used = [...String(url).matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name)
  const known = isObject(variables) ? variables : {}
  return [
    ...used
      .filter((name) => !Object.hasOwn(known, name))
      .map((name) => ({
        message: `${String(url)} has the variable ${name}, which variables does not describe.`,
        path: [...path, 'url'],
      })),
    ...Object.entries(known).flatMap(([name, variable]) => {
      const at = [...path, 'variables', name]
      if (!used.includes(name))
        return [
          {
            message: `The URL has no variable ${name}. Remove it, or add {${name}} to the URL.`,
            path: at,
          },
        ]
      return typeof variable?.default === 'string' && variable.default !== ''
        ? []
        : [{ message: `The variable ${name} has no default.`, path: at }]
    }),
  ]
}
