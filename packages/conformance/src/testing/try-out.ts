import { type AssetKind, qualifiedId, systemClock } from '@picturedesk/provider'
import type { GoldenAsset } from '../bench/golden.ts'
import type { Samples } from '../bench/samples.ts'
import { type TestProviderOptions, testProvider } from '../test-provider.ts'
import { acmeManifest } from './acme-manifest.ts'
import { createAcme } from './acme-provider.ts'
import { AcmeVendor } from './acme-vendor.ts'
import { afterToken } from './after-token.ts'
import type { Mutation } from './mutation.ts'

const KEY = 'canary-7f3a/9+b'

/** What the vendor for trying the suite out has by the id 1. */
function goldenAsset(kind: AssetKind, duration: number): GoldenAsset {
  return {
    id: qualifiedId('acme', kind, '1'),
    provider: 'acme',
    kind,
    title: `${kind} 1`,
    creator: { id: 'a1', name: 'Ada 1' },
    width: 4000,
    height: 3000,
    aspectRatio: 4 / 3,
    duration,
    editorial: true,
    aiGenerated: false,
    mature: false,
    releases: { modelReleased: true, propertyReleased: false },
    createdAt: '2019-05-01',
    publishedAt: '2021-03-01T08:00:00Z',
    renditions: [{ role: 'thumbnail' }],
    offers: [
      {
        id: '11',
        name: 'Standard',
        price: { amount: '20.00', currency: 'CNY' },
        charge: { amount: '2', unit: 'credits', entitlementId: 's1' },
        requires: ['licensee'],
      },
    ],
  }
}

const SAMPLES: Samples = {
  paged: { text: '云南', perPage: 3 },
  nothing: { text: 'nothing' },
  cursorBeyondLast: '99',
  unknownAsset: 'acme:image/404',
  products: ['1', '2', '3'],
  unknownProduct: '404',
  isPurchase: ({ method, url }) => method === 'POST' && url.includes('/purchases'),
  golden: {
    asset: [goldenAsset('image', 0), goldenAsset('video', 11)],
    purchase: {
      provider: 'acme',
      kind: 'image',
      assetId: 'acme:image/1',
      offer: { id: '11' },
      price: { amount: '20.00', currency: 'CNY' },
      charge: { amount: '2', unit: 'credits' },
      licensee: '测试',
    },
    tags: {
      tags: [{ id: '7', name: 'mountain', group: 'scene', confidence: 0.875, parents: ['nature'] }],
    },
    findings: [{ category: 'gore', name: 'Blood', score: 0.25, level: 'UNLIKELY' }],
    listed: {
      'categories.list image': { id: '0', name: 'Nature' },
      'categories.list video': { id: '0', name: 'Nature' },
      'topics.categories image': { id: '5', name: 'Seasons' },
      'topics.categories video': { id: '5', name: 'Seasons' },
      'topics.list image': { id: 'acme:image/50', title: 'Spring', covers: [] },
      'topics.list video': { id: 'acme:video/50', title: 'Spring', covers: [] },
      'entitlements.list': {
        id: 's1',
        name: 'Ten a month',
        remaining: 7,
        limit: 10,
        unit: 'downloads',
      },
    },
    product: [{ id: '9', group: '', name: 'close-up', confidence: 0.75 }],
  },
  refusal: {
    body: JSON.stringify({ ok: false, code: 1001, message: 'closed today' }),
    vendorCode: 1001,
  },
}

interface TryOut extends Partial<Pick<TestProviderOptions, 'samples' | 'skip' | 'spec'>> {
  readonly mutation?: Mutation
  readonly kinds?: readonly AssetKind[]
  /** Whether the provider has a clock of its own, the machine's. Default: it takes the suite's. */
  readonly ownClock?: boolean
  /** Whether the first call requests a token before. */
  readonly needsToken?: boolean
  /** Told of each call of the vendor. */
  readonly called?: () => void
}

/** How the provider for trying the suite out is tested. */
export function acmeOptions(options: TryOut = {}): Omit<TestProviderOptions, 'test'> {
  const { mutation, kinds = ['image', 'video'], samples = SAMPLES, skip, spec } = options
  const { ownClock = false, needsToken = false, called = () => {} } = options
  return {
    manifest: acmeManifest(kinds, mutation),
    create: ({ wrapFetch, credentials, log, clock: suiteClock }) => {
      const vendor = new AcmeVendor(KEY)
      const key = credentials === 'right' ? KEY : `wrong-${KEY}`
      const wrapped = wrapFetch((...given) => {
        called()
        return vendor.fetch(...given)
      })
      const fetch = needsToken ? afterToken(wrapped) : wrapped
      const clock = ownClock ? systemClock : suiteClock
      return { provider: createAcme({ key, fetch, log, clock, kinds, mutation }), secrets: [key] }
    },
    samples,
    skip,
    spec,
  }
}

/** The tests that the suite registers for it, by the id of their case. */
export function tryOut(
  options: TryOut = {},
): Map<string, { readonly name: string; readonly run: () => Promise<void> }> {
  const registered = new Map<string, { name: string; run: () => Promise<void> }>()
  testProvider({
    test: (name, run) => registered.set(/conforms: (\S+):/.exec(name)?.[1] ?? name, { name, run }),
    ...acmeOptions(options),
  })
  return registered
}
