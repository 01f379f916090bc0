import { readFileSync } from 'node:fs'

type Versions = Readonly<Record<string, string>>

/** The versions that a new repository depends on: those that this package was published with. */
export function publishedVersions(): Versions {
  const text = readFileSync(
    new URL(
      import.meta.url.endsWith('.ts') ? '../../package.json' : '../package.json',
      import.meta.url,
    ),
    'utf8',
  )
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
    vendorKit: '@picturedesk/vendor-kit',
    transport: '@picturedesk/transport',
    typescript: 'typescript',
    vitest: 'vitest',
  }
  return Object.fromEntries(Object.entries(names).map(([key, name]) => [key, all[name] ?? '*']))
}
