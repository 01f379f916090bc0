import { InvalidArgumentError } from '../errors/invalid-argument-error.ts'
import type { AssetKind } from './asset-kind.ts'
import { parseQualifiedId, type QualifiedId } from './qualified-id.ts'

/** An id as its own provider reads it. */
export interface OwnId {
  readonly id: QualifiedId
  readonly kind: AssetKind
  readonly vendorId: string
}

/**
 * Reads a reference that must be one of the provider's own.
 * @param field The argument's name, for the message.
 * @throws InvalidArgumentError when it is malformed or another provider's
 */
export function readOwnId(
  provider: string,
  reference: { readonly id: QualifiedId } | QualifiedId,
  field: string,
): OwnId {
  const id = typeof reference === 'string' ? reference : reference?.id
  const parts = typeof id === 'string' ? parseQualifiedId(id) : undefined
  if (parts?.provider !== provider)
    throw new InvalidArgumentError({
      provider,
      field,
      allowed: `an id such as "${provider}:image/1", or what carries one`,
      value: id,
    })
  return { id, kind: parts.kind, vendorId: parts.vendorId }
}
