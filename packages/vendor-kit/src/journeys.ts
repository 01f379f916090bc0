import { type MethodName, PicturedeskError } from '@picturedesk/provider'

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
  /**
   * For an operation that serves several methods: the calls of others than its first, with the
   * examples that they are tried with. Each further capability needs one.
   */
  readonly others?: Readonly<
    Partial<
      Record<MethodName, Pick<Journey<Provider, Payload>, 'call' | 'examples' | 'refusalsIn'>>
    >
  >
}

/** The journey of one method of an operation. */
export function journeyFor<Provider, Payload>(
  journey: Journey<Provider, Payload>,
  method: MethodName,
): Journey<Provider, Payload> {
  return { ...journey, ...journey.others?.[method] }
}

/** The first of some methods of an operation of which there is a journey, and not of another method alone. */
export function methodWithJourney(
  { others = {} }: Pick<Journey<never>, 'others'>,
  methods: readonly MethodName[],
  wanted: (method: MethodName) => boolean,
): MethodName | undefined {
  return methods.find(
    (method, index) => wanted(method) && (index === 0 || Object.hasOwn(others, method)),
  )
}

/** All journeys of an operation: the first without a method, the others with theirs. */
export function journeysOf<Provider, Payload>(
  journey: Journey<Provider, Payload>,
): readonly (readonly [method: MethodName | undefined, Journey<Provider, Payload>])[] {
  const others = Object.keys(journey.others ?? {}) as MethodName[]
  return [[undefined, journey], ...others.map((one) => [one, journeyFor(journey, one)] as const)]
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
