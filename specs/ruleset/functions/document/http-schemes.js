import { meant } from '../nearest-name.js'
import { onDocument } from './document-model.js'

/** The register of HTTP authentication schemes, https://www.iana.org/assignments/http-authschemes, in November 2026. */
const registered = [
  ...['basic', 'bearer', 'concealed', 'digest', 'dpop', 'gnap', 'hoba', 'mutual', 'negotiate'],
  ...['oauth', 'privatetoken', 'scram-sha-1', 'scram-sha-256', 'vapid'],
]

/** Demands schemes of HTTP that exist, with what belongs to them. */
export const httpSchemesKnown = onDocument((model) =>
  model.all('securityScheme').flatMap(({ node, path }) => {
    const { type, scheme, bearerFormat } = node
    if (type !== 'http')
      return ['scheme', 'bearerFormat']
        .filter((key) => key in node)
        .map((key) => ({ message: `${key} belongs to type http.`, path: [...path, key] }))
    if (typeof scheme !== 'string') return []
    if (!registered.includes(scheme.toLowerCase()))
      return [
        {
          message: `HTTP has no scheme ${JSON.stringify(scheme)}.${meant(scheme, registered)} Known: ${registered.join(', ')}.`,
          path: [...path, 'scheme'],
        },
      ]
    return bearerFormat !== undefined && scheme.toLowerCase() !== 'bearer'
      ? [{ message: 'bearerFormat belongs to scheme bearer.', path: [...path, 'bearerFormat'] }]
      : []
  }),
)
