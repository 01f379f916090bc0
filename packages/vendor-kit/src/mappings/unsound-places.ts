import { parseQualifiedId } from '@picturedesk/provider'

/**
 * Where a result of the model is nonsense, whatever the response was: numbers that are not finite,
 * and ids of assets that are not the provider's own. The vendor's words, under `raw`, are left out.
 */
export function unsoundPlaces(value: unknown, provider: string, place = 'result'): string[] {
  if (typeof value === 'number' && !Number.isFinite(value)) return [`${place} is ${value}.`]
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => unsoundPlaces(item, provider, `${place}[${index}]`))
  }
  if (typeof value !== 'object' || value === null || value instanceof Error) return []
  if (ArrayBuffer.isView(value)) return []
  const own = isAsset(value) && parseQualifiedId(value.id)?.provider !== provider
  return [
    ...(own ? [`${place}.id is ${JSON.stringify(value.id)}. Expected an id of ${provider}.`] : []),
    ...Object.entries(value).flatMap(([name, member]) =>
      name === 'raw' ? [] : unsoundPlaces(member, provider, `${place}.${name}`),
    ),
  ]
}

function isAsset(value: object): value is { readonly id: string } {
  return 'renditions' in value && 'id' in value
}
