import { composeProvider, joinParts, type ProviderPart } from '@picturedesk/transport'
import { connect, type OmniCommerceConnection } from './connection.ts'
import type { OmniCommerce } from './create-omnicommerce.ts'
import { manifest } from './manifest.ts'
import type { OmniCommerceOptions } from './omnicommerce-options.ts'

/** A capability of OmniCommerce, to be composed with others. */
export type OmniCommercePart<Capability> = ProviderPart<
  OmniCommerceConnection,
  OmniCommerceOptions,
  Capability
>

type Name = keyof typeof manifest.capabilities

/** An OmniCommerce provider with some of its capabilities alone. */
export type PartialOmniCommerce<Names extends Name> = Omit<OmniCommerce, Exclude<Name, Names>>

/**
 * Makes an OmniCommerce provider of some capabilities, so that a bundle carries no other. Nothing is sent.
 * @throws MissingCredentialsError and InvalidArgumentError, as `createOmniCommerce` does
 * @throws InvalidArgumentError for a part of another vendor
 * @example
 * const omnicommerce = composeOmniCommerce({ moderation }, options)
 */
export function composeOmniCommerce<Names extends Name>(
  parts: { readonly [Key in Names]: OmniCommercePart<OmniCommerce[Key]> },
  options: OmniCommerceOptions = {},
): PartialOmniCommerce<Names> {
  return composeProvider({
    manifest,
    parts,
    options,
    connect,
  }) as unknown as PartialOmniCommerce<Names>
}

/** The same, without a check of the parts. */
export function joinOmniCommerce<Names extends Name>(
  parts: { readonly [Key in Names]: OmniCommercePart<OmniCommerce[Key]> },
  options: OmniCommerceOptions = {},
): PartialOmniCommerce<Names> {
  return joinParts({
    manifest,
    parts,
    options,
    connect,
  }) as unknown as PartialOmniCommerce<Names>
}
