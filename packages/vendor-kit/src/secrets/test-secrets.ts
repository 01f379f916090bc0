import { VirtualClock } from '@picturedesk/mocks'
import { mockVendor } from '@picturedesk/mocks/vitest'
import type { AnyProvider } from '@picturedesk/provider'
import { describe, expect, test } from 'vitest'
import { expectNone } from '../calls/expect-none.ts'
import { leapingClock } from '../calls/leaping-clock.ts'
import type { Journey, JourneyTable } from '../journeys.ts'
import { providerOf } from '../provider-of.ts'
import { operationOf } from '../spec/operation-of.ts'
import { specResponses } from '../spec/spec-responses.ts'
import type { Vendor } from '../vendor.ts'
import type { VendorOptions } from '../vendor-options.ts'
import { allThatShows, errorsAndWarnings } from './all-that-shows.ts'
import { plantedResponses } from './planted-responses.ts'
import { watchedConsole } from './watched-console.ts'
import { writings } from './writings.ts'

/** Options of {@link testSecrets}. */
export interface SecretsOptions<
  Options extends VendorOptions = VendorOptions,
  Credentials extends object = object,
> {
  /** Those of the mock's credentials that nobody may see. Default: all. */
  readonly secrets?: (credentials: Credentials) => readonly string[]
  /** Options of the provider, besides the mock's credentials. */
  readonly options?: Partial<Options>
}

/**
 * Registers a test for each operation that the manifest claims: a response has each credential in
 * each place, written in each way, and none of it is in any error, warning, hook or log.
 *
 * @example
 * testSecrets(vendor, journeys, { secrets: ({ apiKey }) => [apiKey] })
 */
export function testSecrets<
  Provider extends AnyProvider,
  Options extends VendorOptions,
  Credentials extends object,
>(
  vendor: Vendor<Provider, Options, Credentials>,
  journeys: JourneyTable<Provider>,
  {
    secrets = (credentials) => Object.values(credentials).map(String),
    options = {},
  }: SecretsOptions<Options, Credentials> = {},
): void {
  const { manifest, mock } = vendor
  // Else each place gets one of the ways, by turns.
  const isThorough = Number(process.env['PICTUREDESK_RUNS']) > 2_000
  const operationIn = operationOf(mock.spec)

  describe(`${manifest.id}: no credential shows`, () => {
    // Inside, since its hooks would reach every other test of the file.
    const running = mockVendor(mock, {
      clock: new VirtualClock({ start: leapingClock().now(), running: false }),
    })

    /** All that shows when the operation of a journey gets this response. */
    async function shownBy(
      operation: string,
      { call, options: own }: Journey<Provider>,
      respond: () => Response,
    ): Promise<string> {
      const shown: unknown[] = []
      const note = (event: unknown): void => void shown.push(event)
      using _ = watchedConsole(note)
      const provider = providerOf<Provider>(vendor as unknown as Vendor<Provider>, {
        maxAttempts: 2,
        clock: leapingClock(),
        fetch: async (input, init) => {
          const request = new Request(input, init)
          const asked = operationIn(request) ?? operation
          return asked === operation ? respond() : running.fetch(request)
        },
        hooks: { onRequest: note, onResponse: note, onRetry: note, onDrift: note },
        ...options,
        ...own,
      })
      try {
        shown.push(...errorsAndWarnings(await call(provider)))
      } catch (error) {
        shown.push(error)
      }
      return allThatShows(shown)
    }

    test('in the provider itself', () => {
      const shown = allThatShows([providerOf<Provider>(vendor as unknown as Vendor<Provider>, {})])
      for (const secret of secrets(mock.credentials as Credentials))
        for (const { write } of writings) expect(shown).not.toContain(write(secret))
    })

    const operations = Object.keys(manifest.operations)
    if (operations.length === 0) test.todo('the manifest claims no operation yet')
    for (const operation of operations) {
      const journey = journeys[operation] as Journey<Provider> | undefined
      if (journey === undefined) continue
      test(`in what ${operation} leads to`, async () => {
        const seen = new Set<number>()
        // One example of each status is enough: its members are those of the others.
        const examples = specResponses(mock.spec).filter(
          ({ operation: of, status, value }) =>
            of === operation && value !== undefined && seen.size !== seen.add(status).size,
        )
        const leaks: string[] = []
        for (const secret of secrets(mock.credentials as Credentials)) {
          const forms = writings.map(({ write }) => write(secret))
          for (const [turn, { name, write }] of writings.entries())
            for (const [index, { place, respond }] of plantedResponses(
              examples,
              write(secret),
            ).entries()) {
              if (!isThorough && index % writings.length !== turn) continue
              const shown = await shownBy(operation, journey, respond)
              if (forms.some((form) => shown.includes(form))) leaks.push(`${place}, ${name}`)
            }
        }
        expectNone(leaks)
      })
    }
  })
}
