import { expect, test } from 'vitest'
import { assetOf, detailOf } from '../../testing/acme-catalog.ts'
import { acmeOptions, tryOut } from '../../testing/try-out.ts'

type Example = readonly [operation: string, path: string, data: object]

/** A spec of the vendor for trying the suite out that shows one success of an operation. */
const specOf = (
  [operationId, path, data]: Example,
  provenance: object = { kind: 'documented' },
): object => ({
  paths: {
    [path]: {
      [operationId === 'buy' ? 'post' : 'get']: {
        operationId,
        responses: { 200: { $ref: '#/components/responses/Shown' } },
      },
    },
  },
  components: {
    responses: {
      Shown: {
        content: {
          'application/json': { examples: { shown: { $ref: '#/components/examples/Shown' } } },
        },
      },
    },
    examples: { Shown: { 'x-provenance': provenance, value: { ok: true, data } } },
  },
})

const detail = (change: object): Example => [
  'asset',
  '/assets/{kind}/{id}',
  { ...detailOf('image', '1'), ...change },
]
const sale = {
  id: '900',
  kind: 'image',
  assetId: '1',
  offerId: '11',
  licensee: '测试',
  price: '20.00',
  credits: '2',
}
const label = { id: '7', name: 'mountain', group: 'scene', score: 0.875, wider: ['nature'] }
const finding = { word: 'gore', name: 'Blood', score: 0.25, level: 'UNLIKELY' }

test.each<[string, Example]>([
  ['asset', detail({})],
  ['asset', detail({ id: '2', title: 'of another asset' })],
  ['asset', ['search', '/search/{kind}', { list: [{ ...assetOf('image', '1'), title: 'x' }] }]],
  ['purchase', ['buy', '/purchases', sale]],
  ['purchase', ['buy', '/purchases', { ...sale, assetId: '3', price: '1.00' }]],
  ['tags', ['tagging', '/tagging/{id}', { labels: [label, { name: 'lake' }] }]],
  ['tags', ['tagging', '/tagging/{id}', { labels: [] }]],
  ['findings', ['checks', '/checks', { found: [finding] }]],
  [
    'product',
    ['moderation', '/moderation/{id}', { labels: [{ id: '9', name: 'close-up', score: 0.75 }] }],
  ],
])('golden/%s agrees with the example of %s', async (id, example) => {
  await tryOut({ spec: specOf(example) })
    .get(`golden/${id}`)
    ?.run()
})

test.each<[string, Example]>([
  ['asset', detail({ title: 'another title' })],
  ['asset', detail({ editorial: false })],
  ['asset', detail({ offers: [{ id: '11', name: 'Standard', price: '0.20', credits: '2' }] })],
  ['purchase', ['buy', '/purchases', { ...sale, price: '0.20' }]],
  ['tags', ['tagging', '/tagging/{id}', { labels: [{ ...label, score: 0.5 }] }]],
  ['findings', ['checks', '/checks', { found: [{ ...finding, level: 'VERY_UNLIKELY' }] }]],
  ['product', ['moderation', '/moderation/{id}', { labels: [{ id: '9', name: 'blurred' }] }]],
])('golden/%s contradicts the example of %s', async (id, example) => {
  const run = tryOut({ spec: specOf(example) })
    .get(`golden/${id}`)
    ?.run()
  await expect(run).rejects.toThrow(
    `What the spec's example "shown" of ${example[0]} gives differs from \`samples.golden.${id}\``,
  )
})

test('an example that is assumed counts where none is documented', async () => {
  const example: Example = ['checks', '/checks', { found: [{ ...finding, level: 'LIKELY' }] }]
  const run = tryOut({ spec: specOf(example, { kind: 'assumed' }) })
    .get('golden/findings')
    ?.run()
  await expect(run).rejects.toThrow('the spec\'s example "shown" of checks')
})

test('each kind needs a golden asset', async () => {
  const { samples } = acmeOptions()
  const [image] = [samples?.golden?.asset ?? []].flat()
  const golden = { ...samples?.golden, asset: image }
  await tryOut({ kinds: ['image'], samples: { ...samples, golden } })
    .get('golden/asset')
    ?.run()
  const run = tryOut({ samples: { ...samples, golden } })
    .get('golden/asset')
    ?.run()
  await expect(run).rejects.toThrow(/Give `samples\.golden\.asset`.* What came out of kind video: /)
})
