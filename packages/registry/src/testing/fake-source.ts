import type { OrderSource } from '../federation/order/order.ts'

/** An item that says where it comes from. */
export interface FakeItem {
  readonly source: number
  readonly place: number
}

/** How a fake source behaves: microtask turns to wait before each item. */
export interface FakeSource extends OrderSource<FakeItem> {
  /** Items that were asked for. */
  readonly asked: () => number
  readonly closed: () => boolean
}

/** A source that gives each item after some turns of the microtask queue, and counts its reads. */
export function fakeSource(source: number, delays: readonly number[]): FakeSource {
  let asked = 0
  let given = 0
  let closed = false
  const next = async (): Promise<IteratorResult<FakeItem>> => {
    const place = asked++
    const delay = delays[place]
    if (delay === undefined || closed) return { done: true, value: undefined }
    for (let turn = 0; turn < delay; turn++) await undefined
    given++
    return { done: false, value: { source, place } }
  }
  return {
    [Symbol.asyncIterator]: () => ({
      next,
      return: async () => {
        closed = true
        return { done: true, value: undefined }
      },
    }),
    get report() {
      const pages = given > 0 ? 1 : 0
      return { provider: `p${source}`, status: 'more', pages, items: given, warnings: [] } as const
    },
    asked: () => asked,
    closed: () => closed,
  }
}
