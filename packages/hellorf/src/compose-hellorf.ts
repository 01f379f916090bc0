import { composeProvider, joinParts, type ProviderPart } from '@picturedesk/transport'
import { connect, type HellorfConnection } from './connection.ts'
import type { Hellorf } from './create-hellorf.ts'
import type { HellorfOptions } from './hellorf-options.ts'
import { manifest } from './manifest.ts'

/** A capability of Hellorf, to be composed with others. */
export type HellorfPart<Capability> = ProviderPart<HellorfConnection, HellorfOptions, Capability>

type Name = keyof typeof manifest.capabilities

/** A Hellorf provider with some of its capabilities alone. */
export type PartialHellorf<Names extends Name> = Omit<Hellorf, Exclude<Name, Names>>

/**
 * Makes a Hellorf provider of some capabilities, so that a bundle carries no other. Nothing is sent.
 * @throws MissingCredentialsError and InvalidArgumentError, as `createHellorf` does
 * @throws InvalidArgumentError for a part of another vendor
 * @example
 * const hellorf = composeHellorf({ search, assets }, options)
 */
export function composeHellorf<Names extends Name>(
  parts: { readonly [Key in Names]: HellorfPart<Hellorf[Key]> },
  options: HellorfOptions = {},
): PartialHellorf<Names> {
  return composeProvider({ manifest, parts, options, connect }) as unknown as PartialHellorf<Names>
}

/** The same, without a check of the parts. */
export function joinHellorf<Names extends Name>(
  parts: { readonly [Key in Names]: HellorfPart<Hellorf[Key]> },
  options: HellorfOptions = {},
): PartialHellorf<Names> {
  return joinParts({ manifest, parts, options, connect }) as unknown as PartialHellorf<Names>
}
