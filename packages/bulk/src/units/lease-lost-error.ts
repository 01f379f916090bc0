/** Another worker has the unit. What this one has found must not be written. */
export class LeaseLostError extends Error {
  override readonly name: 'LeaseLostError' = 'LeaseLostError'

  constructor(options?: ErrorOptions) {
    super('Another worker has the unit, since this one was not heard from in time.', options)
  }
}
