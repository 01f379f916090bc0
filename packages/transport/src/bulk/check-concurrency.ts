import { InvalidArgumentError } from '@picturedesk/provider'

/**
 * Checks how many calls may be under way at the same time.
 * @throws InvalidArgumentError for anything but a whole number of at least 1
 */
export function checkConcurrency(concurrency: unknown, provider: string): void {
  if (Number.isSafeInteger(concurrency) && (concurrency as number) >= 1) return
  throw new InvalidArgumentError({
    provider,
    field: 'concurrency',
    allowed: 'a whole number of at least 1',
    value: concurrency,
  })
}
