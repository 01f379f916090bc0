import { InvalidArgumentError } from '@picturedesk/provider'

/** @throws InvalidArgumentError unless the value is a whole number of at least 1 */
export function checkCount(field: string, value: number): void {
  if (Number.isSafeInteger(value) && value >= 1) return
  throw new InvalidArgumentError({ field, allowed: 'a whole number of at least 1', value })
}
