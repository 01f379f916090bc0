import {
  type Capabilities,
  type CapabilityName,
  type Clock,
  systemClock,
} from '@picturedesk/provider'
import { checkKnown } from '../checks/check-known.ts'
import { findProvider } from '../checks/find-provider.ts'
import { createCalls } from '../desk/create-calls.ts'
import type { Entry } from './entry.ts'
import type { Plugin, PluginId, ProviderOf, Registered } from './plugin.ts'
import { matching } from './provider-filter.ts'
import type { ProviderInfo } from './provider-info.ts'
import { register } from './register.ts'
import type { Registry } from './registry.ts'
import type { RegistryOptions } from './registry-options.ts'
import type { Supporting } from './supporting.ts'
import { wrapEntry } from './wrap-entry.ts'

/**
 * Puts providers side by side. A lazy plugin loads no code before it is called.
 * @throws InvalidProviderError when a manifest is broken or of another interface version, when a
 *   provider differs from its manifest, or when a conformance report belongs to another provider
 * @throws DuplicateProviderError
 * @example
 * const desk = createRegistry([
 *   createHellorf(),
 *   { manifest, load: () => import('@picturedesk/ogq').then(({ createOgq }) => createOgq()) },
 * ])
 * const asset = await desk.assets.get('hellorf:image/363488282')
 * for await (const hit of desk.search.assets({ text: '云南' })) console.log(hit.title)
 */
export function createRegistry<const P extends Plugin>(
  plugins: readonly P[],
  { clock = systemClock }: RegistryOptions = {},
): Registry<Registered<P>> {
  return registryOf(register(plugins, clock), clock)
}

function registryOf<P extends Plugin>(
  entries: ReadonlyMap<string, Entry>,
  clock: Clock,
): Registry<P> {
  type Id = PluginId<P>

  const infos = Array.from(entries.values(), ({ info }) => info as ProviderInfo<Id>)
  const providers = Array.from(entries.values(), ({ provider }) => provider)

  return Object.freeze<Registry<P>>({
    get: (id) => findProvider(entries, id).provider as never,
    load: async (id, options) => (await findProvider(entries, id).load(options)) as never,
    has: (id): id is Id => entries.has(id),
    list: () => [...infos],
    find: (filter) => infos.filter(matching(filter)),
    supporting: <Name extends CapabilityName>(name: Name) => {
      checkKnown('capability', name)
      return providers.filter(
        (provider) => (provider as Partial<Capabilities>)[name] !== undefined,
      ) as readonly unknown[] as readonly Supporting<ProviderOf<P>, Name>[]
    },
    use: (...middleware) => {
      for (const one of middleware) one.attach?.([...entries.keys()])
      const wrapped = Array.from(
        entries,
        ([id, entry]) => [id, wrapEntry(entry, middleware, clock)] as const,
      )
      return registryOf(new Map(wrapped), clock)
    },
    ...createCalls<Id>(providers, clock),
  })
}
