/** What a package of a plugin may look like; each member replaces what is there by default. */
export interface PluginPackage {
  readonly name?: string
  readonly packageJson?: object
  readonly declaration?: unknown
  readonly manifest?: unknown
  readonly code?: string
  readonly conformance?: unknown
}

/** The manifest of the plugin whose package {@link pluginPackage} makes. */
export function plainManifest(id: string): object {
  return {
    specVersion: 'v1',
    id,
    name: id.toUpperCase(),
    kinds: ['image'],
    capabilities: { assets: ['get'] },
    operations: { getImage: 'assets.get' },
  }
}

/** A conformance report that fits the plugin. */
export function plainReport(id: string): object {
  return {
    format: 1,
    provider: id,
    package: { name: `picturedesk-${id}`, version: '1.2.3' },
    suite: { name: '@picturedesk/conformance', version: '1.0.0' },
    specVersion: 'v1',
    capabilities: { assets: ['get'] },
    cases: [],
    summary: { passed: 1, failed: 0, leftOut: 0 },
  }
}

/** The files of a package that declares itself, by their path in it. */
export function pluginPackage(
  id: string,
  { name = `picturedesk-${id}`, packageJson, ...files }: PluginPackage = {},
): Record<string, unknown> {
  const declared = {
    specVersion: 'v1',
    manifest: './manifest.json',
    create: 'createIt',
    ...(files.conformance === undefined ? {} : { conformance: './conformance.json' }),
  }
  const { declaration = declared, manifest = plainManifest(id), code = codeOf(id) } = files
  const written = {
    'package.json': {
      name,
      version: '1.2.3',
      type: 'module',
      exports: { '.': { import: './index.js' } },
      picturedesk: declaration,
      ...packageJson,
    },
    'manifest.json': manifest,
    'index.js': code,
    'conformance.json': files.conformance,
  }
  return Object.fromEntries(Object.entries(written).filter(([, content]) => content !== undefined))
}

/** Puts the files of a package below a folder. */
export function under(
  folder: string,
  files: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(files).map(([path, content]) => [`${folder}/${path}`, content]),
  )
}

/** Remembers in a global how often it ran, and what it was made with. */
function codeOf(id: string): string {
  return `
globalThis.picturedeskTest ??= []
globalThis.picturedeskTest.push('${id} runs')
const manifest = ${JSON.stringify(plainManifest(id))}
export function createIt(...options) {
  globalThis.picturedeskTest.push(['${id}', ...options])
  const { specVersion, id, name } = manifest
  const get = async () => ({ id: '${id}:image/1', provider: '${id}', offers: [] })
  return { specVersion, id, name, manifest, assets: { get } }
}
`
}
