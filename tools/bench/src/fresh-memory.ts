import { createHellorf } from '@picturedesk/hellorf'
import { hellorfMock } from '@picturedesk/mock-hellorf'
import { type MockOf, startMock } from '@picturedesk/mocks'
import type { Measurement } from './measurement.ts'
import { median } from './median.ts'

const ROUNDS = 200

/** What a test waits for to find a vendor as it was at the start, in a process that has mocked it. */
export async function measureFreshMemory(): Promise<Measurement[]> {
  await using mock = await startMock(hellorfMock)
  const resets: number[] = []
  const starts: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    await use(mock)
    resets.push(millisecondsOf(() => mock.reset()))
    const begin = performance.now()
    await using another = await startMock(hellorfMock)
    starts.push(performance.now() - begin)
    await use(another)
  }
  return [
    measurement('resetting a mock that was used', resets),
    measurement('starting another mock of the vendor, with its port', starts),
  ]
}

/** Leaves a purchase in the memory and calls in the journal, or there would be nothing to forget. */
async function use({
  url: baseUrl,
  fetch,
  credentials,
}: MockOf<typeof hellorfMock>): Promise<void> {
  const hellorf = createHellorf({ ...credentials, baseUrl, fetch })
  const asset = await hellorf.assets.get('hellorf:image/363488282')
  const [offer] = asset.offers
  if (offer === undefined) throw new Error('There is nothing to buy.')
  await hellorf.licensing.purchase({ asset, offer, licensee: '测试' })
}

function millisecondsOf(act: () => void): number {
  const begin = performance.now()
  act()
  return performance.now() - begin
}

function measurement(what: string, times: readonly number[]): Measurement {
  const details = [`the slowest of ${ROUNDS} took ${Math.max(...times).toFixed(2)} ms`]
  return { section: 'harness', what, value: median(times), unit: 'ms', limit: 1, details }
}
