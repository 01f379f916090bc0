import { type OmniCommerceScenario, omnicommerceMock } from '@picturedesk/mock-omnicommerce'
import { type MockOf, startMock, VirtualClock } from '@picturedesk/mocks'
import { onTestFinished } from 'vitest'
import { createOmniCommerce, type OmniCommerce, type OmniCommerceOptions } from '../index.ts'

/** A provider and the vendor behind it, both fresh. */
export interface Desk {
  readonly omnicommerce: OmniCommerce
  readonly mock: MockOf<typeof omnicommerceMock>
  /** The ids of each batch that was sent, in the order of calls. */
  batches(): string[][]
}

export interface DeskOptions extends Omit<OmniCommerceOptions, 'fetch' | 'clock'> {
  readonly scenario?: OmniCommerceScenario
  readonly clock?: VirtualClock
  /** Stands between the provider and the mock. */
  readonly wrapFetch?: (base: typeof fetch) => typeof fetch
}

/** Starts a mock for the running test. What the mock itself finds wrong fails that test. */
export async function startDesk(options: DeskOptions = {}): Promise<Desk> {
  const { scenario, clock = new VirtualClock(), wrapFetch = (base) => base, ...given } = options
  const mock = await startMock(omnicommerceMock, { clock, ...(scenario && { scenario }) })
  onTestFinished(() => mock.close())
  const omnicommerce = createOmniCommerce({
    ...mock.credentials,
    baseUrl: mock.url,
    fetch: wrapFetch(mock.fetch),
    clock,
    random: () => 0,
    ...given,
  })
  const batches = (): string[][] =>
    mock
      .requests({ method: 'POST' })
      .map(({ body }) => (body as { readonly productIds: string[] }).productIds)
  return { omnicommerce, mock, batches }
}

/** Products that the mock knows, from A1000 on. */
export function productIds(count: number, from = 1000): string[] {
  return Array.from({ length: count }, (_, index) => `A${from + index}`)
}

/** All that an iterable gives. */
export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}
