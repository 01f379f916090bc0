import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { bundleSpec } from './bundle-spec.ts'
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

test('a reference that leads nowhere is an error that names it', async () => {
  const broken = fileURLToPath(new URL('../fixtures/broken.yaml', import.meta.url))
  await expect(bundleSpec(broken)).rejects.toThrow(/broken\.yaml#\/paths\/~1a: .*nowhere\.yaml/)
})
