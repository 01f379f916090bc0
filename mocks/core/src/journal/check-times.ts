import { inspect } from 'node:util'

/** How often something is expected. */
export type Times = number | { readonly min?: number; readonly max?: number }

/**
 * Refuses a number of requests that can never be.
 *
 * @throws RangeError when it is no whole number from 0 up, or `min` is above `max`
 */
export function checkTimes(times: Times | undefined): void {
  if (times === undefined) return
  const { min = 0, max = Number.POSITIVE_INFINITY } =
    typeof times === 'object' && times !== null ? times : { min: times, max: times }
  const isCount = (count: number): boolean => Number.isSafeInteger(count) && count >= 0
  if (isCount(min) && (isCount(max) || max === Number.POSITIVE_INFINITY) && min <= max) return
  throw new RangeError(
    `\`times\` has to be a whole number from 0 up, or { min, max } of such numbers. Received ${inspect(times)}.`,
  )
}
