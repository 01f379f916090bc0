import type { VirtualClock } from '@picturedesk/mocks'

/** Lets a clock run fast until a promise settles, and answers as the promise does. */
export async function passTime<T>(clock: VirtualClock, promise: Promise<T>): Promise<T> {
  let isOver = false
  const over = (): void => {
    isOver = true
  }
  promise.then(over, over)
  while (!isOver) {
    await clock.advance(200)
    // what is under way in between gets to run
    for (let turn = 0; turn < 8; turn++) await new Promise((resolve) => setImmediate(resolve))
  }
  return promise
}
