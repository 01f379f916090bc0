import { composeProvider, joinParts, type ProviderPart } from '@picturedesk/transport'
import { connect, type GoogleVisionConnection } from './connection.ts'
import type { GoogleVision } from './create-google-vision.ts'
import type { GoogleVisionOptions } from './google-vision-options.ts'
import { manifest } from './manifest.ts'

/** A capability of Google Cloud Vision, to be composed with others. */
export type GoogleVisionPart<Capability> = ProviderPart<
  GoogleVisionConnection,
  GoogleVisionOptions,
  Capability
>

type Name = keyof typeof manifest.capabilities

/** A Google Cloud Vision provider with some of its capabilities alone. */
export type PartialGoogleVision<Names extends Name> = Omit<GoogleVision, Exclude<Name, Names>>

/**
 * Makes a Google Cloud Vision provider of some capabilities, so that a bundle carries no other. Nothing is sent.
 * @throws MissingCredentialsError and InvalidArgumentError, as `createGoogleVision` does
 * @throws InvalidArgumentError for a part of another vendor
 * @example
 * const googleVision = composeGoogleVision({ moderation }, options)
 */
export function composeGoogleVision<Names extends Name>(
  parts: { readonly [Key in Names]: GoogleVisionPart<GoogleVision[Key]> },
  options: GoogleVisionOptions = {},
): PartialGoogleVision<Names> {
  return composeProvider({
    manifest,
    parts,
    options,
    connect,
  }) as unknown as PartialGoogleVision<Names>
}

/** The same, without a check of the parts. */
export function joinGoogleVision<Names extends Name>(
  parts: { readonly [Key in Names]: GoogleVisionPart<GoogleVision[Key]> },
  options: GoogleVisionOptions = {},
): PartialGoogleVision<Names> {
  return joinParts({
    manifest,
    parts,
    options,
    connect,
  }) as unknown as PartialGoogleVision<Names>
}
