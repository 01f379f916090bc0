import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { PublishedPackage } from '../house/published-packages.ts'
import { runCommand } from '../house/run-command.ts'
import { Stop } from '../house/stop.ts'
import { integrityOf } from '../packed/integrity-of.ts'
import { readTarball } from '../tarball/read-tarball.ts'
import { type KnownVersions, tarballProblems } from '../tarball/tarball-problems.ts'

/** A packed package. */
export interface Tarball {
  /** The name of the file in the folder. */
  readonly file: string
  readonly integrity: string
}

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
    const file = `${name.replace('@', '').replace('/', '-')}.tgz`
    const path = join(folder, file)
    await runCommand(['pnpm', 'pack', '--out', path], `${name} could not be packed.`, {
      cwd: join(root, directory),
    })
    tarballs.set(name, { file, integrity: integrityOf(path) })
    problems.push(...tarballProblems(manifest, await readTarball(path), versions))
  }
  if (problems.length > 0) throw new Stop(problems.join('\n'))
  return tarballs
}
