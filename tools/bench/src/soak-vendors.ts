import { createHellorf } from '@picturedesk/hellorf'
import { hellorfMock } from '@picturedesk/mock-hellorf'
import { ogqMock } from '@picturedesk/mock-ogq'
import { omnicommerceMock } from '@picturedesk/mock-omnicommerce'
import { omniousMock } from '@picturedesk/mock-omnious'
import { type Fault, type Mock, startMock, VirtualClock } from '@picturedesk/mocks'
import { createOgq } from '@picturedesk/ogq'
import { createOmniCommerce } from '@picturedesk/omnicommerce'
import { createOmnious } from '@picturedesk/omnious'

/** A request that can be sent again as it is. */
export interface Recipe {
  readonly url: string
  readonly init: RequestInit
}

/** A mock that is to be soaked, and what to call it with. */
export interface SoakVendor {
  readonly mock: Mock<object>
  /** What the vendor's own client sends, which the mock in its present state lets in. */
  record(): Promise<Recipe[]>
  /** What the faults need to know that need something. */
  readonly details: Readonly<Partial<Record<Fault['name'], object>>>
}

type Recorder = (fetch: typeof globalThis.fetch) => Promise<unknown>

/** Starts all vendors, on one clock that only the soak moves. */
export async function startSoakVendors(): Promise<SoakVendor[]> {
  const clock = new VirtualClock({ running: false })
  const [hellorf, ogq, omnious, omniCommerce] = await Promise.all([
    startMock(hellorfMock, { clock }),
    startMock(ogqMock, { clock }),
    startMock(omniousMock, { clock }),
    startMock(omnicommerceMock, { clock }),
  ])
  return [
    soakVendor(hellorf, [['listImageCategories', '/data/0/name'], 'signatureRefused'], (fetch) => {
      const client = createHellorf({
        ...hellorf.credentials,
        baseUrl: hellorf.url,
        clock,
        fetch,
      })
      const asset = 'hellorf:image/363488282'
      return Promise.all([
        client.categories.list(),
        client.search.assets({ text: '云南' }),
        client.licensing.purchase({ asset, offer: '27', licensee: 'A' }),
        client.licensing.history({ kind: 'image' }),
      ])
    }),
    soakVendor(ogq, [['listFavorites', '/data/hasNext'], 'keyRefused'], (fetch) => {
      const client = createOgq({ ...ogq.credentials, baseUrl: ogq.url, clock, fetch })
      return Promise.all([client.search.assets({ text: 'a' }), client.favorites.list()])
    }),
    soakVendor(omnious, [['getTaggingTaskStatus', '/data/taskStatus'], undefined], (fetch) => {
      const client = createOmnious({
        ...omnious.credentials,
        baseUrl: omnious.url,
        clock,
        fetch,
      })
      const request = { id: '1', image: { url: 'https://img.example/1.jpg' } }
      return client.tagging.create([request]).then(({ taskId }) => client.tagging.status(taskId))
    }),
    soakVendor(
      omniCommerce,
      [['getModeration', '/imageModeration/0/group'], 'keyRefused'],
      async (fetch) => {
        const client = createOmniCommerce({
          ...omniCommerce.credentials,
          baseUrl: omniCommerce.url,
          clock,
          fetch,
        })
        await client.moderation.get('A1000')
        for await (const _ of client.moderation.getMany(['A1000', 'A1001', 'A1007']));
      },
    ),
  ]
}

function soakVendor(
  mock: Mock<object>,
  [[operation, field], example]: readonly [enumAt: readonly [string, string], string | undefined],
  call: Recorder,
): SoakVendor {
  return {
    mock,
    record: async () => {
      const recipes: Recipe[] = []
      await call((input, { method, headers, body } = {}) => {
        const init: RequestInit = {
          redirect: 'manual',
          body: body ?? null,
          ...(method && { method }),
          ...(headers && { headers }),
        }
        recipes.push({ url: String(input), init })
        return mock.fetch(input, init)
      })
      return recipes
    },
    details: {
      'oversized-body': { bytes: 100_000 },
      'unknown-enum': { operation, field },
      ...(example !== undefined && { example: { example } }),
    },
  }
}
