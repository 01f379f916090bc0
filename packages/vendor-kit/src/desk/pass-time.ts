import type { VirtualClock } from '@picturedesk/mocks'

/** Moves a clock forward until a promise settles; then settles as that promise does. */
export async function passTime<T>(clock: VirtualClock, promise: PromiseLike<T>): Promise<T> {
  let isOver = false
  const over = (): void => {
    isOver = true
  }
  promise.then(over, over)
  while (!isOver) {
    await clock.advance(200)
    // Work that is under way between two waits gets its turns.
    for (let turn = 0; turn < 8; turn++) await new Promise((resolve) => setImmediate(resolve))
  }
  return promise
}
