import { onDocument } from './document-model.js'

/** Demands servers over https, by an address that stands by itself. */
export const serversSecure = onDocument((model) =>
  model.all('server').flatMap(({ node, path }) => {
    const url = String(node['url'] ?? '')
    const at = [...path, 'url']
    if (/^http:/i.test(url)) return [{ message: `Received ${url}.`, path: at }]
    const filled = url.replaceAll(/\{[^}]*\}/g, 'a')
    if (!URL.canParse(filled) || !/^(?:https:|\{)/i.test(url))
      return [{ message: `Received ${JSON.stringify(url)}.`, path: at }]
    return /[?#]/.test(url) ? [{ message: `${url} has a query or a fragment.`, path: at }] : []
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
