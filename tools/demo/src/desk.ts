import { createHellorf, type Hellorf, type HellorfOptions, manifest } from '@picturedesk/hellorf'
import { memoryJournal } from '@picturedesk/journal'
import { hellorfMock } from '@picturedesk/mock-hellorf'
import { ogqMock } from '@picturedesk/mock-ogq'
import { omnicommerceMock } from '@picturedesk/mock-omnicommerce'
import { omniousMock } from '@picturedesk/mock-omnious'
import { type MockOf, startMock } from '@picturedesk/mocks'
import { createOgq, type Ogq, type OgqOptions } from '@picturedesk/ogq'
import {
  createOmniCommerce,
  type OmniCommerce,
  type OmniCommerceOptions,
} from '@picturedesk/omnicommerce'
import { createOmnious, type Omnious, type OmniousOptions } from '@picturedesk/omnious'
import { type AssetKind, servedKind } from '@picturedesk/provider'

/** The vendors' mocks, by the id of the vendor. */
export interface Mocks {
  readonly hellorf: MockOf<typeof hellorfMock>
  readonly ogq: MockOf<typeof ogqMock>
  readonly omnious: MockOf<typeof omniousMock>
  readonly omnicommerce: MockOf<typeof omnicommerceMock>
}

/** What each provider is made with to talk to its vendor's mock, by the id of the vendor. */
export interface ProviderOptions {
  readonly hellorf: HellorfOptions
  readonly ogq: OgqOptions
  readonly omnious: OmniousOptions
  readonly omnicommerce: OmniCommerceOptions
}

/** Four vendors' mocks and providers that talk to them over TCP. */
export interface Desk extends AsyncDisposable {
  readonly mocks: Mocks
  /** Hellorf's, for the steps that are about Hellorf alone. */
  readonly mock: MockOf<typeof hellorfMock>
  readonly hellorf: Hellorf
  readonly ogq: Ogq
  readonly omnious: Omnious
  readonly omnicommerce: OmniCommerce
  readonly options: ProviderOptions
  /** Hosts that requests went to. */
  readonly hosts: ReadonlySet<string>
  /** Another provider for Hellorf's mock, with some options of its own. */
  connect(options?: HellorfOptions): Hellorf
  /** How many requests reached Hellorf's mock so far, of all operations or of one. */
  requestCount(operation?: string): number
}

/** Starts each vendor's mock on a free loopback port and connects to it. */
export async function openDesk(): Promise<Desk> {
  await using started = new AsyncDisposableStack()
  const mocks: Mocks = {
    hellorf: started.use(await startMock(hellorfMock)),
    ogq: started.use(await startMock(ogqMock)),
    omnious: started.use(await startMock(omniousMock)),
    omnicommerce: started.use(await startMock(omnicommerceMock)),
  }
  const hosts = new Set<string>()
  const hooks: HellorfOptions['hooks'] = {
    onRequest: ({ url }) => void hosts.add(new URL(url).hostname),
  }
  const { hellorf: mock, ogq, omnious, omnicommerce } = mocks
  const options: ProviderOptions = {
    // The tour is the only buyer of the mock.
    hellorf: { baseUrl: mock.url, ...mock.credentials, hooks, journal: memoryJournal() },
    ogq: { baseUrl: ogq.url, ...ogq.credentials, hooks, clock: ogq.clock },
    omnious: { baseUrl: omnious.url, ...omnious.credentials, hooks, clock: omnious.clock },
    omnicommerce: { baseUrl: omnicommerce.url, ...omnicommerce.credentials, hooks },
  }
  const connect = (its: HellorfOptions = {}): Hellorf =>
    createHellorf({ ...options.hellorf, ...its })
  const desk = {
    mocks,
    mock,
    hellorf: connect(),
    ogq: createOgq(options.ogq),
    omnious: createOmnious(options.omnious),
    omnicommerce: createOmniCommerce(options.omnicommerce),
    options,
    hosts,
    connect,
    requestCount: (operation?: string) => mock.requests(operation ? { operation } : {}).length,
  }
  // From here on it is the desk that closes them.
  const open = started.move()
  return { ...desk, [Symbol.asyncDispose]: () => open.disposeAsync() }
}

/** A kind of asset that Hellorf serves. */
export type HellorfKind = (typeof manifest.kinds)[number]

const purchases: Readonly<Record<HellorfKind, string>> = {
  image: 'purchaseImage',
  video: 'purchaseVideo',
}

const warrants: Readonly<Record<HellorfKind, string>> = {
  image: 'downloadImageWarrant',
  video: 'downloadVideoWarrant',
}

/** Hellorf's operation that buys a kind of asset. */
export function purchaseOperation(kind: AssetKind): string {
  return purchases[servedKind(manifest, kind)]
}

/** Hellorf's operation that sends the licence document of a kind of asset. */
export function warrantOperation(kind: AssetKind): string {
  return warrants[servedKind(manifest, kind)]
}
