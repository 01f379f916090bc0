import {
  type AssetRef,
  InvalidArgumentError,
  isAssetKind,
  parseQualifiedId,
  type QualifiedId,
} from '@picturedesk/provider'
import { rounded } from './acme-asset.ts'
import type { Mutation } from './mutation.ts'

/** What an id or an asset names, and its place in the vendor's paths. */
export function named(ref: AssetRef, mutation: Mutation | undefined) {
  const id: QualifiedId = typeof ref === 'string' ? ref : ref.id
  const parts = parseQualifiedId(id)
  const { vendorId = '1', kind = 'image' } = parts ?? {}
  if (
    (parts?.provider !== 'acme' || !isAssetKind(kind)) &&
    mutation !== "asks for other providers' assets"
  )
    throw new InvalidArgumentError({ field: 'asset', allowed: 'an id of acme', value: id })
  if (mutation === 'puts ids into the path as they are')
    return { kind, path: `${kind}/${vendorId}` }
  if (/^(\.|%2e)+$/i.test(vendorId))
    throw new InvalidArgumentError({ field: 'asset', allowed: 'no dots', value: id })
  const sent = mutation === 'rounds the ids that it sends' ? rounded(vendorId) : vendorId
  return { kind, path: `${kind}/${encodeURIComponent(sent)}` }
}
