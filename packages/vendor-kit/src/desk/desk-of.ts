import { type Mock, startMock, VirtualClock } from '@picturedesk/mocks'
import type { AnyProvider } from '@picturedesk/provider'
import { onTestFinished } from 'vitest'
import { operationOf } from '../spec/operation-of.ts'
import { specOperations } from '../spec/spec-document.ts'
import type { Vendor } from '../vendor.ts'
import type { VendorOptions } from '../vendor-options.ts'
import { passTime } from './pass-time.ts'
import { type SentRequest, sentRequest } from './sent-request.ts'

/** A provider and the vendor behind it, both fresh. */
export interface Desk<
  Provider extends AnyProvider = AnyProvider,
  Credentials extends object = object,
  ScenarioName extends string = string,
> {
  readonly provider: Provider
  readonly mock: Mock<Credentials, ScenarioName>
  /** The time of provider and mock. */
  readonly clock: VirtualClock
  /** All requests that left the provider, oldest first. The mock's journal hides secrets, this does not. */
  readonly requests: readonly SentRequest[]
  /**
   * The parameters of the one request that an operation came to, from query and body, by their
   * names on the wire. What the spec marks as secret is left out.
   * @throws Error when there is no such request, or more than one
   */
  sent(operation: string): Record<string, unknown>
  /** Moves the clock forward until a promise settles; then settles as that promise does. */
  passTime<T>(promise: PromiseLike<T>): Promise<T>
}

/** Options of a desk: those of the provider, and some of its surroundings. */
export type DeskOptions<
  Options extends VendorOptions = VendorOptions,
  ScenarioName extends string = string,
> = Omit<Options, 'fetch' | 'clock'> & DeskSurroundings<ScenarioName>

interface DeskSurroundings<ScenarioName extends string> {
  /** The bad day, or several. */
  readonly scenario?: ScenarioName | readonly ScenarioName[] | undefined
  /** Default: a clock that begins now and runs. */
  readonly clock?: VirtualClock | undefined
  /** Stands between the provider and the mock. */
  readonly wrapFetch?: ((base: typeof fetch) => typeof fetch) | undefined
}

/** Starts a desk for the running test, closed at its end. What the mock finds wrong fails that test. */
export type StartDesk<
  Provider extends AnyProvider,
  Options extends VendorOptions,
  Credentials extends object,
  ScenarioName extends string,
> = (
  options?: DeskOptions<Options, ScenarioName>,
) => Promise<Desk<Provider, Credentials, ScenarioName>>

/** Parts of the journal that stand for a secret. */
const REDACTED = '[redacted]'

/**
 * Makes the function that starts a vendor's desks. It loads whatever the first call of a mock has to
 * wait for, so that no test does.
 *
 * @param defaults options of every desk, or made for each
 * @example
 * export const startDesk = await deskOf(vendor)
 *
 * test('searches', async () => {
 *   const { provider, sent } = await startDesk({ scenario: 'quota-exhausted' })
 *   …
 * })
 */
export async function deskOf<
  Provider extends AnyProvider,
  Options extends VendorOptions,
  Credentials extends object,
  ScenarioName extends string,
>(
  vendor: Vendor<Provider, Options, Credentials, ScenarioName>,
  defaults: () => DeskOptions<Options, ScenarioName> = () =>
    ({}) as DeskOptions<Options, ScenarioName>,
): Promise<StartDesk<Provider, Options, Credentials, ScenarioName>> {
  await warmUp(vendor)
  const operationIn = operationOf(vendor.mock.spec)
  return async (options) => {
    const all: DeskSurroundings<ScenarioName> = { ...defaults(), ...options }
    const { scenario, clock = new VirtualClock(), wrapFetch = (base) => base, ...given } = all
    const mock = await startMock(vendor.mock, { clock, ...(scenario && { scenario }) })
    onTestFinished(() => mock.close())
    const requests: SentRequest[] = []
    const base = wrapFetch(mock.fetch)
    const provider = vendor.create({
      ...mock.credentials,
      baseUrl: mock.url,
      fetch: async (input: string | URL | Request, init?: RequestInit) => {
        const copy = input instanceof Request ? input.clone() : input
        requests.push(await sentRequest(new Request(copy, init), operationIn))
        return base(input, init)
      },
      clock,
      random: () => 0,
      ...given,
    } as unknown as Options)
    const sent = (operation: string): Record<string, unknown> => {
      const [entry, ...more] = mock.requests({ operation })
      if (entry === undefined || more.length > 0) {
        const count = more.length + (entry ? 1 : 0)
        throw new Error(`Expected one request of ${operation}. Received ${count}.`)
      }
      const parameters = { ...entry.query, ...(entry.body as object | undefined) }
      return Object.fromEntries(
        Object.entries(parameters).filter(([, value]) => value !== REDACTED),
      )
    }
    return {
      provider,
      mock,
      clock,
      requests,
      sent,
      passTime: (promise) => passTime(clock, promise),
    }
  }
}

/** The first mock compiles the spec, the first request loads Prism. */
async function warmUp({ mock: { spec, ...vendor } }: Pick<Vendor, 'mock'>): Promise<void> {
  const mock = await startMock({ ...vendor, spec })
  const [operation] = specOperations(spec)
  if (operation !== undefined) await mock.fetch(mock.url + operation.path, operation)
  mock.takeViolations()
  await mock.close()
}
