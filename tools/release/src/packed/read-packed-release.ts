import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Stop } from '../house/stop.ts'
import { formProblems } from './form-problems.ts'
import { integrityOf } from './integrity-of.ts'
import { manifestProblems } from './manifest-problems.ts'
import { FORMAT, type PackedRelease, RELEASE_FILE } from './packed-release.ts'

// This runs with publishing rights, before and without any installation: it imports no package.

/** Reads what `release --pack` left, and holds each tarball against it. @throws Stop that names the file and the remedy */
export function readPackedRelease(folder: string): PackedRelease {
  const path = join(folder, RELEASE_FILE)
  if (!existsSync(path))
    throw new Stop(
      `There is no ${path}. It is written when everything is packed: either this is another folder, or packing was interrupted. ` +
        'Pack into a new folder: `npm run release -- --pack <folder>`.',
    )
  const release = parse(path)
  const format = (release as { format?: unknown } | null)?.format
  if (format !== FORMAT)
    throw new Stop(
      `${path} has the format ${JSON.stringify(format)}. Expected ${FORMAT}. Pack and publish from one commit.`,
    )
  stopAt(formProblems(release), (problem) => `${path}: ${problem}`)
  stopAt(tarballProblems(folder, release as PackedRelease), (problem) => problem)
  return release as PackedRelease
}

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new Stop(
      `${path} could not be read as JSON: ${(error as Error).message}. Pack again: \`npm run release -- --pack <folder>\`.`,
    )
  }
}

function tarballProblems(folder: string, { packages }: PackedRelease): string[] {
  return packages.flatMap((one) => {
    const { name, tarball, integrity } = one
    const path = join(folder, tarball)
    const stats = statSync(path, { throwIfNoEntry: false })
    if (stats === undefined) return [`${name}: there is no ${path}. Nothing was published.`]
    if (!stats.isFile())
      return [`${name}: ${path} is no file. Expected a tarball. Nothing was published.`]
    const found = integrityOf(path)
    if (found === integrity) return manifestProblems(one, path)
    return [
      `${name}: ${path} is not what was packed. Expected ${integrity}. Received ${found}. Nothing was published.`,
    ]
  })
}

function stopAt(problems: readonly string[], line: (problem: string) => string): void {
  if (problems.length === 0) return
  throw new Stop(
    `${problems.map(line).join('\n')}\nPack again into a new folder: \`npm run release -- --pack <folder>\`.`,
  )
}
