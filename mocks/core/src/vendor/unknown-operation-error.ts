import { closestMatch } from 'leven'

/** An operation was named that the vendor's spec does not have. */
export class UnknownOperationError extends TypeError {
  override readonly name = 'UnknownOperationError'
  /** The vendor's id. */
  readonly vendor: string
  /** The name that the spec does not have. */
  readonly operation: string
  /** What names it, such as `handler`, `fault "response-lost"` or `scenario "slow"`. */
  readonly place: string
  /** The operation that was probably meant; undefined when none is near. */
  readonly closest: string | undefined

  constructor(given: {
    readonly vendor: string
    readonly operation: string
    readonly place: string
    /** The ids of the spec's operations. */
    readonly known: readonly string[]
  }) {
    const { vendor, operation, place, known } = given
    const maxDistance = Math.max(1, Math.floor(operation.length / 2))
    const closest = closestMatch(operation, [...known], { maxDistance })
    const remedy =
      closest === undefined ? `Known: ${known.join(', ')}.` : `Did you mean "${closest}"?`
    super(
      `The mock of "${vendor}" has a ${place} for the operation "${operation}", which its spec does not have. ${remedy}`,
    )
    this.vendor = vendor
    this.operation = operation
    this.place = place
    this.closest = closest
  }
}
