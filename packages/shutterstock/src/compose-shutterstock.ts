import { composeProvider, joinParts, type ProviderPart } from '@picturedesk/transport'
import { connect, type ShutterstockConnection } from './connection.ts'
import type { Shutterstock } from './create-shutterstock.ts'
import { manifest } from './manifest.ts'
import type { ShutterstockOptions } from './shutterstock-options.ts'

/** A capability of Shutterstock, to be composed with others. */
export type ShutterstockPart<Capability> = ProviderPart<
  ShutterstockConnection,
  ShutterstockOptions,
  Capability
>

type Name = keyof typeof manifest.capabilities

/** An Shutterstock provider with some of its capabilities alone. */
export type PartialShutterstock<Names extends Name> = Omit<Shutterstock, Exclude<Name, Names>>

/**
 * Makes a Shutterstock provider of some capabilities, so that a bundle carries no other. Nothing is sent.
 * @throws MissingCredentialsError and InvalidArgumentError, as `createShutterstock` does
 * @throws InvalidArgumentError for a part of another vendor
 * @example
 * const shutterstock = composeShutterstock({ search, assets }, options)
 */
export function composeShutterstock<Names extends Name>(
  parts: { readonly [Key in Names]: ShutterstockPart<Shutterstock[Key]> },
  options: ShutterstockOptions = {},
): PartialShutterstock<Names> {
  return composeProvider({
    manifest,
    parts,
    options,
    connect,
  }) as unknown as PartialShutterstock<Names>
}

/** The same, without a check of the parts. */
export function joinShutterstock<Names extends Name>(
  parts: { readonly [Key in Names]: ShutterstockPart<Shutterstock[Key]> },
  options: ShutterstockOptions = {},
): PartialShutterstock<Names> {
  return joinParts({
    manifest,
    parts,
    options,
    connect,
  }) as unknown as PartialShutterstock<Names>
}
