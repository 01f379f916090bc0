import { VirtualClock } from '@picturedesk/mocks'
import { deskOf } from '@picturedesk/vendor-kit'
import { vendor } from './vendor.ts'

const start = await deskOf(vendor, () => ({
  clock: new VirtualClock({ start: Date.parse('2024-05-01T10:00:00Z'), running: false }),
  random: () => 0.5,
}))

/** Starts Omnious and its mock for the running test. The clock stands until it is moved. */
export async function startDesk(options?: Parameters<typeof start>[0]) {
  const desk = await start(options)
  /** The operations that arrived, in their order. */
  const calls = (): string[] => desk.mock.requests().map(({ operation }) => operation ?? '')
  return { ...desk, calls }
}
