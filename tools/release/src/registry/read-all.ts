import type { Registry, RegistryPackage } from './registry.ts'

/** What the registry has of each package, asked for all at once. */
export async function readAll(
  registry: Registry,
  names: readonly string[],
): Promise<Map<string, RegistryPackage>> {
  const found = await Promise.all(
    names.map(async (name) => [name, await registry.read(name)] as const),
  )
  return new Map(found.flatMap(([name, known]) => (known === undefined ? [] : [[name, known]])))
}
