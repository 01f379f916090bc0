import { globSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { command } from '../run/command.ts'

/** The root of the repository. */
export const HOUSE = fileURLToPath(new URL('../../../..', import.meta.url))

/** A package that is published. */
export interface Published {
  readonly name: string
  /** Where its sources are. */
  readonly directory: string
  readonly version: string
  readonly engines?: Readonly<Record<string, string>>
  /** What declares a vendor's package. */
  readonly picturedesk?: { readonly create: string }
  /** What declares a mock. */
  readonly 'picturedesk-mock'?: { readonly id: string }
}

/** Every package of this repository that is published. */
export function publishedPackages(): Published[] {
  return globSync('{packages,mocks,specs}/*/package.json', { cwd: HOUSE })
    .sort()
    .map((path) => {
      const directory = join(HOUSE, dirname(path))
      const manifest = JSON.parse(readFileSync(join(HOUSE, path), 'utf8')) as Published & {
        private?: boolean
      }
      return { ...manifest, directory }
    })
    .filter(({ private: isPrivate }) => !isPrivate)
}

/** Builds and packs them. @returns the paths of the tarballs */
export async function packAll(destination: string): Promise<string[]> {
  mkdirSync(destination, { recursive: true })
  const published = publishedPackages()
  const filters = published.map(({ name }) => `--filter=${name}`)
  const build = ['exec', 'turbo', 'run', 'build', '--output-logs=errors-only', ...filters]
  const env = { PICTUREDESK_FROZEN: '1', TURBO_TELEMETRY_DISABLED: '1' }
  await command(['pnpm', ...build], { cwd: HOUSE, env })
  await command(['pnpm', ...filters, 'pack', '--pack-destination', destination], { cwd: HOUSE })
  return globSync('*.tgz', { cwd: destination }).map((name) => join(destination, name))
}
