import type { SpecDocument } from '../spec/document.ts'
import { listOperations } from '../spec/list-operations.ts'
import { child, SpecError } from '../spec/spec-error.ts'

/** In the order in which a manifest, and so every table made of it, names them. */
const capabilityOrder = [
  'search',
  'assets',
  'categories',
  'topics',
  'licensing',
  'favorites',
  'recents',
  'streaming',
  'usage',
  'tagging',
  'moderation',
]

/** What a manifest holds, as `Manifest` of the interface package has it. */
export interface ManifestData {
  readonly specVersion: 'v1'
  readonly id: string
  readonly name: string
  readonly kinds: readonly string[]
  readonly capabilities: Readonly<Record<string, readonly string[]>>
  readonly operations: Readonly<Record<string, string>>
}

/**
 * What the provider can do: from each operation's `x-capability`.
 *
 * @throws SpecError
 */
export function manifestOf(document: SpecDocument): ManifestData {
  const provider = document['x-provider']
  if (!provider) throw new SpecError('#', 'needs x-provider with id, name and kinds')
  const served: Record<string, string> = {}
  const methods = new Map<string, Set<string>>()
  for (const { id, object, pointer } of listOperations(document)) {
    const places = [object['x-capability'] ?? []].flat()
    for (const place of places) {
      const [capability = '', method = '', ...more] = place.split('.')
      if (!capabilityOrder.includes(capability) || method === '' || more.length > 0) {
        throw new SpecError(child(pointer, 'x-capability'), `${place} is no capability.method`)
      }
      methods.set(capability, (methods.get(capability) ?? new Set()).add(method))
    }
    if (places[0] !== undefined) served[id] = places[0]
  }
  return {
    specVersion: 'v1',
    id: provider.id,
    name: provider.name,
    kinds: provider.kinds,
    capabilities: Object.fromEntries(
      capabilityOrder.flatMap((capability) => {
        const its = methods.get(capability)
        return its ? [[capability, [...its]]] : []
      }),
    ),
    operations: served,
  }
}
