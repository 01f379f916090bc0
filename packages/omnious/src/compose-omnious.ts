import { composeProvider, joinParts, type ProviderPart } from '@picturedesk/transport'
import { connect, type OmniousConnection } from './connection.ts'
import type { Omnious } from './create-omnious.ts'
import { manifest } from './manifest.ts'
import type { OmniousOptions } from './omnious-options.ts'

/** A capability of Omnious, to be composed with others. */
export type OmniousPart<Capability> = ProviderPart<OmniousConnection, OmniousOptions, Capability>

type Name = keyof typeof manifest.capabilities

/** An Omnious provider with some of its capabilities alone. */
export type PartialOmnious<Names extends Name> = Omit<Omnious, Exclude<Name, Names>>

/**
 * Makes an Omnious provider of some capabilities, so that a bundle carries no other. Nothing is sent.
 * @throws MissingCredentialsError and InvalidArgumentError, as `createOmnious` does
 * @throws InvalidArgumentError for a part of another vendor
 * @example
 * const omnious = composeOmnious({ tagging }, options)
 */
export function composeOmnious<Names extends Name>(
  parts: { readonly [Key in Names]: OmniousPart<Omnious[Key]> },
  options: OmniousOptions = {},
): PartialOmnious<Names> {
  return composeProvider({ manifest, parts, options, connect }) as unknown as PartialOmnious<Names>
}

/** The same, without a check of the parts. */
export function joinOmnious<Names extends Name>(
  parts: { readonly [Key in Names]: OmniousPart<Omnious[Key]> },
  options: OmniousOptions = {},
): PartialOmnious<Names> {
  return joinParts({ manifest, parts, options, connect }) as unknown as PartialOmnious<Names>
}
