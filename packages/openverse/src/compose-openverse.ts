import { composeProvider, joinParts, type ProviderPart } from '@picturedesk/transport'
import { connect, type OpenverseConnection } from './connection.ts'
import type { Openverse } from './create-openverse.ts'
import { manifest } from './manifest.ts'
import type { OpenverseOptions } from './openverse-options.ts'

/** A capability of Openverse, to be composed with others. */
export type OpenversePart<Capability> = ProviderPart<
  OpenverseConnection,
  OpenverseOptions,
  Capability
>

type Name = keyof typeof manifest.capabilities

/** An Openverse provider with some of its capabilities alone. */
export type PartialOpenverse<Names extends Name> = Omit<Openverse, Exclude<Name, Names>>

/**
 * Makes an Openverse provider of some capabilities, so that a bundle carries no other. Nothing is sent.
 * @throws MissingCredentialsError and InvalidArgumentError, as `createOpenverse` does
 * @throws InvalidArgumentError for a part of another vendor
 * @example
 * const openverse = composeOpenverse({ search, assets }, options)
 */
export function composeOpenverse<Names extends Name>(
  parts: { readonly [Key in Names]: OpenversePart<Openverse[Key]> },
  options: OpenverseOptions = {},
): PartialOpenverse<Names> {
  return composeProvider({
    manifest,
    parts,
    options,
    connect,
  }) as unknown as PartialOpenverse<Names>
}

/** The same, without a check of the parts. */
export function joinOpenverse<Names extends Name>(
  parts: { readonly [Key in Names]: OpenversePart<Openverse[Key]> },
  options: OpenverseOptions = {},
): PartialOpenverse<Names> {
  return joinParts({
    manifest,
    parts,
    options,
    connect,
  }) as unknown as PartialOpenverse<Names>
}
