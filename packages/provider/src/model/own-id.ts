import { InvalidArgumentError } from '../errors/invalid-argument-error.ts'
import type { AssetKind } from './asset-kind.ts'
import { parseQualifiedId, type QualifiedId, type QualifiedIdParts } from './qualified-id.ts'

/** An id as its own provider reads it. */
export interface OwnId<Kind extends AssetKind = AssetKind> {
  readonly id: QualifiedId
  readonly kind: Kind
  readonly vendorId: string
}

/**
 * Reads a reference that must be one of the provider's own.
 * @param manifest Of the provider: its id, and the kinds that it serves.
 * @param field The argument's name, for the message.
 * @throws InvalidArgumentError when it is malformed, another provider's, or of a kind that the
 *   provider does not serve
 */
export function readOwnId<Kind extends AssetKind>(
  { id: provider, kinds }: { readonly id: string; readonly kinds: readonly Kind[] },
  reference: { readonly id: QualifiedId } | QualifiedId,
  field: string,
): OwnId<Kind> {
  const id: unknown = typeof reference === 'string' ? reference : reference?.id
  const parts = typeof id === 'string' ? parseQualifiedId(id) : undefined
  const kind = kinds.find((served) => served === parts?.kind)
  if (parts?.provider === provider && kind !== undefined)
    return { id: id as QualifiedId, kind, vendorId: parts.vendorId }
  const example = `"${provider}:${kinds[0] ?? 'image'}/1"`
  const allowed = `an id such as ${example}, or an object with that \`id\``
  throw new InvalidArgumentError({
    provider,
    field,
    allowed,
    value: id,
    message: explain(parts, provider, field, kinds, `Expected ${allowed}.`),
  })
}

/** Says what is wrong with an id that can be read; one that cannot has the usual message. */
function explain(
  parts: QualifiedIdParts | undefined,
  provider: string,
  field: string,
  kinds: readonly string[],
  expected: string,
): string | undefined {
  if (parts === undefined) return undefined
  if (parts.provider !== provider)
    return `\`${field}\` belongs to provider "${parts.provider}". ${expected}`
  return (
    `\`${field}\` is of kind "${parts.kind}", which provider "${provider}" does not serve. ` +
    `Supported kinds: ${kinds.join(', ') || 'none'}.`
  )
}
