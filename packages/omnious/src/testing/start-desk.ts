import { type OmniousScenario, omniousMock } from '@picturedesk/mock-omnious'
import { type MockOf, startMock, VirtualClock } from '@picturedesk/mocks'
import { onTestFinished } from 'vitest'
import { createOmnious, type Omnious, type OmniousOptions } from '../index.ts'

/** A provider and the vendor behind it, both fresh. */
export interface Desk {
  readonly omnious: Omnious
  readonly mock: MockOf<typeof omniousMock>
  readonly clock: VirtualClock
  /** The operations that were called, in order. */
  calls(): string[]
}

export interface DeskOptions extends Omit<OmniousOptions, 'fetch' | 'clock'> {
  readonly scenario?: OmniousScenario
  /** Stands between the provider and the mock. */
  readonly wrapFetch?: (base: typeof fetch) => typeof fetch
}

/** Starts a mock for the running test. What the mock itself finds wrong fails that test. */
export async function startDesk(options: DeskOptions = {}): Promise<Desk> {
  const { scenario, wrapFetch = (base) => base, ...given } = options
  const clock = new VirtualClock({ start: Date.parse('2024-05-01T10:00:00Z'), running: false })
  const mock = await startMock(omniousMock, { clock, ...(scenario && { scenario }) })
  onTestFinished(() => mock.close())
  const omnious = createOmnious({
    ...mock.credentials,
    baseUrl: mock.url,
    fetch: wrapFetch(mock.fetch),
    clock,
    random: () => 0.5,
    ...given,
  })
  const calls = (): string[] => mock.requests().map(({ operation }) => operation ?? '')
  return { omnious, mock, clock, calls }
}
