import { type Capabilities, type CapabilityName, UnknownProviderError } from '@picturedesk/provider'
import { checkKnown } from './check-known.ts'
import { closest } from './closest.ts'
import { federate } from './federation/federate.ts'
import { matching } from './matching.ts'
import type { Plugin, ProviderOf, Registered } from './plugin.ts'
import { type Entry, register } from './register.ts'
import type { Calls, PluginId, ProviderInfo, Registry, Supporting } from './registry.ts'
import { routeCalls } from './route-calls.ts'
import { wrapEntry } from './wrap-entry.ts'

/**
 * Puts providers side by side. A lazy one costs nothing before it is called.
 * @throws InvalidProviderError a broken manifest, another interface version, a
 *   provider that does not agree with its manifest, a conformance report of another
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
): Registry<Registered<P>> {
  return registryOf(register(plugins))
}

function registryOf<P extends Plugin>(entries: ReadonlyMap<string, Entry>): Registry<P> {
  type Id = PluginId<P>

  const find = (id: string): Entry => {
    const entry = entries.get(id)
    if (entry !== undefined) return entry
    const available = [...entries.keys()]
    throw new UnknownProviderError({ id, available, suggestion: closest(id, available) })
  }
  const infos = Array.from(entries.values(), ({ info }) => info as ProviderInfo<Id>)
  const providers = Array.from(entries.values(), ({ provider }) => provider)

  return Object.freeze<Registry<P>>({
    get: (id) => find(id).provider as never,
    load: async (id) => (await find(id).load()) as never,
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
      const wrapped = Array.from(
        entries,
        ([id, entry]) => [id, wrapEntry(entry, middleware)] as const,
      )
      return registryOf(new Map(wrapped))
    },
    ...(merge(routeCalls(entries, find), federate(providers)) as unknown as Calls<Id>),
  })
}

/** Puts two objects of objects together, member by member. */
function merge(...all: readonly object[]): Record<string, object> {
  const merged: Record<string, object> = {}
  for (const [name, members] of all.flatMap((each) => Object.entries(each)))
    merged[name] = Object.freeze({ ...merged[name], ...members })
  return merged
}
