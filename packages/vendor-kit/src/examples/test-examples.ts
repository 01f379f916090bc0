import { VirtualClock } from '@picturedesk/mocks'
import { mockVendor } from '@picturedesk/mocks/vitest'
import {
  type AnyProvider,
  type ErrorCode,
  type Outcome,
  PicturedeskError,
} from '@picturedesk/provider'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { expectNone } from '../calls/expect-none.ts'
import { settled } from '../calls/refusal-of.ts'
import { type Journey, type JourneyTable, journeysOf, refusalsOf } from '../journeys.ts'
import { providerOf } from '../provider-of.ts'
import { operationOf } from '../spec/operation-of.ts'
import { failureInSuccess, payloadMember } from '../spec/response-schemas.ts'
import { type ShownResponse, specResponses } from '../spec/spec-responses.ts'
import type { Vendor } from '../vendor.ts'
import type { VendorOptions } from '../vendor-options.ts'
import { exampleProblems } from './example-problems.ts'
import { expectUnderstood } from './expect-understood.ts'
import { type ResponseRecording, recordResponses } from './record-responses.ts'
import { type PermissionWatch, watchPermissions } from './watch-permissions.ts'

/** The time of every example, by a clock that stands still. */
export const EXAMPLE_TIME = '2026-01-01T00:00:00.000Z'

/** The error that an example of a refusal becomes. Members that are left out are not looked at. */
export interface Refusal {
  readonly code: ErrorCode
  readonly vendorCode?: string | number | undefined
  readonly vendorMessage?: string | undefined
  /** Default: `rejected`, or `unknown` for a status from 500 on. */
  readonly outcome?: Outcome | undefined
}

/** Options of {@link testExamples}. */
export interface ExamplesOptions<Options extends VendorOptions = VendorOptions> {
  /**
   * The refusals that operations share, by the name of their example. An example with a status from
   * 400 on may be missing here: it then has to become a typed error with the right `outcome`.
   */
  readonly refusals?: Readonly<Record<string, Refusal>>
  /** Options of the provider, for all operations or made for each. */
  readonly options?: Partial<Options> | ((operation: string) => Partial<Options>)
}

/**
 * Registers a test for each named example of the vendor's spec, and for each response without a
 * body: the mock gives it, and what the provider makes of it is compared with the journey.
 *
 * An example that was recorded at the vendor (`x-request`) needs no line in the journey: it has to come through
 * without an error and without drift or, where it is a failure inside a success, become a typed error.
 *
 * An operation that the manifest claims fails without a journey; any other is a `todo`. At the end,
 * `reports/coverage.json` says which responses of the spec were reached by tests that passed.
 *
 * @example
 * testExamples(vendor, journeys, {
 *   refusals: { notFound: { code: 'not-found', vendorMessage: 'no such picture' } },
 * })
 */
export function testExamples<Provider extends AnyProvider, Options extends VendorOptions>(
  vendor: Vendor<Provider, Options>,
  journeys: JourneyTable<Provider>,
  { refusals = {}, options = {} }: ExamplesOptions<Options> = {},
): void {
  const { spec } = vendor.mock
  const responses = specResponses(spec)
  const operationIn = operationOf(spec)
  const payloadAt = payloadMember(spec)
  const isFailure = failureInSuccess(spec)

  describe(`${vendor.manifest.id}: examples of the spec`, () => {
    const clock = new VirtualClock({ start: Date.parse(EXAMPLE_TIME), running: false })
    const mock = mockVendor(vendor.mock, { clock })
    let recording: ResponseRecording
    beforeEach(() => {
      recording ??= recordResponses(mock, spec)
    })
    afterEach(({ task }) => recording.settle(task.result?.state === 'pass'))
    afterAll(() => recording?.write(new URL('reports/coverage.json', vendor.root)))

    test('journeys and refusals name what the spec has, and each example is one of both', () => {
      expectNone(exampleProblems(spec, journeys, Object.keys(refusals)))
    })

    for (const response of responses) {
      const { operation, status, example } = response
      const title = `${operation} ${status} ${example ?? 'without a body'}`
      const journey = journeys[operation] as Journey<Provider> | undefined
      if (journey !== undefined) {
        for (const [method, one] of journeysOf(journey)) {
          if (method === undefined) test(title, () => check(response, one))
          else if (example !== undefined && Object.hasOwn(one.examples, example))
            test(`${title}, for ${method}`, () => check(response, one))
        }
      } else if (operation in vendor.manifest.operations) test(title, () => missing(operation))
      else test.todo(`${title}: no journey reaches it yet`)
    }

    async function check(response: ShownResponse, journey: Journey<Provider>): Promise<void> {
      const { operation, status, example = '' } = response
      const drift: string[] = []
      const { provider, problems } = preferring(response, journey, (field) => drift.push(field))
      const outcome = await settled(async () => journey.call(provider))
      expect(mock.requests({ operation }), 'the operation is sent once').toMatchObject([{ status }])
      expect(recording.saw(response), 'the response is that of the spec').toBe(true)
      expectNone(problems)
      const refusal = refusals[example]
      if (isOfClient(outcome)) compareRaw(response, outcome, journey)
      else if (refusal !== undefined || status >= 400) {
        for (const error of refusalsOf(journey, outcome)) compareError(response, error, refusal)
      } else if (response.isRecorded && !Object.hasOwn(journey.examples, example))
        expectUnderstood(outcome, isFailure(response), drift)
      else if (response.example === undefined) expect(outcome).toEqual(journey.withoutBody)
      else expect(withoutNext(outcome)).toEqual(journey.examples[example]?.(payloadOf(response)))
    }

    /** A provider whose requests of one operation ask for one response. */
    function preferring(
      response: ShownResponse,
      journey: Journey<Provider>,
      onDrift: (field: string) => void,
    ): PermissionWatch<Provider> {
      const { operation, status, example } = response
      const preference = example === undefined ? `code=${status}` : `example=${example}`
      const isAsked = !journey.givenByItself?.includes(example ?? '')
      const make = (onRequest: (name: string) => void) =>
        providerOf<Provider>(vendor as Vendor<Provider>, {
          clock,
          maxAttempts: 1,
          hooks: { onDrift: ({ field }) => onDrift(field) },
          fetch: (input, init) => {
            const request = new Request(input, init)
            onRequest(operationIn(request) ?? request.url)
            if (isAsked && operationIn(request) === operation)
              request.headers.set('prefer', preference)
            return recording.fetch(request)
          },
          ...(typeof options === 'function' ? options(operation) : options),
          ...journey.options,
        })
      return watchPermissions(make)
    }

    function compareError(
      { operation, status }: ShownResponse,
      error: unknown,
      refusal: Refusal | undefined,
    ): void {
      if (!PicturedeskError.isInstance(error))
        expect.fail(`Expected a PicturedeskError. Received ${JSON.stringify(error)}.`)
      const { provider, attempts, outcome } = error as PicturedeskError
      expect({
        provider,
        operation: error.operation,
        status: error.status,
        attempts,
        outcome,
      }).toEqual({
        provider: vendor.manifest.id,
        operation,
        status,
        attempts: 1,
        outcome: refusal?.outcome ?? (status < 500 ? 'rejected' : 'unknown'),
      })
      for (const [member, value] of Object.entries(refusal ?? {}))
        expect(error[member as keyof Refusal], member).toBe(value)
    }

    /** A payload as the journey takes it: inside the envelope, and the bytes of a file. */
    function payloadOf({ mediaType, value }: ShownResponse): unknown {
      if (mediaType !== 'application/json') return new TextEncoder().encode(String(value))
      return payloadAt === undefined ? value : (value as Record<string, unknown>)[payloadAt]
    }
  })
}

function missing(operation: string): never {
  throw new Error(
    `The manifest claims the operation ${operation}. No journey reaches it. ` +
      'Add it to `journeys`, with each of its examples.',
  )
}

/** The result of the typed client, as openapi-fetch gives it. */
interface ClientResult {
  readonly data?: unknown
  readonly error?: unknown
  readonly response: Response
}

function isOfClient(outcome: unknown): outcome is ClientResult {
  return (
    typeof outcome === 'object' &&
    outcome !== null &&
    'response' in outcome &&
    outcome.response instanceof Response
  )
}

/** What the typed client gives is the example as it is, unless the journey says otherwise. */
function compareRaw(
  { status, example = '', value }: ShownResponse,
  { data, error }: ClientResult,
  journey: Journey<never>,
): void {
  if (status < 400) expect(data).toEqual(journey.examples[example]?.(value))
  else expect(error).toEqual(value)
}

/** A page without its way to the next one. */
function withoutNext(result: unknown): unknown {
  if (typeof result !== 'object' || result === null || !('next' in result)) return result
  const { next, ...rest } = result
  expect(next).toBeTypeOf('function')
  return rest
}
