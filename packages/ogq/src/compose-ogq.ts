import { composeProvider, joinParts, type ProviderPart } from '@picturedesk/transport'
import { connect, type OgqConnection } from './connection.ts'
import type { Ogq } from './create-ogq.ts'
import { manifest } from './manifest.ts'
import type { OgqOptions } from './ogq-options.ts'

/** A capability of OGQ, to be composed with others. */
export type OgqPart<Capability> = ProviderPart<OgqConnection, OgqOptions, Capability>

type Name = keyof typeof manifest.capabilities

/** An OGQ provider with some of its capabilities alone. */
export type PartialOgq<Names extends Name> = Omit<Ogq, Exclude<Name, Names>>

/**
 * Makes an OGQ provider of some capabilities, so that a bundle carries no other. Nothing is sent.
 * @throws MissingCredentialsError and InvalidArgumentError, as `createOgq` does
 * @throws InvalidArgumentError for a part of another vendor
 * @example
 * const ogq = composeOgq({ search, favorites }, options)
 */
export function composeOgq<Names extends Name>(
  parts: { readonly [Key in Names]: OgqPart<Ogq[Key]> },
  options: OgqOptions = {},
): PartialOgq<Names> {
  return composeProvider({ manifest, parts, options, connect }) as unknown as PartialOgq<Names>
}

/** The same, without a check of the parts. */
export function joinOgq<Names extends Name>(
  parts: { readonly [Key in Names]: OgqPart<Ogq[Key]> },
  options: OgqOptions = {},
): PartialOgq<Names> {
  return joinParts({ manifest, parts, options, connect }) as unknown as PartialOgq<Names>
}
