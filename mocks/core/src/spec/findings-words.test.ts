import { expect, test } from 'vitest'
import { describeViolation } from '../mock-violation.ts'
import { startMock } from '../start-mock.ts'
import { InvalidSpecError } from './invalid-spec-error.ts'
import type { JsonObject, OpenApiDocument } from './openapi-document.ts'
import { specNotices, specProblems } from './spec-problems.ts'

const well = { description: 'Well' }
const json = (media: JsonObject): JsonObject => ({ content: { 'application/json': media } })
const text = { type: 'string' }

function documentOf(paths: JsonObject, rest: JsonObject = {}): OpenApiDocument {
  return { openapi: '3.1.0', info: { title: 'Words', version: '1' }, paths, ...rest }
}

const get = (operation: JsonObject, rest: JsonObject = {}): OpenApiDocument =>
  documentOf(
    { '/one': { get: { operationId: 'one', responses: { 200: well }, ...operation } } },
    rest,
  )

type Row = [pointer: string, message: string, operation?: string]
const told = (
  found: readonly { pointer: string; message: string; operation: string | undefined }[],
) =>
  found.map(
    ({ pointer, message, operation }): Row =>
      operation === undefined ? [pointer, message] : [pointer, message, operation],
  )

const ONE = '#/paths/~1one/get'

test.each<[string, OpenApiDocument, ...Row[]]>([
  [
    'a status that HTTP has not',
    get({ responses: { 200: well, 2000: well, 'ok-200': well } }),
    ...['2000', 'ok-200'].map(
      (status): Row => [
        `${ONE}/responses/${status}`,
        `HTTP has no status '${status}'. Expected 100 to 599, a class such as 4XX, or default.`,
        'one',
      ],
    ),
  ],
  [
    'a parameter twice, also by a reference',
    get(
      {
        parameters: [
          7,
          { $ref: '#/components/parameters/A' },
          { name: 'a', in: 'query', schema: text },
          { in: 'query' },
          { name: 'a', in: 'header', schema: text },
          { name: 'A', in: 'header', schema: text },
        ],
      },
      { components: { parameters: { A: { name: 'a', in: 'query', schema: text } } } },
    ),
    [
      `${ONE}/parameters/2`,
      "The query parameter 'a' stands twice in this list. Keep one of them.",
      'one',
    ],
    [
      `${ONE}/parameters/5`,
      "The header parameter 'A' stands twice in this list. Keep one of them.",
      'one',
    ],
  ],
  [
    'a scheme that is not there, where there is none',
    get({ security: [{ Key: [] }] }),
    [
      `${ONE}/security/0/Key`,
      "The document has no security scheme 'Key'. There are: none. Requests need other credentials of the document instead.",
      'one',
    ],
  ],
  [
    'a scheme that is not there, where there are others',
    get(
      { security: [{ a: [], Key: [] }] },
      {
        components: {
          securitySchemes: {
            a: { type: 'apiKey', in: 'query', name: 'a' },
            b: { type: 'http', scheme: 'basic' },
          },
        },
      },
    ),
    [
      `${ONE}/security/0/Key`,
      "The document has no security scheme 'Key'. There are: a, b. Requests need other credentials of the document instead.",
      'one',
    ],
  ],
  [
    'a tag',
    get({ tags: ['a', 'c'] }, { tags: [{ name: 'a' }, { name: 'b' }] }),
    [`${ONE}/tags/1`, "The document declares no tag 'c'. There are: a, b.", 'one'],
  ],
  [
    'a path without a slash',
    documentOf({ one: { get: { operationId: 'one', responses: { 200: well } } }, 'x-one': {} }),
    ['#/paths/one', "A path begins with a slash. 'one' is served as '/one'."],
  ],
  [
    'a kind that names no schema',
    get(
      {},
      {
        components: {
          schemas: {
            Pet: {
              discriminator: {
                propertyName: 'kind',
                mapping: { a: 'Pet', b: '#/components/schemas/Pet', c: 'Gone', 'd/e': '#/gone' },
              },
            },
          },
        },
      },
    ),
    [
      '#/components/schemas/Pet/discriminator/mapping/c',
      "The document has no schema 'Gone', which the kind 'c' names.",
    ],
    [
      '#/components/schemas/Pet/discriminator/mapping/d~1e',
      "The document has no schema '#/gone', which the kind 'd/e' names.",
    ],
  ],
  [
    'links that lead nowhere',
    get(
      {
        responses: {
          200: {
            ...well,
            links: {
              a: { operationId: 'two' },
              b: { operationRef: '#/paths/~1two/get' },
              c: { operationId: 'one' },
              d: { operationRef: '#/paths/~1one/get' },
              e: { operationRef: 'other.yaml#/a' },
              f: { $ref: '#/components/links/Lost' },
            },
          },
        },
      },
      { components: { links: { Lost: { operationId: 'three' } } } },
    ),
    [
      `${ONE}/responses/200/links/a/operationId`,
      "The link 'a' names the operation 'two', which is not there.",
    ],
    [
      `${ONE}/responses/200/links/b/operationRef`,
      "The link 'b' leads to #/paths/~1two/get, where nothing is.",
    ],
    [
      '#/components/links/Lost/operationId',
      "The link 'f' names the operation 'three', which is not there.",
    ],
  ],
  [
    'an id that two operations have',
    documentOf({
      '/a': { get: { operationId: 'a', responses: { 200: well } } },
      '/b': { put: { operationId: 'a', responses: { 200: well } } },
    }),
    [
      '#/paths/~1b/put/operationId',
      "The operationId 'a' is also that of #/paths/~1a/get; give each its own.",
      'a',
    ],
  ],
  [
    'examples that do not fit',
    get({
      parameters: [{ name: 'q', in: 'query', schema: { type: 'integer' }, example: 'x' }],
      responses: { 200: { ...well, ...json({ schema: text, examples: { a: { value: 7 } } }) } },
    }),
    [
      `${ONE}/parameters/0/example`,
      `The example does not fit its schema at ${ONE}/parameters/0/schema. Expected integer. Received string.`,
      'one',
    ],
    [
      `${ONE}/responses/200/content/application~1json/examples/a/value`,
      `The example 'a' does not fit its schema at ${ONE}/responses/200/content/application~1json/schema. Expected string. Received number.`,
      'one',
    ],
  ],
  [
    'operations that are the same to a client',
    documentOf({
      '/a/{x}': { get: { operationId: 'x', responses: { 200: well } } },
      '/a/{y}': { get: { operationId: 'y', responses: { 200: well } } },
    }),
    [
      '#/paths/~1a~1{y}/get',
      'GET /a/{y} gets only those requests that GET /a/{x} (#/paths/~1a~1{x}/get) refuses: both have the same path. Give one of them another path, or a required parameter with a value of its own.',
      'y',
    ],
  ],
  [
    'references that lead nowhere, with the operation that they are in',
    documentOf(
      {
        '/a~b': { get: { responses: { 200: { $ref: '#/gone' } } } },
        '/b': {
          parameters: [{ $ref: '#/gone/too' }],
          get: { operationId: 'b', responses: { 200: { $ref: 'else.yaml#/a' } } },
        },
      },
      { components: { schemas: { A: { properties: { b: { $ref: '#A' } } } } } },
    ),
    ['#/paths/~1a~0b/get/responses/200/$ref', 'The spec has no object at #/gone.', 'GET /a~b'],
    [
      '#/paths/~1b/get/responses/200/$ref',
      'The spec refers to else.yaml#/a at #/paths/~1b/get/responses/200, which is no part of it. Correct the reference, or bundle both into one document.',
      'b',
    ],
    ['#/paths/~1b/parameters/0/$ref', 'The spec has no object at #/gone/too.'],
    [
      '#/components/schemas/A/properties/b/$ref',
      'The reference #A at #/components/schemas/A/properties/b is no JSON pointer.',
    ],
  ],
])('%s is told in full', (_, document, ...expected) => {
  expect(told(specProblems(document)).toSorted()).toEqual(expected.toSorted())
})

test.each<[string, OpenApiDocument, ...Row[]]>([
  [
    'an operation without a response',
    get({ responses: {} }),
    [
      `${ONE}/responses`,
      'The operation documents no response. The mock responds with 200 and no body.',
      'one',
    ],
  ],
  [
    'a path parameter that nothing declares',
    documentOf({
      '/{a}/{b}': {
        parameters: [
          { name: 'a', in: 'path', required: true, schema: text },
          { name: 'b', in: 'query', schema: text },
        ],
        get: { operationId: 'one', responses: { 200: well } },
      },
    }),
    [
      '#/paths/~1{a}~1{b}/get/parameters',
      'The path has {b}, and no path parameter declares it. Any value is taken.',
      'one',
    ],
  ],
  ...[
    ['/one?a=1', 'a query'],
    ['/one#a', 'a fragment'],
    ['/one?a=1#a', 'a fragment'],
  ].map(([path = '', part = '']): [string, OpenApiDocument, Row] => [
    `a path with ${part}`,
    documentOf({ [path]: { get: { operationId: 'one', responses: { 200: well } } } }),
    [
      `#/paths/${path.replace('/', '~1')}`,
      `The path has ${part}, which OpenAPI does not define. Operations on one path are told apart by their query, and by the parameters that they require.`,
    ],
  ]),
  [
    'a pattern of the older grammar',
    get(
      {},
      {
        components: {
          schemas: { A: { type: 'string', pattern: '\\-' }, B: { type: 'string', pattern: 'b' } },
        },
      },
    ),
    [
      '#/components/schemas/A/pattern',
      'The pattern \\- is only legal in the older grammar of regular expressions, without the flag `u`. It is read by that.',
    ],
  ],
  [
    'an example whose name stands twice',
    get(
      {
        responses: {
          200: {
            ...well,
            ...json({ examples: { a: { value: 1 }, b: { $ref: '#/components/examples/B' } } }),
          },
          201: {
            ...well,
            ...json({ examples: { a: { value: 2 }, b: { $ref: '#/components/examples/B' } } }),
          },
        },
      },
      { components: { examples: { B: { value: 1 } } } },
    ),
    [
      `${ONE}/responses/201/content/application~1json/examples/a/value`,
      `The operation has another example 'a' at ${ONE}/responses/200/content/application~1json/examples/a/value. By its name the first is served; \`Prefer: code=…\` and \`Accept\` tell them apart.`,
      'one',
    ],
  ],
  [
    'OpenAPI 3.2',
    { ...get({}), openapi: '3.2.0' },
    ['#/openapi', 'OpenAPI 3.2 is served as 3.1. What 3.2 adds is not known to the mock.'],
  ],
  [
    'an example of another format',
    get({
      parameters: [
        { name: 'q', in: 'query', schema: { type: 'string', format: 'date' }, example: 'x' },
      ],
    }),
    [
      `${ONE}/parameters/0/example`,
      `The example does not fit its schema at ${ONE}/parameters/0/schema. Expected the format date.`,
      'one',
    ],
  ],
])('%s is told as a notice, in full', (_, document, ...expected) => {
  expect(told(specNotices(document))).toEqual(expected)
  expect(specProblems(document)).toEqual([])
})

test.each<[string, JsonObject]>([
  [
    'what looks like links in a schema',
    {
      components: {
        schemas: { A: { type: 'object', description: 'A', links: { a: { operationId: 'x' } } } },
      },
    },
  ],
  [
    'a member called links',
    {
      components: {
        schemas: {
          A: { description: 'A', properties: { links: {} }, links: { a: { operationId: 'x' } } },
        },
      },
    },
  ],
  [
    'links of what is no response',
    { 'x-a': 1, components: { schemas: { A: { links: { a: { operationId: 'x' } } } } } },
  ],
  ['a pattern that no grammar has', {}],
  [
    'references in what is data',
    {
      'x-a': { $ref: '#/gone' },
      components: {
        schemas: {
          A: {
            default: { $ref: '#/gone' },
            const: { $ref: '#/gone' },
            enum: [{ $ref: '#/gone' }],
            example: { $ref: '#/gone' },
            examples: [{ $ref: '#/gone' }],
          },
        },
      },
    },
  ],
])('%s: nothing is told', (_, rest) => {
  expect(told(specProblems(get({}, rest)))).toEqual([])
})

test.each<[unknown, unknown, string]>([
  [undefined, undefined, 'The document has no version. Convert it to OpenAPI 3.0 or 3.1.'],
  ['3.3.0', undefined, 'The document has version 3.3.0. Convert it to OpenAPI 3.0 or 3.1.'],
  ['3.10', undefined, 'The document has version 3.10. Convert it to OpenAPI 3.0 or 3.1.'],
  ['13.0.0', undefined, 'The document has version 13.0.0. Convert it to OpenAPI 3.0 or 3.1.'],
  ['4.0.0', '2.0', 'The document has version 4.0.0. Convert it to OpenAPI 3.0 or 3.1.'],
  [
    undefined,
    '2.0',
    'The document is Swagger 2.0. The mock serves OpenAPI 3. Convert it first, for example by `npx swagger2openapi`.',
  ],
])(
  'a document of openapi %s and swagger %s is refused in full',
  async (openapi, swagger, message) => {
    const { openapi: _, ...rest } = get({})
    const spec = {
      ...rest,
      ...(openapi === undefined ? {} : { openapi }),
      ...(swagger === undefined ? {} : { swagger }),
    }
    const problems = [{ blame: 'spec', operation: undefined, pointer: '#/openapi', message }]
    expect(specProblems(spec)).toEqual(problems)
    const error = await startMock({ id: 'w', spec }).catch((thrown) => thrown)
    expect(error).toBeInstanceOf(InvalidSpecError)
    expect(error).toMatchObject({ name: 'InvalidSpecError', problems })
    expect(error.message).toBe(
      `The spec of Words has a problem, so that it is not served:\n- ${describeViolation(problems[0] as never)}`,
    )
  },
)

test.each(['3.0', '3.0.3', '3.1', '3.1.0', '3.2.0'])('OpenAPI %s is served', (openapi) => {
  expect(specProblems({ ...get({}), openapi })).toEqual([])
})

test.each<[string, unknown]>([
  ['no info', undefined],
  ['no title', {}],
  ['a title that is no text', { title: 7 }],
  ['an info that is a text', 'Words'],
])('a document with %s is called by what it is', async (_, info) => {
  const spec = { openapi: '3.1.0', info } as never
  const error = await startMock({ id: 'w', spec }).catch((thrown) => thrown)
  expect(error.message).toContain('The spec of this API has a problem, so that it is not served:')
  expect(error.message).toContain('The document has no paths, so that there is nothing to serve.')
})

test('what is no document is refused with the remedy', async () => {
  const error = await startMock({ id: 'w', spec: 'openapi.yaml' as never }).catch(
    (thrown) => thrown,
  )
  expect(error).toBeInstanceOf(InvalidSpecError)
  expect(error.problems).toEqual([
    {
      ...{ blame: 'spec', operation: undefined, pointer: '#' },
      message:
        'It has to be a parsed OpenAPI document; the command line reads files itself, by --spec.',
    },
  ])
})

test('a text of a header is read as what its schema wants', () => {
  const header = (schema: JsonObject, example: unknown): OpenApiDocument =>
    get({ responses: { 200: { ...well, headers: { 'X-A': { schema, example } } } } })
  const integer = { type: 'integer' }
  const numbers = { type: 'array', items: { type: 'number' } }
  for (const [schema, example] of [
    [integer, '-5'],
    [integer, '007'],
    [integer, '-007'],
    [{ type: 'number' }, '1.25'],
    [{ type: 'boolean' }, 'false'],
    [{ type: 'null' }, 'null'],
    [{ type: 'array', items: text }, 'a, b'],
    [numbers, '1, 2.5'],
    [integer, 5],
  ] as const)
    expect([example, specProblems(header(schema, example))]).toEqual([example, []])
  for (const [schema, example] of [
    [integer, '1.5'],
    [integer, '5x'],
    [integer, 'x5'],
    [{ type: 'number' }, '1.'],
    [{ type: 'boolean' }, 'truer'],
    [numbers, '1, x'],
    [integer, ['5']],
  ] as const)
    expect([example, specProblems(header(schema, example)).length > 0]).toEqual([example, true])
})

test('a limit of the mock is told as its own', () => {
  expect(specNotices({ ...get({}), openapi: '3.2.0' })).toEqual([
    {
      ...{ level: 'notice', blame: 'mock', operation: undefined, pointer: '#/openapi' },
      message: 'OpenAPI 3.2 is served as 3.1. What 3.2 adds is not known to the mock.',
    },
  ])
})

test('examples of parameters, bodies, headers and responses are held against their schemas', () => {
  const integer = { type: 'integer' }
  const wrong = { schema: integer, examples: { a: { value: 'x' }, b: { externalValue: 'y' } } }
  const document = documentOf({
    '/one': {
      parameters: [{ name: 'p', in: 'query', ...wrong }],
      post: {
        operationId: 'one',
        parameters: [{ name: 'q', in: 'query', schema: integer, example: 'x' }],
        requestBody: {
          content: {
            'application/json': wrong,
            'multipart/form-data': { schema: integer, example: 'x' },
            'application/x-www-form-urlencoded': { schema: integer, example: 'x' },
            'text/csv': wrong,
          },
        },
        responses: {
          200: {
            ...well,
            headers: {
              'X-A': wrong,
              'X-B': { content: { 'application/json': wrong, 'text/csv': wrong } },
              'Content-Length': wrong,
            },
            content: { 'application/json': wrong, 'image/png': wrong },
          },
          404: { ...well, content: { 'application/json': wrong } },
        },
      },
    },
  })
  const AT = '#/paths/~1one/post'
  expect(
    specProblems(document)
      .map(({ pointer }) => pointer)
      .toSorted(),
  ).toEqual(
    [
      '#/paths/~1one/parameters/0/examples/a/value',
      `${AT}/parameters/0/example`,
      `${AT}/requestBody/content/application~1json/examples/a/value`,
      `${AT}/requestBody/content/multipart~1form-data/example`,
      `${AT}/requestBody/content/application~1x-www-form-urlencoded/example`,
      `${AT}/responses/200/headers/X-A/examples/a/value`,
      `${AT}/responses/200/headers/X-B/content/application~1json/examples/a/value`,
      `${AT}/responses/200/content/application~1json/examples/a/value`,
      `${AT}/responses/404/content/application~1json/examples/a/value`,
    ].toSorted(),
  )
})
