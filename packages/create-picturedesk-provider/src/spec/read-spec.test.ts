import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readDocument } from '@picturedesk/openapi'
import { afterAll, expect, test } from 'vitest'
import { InputError } from '../input/input-error.ts'
import { prepareSpec } from './prepare-spec.ts'
import { readSpec } from './read-spec.ts'

const directory = mkdtempSync(join(tmpdir(), 'picturedesk-specs-'))
afterAll(() => rmSync(directory, { recursive: true, force: true }))

function write(name: string, text: string): string {
  const path = join(directory, name)
  writeFileSync(path, text)
  return path
}

const HEAD = 'openapi: 3.1.0\ninfo: { title: Acme, version: "1" }\n'
const DONE = 'responses: { "204": { description: Done. } }'
const TWO = `${HEAD}paths:
  /photos: { get: { operationId: list_photos, ${DONE} } }
  /photos/{id}: { get: { operationId: getPhoto, parameters: [{ name: id, in: path, required: true, schema: { type: string } }], ${DONE} } }
`
const BROKEN = `${HEAD}paths:
  /photos: { get: { operationId: listPhotos, parameters: [{ name: id, in: query, schema: { type: word } }], ${DONE} } }
`

const refusals: readonly [string, () => string, string, RegExp][] = [
  [
    'a file that is not there',
    () => join(directory, 'none.yaml'),
    '--spec',
    /There is no such file\./,
  ],
  ['a file below a file', () => join(write('a.yaml', TWO), 'b.yaml'), '--spec', /no such file/],
  ['a folder', () => directory, '--spec', /^Expected a file\. Received the folder /],
  ['a URL', () => 'https://acme.example/openapi.yaml', '--spec', /Download the document first\./],
  ['an empty file', () => write('empty.yaml', ' \n'), '--spec', /is empty\. Pass another file\./],
  ['a text', () => write('text.yaml', 'hello'), '--spec', /^Expected an OpenAPI document/],
  ['a list', () => write('list.json', '[]'), '--spec', /^Expected an OpenAPI document/],
  [
    'Swagger 2',
    () => write('old.yaml', 'swagger: "2.0"\npaths: {}\n'),
    '--spec',
    /Received Swagger 2\.0/,
  ],
  [
    'no operations',
    () => write('none.yaml', `${HEAD}paths: {}\n`),
    '--spec',
    /with operations in `paths`/,
  ],
  ['no paths', () => write('nothing.yaml', HEAD), '--spec', /with operations in `paths`/],
  [
    'paths without methods',
    () => write('bare.yaml', `${HEAD}paths: { /a: { summary: A } }\n`),
    '--spec',
    /has none/,
  ],
  [
    'webhooks alone',
    () => write('hooks.yaml', `${HEAD}webhooks: { paid: { post: { ${DONE} } } }\n`),
    '--spec',
    /It has webhooks, which a client does not call\./,
  ],
  [
    'operations that are all marked x-skip',
    () => write('skip.yaml', `${HEAD}paths: { /a: { get: { x-skip: true, ${DONE} } } }\n`),
    '--spec',
    /Every operation of .* is marked `x-skip`/,
  ],
  [
    'operations that no client can have',
    () => write('refused.yaml', BROKEN),
    '--spec',
    /^No client can be generated for any operation of .*:\n {2}GET \/photos: /,
  ],
  [
    'a file that is referred to and not there',
    () => write('refers.yaml', `${HEAD}paths: { /a: { $ref: "missing.yaml" } }\n`),
    '--spec',
    /^No client can be generated for any operation of .*:\n {2}\/a: .*missing\.yaml/,
  ],
]

test.each(refusals)('%s: the field and the remedy are named', async (_, path, field, message) => {
  const refused = readSpec(path(), 'acme')
  await expect(refused).rejects.toBeInstanceOf(InputError)
  await expect(refused).rejects.toMatchObject({ field, message: expect.stringMatching(message) })
})

const REFUSED = '{ operationId: same, parameters: [{ name: q, in: query, schema: { type: word } }]'
const FINE = '{ operationId: same'

test.each([
  ['first', { '/a': REFUSED, '/b': FINE }],
  ['last', { '/b': FINE, '/a': REFUSED }],
])(
  'an operation that shares its id with one that no client can have, which stands %s, stays',
  async (_, paths) => {
    const entries = Object.entries(paths).map(
      ([path, get]) => `  ${path}: { get: ${get}, ${DONE} } }`,
    )
    const path = write('shared.yaml', `${HEAD}paths:\n${entries.join('\n')}\n`)
    const { client, leftOut, document } = await prepareSpec(path, 'acme', {
      capabilities: new Map([['topics.list', 'same']]),
    })
    expect(leftOut).toEqual([expect.objectContaining({ path: '/a' })])
    expect(document.paths?.['/b']?.['get']).toMatchObject({ operationId: 'same' })
    expect(client['operations.ts']).toMatch(/const same = \{\s*path: '\/b',/)
  },
)
test('references that lead nowhere cost the operations that need them', async () => {
  const json = '200: { description: OK, content: { application/json: '
  const path = write(
    'nowhere.yaml',
    `${HEAD}paths:
  /fine: { get: { responses: { ${json}{ example: { $ref: refs/heads/main } } } } } } }
  /gone: { $ref: missing.yaml }
  /lost: { get: { responses: { ${json}{ schema: { $ref: "#/components/schemas/Lost" } } } } } } }
`,
  )
  const { leftOut, files } = await prepareSpec(path, 'acme')
  expect(leftOut).toMatchObject([
    { path: '/gone', reason: expect.stringContaining('#/paths/~1gone: missing.yaml') },
    { path: '/lost', method: 'get', reason: expect.stringContaining('/schema: Nothing is at') },
  ])
  const { paths } = readDocument(files['openapi.yaml'] ?? '', '') as { paths: object }
  expect(Object.keys(paths)).toEqual(['/fine', '/lost'])
  expect(paths).toHaveProperty(['/lost', 'get', 'x-skip'], true)
})

test('an operation is chosen by the id of the document, or by its new name', async () => {
  const path = write('two.yaml', TWO)
  for (const id of ['list_photos', 'listPhotos']) {
    const { added } = await readSpec(path, 'acme', { capabilities: new Map([['topics.list', id]]) })
    expect(added).toContainEqual(
      expect.objectContaining({
        at: ['paths', '/photos', 'get'],
        key: 'x-capability',
        value: 'topics.list',
      }),
    )
  }
})

test('an operation that is chosen for two methods serves both', async () => {
  const capabilities = new Map([
    ['search.assets', 'list_photos'],
    ['topics.list', 'list_photos'],
  ])
  const { added } = await readSpec(write('both.yaml', TWO), 'acme', { capabilities })
  const serving = added.find(({ at, key }) => at[1] === '/photos' && key === 'x-capability')
  expect(serving?.value).toEqual(['search.assets', 'topics.list'])
})

test('an operation that is not there is refused with those that are', async () => {
  const capabilities = new Map([['search.assets', 'findPhotos']])
  const refused = readSpec(write('choice.yaml', TWO), 'acme', { capabilities })
  await expect(refused).rejects.toMatchObject({
    name: 'InputError',
    field: '--capability',
    message: 'Unknown operation "findPhotos". Known: listPhotos, getPhoto.',
  })
})

test('an operation that is left out cannot be chosen, and it is told why', async () => {
  const text = `${TWO}${BROKEN.split('paths:\n')[1]?.replace('/photos:', '/broken:').replace('listPhotos', 'broken')}`
  const capabilities = new Map([['search.assets', 'broken']])
  const refused = readSpec(write('broken.yaml', text), 'acme', { capabilities })
  await expect(refused).rejects.toMatchObject({
    field: '--capability',
    message: expect.stringMatching(/^broken cannot serve search\.assets, .* GET \/broken: /),
  })
})

test('a document in a folder of its own is read with its files', async () => {
  mkdirSync(join(directory, 'split'))
  writeFileSync(
    join(directory, 'split/a.yaml'),
    `get: { operationId: getA, x-capability: [], x-provenance: {}, x-retry-safety: safe, ${DONE} }\n`,
  )
  const path = write('split/openapi.yaml', `${HEAD}paths: { /a: { $ref: "a.yaml" } }\n`)
  const { files } = await readSpec(path, 'acme')
  expect(Object.keys(files).sort()).toEqual(['a.yaml', 'openapi.yaml'])
})
