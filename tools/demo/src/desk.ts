import { createHellorf, type Hellorf, type HellorfOptions } from '@picturedesk/hellorf'
import { type MockOf, startMock } from '@picturedesk/mocks'
import type { AssetKind } from '@picturedesk/provider'

/** A vendor's mock and a provider that talks to it over TCP. */
export interface Desk extends AsyncDisposable {
  readonly mock: MockOf<'hellorf'>
  readonly hellorf: Hellorf
  /** Hosts that requests went to. */
  readonly hosts: ReadonlySet<string>
  /** Another provider for the same mock, with some options of its own. */
  connect(options?: HellorfOptions): Hellorf
  /** How many requests reached the mock so far, of all operations or of one. */
  requestCount(operation?: string): number
}

/** Starts Hellorf's mock on a free loopback port and connects to it. */
export async function openDesk(): Promise<Desk> {
  const mock = await startMock('hellorf')
  const hosts = new Set<string>()
  const hooks: HellorfOptions['hooks'] = {
    onRequest: ({ url }) => void hosts.add(new URL(url).hostname),
  }
  const connect = (options: HellorfOptions = {}): Hellorf =>
    createHellorf({ baseUrl: mock.url, ...mock.credentials, hooks, ...options })
  return {
    mock,
    hellorf: connect(),
    hosts,
    connect,
    requestCount: (operation) => mock.requests(operation ? { operation } : {}).length,
    [Symbol.asyncDispose]: () => mock.close(),
  }
}

/** The operation that buys, by kind. */
export const purchaseOperations: Readonly<Record<AssetKind, string>> = {
  image: 'purchaseImage',
  video: 'purchaseVideo',
}

/** The operation that sends the licence document, by kind. */
export const warrantOperations: Readonly<Record<AssetKind, string>> = {
  image: 'downloadImageWarrant',
  video: 'downloadVideoWarrant',
}
