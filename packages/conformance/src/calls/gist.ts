/** What tells one result from another, without what changes from call to call: ids and sizes. */
export function gist(result: unknown): unknown {
  if (Array.isArray(result)) return result.map(gist)
  if (typeof result !== 'object' || result === null) return typeof result
  const { items, bytes, asset, assetId, productId, taskId, id } = result as Record<string, unknown>
  if (Array.isArray(items)) return items.map(gist)
  if (bytes instanceof Uint8Array) return bytes.byteLength
  return id ?? assetId ?? productId ?? gist(asset) ?? typeof taskId
}

/** The errors that a result carries, one for each thing that failed. */
export function errorsWithin(result: unknown): unknown[] {
  if (Array.isArray(result)) return result.flatMap(errorsWithin)
  if (typeof result !== 'object' || result === null) return []
  const { ok, error, refused } = result as Record<string, unknown>
  return [...(ok === false || error !== undefined ? [error] : []), ...errorsWithin(refused)]
}
