import { VirtualClock } from '@picturedesk/mocks'
import { mockVendor } from '@picturedesk/mocks/vitest'
import { type AnyProvider, methodsOf, PicturedeskError, servedMethods } from '@picturedesk/provider'
import { afterAll, describe, expect, test } from 'vitest'
import { expectNone } from '../calls/expect-none.ts'
import { leapingClock } from '../calls/leaping-clock.ts'
import { type Journey, type JourneyTable, journeyFor, methodWithJourney } from '../journeys.ts'
import { providerOf } from '../provider-of.ts'
import { operationOf } from '../spec/operation-of.ts'
import { specResponses } from '../spec/spec-responses.ts'
import type { Vendor } from '../vendor.ts'
import type { VendorOptions } from '../vendor-options.ts'
import { modelProblems } from './model-problems.ts'
import { mutations } from './mutations.ts'

/** Options of {@link testModel}. */
export interface ModelOptions<Options extends VendorOptions = VendorOptions> {
  /** Options of the provider, besides the mock's credentials. */
  readonly options?: Partial<Options>
}

/** Whether every place gets every value: minutes instead of seconds. Else the values take turns. */
const isThorough = process.env['PICTUREDESK_MUTATIONS'] === 'all'

/** Problems that are shown of one operation. */
const MOST_SHOWN = 20

/**
 * Registers a test for each operation that the manifest claims and a journey reaches: every member
 * of every example of a success is left out, and replaced by values of all kinds. Whatever the
 * vendor sends, the result heeds the published types, or the call ends in a typed error. Values take
 * turns, unless `PICTUREDESK_MUTATIONS=all` is set.
 *
 * @example
 * testModel(vendor, journeys)
 */
export function testModel<Provider extends AnyProvider, Options extends VendorOptions>(
  vendor: Vendor<Provider, Options>,
  journeys: JourneyTable<Provider>,
  { options = {} }: ModelOptions<Options> = {},
): void {
  const { manifest, mock } = vendor
  const examples = specResponses(mock.spec).filter(
    ({ status, mediaType = '', example }) =>
      status >= 200 && status < 300 && /\bjson$/.test(mediaType) && example !== undefined,
  )

  describe(`${manifest.id}: the model`, () => {
    const operationIn = operationOf(mock.spec)
    // Calls that look something up before the operation get what the mock answers.
    const running = mockVendor(mock, {
      clock: new VirtualClock({ start: leapingClock().now(), running: false }),
    })
    let made = 0
    let wrong = 0
    afterAll(() => {
      process.stdout.write(
        `${manifest.id}: ${made} mutated responses, ${wrong} against the published types.\n`,
      )
    })

    async function problemsOf(
      operation: string,
      method: string,
      { call, options: own }: Journey<Provider>,
      text: string,
      status: number,
    ): Promise<string[]> {
      const provider = providerOf<Provider>(vendor as Vendor<Provider>, {
        maxAttempts: 1,
        clock: leapingClock(),
        fetch: async (input, init) => {
          const request = new Request(input, init)
          const asked = operationIn(request) ?? operation
          if (asked !== operation) return running.fetch(request)
          return new Response(text, { status, headers: { 'content-type': 'application/json' } })
        },
        ...options,
        ...own,
      })
      try {
        return modelProblems(method, await call(provider))
      } catch (error) {
        return PicturedeskError.isInstance(error) ? [] : [`it threw ${String(error)}.`]
      }
    }

    const isTried = (operation: string): boolean =>
      journeys[operation] !== undefined && examples.some((one) => one.operation === operation)
    if (!Object.keys(manifest.operations).some(isTried))
      test.todo('no journey reaches a claimed operation yet')
    for (const [operation, method] of servedMethods(manifest)) {
      const journey = journeys[operation] as Journey<Provider> | undefined
      const shown = examples.filter((example) => example.operation === operation)
      if (journey === undefined || shown.length === 0) continue
      const methods = methodsOf(manifest, operation)
      if (methodWithJourney(journey, methods, (one) => one === method) === undefined) continue
      test(`of ${operation} for ${method} heeds the published types, whatever the vendor sends`, async () => {
        const problems: string[] = []
        const one = journeyFor(journey, method)
        for (const { example, value, status } of shown)
          for (const { title, text } of mutations(value, isThorough)) {
            made++
            const found = await problemsOf(operation, method, one, text, status)
            if (found.length > 0) wrong++
            problems.push(...found.map((problem) => `${example}, ${title}: ${problem}`))
          }
        expect(made).toBeGreaterThan(0)
        expectNone(problems.slice(0, MOST_SHOWN))
      }, 120_000)
    }
  })
}
