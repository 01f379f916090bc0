import { type OgqScenario, ogqMock } from '@picturedesk/mock-ogq'
import { type MockOf, startMock, VirtualClock } from '@picturedesk/mocks'
import { onTestFinished } from 'vitest'
import { createOgq, type Ogq, type OgqOptions } from '../index.ts'
import './warm-up.ts'

/** A request as it left the provider. */
export interface Sent {
  readonly method: string
  readonly url: string
  /** The path, as it is encoded. */
  readonly path: string
  readonly query: Readonly<Record<string, string | readonly string[]>>
  readonly key: string | null
  readonly body: unknown
}

/** A provider and the vendor behind it, both fresh. */
export interface Desk {
  readonly ogq: Ogq
  readonly mock: MockOf<typeof ogqMock>
  /** What was sent, oldest first: the journal of the mock hides who the user is. */
  readonly sent: readonly Sent[]
}

export interface DeskOptions extends Omit<OgqOptions, 'fetch' | 'clock'> {
  readonly scenario?: OgqScenario
  readonly clock?: VirtualClock
  /** Stands between the provider and the mock. */
  readonly wrapFetch?: (base: typeof fetch) => typeof fetch
}

/** Starts a mock for the running test. What the mock itself finds wrong fails that test. */
export async function startDesk(options: DeskOptions = {}): Promise<Desk> {
  const { scenario, clock = new VirtualClock(), wrapFetch = (base) => base, ...given } = options
  const mock = await startMock(ogqMock, { clock, ...(scenario && { scenario }) })
  onTestFinished(() => mock.close())
  const sent: Sent[] = []
  const base = wrapFetch(mock.fetch)
  const ogq = createOgq({
    ...mock.credentials,
    baseUrl: mock.url,
    fetch: async (input, init) => {
      const request = new Request(input, init)
      sent.push(
        await describe(request.clone(), input instanceof Request ? input.url : String(input)),
      )
      return base(input instanceof Request ? request : input, init)
    },
    clock,
    random: () => 0,
    ...given,
  })
  return { ogq, mock, sent }
}

async function describe(request: Request, url: string): Promise<Sent> {
  const { pathname, searchParams } = new URL(url)
  const names = [...new Set(searchParams.keys())]
  const text = await request.text()
  return {
    method: request.method,
    url,
    path: pathname,
    query: Object.fromEntries(
      names.map((name) => {
        const [value = '', ...more] = searchParams.getAll(name)
        return [name, more.length > 0 ? [value, ...more] : value]
      }),
    ),
    key: request.headers.get('x-oapi-key'),
    body: text === '' ? undefined : JSON.parse(text),
  }
}
