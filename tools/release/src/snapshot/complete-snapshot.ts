import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type PublishedPackage, publishedPackages } from '../house/published-packages.ts'
import { Stop } from '../house/stop.ts'
import type { RegistryPackage } from '../registry/registry.ts'
import { comeAlong } from './come-along.ts'
import { isSnapshot } from './snapshot-version.ts'

/**
 * Makes what changesets gave a snapshot version something that can be installed: what it needs and nobody has gets that
 * version too, and they need exactly each other.
 */
export function completeSnapshot(
  root: string,
  version: string,
  registry: ReadonlyMap<string, RegistryPackage>,
  log: (line: string) => void,
): void {
  const house = publishedPackages(root)
  const chosen = house.filter((one) => isSnapshot(one.version)).map(({ name }) => name)
  if (chosen.length === 0)
    throw new Stop('The open changesets name no published package. Nothing was published.')
  const more = new Set(comeAlong(house, chosen, registry))
  for (const one of house.filter(({ name }) => more.has(name))) {
    log(`${one.name} comes along: it is needed, and ${one.version} is not published`)
    edit(root, one, (text) =>
      text.replace(`"version": "${one.version}"`, `"version": "${version}"`),
    )
  }
  pinEachOther(
    root,
    publishedPackages(root).filter((one) => isSnapshot(one.version)),
  )
}

/**
 * Packages of a snapshot need exactly each other: `^0.0.0-one-…` would be met by a snapshot of any name that sorts later.
 */
function pinEachOther(root: string, packages: readonly PublishedPackage[]): void {
  const names = new Set(packages.map(({ name }) => name))
  for (const one of packages)
    edit(root, one, (text) =>
      text.replaceAll(/"([^"]+)": "workspace:[^"]*"/g, (whole, name: string) =>
        names.has(name) ? `"${name}": "workspace:*"` : whole,
      ),
    )
}

function edit(
  root: string,
  { directory }: PublishedPackage,
  change: (text: string) => string,
): void {
  const path = join(root, directory, 'package.json')
  const text = readFileSync(path, 'utf8')
  const next = change(text)
  if (next !== text) writeFileSync(path, next)
}
