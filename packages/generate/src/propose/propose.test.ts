import { execFile, execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { bundleSpec } from '../spec/bundle-spec.ts'
import { readRecording } from './recording.ts'
import { runPropose } from './run-propose.ts'

const cli = fileURLToPath(new URL('../cli-from-sources.ts', import.meta.url))
const DAY = Date.parse('2026-11-27T10:00:00Z')

const root = `openapi: 3.1.0
info: { title: Shop, version: 1.0.0 }
x-documents:
  manual: { title: Manual, url: "https://shop.example/manual", read: 2026-11-27 }
paths:
  /products: { $ref: "paths.yaml#/products" }
  /products/{id}: { $ref: "paths.yaml#/product" }
`
const paths = `products:
  get:
    operationId: listProducts
    x-provenance: { kind: documented, document: manual }
    parameters:
      - { name: page, in: query, schema: { type: integer } }
    responses:
      "200":
        description: The products. # all of them
        content:
          application/json:
            schema:
              type: object
              required: [products]
              properties:
                products: { type: array, items: { $ref: "schemas.yaml#/Product" } }
            examples:
              some: { $ref: "examples.yaml#/some" }
product:
  get:
    operationId: getProduct
    x-provenance: { kind: documented, document: manual }
    parameters:
      - { name: id, in: path, required: true, schema: { type: string } }
    responses:
      "200":
        description: The product.
        content:
          application/json:
            schema: { $ref: "schemas.yaml#/Product" }
`
const schemas = `# What the shop sells.
Product:
  type: object
  x-provenance: { kind: documented, document: manual }
  required: [id, name, maker]
  properties:
    id:
      description: The number of the product.
      type: integer # never text
      minimum: 1
    name: { type: string }
    # Who made it.
    maker:
      type: string
    state:
      type: string
      enum: [new, old]
    made: { type: string, format: date }
`
const examples = `some:
  x-provenance: { kind: documented, document: manual }
  value: { products: [] }
`

const schemaOf = (member = ''): string =>
  `/paths/~1products~1{id}/get/responses/200/content/application~1json/schema${member}`

// biome-ignore lint/suspicious/noExplicitAny: a document of this test, read freely.
type Any = any

interface Call {
  readonly [member: string]: unknown
}

function call(response: unknown, differences: readonly object[] = [], more: Call = {}): Call {
  return {
    ...{ operation: 'getProduct', method: 'GET', path: '/products/1', query: {}, at: DAY },
    ...{ status: 200, responseHeaders: { 'content-type': 'application/json; charset=utf-8' } },
    response,
    differences: differences.map((one) => ({ message: 'It differs.', seems: 'spec', ...one })),
    ...more,
  }
}

const lamp = { id: 1, name: 'Lamp', maker: 'Kim' }
const extra = { kind: 'extra-field', pointer: '/response/size', way: schemaOf() }

let directory: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'propose-'))
  write('spec/openapi.yaml', root)
  write('spec/paths.yaml', paths)
  write('spec/schemas.yaml', schemas)
  write('spec/examples.yaml', examples)
})
afterEach(() => rmSync(directory, { recursive: true }))

function write(name: string, text: string): void {
  mkdirSync(dirname(join(directory, name)), { recursive: true })
  writeFileSync(join(directory, name), text)
}

function read(name: string): string {
  return readFileSync(join(directory, name), 'utf8')
}

/** As the command does it, in this process. */
async function propose(recorded: readonly Call[], ...options: readonly string[]): Promise<string> {
  write('drift.json', JSON.stringify({ vendor: 'shop', recorded }))
  const { values, positionals } = parseArgs({
    args: [...options],
    options: { apply: { type: 'boolean', default: false }, only: { type: 'string' } },
    allowPositionals: true,
  })
  const [out] = positionals
  return runPropose({
    recording: join(directory, 'drift.json'),
    spec: join(directory, 'spec/openapi.yaml'),
    directory: out && join(directory, out),
    only: values.only?.split(','),
    apply: values.apply,
  })
}

function run(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [cli, ...args], { cwd: directory }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    )
  })
}

test('every kind of difference becomes a change that keeps comments and layout', async () => {
  const out = await propose(
    [
      call({ ...lamp, size: 3 }, [extra]),
      call({ id: 1, name: 'Lamp' }, [
        { kind: 'missing-field', pointer: '/response/maker', way: schemaOf() },
      ]),
      call({ ...lamp, name: null }, [
        { kind: 'wrong-type', pointer: '/response/name', way: schemaOf('/properties/name') },
      ]),
      call({ ...lamp, state: 'used' }, [
        { kind: 'unknown-value', pointer: '/response/state', way: schemaOf('/properties/state') },
      ]),
      call({ ...lamp, id: 0 }, [
        {
          ...{ kind: 'constraint', keyword: 'minimum', pointer: '/response/id' },
          way: schemaOf('/properties/id'),
        },
      ]),
      call({ ...lamp, made: 'yesterday' }, [
        {
          ...{ kind: 'constraint', keyword: 'format', pointer: '/response/made' },
          ...{ way: schemaOf('/properties/made'), seems: 'vendor' },
        },
      ]),
    ],
    '--apply',
  )
  const note = 'note: "Seen in responses to getProduct, in one recorded call."'
  const seen = `{ kind: observed, at: 2026-11-27, ${note} }`
  expect(read('spec/schemas.yaml')).toBe(`# What the shop sells.
Product:
  type: object
  x-provenance: { kind: documented, document: manual }
  required: [id, name]
  properties:
    id:
      description: The number of the product.
      type: integer # never text
      minimum: 0
      x-provenance: { kind: documented, document: manual, facts: { minimum: ${seen} } }
    name: { type: [string, "null"], x-provenance: { kind: documented, document: manual, facts: { type: ${seen} } } }
    # Who made it.
    maker:
      type: string
      x-provenance: { kind: documented, document: manual, facts: { required: ${seen} } }
    state:
      type: string
      enum: [new, old, used]
      x-provenance: { kind: documented, document: manual, facts: { enum: ${seen} } }
    made: { type: string }
    size:
      description: Seen in responses; no document of the vendor speaks of it.
      type: integer
      x-provenance: ${seen}
`)
  expect(out).toContain('1. `size` is in responses, and the spec does not name it.')
  expect(out).toContain('at `schemas.yaml:2`, in getProduct')
  expect(out).toContain('`required: ["id","name","maker"]` → `required: ["id","name"]`')
  expect(out).toContain('breaking: ')
  expect(out).toContain('A document of the vendor says otherwise.')
})

test('a status, a media type and a parameter are added where they belong', async () => {
  await propose(
    [
      call(
        { error: 'gone' },
        [
          {
            ...{ kind: 'undocumented-status', pointer: '/response' },
            way: '/paths/~1products~1{id}/get/responses',
          },
        ],
        { status: 410 },
      ),
      call(
        '[5 bytes]',
        [
          {
            ...{ kind: 'undocumented-content-type', pointer: '/response' },
            way: '/paths/~1products~1{id}/get/responses/200/content',
          },
        ],
        { responseHeaders: { 'content-type': 'text/html' } },
      ),
      call(
        { products: [] },
        [
          {
            kind: 'undocumented-parameter',
            pointer: '/query/colour',
            way: '/paths/~1products/get',
          },
        ],
        { operation: 'listProducts', path: '/products', query: { colour: 'red' } },
      ),
    ],
    '--apply',
  )
  const document = await bundleSpec(join(directory, 'spec/openapi.yaml'))
  expect(document.paths).toMatchObject({
    '/products/{id}': {
      get: {
        responses: {
          410: {
            'x-provenance': { kind: 'observed', at: '2026-11-27' },
            content: {
              'application/json': {
                schema: { type: 'object', properties: { error: { type: 'string' } } },
                examples: {
                  getProductObserved410: { value: { error: 'redacted' } },
                },
              },
            },
          },
          200: { content: { 'text/html': { schema: { type: 'string' } } } },
        },
      },
    },
    '/products': {
      get: { parameters: [{ name: 'page' }, { name: 'colour', in: 'query' }] },
    },
  })
  expect(read('spec/paths.yaml')).toContain('description: The products. # all of them\n')
})

test('a patch changes the same, as git takes it', async () => {
  const recorded = [call({ ...lamp, size: 3 }, [extra])]
  await propose(recorded, 'out')
  expect(read('spec/schemas.yaml')).toBe(schemas)
  execFileSync('git', ['init', '-q'], { cwd: directory })
  await propose(recorded, 'out')
  expect(read('out/PROPOSAL.md')).toContain('# What was recorded of shop')
  execFileSync('git', ['apply', 'out/spec.patch'], { cwd: directory })
  const patched = [read('spec/schemas.yaml'), read('spec/paths.yaml')]
  write('spec/schemas.yaml', schemas)
  write('spec/paths.yaml', paths)
  await propose(recorded, '--apply')
  expect([read('spec/schemas.yaml'), read('spec/paths.yaml')]).toEqual(patched)
  expect(patched[0]).not.toBe(schemas)
})

test('a recorded call becomes an example where the spec keeps them, with its request', async () => {
  const products = [1, 2, 3, 4, 5].map((id) => ({ ...lamp, id, name: 'of kim@shop.example' }))
  const out = await propose(
    [
      call({ products }, [], {
        ...{ operation: 'listProducts', path: '/products' },
        query: { page: '2', user: '[redacted]', userId: 'u-1', mail: 'kim@shop.example' },
      }),
      call(lamp),
      call({ ...lamp, id: 2 }),
    ],
    '--apply',
  )
  expect(out).toContain('`getProductObserved`: getProduct with 200, from 2 calls of this shape')
  expect(read('spec/examples.yaml')).toMatch(
    /^some:\n[\s\S]+\n\n?listProductsObserved:\n {2}summary: [^\n]+\n {2}x-provenance: \{ kind: observed, at: 2026-11-27, note: [^\n]+ \}\n {2}x-request: \{ operation: listProducts, query: \{ page: "2" \} \}\n {2}value:\n/,
  )
  expect(read('spec/paths.yaml')).toContain(
    'listProductsObserved: { $ref: examples.yaml#/listProductsObserved }',
  )
  const document = await bundleSpec(join(directory, 'spec/openapi.yaml'))
  const shown = JSON.stringify(document)
  for (const secret of ['kim@', 'u-1', '[redacted]']) expect(shown).not.toContain(secret)
  expect(document.paths?.['/products/{id}']).toMatchObject({
    get: {
      responses: {
        200: {
          content: {
            'application/json': {
              examples: {
                getProductObserved: {
                  'x-request': { operation: 'getProduct', path: { id: '1' } },
                  value: lamp,
                },
              },
            },
          },
        },
      },
    },
  })
})

test('what was proposed and applied is not proposed again', async () => {
  const recorded = [call(lamp), call({ ...lamp, size: 3 }, [extra])]
  await propose(recorded, '--apply')
  const before = read('spec/paths.yaml')
  // The same calls, compared with the new spec.
  const out = await propose([call(lamp), call({ ...lamp, size: 3 })], '--apply')
  expect(out).toContain('0 changes and 0 examples are proposed.')
  expect(out).toContain('Changed: no file')
  expect(read('spec/paths.yaml')).toBe(before)
})

test('what was taken is not proposed again by the same recording', async () => {
  const recorded = [
    call({ ...lamp, size: 3, state: 'used' }, [
      extra,
      { kind: 'unknown-value', pointer: '/response/state', way: schemaOf('/properties/state') },
    ]),
    call({ ...lamp, id: 0, name: null }, [
      { kind: 'wrong-type', pointer: '/response/name', way: schemaOf('/properties/name') },
      {
        ...{ kind: 'constraint', keyword: 'minimum', pointer: '/response/id' },
        way: schemaOf('/properties/id'),
      },
    ]),
    call({ id: 1, name: 'x' }, [
      { kind: 'missing-field', pointer: '/response/maker', way: schemaOf() },
    ]),
    call(
      { message: 'No' },
      [
        {
          ...{ kind: 'undocumented-status', pointer: '/response' },
          way: '/paths/~1products~1{id}/get/responses',
        },
      ],
      { status: 404 },
    ),
    call(
      lamp,
      [
        {
          ...{ kind: 'undocumented-parameter', pointer: '/query/lang' },
          way: '/paths/~1products~1{id}/get',
        },
      ],
      { query: { lang: 'ko' } },
    ),
  ]
  expect(await propose(recorded, '--apply')).toContain('7 changes')
  const files = ['spec/paths.yaml', 'spec/schemas.yaml', 'spec/examples.yaml']
  const before = files.map(read)
  const out = await propose(recorded, '--apply')
  expect(out).toContain('0 changes and 0 examples are proposed. 0 conflicts, and 0 findings')
  expect(files.map(read)).toEqual(before)
})

test('what looks secret or personal is marked, as lint demands it', async () => {
  const order = { buyerEmail: 'kim@shop.example', items: [{ accessToken: '[redacted]', pages: 2 }] }
  const recorded = [
    call({ ...lamp, order, userPhone: '[redacted]', emailVerified: true }, [
      { ...extra, pointer: '/response/order' },
      { ...extra, pointer: '/response/userPhone' },
      { ...extra, pointer: '/response/emailVerified' },
    ]),
    call(
      lamp,
      [
        {
          ...{ kind: 'undocumented-parameter', pointer: '/query/userId' },
          way: '/paths/~1products~1{id}/get',
        },
      ],
      { query: { userId: 'kim' } },
    ),
  ]
  await propose(recorded, '--apply')
  const document = (await bundleSpec(join(directory, 'spec/openapi.yaml'))) as never as Any
  const members = document.components.schemas.Product.properties
  expect(members.userPhone).toHaveProperty('x-sensitive', true)
  expect(members.emailVerified).not.toHaveProperty('x-sensitive')
  const { properties } = members.order
  expect(properties.buyerEmail).toHaveProperty('x-sensitive', true)
  expect(properties.items.items.properties.accessToken).toHaveProperty('x-sensitive', true)
  expect(properties.items.items.properties.pages).not.toHaveProperty('x-sensitive')
  const { parameters } = document.paths['/products/{id}'].get
  expect(parameters.at(-1)).toMatchObject({ name: 'userId', 'x-sensitive': true })
})

test('calls that disagree are told and change nothing', async () => {
  const out = await propose(
    [
      call({ ...lamp, size: 3 }, [extra]),
      call({ ...lamp, size: 'big' }, [extra]),
      call({ ...lamp, name: 5 }, [
        { kind: 'wrong-type', pointer: '/response/name', way: schemaOf('/properties/name') },
      ]),
      call(lamp),
    ],
    '--apply',
  )
  expect(out).toContain('2 conflicts')
  expect(out).toContain('has number, and GET /products/1 (2026-11-27T10:00:00.000Z) has string.')
  expect(read('spec/schemas.yaml')).toBe(schemas)
})

test('null beside a value is no disagreement', async () => {
  const out = await propose([
    call({ ...lamp, name: null }, [
      { kind: 'wrong-type', pointer: '/response/name', way: schemaOf('/properties/name') },
    ]),
    call(lamp),
  ])
  expect(out).toContain('0 conflicts')
  expect(out).toContain('`type: "string"` → `type: ["string","null"]`')
})

test('what does not follow from the calls is told, with what to do', async () => {
  const out = await propose([
    call(undefined, [
      { kind: 'undocumented-route', pointer: '', way: '/paths' },
      { kind: 'wrong-type', pointer: '/response/x', way: '/paths/~1gone/get' },
      { kind: 'extra-field', pointer: '/response/x', way: schemaOf(), seems: 'client' },
    ]),
  ])
  expect(out).toContain('3 findings to look at by hand')
  expect(out).toContain('Describe the operation')
  expect(out).toContain('Record with the same spec')
  expect(out).toContain('the client has to change')
})

test('some are taken by their numbers, and an example waits for the changes that it needs', async () => {
  const recorded = [
    call({ ...lamp, size: 3 }, [extra]),
    call({ ...lamp, state: 'used' }, [
      { kind: 'unknown-value', pointer: '/response/state', way: schemaOf('/properties/state') },
    ]),
  ]
  const out = await propose(recorded, '--apply', '--only', '2')
  expect(out).toContain('1 change and 0 examples')
  expect(read('spec/schemas.yaml')).toContain('enum: [new, old, used]')
  expect(read('spec/schemas.yaml')).not.toContain('size')
  await expect(propose(recorded, '--only', '9')).rejects.toThrow('There is no proposal 9.')
  await expect(propose(recorded, '--only', 'x')).rejects.toThrow('--only takes numbers')
})

test.each([
  ['no JSON', '{', 'is no JSON'],
  ['an archive', '{"log":{}}', 'HTTP Archive'],
  ['an older recording', '{"vendor":"a","recorded":[{"at":1}]}', 'no recording of calls'],
  ['null', 'null', 'no recording of calls'],
])('%s is refused with the remedy', async (_, text, message) => {
  write('drift.json', text)
  await expect(readRecording(join(directory, 'drift.json'))).rejects.toThrow(
    new RegExp(`${message}.*picturedesk-mocks drift … --out drift.json`),
  )
})

test('the command prints what is proposed with the patch, or applies it, and says what is wrong', async () => {
  write(
    'drift.json',
    JSON.stringify({ vendor: 'shop', recorded: [call({ ...lamp, size: 3 }, [extra])] }),
  )
  const shown = await run('propose', 'drift.json', 'spec/openapi.yaml')
  expect(shown).toMatchObject({ code: 0, err: '' })
  expect(shown.out).toContain('+++ b/')
  expect(read('spec/schemas.yaml')).toBe(schemas)
  expect(await run('propose', 'drift.json', 'spec/openapi.yaml', '--apply')).toMatchObject({
    out: expect.stringContaining('Changed: paths.yaml, schemas.yaml'),
  })
  expect(await run('propose', 'none.json', 'spec/openapi.yaml')).toMatchObject({
    ...{ code: 1, out: '' },
    err: expect.stringContaining('The recording none.json cannot be read: ENOENT.'),
  })
  expect((await run('propose', 'drift.json', 'spec/openapi.yaml', '--strict')).code).toBe(2)
})
