/** @type {readonly import('@picturedesk/openapi').Kind[]} */
const statable = [
  'server',
  'serverVariable',
  'securityScheme',
  'oauthFlow',
  'tag',
  'pathItem',
  'operation',
  'parameter',
  'header',
  'requestBody',
  'response',
  'mediaType',
  'encoding',
  'schema',
  'example',
  'link',
  'callback',
  'failure',
  'rateLimit',
  // Another rule says that a statement at the root has no meaning.
  'document',
]

/**
 * The extensions that the house reads: on which objects each may stand, and the JSON Schema of its value. A value
 * without a schema here has a rule of its own.
 *
 * @type {Readonly<Record<string, { on: readonly import('@picturedesk/openapi').Kind[], value?: object }>>}
 */
export const knownExtensions = {
  'x-provider': { on: ['document'] },
  'x-documents': { on: ['document'] },
  'x-envelope': {
    on: ['document'],
    value: {
      type: 'object',
      minProperties: 1,
      additionalProperties: false,
      properties: {
        payload: { type: 'string', minLength: 1 },
        success: { type: 'object', minProperties: 1 },
      },
    },
  },
  'x-paging': {
    on: ['document'],
    value: {
      type: 'object',
      required: ['place', 'first'],
      additionalProperties: false,
      properties: {
        place: { type: 'string', minLength: 1 },
        first: { type: 'integer', minimum: 0 },
        size: { type: 'string', minLength: 1 },
      },
    },
  },
  'x-failures': { on: ['document'], value: { type: 'array', minItems: 1 } },
  'x-rate-limits': {
    on: ['document'],
    value: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['requests', 'seconds', 'x-provenance'],
        additionalProperties: false,
        properties: {
          requests: { type: 'integer', minimum: 1 },
          seconds: { type: 'number', minimum: 0.001, maximum: 2_678_400 },
          operations: {
            type: 'array',
            minItems: 1,
            uniqueItems: true,
            items: { type: 'string', minLength: 1 },
          },
          callers: { enum: ['registered', 'anonymous'] },
          'x-provenance': {},
        },
      },
    },
  },
  'x-provenance': { on: statable },
  'x-request': {
    on: ['example'],
    value: {
      type: 'object',
      required: ['operation'],
      additionalProperties: false,
      properties: {
        operation: { type: 'string', minLength: 1 },
        path: { type: 'object', minProperties: 1 },
        query: { type: 'object', minProperties: 1 },
        body: {},
      },
    },
  },
  'x-capability': { on: ['operation'] },
  'x-kinds': {
    on: ['operation'],
    value: { type: 'array', uniqueItems: true, items: { type: 'string', minLength: 1 } },
  },
  'x-anonymous': { on: ['operation'], value: { const: true } },
  'x-billable': { on: ['operation'], value: { type: 'boolean' } },
  'x-charged': { on: ['response'], value: { const: false } },
  'x-retry-safety': { on: ['operation'] },
  'x-retry-safety-provenance': { on: ['operation'] },
  'x-skip': {
    on: ['operation'],
    value: { anyOf: [{ const: true }, { type: 'string', minLength: 1 }] },
  },
  'x-link-expiry-seconds': { on: ['operation'], value: { type: 'integer', minimum: 1 } },
  'x-sensitive': {
    on: ['securityScheme', 'parameter', 'header', 'schema'],
    value: { const: true },
  },
  'x-credential': { on: ['schema'], value: { const: true } },
  'x-unsigned': { on: ['schema', 'parameter'], value: { const: true } },
  'x-failure': { on: ['schema'], value: { const: true } },
  'x-lenient': { on: ['schema'], value: { const: true } },
}
