import { type HellorfScenario, hellorfMock } from '@picturedesk/mock-hellorf'
import { type MockOf, startMock, VirtualClock } from '@picturedesk/mocks'
import { onTestFinished } from 'vitest'
import { createHellorf, type Hellorf, type HellorfOptions } from '../index.ts'
import './warm-up.ts'

/** A provider and the vendor behind it, both fresh. */
export interface Desk {
  readonly hellorf: Hellorf
  readonly mock: MockOf<typeof hellorfMock>
  /** The one request that an operation came to, by the names on the wire, without credentials. */
  sent(operation: string): Record<string, unknown>
}

export interface DeskOptions extends Omit<HellorfOptions, 'fetch' | 'clock'> {
  readonly scenario?: HellorfScenario
  readonly clock?: VirtualClock
  /** Stands between the provider and the mock. */
  readonly wrapFetch?: (base: typeof fetch) => typeof fetch
}

const CREDENTIALS = ['client_id', 'nonce_str', 'sign']

/** Starts a mock for the running test. What the mock itself finds wrong fails that test. */
export async function startDesk(options: DeskOptions = {}): Promise<Desk> {
  const { scenario, clock = new VirtualClock(), wrapFetch = (base) => base, ...given } = options
  const mock = await startMock(hellorfMock, { clock, ...(scenario && { scenario }) })
  onTestFinished(() => mock.close())
  const hellorf = createHellorf({
    ...mock.credentials,
    baseUrl: mock.url,
    fetch: wrapFetch(mock.fetch),
    clock,
    random: () => 0,
    ...given,
  })
  const sent = (operation: string): Record<string, unknown> => {
    const [entry, ...more] = mock.requests({ operation })
    if (entry === undefined || more.length > 0)
      throw new Error(`${operation} was sent ${more.length + (entry ? 1 : 0)} times, not once.`)
    const parameters = { ...entry.query, ...(entry.body as object | undefined) }
    return Object.fromEntries(
      Object.entries(parameters).filter(([name]) => !CREDENTIALS.includes(name)),
    )
  }
  return { hellorf, mock, sent }
}
