import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { dependencyClosure } from './dependency-closure.ts'
import type { Measurement } from './measurement.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const published = ['provider', 'transport', 'hellorf']
const run = promisify(execFile)

/** How many packages an application gets that installs one provider. */
export async function measurePackages(): Promise<Measurement[]> {
  const installed = await install().catch((error: Error) => error)
  const names = Array.isArray(installed)
    ? installed
    : dependencyClosure('@picturedesk/hellorf', fileURLToPath(import.meta.url))
  return [
    {
      section: 'packages',
      what: Array.isArray(installed)
        ? 'packages that npm adds for @picturedesk/hellorf'
        : 'packages that @picturedesk/hellorf depends on (npm could not install)',
      value: names.length,
      unit: 'packages',
      limit: 6,
      details: Array.isArray(installed) ? names : [...names, installed.message],
    },
  ]
}

/** Packs what would be published and installs it into an empty folder, with what npm has cached. */
async function install(): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'picturedesk-packages-'))
  try {
    for (const name of published) {
      const cwd = join(root, 'packages', name)
      await run('pnpm', ['pack', '--pack-destination', folder], { cwd })
    }
    const tarballs = (await readdir(folder)).filter((file) => file.endsWith('.tgz'))
    await writeFile(join(folder, 'package.json'), '{ "private": true }')
    const flags = ['--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts']
    await run('npm', ['install', ...flags, ...tarballs.map((file) => `./${file}`)], { cwd: folder })
    const lock = JSON.parse(await readFile(join(folder, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, unknown>
    }
    return Object.keys(lock.packages)
      .filter((path) => path !== '')
      .map((path) => path.replace(/^.*node_modules\//, ''))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
