import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cases } from '@picturedesk/conformance'
import { API_REPORTS, INTERFACE } from '@picturedesk/workspace/release'
import { build } from 'esbuild'
import { FIXTURES, fixturesIn, interfaceVersion } from './fixtures.ts'
import { interfaceLine, UNRELEASED } from './interface-line.ts'
import { pack } from './pack.ts'

/**
 * Keeps a provider of every capability as it is when built against the interface of now, unless its line has one: what was
 * released never changes. Before the first release it is written anew each time.
 * @param root Where the version is and the provider is kept.
 * @param sources Where the interface and the provider are. Default: the same.
 * @returns What was done.
 */
export async function writeFixture(root: string, sources = root): Promise<string> {
  const version = interfaceVersion(root)
  const line = interfaceLine(version)
  if (line === undefined) return `Nothing is kept of ${version}, which is no release.`
  const known = fixturesIn(root)
  const present = known.find((one) => interfaceLine(one.version) === line)
  if (present !== undefined && version !== UNRELEASED)
    return `Kept: ${FIXTURES}/${present.version}, which stands for ${version}.`
  const folder = join(root, FIXTURES, version)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'provider.tgz'), await packProvider(sources, version))
  writeFileSync(join(folder, 'plugin.tgz'), await packPlugin(sources, version))
  writeFileSync(
    join(folder, 'cases.json'),
    `${JSON.stringify(cases.map(({ id }) => id).sort(), null, 2)}\n`,
  )
  // Nobody has what was never released.
  const draft = join(root, FIXTURES, UNRELEASED)
  if (version !== UNRELEASED && existsSync(draft)) rmSync(draft, { recursive: true })
  return `Written: ${FIXTURES}/${version}`
}

const conditions = ['@picturedesk/source']

async function packProvider(root: string, version: string): Promise<Uint8Array> {
  const code = await bundled({
    entryPoints: [join(root, 'packages/provider/src/index.ts')],
    conditions,
  })
  const json = { name: INTERFACE, version, type: 'module', exports: './index.js' }
  return pack(
    new Map([
      ['package.json', JSON.stringify(json, null, 2)],
      ['index.js', code],
      ['index.d.ts', readFileSync(join(root, API_REPORTS, INTERFACE, 'index.d.ts'), 'utf8')],
    ]),
  )
}

/** The provider by which the judge tries itself out: it has every method of the interface. */
async function packPlugin(root: string, version: string): Promise<Uint8Array> {
  const code = await bundled({
    stdin: {
      contents: `export { createAcme } from './acme-provider.ts'
export { acmeOptions } from './try-out.ts'
export { NotFoundError } from '${INTERFACE}'`,
      resolveDir: join(root, 'packages/conformance/src/testing'),
      loader: 'ts',
    },
    external: [INTERFACE],
    conditions,
  })
  const json = {
    name: 'picturedesk-acme',
    version: '1.0.0',
    type: 'module',
    exports: './index.js',
    dependencies: { [INTERFACE]: `^${version}` },
  }
  return pack(
    new Map([
      ['package.json', JSON.stringify(json, null, 2)],
      ['index.js', code],
      ['index.d.ts', PLUGIN_TYPES],
    ]),
  )
}

/** The types of a plugin that has every method of its interface. */
const PLUGIN_TYPES = `import type { CapabilityName, Provider } from '${INTERFACE}'

export { NotFoundError } from '${INTERFACE}'
export declare function createAcme(options: object): Provider<CapabilityName, 'acme'>
`

async function bundled(options: Parameters<typeof build>[0]): Promise<string> {
  const { outputFiles } = await build({
    ...options,
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'es2023',
    minifyWhitespace: true,
  })
  return outputFiles?.[0]?.text ?? ''
}
