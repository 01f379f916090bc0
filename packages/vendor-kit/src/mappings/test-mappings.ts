import { VirtualClock } from '@picturedesk/mocks'
import { mockVendor } from '@picturedesk/mocks/vitest'
import { type AnyProvider, InvalidResponseError, PicturedeskError } from '@picturedesk/provider'
import fc, { type Arbitrary } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyValue } from '../arbitrary/any-value.ts'
import { lacking } from '../arbitrary/lacking.ts'
import { expectNone } from '../calls/expect-none.ts'
import { leapingClock } from '../calls/leaping-clock.ts'
import { settled } from '../calls/refusal-of.ts'
import { type Journey, type JourneyTable, journeysOf, refusalsOf } from '../journeys.ts'
import { providerOf } from '../provider-of.ts'
import { operationOf } from '../spec/operation-of.ts'
import { failureResponse, type ResponseSchema, successResponse } from '../spec/response-schemas.ts'
import type { Vendor } from '../vendor.ts'
import type { VendorOptions } from '../vendor-options.ts'
import { unsoundPlaces } from './unsound-places.ts'

/** Options of {@link testMappings}. */
export interface MappingsOptions<Options extends VendorOptions = VendorOptions> {
  /** Operations to leave out, each with the reason. */
  readonly except?: Readonly<Record<string, string>>
  /** Options of the provider, besides the mock's credentials. */
  readonly options?: Partial<Options>
  /** How many responses are made for each operation. Default: `PICTUREDESK_RUNS`, else 200, and 100,000 for all. */
  readonly runs?: number
  /**
   * Members of the envelope, not of the payload: a response without them need not name them as
   * missing, nor be refused.
   */
  readonly envelope?: readonly string[]
  /** Matches fields that may drift although the spec allows their value, such as a 31st of February. */
  readonly mayDrift?: RegExp
  /** Whether a response that the schema allows is one that the test is about. Default: all are. */
  readonly isMeant?: (response: unknown, operation: string) => boolean
  /**
   * Whether a response is a failure by itself, whatever its status. What lacks a member and is such a
   * failure is refused without the member's name. Default: none is.
   */
  readonly isFailure?: (response: unknown) => boolean
  /** Further checks of what a success became. */
  readonly check?: (result: unknown, operation: string) => void
  /** Members of the error that a refusal of the vendor becomes, besides operation and status. */
  readonly errorOf?: (failure: unknown) => object
}

/** Responses for all operations of a vendor, so that one with many does not take all the time of a run. */
const MOST = 100_000

function usualRuns(operations: number): number {
  const asked = Number(process.env['PICTUREDESK_RUNS'] ?? 200)
  return Math.min(asked, Math.ceil(MOST / Math.max(operations, 1)))
}

/**
 * Registers property tests of the mappings, three for each operation that the manifest claims and a
 * journey reaches: any response that the spec allows comes through; one without a required member
 * is an `InvalidResponseError` that names the member; a refusal is an error whatever the status.
 *
 * @example
 * testMappings(vendor, journeys, { envelope: ['code'] })
 *
 * @throws TypeError when `except` names an operation that the manifest does not claim, or no reason
 */
export function testMappings<Provider extends AnyProvider, Options extends VendorOptions>(
  vendor: Vendor<Provider, Options>,
  journeys: JourneyTable<Provider>,
  {
    except = {},
    options = {},
    runs = usualRuns(Object.keys(vendor.manifest.operations).length),
    envelope = [],
    mayDrift,
    isMeant = () => true,
    isFailure = () => false,
    check = () => {},
    errorOf = () => ({}),
  }: MappingsOptions<Options> = {},
): void {
  const { manifest, mock } = vendor
  for (const [operation, reason] of Object.entries(except)) {
    if (!Object.hasOwn(manifest.operations, operation) || reason.trim() === '')
      throw new TypeError(
        '`except` must name operations of the manifest, each with a reason. ' +
          `Received ${JSON.stringify(reason)} for ${operation}.`,
      )
  }

  describe(`${manifest.id}: mappings`, () => {
    const operationIn = operationOf(mock.spec)
    // Calls that look something up before the operation get what the mock answers.
    const running = mockVendor(mock, {
      clock: new VirtualClock({ start: leapingClock().now(), running: false }),
    })

    const before = new Map<string, Promise<Response>>()

    /** The mock's response to an operation, asked for once. */
    async function responseBefore(asked: string, request: Request): Promise<Response> {
      const response = before.get(asked) ?? running.fetch(request)
      before.set(asked, response)
      return (await response).clone()
    }

    /** A call that gets this response from its operation, and the mock's from those that it asks before. */
    async function onResponse(
      operation: string,
      { call, options: own }: Journey<Provider>,
      body: unknown,
      status: number,
      onDrift: (field: string) => void = () => {},
    ): Promise<unknown> {
      const provider = providerOf<Provider>(vendor as Vendor<Provider>, {
        maxAttempts: 1,
        clock: leapingClock(),
        fetch: async (input, init) => {
          const { method = 'GET' } = input instanceof Request ? input : { ...init }
          const url = input instanceof Request ? input.url : String(input)
          const asked = operationIn({ method, url }) ?? operation
          if (asked === operation) return Response.json(body, { status })
          return responseBefore(asked, new Request(input, init))
        },
        hooks: { onDrift: ({ field }) => onDrift(field) },
        ...options,
        ...own,
      })
      return call(provider)
    }

    if (Object.keys(manifest.operations).length === 0)
      test.todo('the manifest claims no operation yet')
    for (const operation of Object.keys(manifest.operations)) {
      const journey = journeys[operation] as Journey<Provider> | undefined
      const success = successResponse(mock.spec, operation)
      if (journey === undefined || success === undefined || Object.hasOwn(except, operation))
        continue
      const responses = anyValue(mock.spec, success.schema).filter((one) => isMeant(one, operation))
      for (const [method, one] of journeysOf(journey))
        describe(method === undefined ? operation : `${operation} for ${method}`, () =>
          testMapping(operation, one, success, responses),
        )
    }

    function testMapping(
      operation: string,
      journey: Journey<Provider>,
      success: ResponseSchema,
      responses: Arbitrary<unknown>,
    ): void {
      const errorsIn = async (
        body: unknown,
        status: number,
        onDrift?: (field: string) => void,
      ): Promise<readonly unknown[]> => {
        const outcome = await settled(() => onResponse(operation, journey, body, status, onDrift))
        return refusalsOf(journey, outcome)
      }

      test('any response that the spec allows comes through', async () => {
        await fc.assert(
          fc.asyncProperty(responses, async (response) => {
            const drifts: string[] = []
            const result = await onResponse(operation, journey, response, success.status, (field) =>
              drifts.push(field),
            )
            expectNone(unsoundPlaces(result, manifest.id))
            expectNone(
              drifts.filter((field) => !mayDrift?.test(field)).map((field) => `${field} drifts.`),
            )
            check(result, operation)
          }),
          { numRuns: runs },
        )
      })

      test('a response that lacks a required member is refused by its name', async () => {
        await fc.assert(
          fc.asyncProperty(responses, async (response) => {
            for (const { field, value } of lacking(mock.spec, success.schema, response)) {
              if (envelope.includes(field) || isFailure(value)) {
                await errorsIn(value, success.status)
                continue
              }
              const drifts: string[] = []
              const errors = await errorsIn(value, success.status, (at) => drifts.push(at))
              // A bad entry of a list costs that entry alone, as does an optional object itself.
              if (drifts.includes(field)) continue
              for (const error of errors)
                expect(blamed(error)).toMatchObject({ operation, reason: 'missing-field', field })
            }
          }),
          // Each of these makes a response for each required member.
          { numRuns: Math.min(100, Math.ceil(runs / 20)) },
        )
      })

      const failure = failureResponse(mock.spec, operation)
      if (failure === undefined) return
      test('a refusal of the vendor is an error, whatever the status', async () => {
        const failures = anyFailure(failure, responses)
        const statuses = fc.constantFrom(...new Set([failure.status, 400, 418, 500]))
        await fc.assert(
          fc.asyncProperty(failures, statuses, async (body, status) => {
            for (const error of await errorsIn(body, status)) {
              expect(PicturedeskError.isInstance(error)).toBe(true)
              expect(error).toMatchObject({ operation, status, ...errorOf(body) })
            }
          }),
          { numRuns: Math.min(500, Math.ceil(runs / 4)) },
        )
      })
    }

    /** A refusal inside a success may carry whatever the success has. */
    function anyFailure(
      { status, schema }: ResponseSchema,
      responses: Arbitrary<unknown>,
    ): Arbitrary<unknown> {
      const failures = anyValue(mock.spec, schema)
      if (status >= 400) return failures
      return fc
        .tuple(responses, failures)
        .map(([response, failure]) => ({ ...(response as object), ...(failure as object) }))
    }
  })
}

/** The error about the response; a purchase carries it as its cause. */
function blamed(error: unknown): unknown {
  return InvalidResponseError.isInstance(error) ? error : (error as Error).cause
}
