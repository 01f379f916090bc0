import { type OpenverseScenario, openverseMock } from '@picturedesk/mock-openverse'
import { type MockOf, startMock, VirtualClock } from '@picturedesk/mocks'
import { onTestFinished } from 'vitest'
import { createOpenverse, type Openverse, type OpenverseOptions } from '../index.ts'
import './warm-up.ts'

/** A request as it left the provider. */
export interface Sent {
  readonly method: string
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly authorization: string | null
  /** The fields of a form. */
  readonly form: Readonly<Record<string, string>>
}

/** A provider and the vendor behind it, both fresh. */
export interface Desk {
  readonly openverse: Openverse
  readonly mock: MockOf<typeof openverseMock>
  /** What was sent, oldest first, secrets included. */
  readonly sent: readonly Sent[]
  /** What was sent beside requests for tokens. */
  readonly searches: () => readonly Sent[]
}

export interface DeskOptions extends Omit<OpenverseOptions, 'fetch' | 'clock'> {
  readonly scenario?: OpenverseScenario
  readonly clock?: VirtualClock
  /** Without credentials. */
  readonly anonymous?: boolean
  /** Stands between the provider and the mock. */
  readonly wrapFetch?: (base: typeof fetch) => typeof fetch
}

/** Starts a mock for the running test. What the mock itself finds wrong fails that test. */
export async function startDesk(options: DeskOptions = {}): Promise<Desk> {
  const { scenario, clock = new VirtualClock(), anonymous = false, ...rest } = options
  const { wrapFetch = (base) => base, ...given } = rest
  const mock = await startMock(openverseMock, { clock, ...(scenario && { scenario }) })
  onTestFinished(() => mock.close())
  const sent: Sent[] = []
  const base = wrapFetch(mock.fetch)
  const openverse = createOpenverse({
    ...(anonymous ? { clientId: '' } : mock.credentials),
    baseUrl: mock.url,
    fetch: async (input, init) => {
      sent.push(await describe(new Request(input instanceof Request ? input.clone() : input, init)))
      return base(input, init)
    },
    clock,
    random: () => 0,
    ...given,
  })
  const searches = () => sent.filter(({ method }) => method === 'GET')
  return { openverse, mock, sent, searches }
}

async function describe(request: Request): Promise<Sent> {
  const { pathname, searchParams } = new URL(request.url)
  return {
    method: request.method,
    path: pathname,
    query: Object.fromEntries(searchParams),
    authorization: request.headers.get('authorization'),
    form: Object.fromEntries(new URLSearchParams(await request.text())),
  }
}
