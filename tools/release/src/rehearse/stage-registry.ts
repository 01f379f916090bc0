import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Arrival, type LocalRegistry, localRegistry } from '@picturedesk/local-registry'

/** What {@link openStageRegistry} works on. */
export interface StageRegistryOptions {
  readonly folder: string
  /** The registry that is asked for packages of others. */
  readonly upstream: string
  /** The packages of the house: no other registry is asked about them. */
  readonly names: ReadonlySet<string>
  readonly onArrival: (arrival: Arrival) => void
}

/** An empty registry on this machine, and npm's settings that lead to it. */
export interface StageRegistry {
  readonly registry: LocalRegistry
  readonly npmrc: string
}

/** Opens a registry for a rehearsal. */
export async function openStageRegistry({
  folder,
  upstream,
  names,
  onArrival,
}: StageRegistryOptions): Promise<StageRegistry> {
  const registry: LocalRegistry = await localRegistry({
    upstream,
    cache: join(folder, 'upstream'),
    before: (arrival) => {
      onArrival(arrival)
      const [, name = ''] = /^\/((?:@[^/]+\/)?[^/]+)/.exec(arrival.path) ?? []
      const isUnknown = names.has(name) && registry.versions(name).length === 0
      return arrival.method === 'GET' && isUnknown
        ? { status: 404, error: `There is no ${name}.` }
        : undefined
    },
  })
  const npmrc = join(folder, 'npmrc')
  const { host } = new URL(registry.url)
  writeFileSync(npmrc, `registry=${registry.url}/\n//${host}/:_authToken=rehearsal\n`)
  return { registry, npmrc }
}
