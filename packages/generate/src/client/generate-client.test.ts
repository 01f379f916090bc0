import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fits } from '../fixtures/fits.ts'
import { type GeneratedModules, generatedModules } from '../fixtures/generated-modules.ts'
import type { Shape } from '../fixtures/transport.ts'
import { bundleSpec } from '../spec/bundle-spec.ts'
import { type Response, resolve } from '../spec/document.ts'
import { listOperations } from '../spec/list-operations.ts'
import { generateClient } from './generate-client.ts'

const gallery = fileURLToPath(new URL('../fixtures/gallery/openapi.yaml', import.meta.url))
let files: Record<string, string>
let generated: GeneratedModules

/** A function of `@picturedesk/transport/formats`, which each bundle has a copy of. */
const named = (name: string): unknown => expect.objectContaining({ name })

beforeAll(async () => {
  files = await generateClient(await bundleSpec(gallery))
  generated = await generatedModules(files)
})

afterAll(() => generated[Symbol.asyncDispose]())

test('the table holds what the spec says of each operation, and nothing that is usual', () => {
  const maker = { name: 1, 'agent?': { name: 1 } }
  const picture = {
    id: 1 | 2 | 128,
    'title?!': 1,
    'price?': 1,
    'editorial?!': 2 | 4,
    'keywords?!': [1],
    'sizes?!': [{ 'width-px': 2 | 128 }],
    'makers?!': [maker],
  }
  const madePicture = { ...picture, maker }
  expect(generated.operations).toEqual({
    searchPictures: {
      path: '/pictures',
      query: {
        text: { maxLength: 80 },
        page: { type: 'integer', required: true, minimum: 1 },
        color: { enum: ['#fff', '#000'] },
        tag: { type: 'array', items: {}, explode: false },
        id: { type: 'array', items: {} },
      },
      payload: [picture],
      linkExpirySeconds: 600,
    },
    getPicture: {
      path: '/pictures/{id}',
      pathParameters: { id: { required: true, pattern: /^[0-9]+$/u } },
      headers: { 'accept-language': {} },
      checkHeaders: expect.any(Function),
      payload: madePicture,
    },
    buyPicture: {
      method: 'POST',
      path: '/pictures/{id}/licence',
      retry: 'never',
      once: expect.any(Function),
      billable: true,
      pathParameters: { id: { required: true } },
      body: {
        check: named('checkBody'),
        mediaType: 'application/x-www-form-urlencoded',
        write: named('plainFormBody'),
        properties: {
          licence: { type: 'integer', required: true, minimum: 0 },
          url: {},
          file: {},
          extras: { type: 'array', items: {}, explode: false },
        },
      },
      unsigned: ['file'],
      payload: madePicture,
    },
    downloadDeed: {
      path: '/pictures/{id}/deed',
      pathParameters: { id: { required: true } },
      response: named('fileResponse'),
    },
    forgetSeen: {
      method: 'DELETE',
      path: '/seen',
      retry: 'idempotent',
      response: named('emptyResponse'),
    },
  })
})

test('failures are patterns to match, secrets are named once', () => {
  expect(generated.failures).toEqual([{ meaning: 'not-found', message: /no such|gone/i }])
  expect([...generated.sensitive].sort()).toEqual(['client_id', 'sign', 'x-key'])
})

test('the manifest lists capabilities in their order and who serves them', () => {
  expect(generated.manifest).toEqual({
    specVersion: 'v1',
    id: 'gallery',
    name: 'Gallery',
    kinds: ['image'],
    spec: { version: '1' },
    capabilities: {
      search: ['assets'],
      assets: ['get'],
      licensing: ['purchase', 'warrant'],
    },
    asksBeforeRequest: true,
    operations: {
      searchPictures: 'search.assets',
      getPicture: 'assets.get',
      buyPicture: 'licensing.purchase',
      downloadDeed: 'licensing.warrant',
    },
  })
})

test('every example of a response fits its shape, and no longer when a required property is taken out', async () => {
  const seen = new Set<string>()
  for (const { id, payload } of await examples()) {
    const shape = generated.operations[id]?.payload
    if (shape === undefined) throw new Error(`${id} has no shape`)
    expect(fits(shape, payload), id).toBe(true)
    for (const [path, incomplete] of withoutRequired(shape, payload)) {
      seen.add(`${id} ${path}`)
      expect(fits(shape, incomplete), `${id} without ${path}`).toBe(false)
    }
  }
  expect([...seen].sort()).toEqual([
    'getPicture .id',
    'getPicture .maker',
    'getPicture .maker.agent.name',
    'getPicture .maker.name',
    'getPicture .sizes[0].width-px',
    'searchPictures [0].id',
  ])
})

const maker = { name: 'Ai' }

test.each<[string, unknown]>([
  ['an id as string', { id: '1', maker }],
  ['null where the spec allows it', { id: 1, maker, price: null }],
  ['unknown fields', { id: 1, maker, surprise: {} }],
  ['null for an object', { id: 1, maker: { name: 'Ai', agent: null } }],
])('a shape is lenient: %s', (_, picture) => {
  expect(fits(generated.operations.getPicture?.payload ?? 0, picture)).toBe(true)
})

test.each<[string, unknown]>([
  ['an optional scalar of another type', { id: 1, maker, title: 1 }],
  ['null for what is optional and never null', { id: 1, maker, title: null }],
  ['another type than the envelope should carry', []],
  ['null for what is required', { id: null, maker }],
  ['a type outside the union', { id: true, maker }],
  ['an item of another type', { id: 1, maker, keywords: ['a', 1] }],
  ['an array that is none', { id: 1, maker, keywords: 'a' }],
])('a shape is strict: %s', (_, picture) => {
  expect(fits(generated.operations.getPicture?.payload ?? 31, picture)).toBe(false)
})

test('everything type-checks strictly, and callers fill in only what is theirs', async () => {
  const use = `
    import { manifest } from './manifest.ts'
    import type { Wire } from './operations.ts'
    export const search: Wire['searchPictures']['query'] = { page: 1, color: '#fff', tag: ['a'] }
    export const buy: Wire['buyPicture'] = {
      path: { id: '1' },
      body: { licence: 0, url: 'https://gallery.example/1' },
      payload: { id: 1, maker: { name: 'Ai' } },
    }
    const kind: 'image' = manifest.kinds[0]
    export const byKind: Record<(typeof manifest.kinds)[number], string> = { [kind]: 'pictures' }
    // @ts-expect-error the vendor serves no videos
    export const video: (typeof manifest.kinds)[number] = 'video'
    export const deed: Wire['downloadDeed']['payload'] = new Uint8Array()
    // @ts-expect-error page is required
    export const pageless: Wire['searchPictures']['query'] = {}
    // @ts-expect-error the client fills in its credentials itself
    export const own: Wire['buyPicture']['body'] = { licence: 0, client_id: 'a' }
  `
  expect(diagnose({ 'use.ts': use })).toEqual([])
  expect(diagnose({ 'use.ts': use.replace('licence: 0,', '') })).not.toEqual([])
}, 30_000)

/** The payloads of the spec's examples, each with its operation. */
async function examples(): Promise<{ id: string; payload: unknown }[]> {
  const document = await bundleSpec(gallery)
  return listOperations(document).flatMap(({ id, object, pointer }) =>
    Object.values(object.responses ?? {}).flatMap((entry) => {
      const { content = {} } = resolve<Response>(document, entry, pointer).value
      return Object.values(content).flatMap(({ examples: named = {} }) =>
        Object.values(named).map(({ value }) => ({
          id,
          payload: (value as { data: unknown }).data,
        })),
      )
    }),
  )
}

/** Every copy of a value that lacks one of the properties its shape requires, by path. */
function withoutRequired(
  shape: Shape,
  value: unknown,
  path = '',
): [path: string, value: unknown][] {
  if (typeof shape === 'number') return []
  if (Array.isArray(value)) {
    const [inner] = shape as readonly [Shape]
    return value.flatMap((item, index) =>
      withoutRequired(inner, item, `${path}[${index}]`).map(([at, copy]): [string, unknown] => [
        at,
        value.with(index, copy),
      ]),
    )
  }
  return Object.entries(shape).flatMap(([name, inner]) => {
    const key = name.replace(/\?!?$/, '')
    const { [key]: found, ...others } = value as Record<string, unknown>
    const at = `${path}.${key}`
    const below = withoutRequired(inner, typeof inner === 'number' ? found : (found ?? []), at)
    const copies = below.map(([where, copy]): [string, unknown] => [
      where,
      { ...others, [key]: copy },
    ])
    return name === key ? [[at, others], ...copies] : copies
  })
}

/** Compiles the generated files together with some more, and returns what the compiler reports. */
function diagnose(more: Record<string, string>): string[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    verbatimModuleSyntax: true,
    isolatedModules: true,
    noUnusedLocals: true,
    allowImportingTsExtensions: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
  }
  const host = ts.createCompilerHost(options)
  const added = new Map(
    Object.entries(more).map(([name, text]) => [join(generated.directory, name), text]),
  )
  const { readFile, fileExists } = host
  host.readFile = (path) => added.get(path) ?? readFile(path)
  host.fileExists = (path) => added.has(path) || fileExists(path)
  const names = Object.keys(files).map((name) => join(generated.directory, name))
  const program = ts.createProgram([...names, ...added.keys()], options, host)
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}
