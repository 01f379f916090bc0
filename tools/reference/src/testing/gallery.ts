/** A small spec with every kind of statement, cost and secret. */
export const gallery = {
  openapi: '3.1.0',
  info: { title: 'Gallery API', version: '1.2.0', description: 'Pictures.' },
  servers: [
    {
      url: 'https://gallery.example/v1',
      'x-provenance': { kind: 'documented', document: 'page' },
    },
  ],
  'x-provider': { id: 'gallery', name: 'Gallery', kinds: ['image'] },
  'x-documents': {
    page: {
      title: 'Image API',
      url: 'https://gallery.example/docs',
      read: '2026-11-27',
      edition: 'undated',
    },
  },
  'x-failures': [
    {
      meaning: 'not-found',
      codes: [44],
      message: 'gone|missing',
      'x-provenance': { kind: 'documented', document: 'page' },
    },
  ],
  paths: {
    '/orders': {
      post: {
        operationId: 'order',
        summary: 'Buys.',
        'x-billable': true,
        'x-retry-safety': 'never',
        'x-link-expiry-seconds': 60,
        'x-provenance': { kind: 'documented', document: 'page', place: 'Orders' },
        security: [{ key: [] }],
        parameters: [
          {
            name: 'userId',
            in: 'query',
            required: true,
            schema: { type: 'string' },
            'x-sensitive': true,
          },
        ],
        requestBody: {
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Order' } } },
        },
        responses: {
          '200': {
            description: 'Bought.',
            'x-provenance': { kind: 'assumed', lookedIn: ['page'], note: 'No status is named.' },
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  properties: { code: { type: 'string', 'x-sensitive': true } },
                },
                examples: {
                  bought: {
                    summary: 'A purchase.',
                    value: { code: '</script><img src=x>' },
                    'x-provenance': {
                      kind: 'observed',
                      at: '2026-11-27',
                      note: 'A call was recorded.',
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
    '/health': {
      get: {
        operationId: 'health',
        'x-retry-safety': 'safe',
        responses: { '204': { description: 'Well.' } },
      },
    },
  },
  components: {
    securitySchemes: {
      key: {
        type: 'apiKey',
        in: 'header',
        name: 'X-Key',
        'x-provenance': { kind: 'documented', document: 'page' },
      },
    },
    schemas: {
      Order: {
        type: 'object',
        required: ['id'],
        properties: {
          id: { type: 'string', maxLength: 9, description: 'Which one | or two.' },
          parent: { $ref: '#/components/schemas/Order' },
        },
        'x-provenance': {
          kind: 'documented',
          document: 'page',
          facts: { required: { kind: 'assumed', lookedIn: ['page'], note: 'Not said.' } },
        },
      },
    },
  },
} as const
