import { type JournalEntry, type Mock, startMock, VirtualClock } from '@picturedesk/mocks'
import type { JourneyCall, LoadedVendor } from '../vendors/load-vendor.ts'
import { type RecordedCall, recordingProvider } from './method-recorder.ts'

/** What a vendor's own journeys do to reach an operation. */
export interface RecordedOperation {
  /** Calls of the interface's methods, in their order. None where the journey goes by the typed client. */
  readonly calls: readonly RecordedCall[]
  /** The request of the operation, without secrets; undefined where none was sent. */
  readonly request: JournalEntry | undefined
  /** Options that the provider needs, so that this operation is the one it calls. */
  readonly options: object
}

/** The time at which examples are looked at: their links work then. */
const START = Date.parse('2026-01-01T00:00:00.000Z')

/** Runs the journeys of every operation of a vendor against its mock. No request leaves the process. */
export async function recordOperations(
  vendor: LoadedVendor,
): Promise<ReadonlyMap<string, RecordedOperation>> {
  const clock = new VirtualClock({ start: START })
  await using mock = await startMock(vendor.mock, { clock })
  const recorded = new Map<string, RecordedOperation>()
  for (const [operation, journey] of Object.entries(vendor.journeys)) {
    if (journey === undefined) continue
    recorded.set(operation, await recordOperation(vendor, mock, clock, operation, journey))
  }
  return recorded
}

async function recordOperation(
  vendor: LoadedVendor,
  mock: Mock,
  clock: VirtualClock,
  operation: string,
  journey: JourneyCall,
): Promise<RecordedOperation> {
  const { options = {}, others = {} } = journey
  const calls: RecordedCall[] = []
  const provider = recordingProvider(
    vendor.makeProvider({
      ...mock.credentials,
      fetch: mock.fetch,
      clock,
      maxAttempts: 1,
      random: () => 0,
      ...options,
    }),
    (call) => calls.push(call),
  )
  mock.reset()
  // The mock may refuse, as it does for what it has never been told of. What was sent is right all the same.
  for (const { call } of [journey, ...Object.values(others)]) await settled(() => call(provider))
  const violations = mock.takeViolations()
  if (violations.length > 0)
    throw new Error(
      `The journey of ${operation} of ${vendor.id} sends what the spec does not allow: ${violations[0]?.message}`,
    )
  return { calls, request: mock.requests({ operation })[0], options }
}

async function settled(call: () => PromiseLike<unknown>): Promise<void> {
  await Promise.allSettled([Promise.resolve().then(call)])
}
