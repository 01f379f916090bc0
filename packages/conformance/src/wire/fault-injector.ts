/** Which fault is to strike what. */
export interface FaultStrike {
  /** One of the injector's names. */
  readonly name: string
  /** The vendor's operation that is struck, one of the manifest's. */
  readonly operation: string
  /** How many requests. */
  readonly times: number | 'always'
}

/** Lets things go wrong at the vendor, by name. The mocks of Picturedesk fit. */
export interface FaultInjector {
  readonly names: readonly string[]
  /** Those that make the vendor do its work more than once for a single request. */
  readonly duplicates?: readonly string[] | undefined
  /**
   * From now on, requests of the operation meet the fault.
   * @returns `undefined` when the operation has nothing that the fault could spoil, such as a field
   * of JSON in a file
   */
  strike(strike: FaultStrike): StruckFault | undefined
}

/** A fault that was let loose. */
export interface StruckFault {
  /** How many requests it has struck. */
  readonly struck: number
  /** Calls it off. */
  remove(): void
}
