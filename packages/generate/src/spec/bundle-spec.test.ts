import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { bundleSpec, bundleSpecFiles, CircularReferenceError } from './bundle-spec.ts'
import { walk } from './document.ts'

const gallery = fileURLToPath(new URL('../fixtures/gallery/openapi.yaml', import.meta.url))

test('schemas of other files become components under their own names', async () => {
  const document = await bundleSpec(gallery)
  expect(Object.keys(document.components?.schemas ?? {}).sort()).toEqual([
    'Agent',
    'BuyForm',
    'ClientId',
    'Failure',
    'Maker',
    'Picture',
    'PictureAnswer',
  ])
  const refs: unknown[] = []
  walk(document, (node) => refs.push(...(node.$ref === undefined ? [] : [node.$ref])))
  expect(refs).not.toEqual([])
  for (const ref of refs) expect(ref).toMatch(/^#\/components\//)
})

test('named examples stand where they are used', async () => {
  const document = await bundleSpec(gallery)
  const found: Record<string, unknown> = {}
  walk(document, (node) => Object.assign(found, node.examples))
  expect(found).toEqual({
    picture: {
      value: {
        result: true,
        data: {
          id: 1,
          maker: { name: 'Ai', agent: { name: 'Bo' } },
          sizes: [{ 'width-px': 9 }],
        },
      },
    },
    pictures: { value: { result: true, data: [{ id: '1' }] } },
  })
  expect(document.components).not.toHaveProperty('examples')
})

test('the same spec gives the same text', async () => {
  const [one, two] = [await bundleSpec(gallery), await bundleSpec(gallery)]
  expect(JSON.stringify(one)).toBe(JSON.stringify(two))
})

test('a reference that leads nowhere stays, and is told with its place', async () => {
  const broken = fileURLToPath(new URL('../fixtures/broken.yaml', import.meta.url))
  const { document, dangling } = await bundleSpecFiles(broken)
  expect(document.paths).toEqual({ '/a': { $ref: 'nowhere.yaml#/a' } })
  expect(dangling).toEqual([expect.stringMatching(/broken\.yaml#\/paths\/~1a: .*nowhere\.yaml/)])
})

let directory: string
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'picturedesk-bundle-'))
})
afterAll(() => rm(directory, { recursive: true }))

async function bundled(files: Readonly<Record<string, string>>): Promise<unknown> {
  for (const [name, text] of Object.entries(files)) await writeFile(join(directory, name), text)
  return bundleSpec(join(directory, 'a.yaml'))
}

test('a mapping of kinds to a file that is not there is no file of the spec', async () => {
  const path = join(directory, 'mapping.yaml')
  await writeFile(
    path,
    `openapi: 3.1.0
paths: {}
components:
  schemas:
    Pet:
      oneOf: [{ $ref: "#/components/schemas/Cat" }]
      discriminator: { propertyName: kind, mapping: { cat: "models/pets.yml#/cat" } }
    Cat: { type: object, properties: { kind: { type: string } } }
`,
  )
  expect((await bundleSpecFiles(path)).files).toEqual([path])
})

test('YAML is read as the rest of the house reads it, in each file', async () => {
  const b = 'type: object\nx-on: &on { day: 2024-01-05, no: NO }\nexample: { <<: *on, 200: yes }\n'
  const a =
    'openapi: 3.1.0\ninfo: { title: A, version: 1.10 }\npaths: {}\ncomponents: { schemas: { B: { $ref: b.yaml } } }\n'
  expect(await bundled({ 'a.yaml': a, 'b.yaml': b })).toMatchObject({
    info: { version: '1.10' },
    components: { schemas: { b: { example: { day: '2024-01-05', no: 'NO', 200: 'yes' } } } },
  })
})

test('a key that stands twice is an error with its line, also in a file that is referred to', async () => {
  const twice = 'type: string\ntype: object\n'
  await expect(bundled({ 'a.yaml': `openapi: 3.1.0\n${twice}` })).rejects.toThrow(
    /a\.yaml \(3:1\): The key "type" stands twice/,
  )
  const a = 'openapi: 3.1.0\npaths: {}\ncomponents: { schemas: { B: { $ref: b.yaml } } }\n'
  await expect(bundled({ 'a.yaml': a, 'b.yaml': twice })).rejects.toThrow(
    /b\.yaml \(2:1\): The key "type" stands twice/,
  )
})

test('a reference in an example is data, and comes as it was written', async () => {
  const example =
    '{ $ref: "https://a.example/x.json", in: [{ $ref: "#/gone" }, { $ref: gone.yaml }] }'
  const a = `openapi: 3.1.0
paths: {}
components:
  schemas: { A: { type: object, default: ${example}, enum: [${example}], const: ${example} } }
  responses: { R: { content: { application/json: { examples: { a: { value: ${example} } } } } } }
`
  const value = {
    $ref: 'https://a.example/x.json',
    in: [{ $ref: '#/gone' }, { $ref: 'gone.yaml' }],
  }
  expect(await bundled({ 'a.yaml': a })).toMatchObject({
    components: {
      schemas: { A: { default: value, enum: [value], const: value } },
      responses: { R: { content: { 'application/json': { examples: { a: { value } } } } } },
    },
  })
})

test('a reference in another file does not lead to what the document has by that name', async () => {
  const a = 'openapi: 3.1.0\npaths: {}\ncomponents: { schemas: { A: { $ref: p.yaml#/a } } }\n'
  const files = { 'a.yaml': a, 'p.yaml': 'a: { type: array, items: { $ref: "#/paths" } }\n' }
  expect(JSON.stringify(await bundled(files))).toContain('p.yaml#/paths')
})

test('a reference to another host is an error', async () => {
  const a =
    'openapi: 3.1.0\npaths: {}\ncomponents: { schemas: { A: { $ref: "https://a.example/x" } } }\n'
  await expect(bundled({ 'a.yaml': a })).rejects.toThrow('References to other hosts')
})

test('a place of the document leads back to the file in which it was written', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'picturedesk-places-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const files = {
    'openapi.yaml': `openapi: 3.1.0
paths:
  /a: { $ref: "paths.yaml#/a" }
components:
  schemas:
    Local: { type: string }
`,
    'paths.yaml': `a:
  get:
    responses:
      "200":
        description: Fine.
        content:
          application/json:
            schema: { $ref: "schemas.yaml#/One", description: Here. }
            examples: { one: { $ref: "schemas.yaml#/example" } }
b: {}
`,
    'schemas.yaml': `One: { type: object, properties: { id: { $ref: "#/Id" } } }
Id: { type: string }
Other: { items: { $ref: "#/Other" } }
example: { value: { id: "7" } }
`,
  }
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  const { placeOf, unused } = await bundleSpecFiles(join(folder, 'openapi.yaml'))
  const media = ['paths', '/a', 'get', 'responses', '200', 'content', 'application/json']
  const at = (...path: string[]) => {
    const place = placeOf(path)
    return [relative(folder, place.file), ...place.path]
  }
  expect(at('paths', '/a', 'get', 'summary')).toEqual(['paths.yaml', 'a', 'get', 'summary'])
  expect(at(...media, 'schema', 'description')).toEqual([
    'paths.yaml',
    'a',
    'get',
    ...media.slice(3),
    'schema',
    'description',
  ])
  expect(at(...media, 'schema', 'properties', 'id', 'type')).toEqual(['schemas.yaml', 'Id', 'type'])
  expect(at('components', 'schemas', 'Id')).toEqual(['schemas.yaml', 'Id'])
  expect(at(...media, 'examples', 'one', 'value', 'id')).toEqual([
    'schemas.yaml',
    'example',
    'value',
    'id',
  ])
  expect(at('components', 'schemas', 'Local')).toEqual([
    'openapi.yaml',
    'components',
    'schemas',
    'Local',
  ])
  expect(at('nothing', 'there')).toEqual(['openapi.yaml', 'nothing'])
  expect(unused.map(({ file, path }) => [relative(folder, file), ...path])).toEqual([
    ['paths.yaml', 'b'],
    ['schemas.yaml', 'Other'],
  ])
})

test('what is said beside a reference to another file stays, and goes before what it refers to', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'picturedesk-beside-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const parts = `example: { summary: S, x-provenance: { kind: documented, document: page }, value: 1 }
Gone: { description: Gone. }
Image: { type: object }
`
  const root = `openapi: 3.1.0
paths:
  /a:
    get:
      responses:
        "200":
          content:
            application/json:
              schema: { $ref: "parts.yaml#/Image", x-provenance: { kind: assumed } }
              examples: { one: { $ref: "parts.yaml#/example", x-provenance: { kind: assumed } } }
        "404": { $ref: "parts.yaml#/Gone", x-provenance: { kind: assumed } }
`
  await writeFile(join(folder, 'parts.yaml'), parts)
  await writeFile(join(folder, 'openapi.yaml'), root)
  const { paths } = await bundleSpec(join(folder, 'openapi.yaml'))
  const assumed = { 'x-provenance': { kind: 'assumed' } }
  expect(paths?.['/a']?.['get']).toEqual({
    responses: {
      200: {
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/Image', ...assumed },
            examples: { one: { summary: 'S', ...assumed, value: 1 } },
          },
        },
      },
      404: { $ref: '#/components/responses/Gone', ...assumed },
    },
  })
})

const circles: readonly [string, Readonly<Record<string, string>>, readonly string[]][] = [
  ['to itself', { 'b.yaml': 'Loop: { $ref: "#/Loop" }\n' }, ['b.yaml:1 #/Loop']],
  [
    'to each other',
    { 'b.yaml': 'Loop: { $ref: "#/Other" }\nOther: { $ref: "b.yaml#/Loop" }\n' },
    ['b.yaml:1 #/Other', 'b.yaml:2 b.yaml#/Loop'],
  ],
  [
    'through another file',
    {
      'b.yaml': 'Loop: { $ref: "c.yaml#/Loop" }\n',
      'c.yaml': '\nLoop: { $ref: "b.yaml#/Loop" }\n',
    },
    ['b.yaml:1 c.yaml#/Loop', 'c.yaml:2 b.yaml#/Loop'],
  ],
  [
    'to what lies behind it',
    { 'b.yaml': 'Loop: { $ref: "#/Loop/properties/a" }\n' },
    ['b.yaml:1 #/Loop/properties/a'],
  ],
  [
    'in a circle that another leads into',
    { 'b.yaml': 'Loop: { $ref: "#/Two" }\nTwo: { $ref: "#/Two" }\n' },
    ['b.yaml:2 #/Two'],
  ],
  [
    'within a schema',
    { 'b.yaml': 'Loop:\n  items: { $ref: "#/Loop/items" }\n' },
    ['b.yaml:2 #/Loop/items'],
  ],
]
test.each(circles)(
  'references that lead back, %s, are told by file and line',
  async (_, files, places) => {
    const error = await bundled({
      'a.yaml':
        'openapi: 3.1.0\npaths: {}\ncomponents: { schemas: { A: { $ref: "b.yaml#/Loop" } } }\n',
      ...files,
    }).catch((thrown: unknown) => thrown)
    if (!(error instanceof CircularReferenceError)) throw error
    const found = error.references.map(
      ({ file, line, reference }) => `${relative(directory, file)}:${line} ${reference}`,
    )
    expect(found.sort()).toEqual([...places])
    for (const [index, line] of error.message.split('\n').entries())
      expect(line).toContain(`(${error.references[index]?.line}:`)
  },
)

test.each([
  ['recursion of a list', 'Loop: { type: array, items: { $ref: "#/Loop" } }\n'],
  ['recursion of a member', 'Loop: { properties: { a: { $ref: "b.yaml#/Loop" } } }\n'],
  [
    'a way through a reference',
    'Loop: { $ref: "#/Two/properties/a" }\nTwo: { $ref: "#/Three" }\nThree: { properties: { a: { type: string } } }\n',
  ],
  ['a circle that is data', 'Loop: { type: object, default: { $ref: "#/Loop/default" } }\n'],
  ['a circle that nothing leads to', 'Loop: { type: string }\nOld: { $ref: "#/Old" }\n'],
])('%s leads somewhere', async (_, text) => {
  await expect(
    bundled({
      'a.yaml':
        'openapi: 3.1.0\npaths: {}\ncomponents: { schemas: { A: { $ref: "b.yaml#/Loop" } } }\n',
      'b.yaml': text,
    }),
  ).resolves.toBeDefined()
})
