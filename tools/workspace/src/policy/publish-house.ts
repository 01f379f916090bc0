import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type LocalRegistry, packDirectory } from '@picturedesk/local-registry'
import { publishedPackages } from './published-packages.ts'
import { versionsIn } from './scratch-house.ts'

/** Publishes each package of a house whose version is not there yet, with the ranges that pnpm packs and without code. */
export async function publishHouse(root: string, registry: LocalRegistry): Promise<void> {
  const versions = versionsIn(root)
  for (const { name, folder } of publishedPackages(root)) {
    const version = versions.get(name) ?? ''
    if (registry.versions(name).some((one) => one['version'] === version)) continue
    const { dependencies, peerDependencies, optionalDependencies } = JSON.parse(
      readFileSync(join(root, folder, 'package.json'), 'utf8'),
    )
    const packed = (list: Record<string, string> = {}): Record<string, string> =>
      Object.fromEntries(
        Object.entries(list)
          .filter(([other]) => versions.has(other))
          .map(([other, range]) => [
            other,
            range.replace(/^workspace:\^/, `^${versions.get(other)}`),
          ]),
      )
    const directory = join(root, 'packed', folder)
    mkdirSync(directory, { recursive: true })
    writeFileSync(join(directory, 'index.js'), '')
    writeFileSync(
      join(directory, 'package.json'),
      JSON.stringify({
        name,
        version,
        dependencies: packed({ ...dependencies, ...optionalDependencies }),
        peerDependencies: packed(peerDependencies),
      }),
    )
    const file = join(root, 'packed', `${name.replaceAll(/\W/g, '-')}-${version}.tgz`)
    writeFileSync(file, await packDirectory(directory))
    await registry.add(file)
  }
}
