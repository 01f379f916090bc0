import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { bundleSpecFiles } from './bundle-spec.ts'

let directory: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'names-'))
})
afterEach(() => rmSync(directory, { recursive: true }))

async function bundled(schema: object, files: Readonly<Record<string, object>> = {}) {
  const root = join(directory, 'openapi.json')
  const { Box, ...others } = files
  const document = {
    ...{ openapi: '3.1.0', info: { title: 'T', version: '1.0.0' } },
    paths: {
      '/a': {
        get: {
          operationId: 'getA',
          responses: { 200: { description: 'A', content: { 'application/json': { schema } } } },
        },
      },
    },
    ...(Box === undefined ? {} : { components: { schemas: { Box } } }),
  }
  writeFileSync(root, JSON.stringify(document))
  for (const [name, content] of Object.entries(others))
    writeFileSync(join(directory, name), JSON.stringify(content))
  const { document: found, dangling, unused } = await bundleSpecFiles(root)
  // biome-ignore lint/suspicious/noExplicitAny: a document of this test, read freely.
  const { schemas } = (found as any).components ?? {}
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  const used = (found.paths as any)['/a'].get.responses[200].content['application/json'].schema
  return { used, schemas, dangling, unused }
}

const box = { type: 'object', properties: { size: { type: 'integer' } } }

test.each([
  ['an anchor', { $ref: '#box' }, { $anchor: 'box', ...box }],
  ['an id', { $ref: 'https://shop.example/box' }, { $id: 'https://shop.example/box', ...box }],
  ['an id beside the file', { $ref: 'box' }, { $id: 'box', ...box }],
  ['an anchor below an id', { $ref: 'box#it' }, { $id: 'box', $anchor: 'it', ...box }],
])('%s leads to its place', async (_, reference, Box) => {
  const { used, dangling } = await bundled(reference, { Box })
  expect(used).toEqual({ $ref: '#/components/schemas/Box' })
  expect(dangling).toEqual([])
})

test('an anchor of another file is found, and counts as used', async () => {
  const { used, schemas, dangling, unused } = await bundled(
    { $ref: 'schemas.json#list' },
    {
      'schemas.json': {
        Boxes: { $anchor: 'list', type: 'array', items: { $ref: '#box' } },
        Box: { $anchor: 'box', ...box },
      },
    },
  )
  expect(used).toEqual({ $ref: '#/components/schemas/Boxes' })
  expect(schemas.Boxes.items).toEqual({ $ref: '#/components/schemas/Box' })
  expect({ dangling, unused }).toEqual({ dangling: [], unused: [] })
})

test('an anchor of nothing is told, and one that two have stays for the generator to refuse', async () => {
  const two = { Box: { anyOf: [{ $anchor: 'box' }, { $anchor: 'box' }] } }
  expect((await bundled({ $ref: '#nothing' }, two)).dangling).toHaveLength(1)
  expect((await bundled({ $ref: '#box' }, two)).used).toEqual({ $ref: '#box' })
})

test('a reference in an example is data', async () => {
  const example = { $ref: '#box' }
  const { used } = await bundled({ ...box, examples: [example] }, { Box: { $anchor: 'box' } })
  expect(used.examples).toEqual([example])
})
