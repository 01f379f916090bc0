import { PicturedeskError } from '@picturedesk/provider'

/** How an operation is reached through a provider, and what its examples become in the model. */
export interface Journey<Provider, Payload = unknown> {
  /**
   * Makes the one call that sends the operation. An operation that the interface has no method for
   * is reached by the typed client: `(acme) => clientOf(acme).GET('/v1/limits')`.
   */
  readonly call: (provider: Provider) => PromiseLike<unknown>
  /** By the name of each example of success: the expected result, made from the example's payload. */
  readonly examples: Readonly<Record<string, (payload: Payload) => unknown>>
  /** The expected result of a success without a body. Default: `undefined`. */
  readonly withoutBody?: unknown
  /** Options that the provider needs so that this operation is the one it calls. */
  readonly options?: object
  /** Examples that the mock gives without being asked to, because it must remember them. */
  readonly givenByItself?: readonly string[]
  /**
   * The errors in what the call gives, for calls that report refusals instead of throwing them.
   * Default: the error that was thrown.
   */
  readonly refusalsIn?: (outcome: unknown) => readonly unknown[]
}

/**
 * A journey for each operation of a vendor's client.
 *
 * @example
 * export const journeys: Journeys<Acme, Wire> = {
 *   getPicture: {
 *     call: (acme) => acme.assets.get('acme:image/1'),
 *     examples: { picture: (raw) => ({ id: 'acme:image/1', …, raw }) },
 *   },
 * }
 */
export type Journeys<Provider, Wire extends { [Name in keyof Wire]: { payload?: unknown } }> = {
  readonly [Name in keyof Wire]: Journey<Provider, Wire[Name]['payload']>
}

/** Journeys of any vendor, by operation. */
export type JourneyTable<Provider> = Readonly<Record<string, Journey<Provider, never> | undefined>>

/** The errors of an outcome: the one that was thrown, or those that the journey finds in it. */
export function refusalsOf(
  { refusalsIn }: Pick<Journey<never>, 'refusalsIn'>,
  outcome: unknown,
): readonly unknown[] {
  if (refusalsIn === undefined || PicturedeskError.isInstance(outcome)) return [outcome]
  return refusalsIn(outcome)
}
