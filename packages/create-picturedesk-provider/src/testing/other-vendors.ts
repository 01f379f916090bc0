import { readFileSync } from 'node:fs'

const KEY = '{ type: apiKey, in: header, name: X-Postcards-Key }'

const tokenPath = `
  /token:
    post:
      operationId: createToken
      x-capability: search.assets
      requestBody:
        content:
          application/x-www-form-urlencoded:
            schema: { type: object, properties: { client_id: { type: string } } }
      responses:
        "200":
          description: A token.
          content:
            application/json:
              schema: { type: object, properties: { access_token: { type: string } } }
`

/** Specs by the id of their vendor, each made from the spec of the postcards by another change. */
export const otherVendors: Readonly<Record<string, (postcards: string) => string>> = {
  'query-key': (text) => text.replace(KEY, '{ type: apiKey, in: query, name: api-key }'),
  basic: (text) => text.replace(KEY, '{ type: http, scheme: basic }'),
  bearer: (text) => text.replace(KEY, '{ type: http, scheme: bearer }'),
  oauth: (text) =>
    text
      .replace(
        KEY,
        '{ type: oauth2, flows: { clientCredentials: { tokenUrl: /token, scopes: {} } } }',
      )
      .replace('paths:\n', `paths:\n${tokenPath}`),
  'cookie-key': (text) => text.replace(KEY, '{ type: apiKey, in: cookie, name: session.id }'),
  // Each call needs both, and orders are by a token alone.
  several: (text) =>
    text
      .replace(
        `key: ${KEY}`,
        [
          'app_id: { type: apiKey, in: header, name: X-App-Id }',
          'app_key: { type: apiKey, in: query, name: "app[key]" }',
          'login: { type: http, scheme: basic }',
          'seal: { type: mutualTLS }',
        ].join('\n    '),
      )
      .replace(
        'security:\n  - key: []\n',
        'security:\n  - seal: []\n  - { app_id: [], app_key: [] }\n',
      )
      .replace(
        'summary: Order prints\n',
        'summary: Order prints\n      security: [{ login: [] }]\n',
      ),
  nobody: (text) =>
    text
      .replace('security:\n  - key: []\n', '')
      .replace(`  securitySchemes:\n    key: ${KEY}\n`, '')
      .replace('https://api.postcards.example/v1', '/v1'),
  shapes: () => readFileSync(new URL('../fixtures/shapes.yaml', import.meta.url), 'utf8'),
  nothing: () =>
    'openapi: 3.1.0\ninfo: { title: "A \\"title\\" */ of `any` kind", version: "1" }\n' +
    'paths:\n  /a: { post: { responses: { "204": { description: Done. } } } }\n',
}
