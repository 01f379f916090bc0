import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PublishedPackage } from '../house/published-packages.ts'
import { runCommand } from '../house/run-command.ts'
import { Stop } from '../house/stop.ts'
import { readTarball } from '../tarball/read-tarball.ts'
import { type KnownVersions, tarballProblems } from '../tarball/tarball-problems.ts'
import type { Tarball } from './execute.ts'

/** Packed packages by name. */
export type Tarballs = Map<string, Tarball>

/** Packs packages into a folder, by name. @throws Stop where a tarball must not be published */
export async function packAll(
  root: string,
  packages: readonly PublishedPackage[],
  folder: string,
  versions: KnownVersions,
): Promise<Tarballs> {
  mkdirSync(folder, { recursive: true })
  const tarballs: Tarballs = new Map()
  const problems: string[] = []
  for (const { name, directory, manifest } of packages) {
    const path = join(folder, `${name.replace('@', '').replace('/', '-')}.tgz`)
    await runCommand(['pnpm', 'pack', '--out', path], `${name} could not be packed.`, {
      cwd: join(root, directory),
    })
    const integrity = `sha512-${createHash('sha512').update(readFileSync(path)).digest('base64')}`
    tarballs.set(name, { path, integrity })
    problems.push(...tarballProblems(manifest, await readTarball(path), versions))
  }
  if (problems.length > 0) throw new Stop(problems.join('\n'))
  return tarballs
}
