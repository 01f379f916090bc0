import { readFileSync } from 'node:fs'

type Versions = Readonly<Record<string, string>>

/** What the packages of a new repository depend on: the versions that this one was published with. */
export function publishedVersions(): Versions {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
  const { dependencies, devDependencies } = JSON.parse(text) as Record<string, Versions | undefined>
  const all: Versions = { ...devDependencies, ...dependencies }
  const names = {
    biome: '@biomejs/biome',
    conformance: '@picturedesk/conformance',
    esbuild: 'esbuild',
    generate: '@picturedesk/generate',
    mocks: '@picturedesk/mocks',
    nodeTypes: '@types/node',
    provider: '@picturedesk/provider',
    transport: '@picturedesk/transport',
    typescript: 'typescript',
    vitest: 'vitest',
  }
  return Object.fromEntries(Object.entries(names).map(([key, name]) => [key, all[name] ?? '*']))
}
