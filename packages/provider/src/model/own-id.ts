import { InvalidArgumentError } from '../errors/invalid-argument-error.ts'
import type { AssetKind } from './asset-kind.ts'
import { parseQualifiedId, type QualifiedId, type QualifiedIdParts } from './qualified-id.ts'

/** The parts of an id, as its own provider uses them. */
export interface OwnId<Kind extends AssetKind = AssetKind> {
  readonly id: QualifiedId
  readonly kind: Kind
  readonly vendorId: string
}

/**
 * Reads the id of an asset, topic or purchase that must belong to the provider.
 * @param manifest The provider's id, and the kinds that it serves.
 * @param field Name of the argument, for the message.
 * @throws InvalidArgumentError when the id is malformed, belongs to another provider, or is of a
 *   kind that the provider does not serve
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

/** A message for an id that is well formed. `undefined` for others: the usual message fits them. */
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
