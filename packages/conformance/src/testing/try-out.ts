import { type AssetKind, systemClock } from '@picturedesk/provider'
import type { Samples } from '../bench/samples.ts'
import { type TestProviderOptions, testProvider } from '../test-provider.ts'
import { acmeManifest } from './acme-manifest.ts'
import { createAcme } from './acme-provider.ts'
import { AcmeVendor } from './acme-vendor.ts'
import { afterToken } from './after-token.ts'
import type { Mutation } from './mutation.ts'

const KEY = 'canary-7f3a/9+b'

const SAMPLES: Samples = {
  paged: { text: '云南', perPage: 3 },
  nothing: { text: 'nothing' },
  cursorBeyondLast: '99',
  unknownAsset: 'acme:image/404',
  products: ['1', '2', '3'],
  unknownProduct: '404',
  isPurchase: ({ method, url }) => method === 'POST' && url.includes('/purchases'),
  refusal: {
    body: JSON.stringify({ ok: false, code: 1001, message: 'closed today' }),
    vendorCode: 1001,
  },
}

interface TryOut extends Partial<Pick<TestProviderOptions, 'samples' | 'skip'>> {
  readonly mutation?: Mutation
  readonly kinds?: readonly AssetKind[]
  /** Whether the provider has a clock of its own, the machine's. Default: it takes the suite's. */
  readonly ownClock?: boolean
  /** Whether the first call requests a token before. */
  readonly needsToken?: boolean
}

/** How the provider for trying the suite out is tested. */
export function acmeOptions(options: TryOut = {}): Omit<TestProviderOptions, 'test'> {
  const { mutation, kinds = ['image', 'video'], samples = SAMPLES, skip } = options
  const { ownClock = false, needsToken = false } = options
  return {
    manifest: acmeManifest(kinds, mutation),
    create: ({ wrapFetch, credentials, log, clock: suiteClock }) => {
      const vendor = new AcmeVendor(KEY)
      const key = credentials === 'right' ? KEY : `wrong-${KEY}`
      const wrapped = wrapFetch(vendor.fetch)
      const fetch = needsToken ? afterToken(wrapped) : wrapped
      const clock = ownClock ? systemClock : suiteClock
      return { provider: createAcme({ key, fetch, log, clock, kinds, mutation }), secrets: [key] }
    },
    samples,
    skip,
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
