import { globSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { packTar } from 'modern-tar'

type PackageJson = Readonly<Record<string, unknown>> & {
  readonly name: string
  readonly version: string
}

/** A version of a package: a directory, or a tarball that is ready. */
interface Version {
  readonly manifest: PackageJson
  readonly directory?: string
  readonly tarball?: string
}

/** A registry on a loopback port. */
export interface LocalRegistry extends AsyncDisposable {
  readonly url: string
  /** Names that were asked for and are not there. */
  readonly unknown: ReadonlySet<string>
}

/**
 * Serves tarballs, and beside them whatever pnpm has installed, packed as it is asked for. So an
 * installation from it needs no other registry.
 * @param store A directory `node_modules/.pnpm`.
 * @param tarballs Paths by the manifest that is in each.
 */
export async function localRegistry(
  store: string,
  tarballs: ReadonlyMap<PackageJson, string>,
): Promise<LocalRegistry> {
  const packages = installedPackages(store)
  for (const [manifest, tarball] of tarballs)
    packages.set(manifest.name, new Map([[manifest.version, { manifest, tarball }]]))
  const unknown = new Set<string>()
  const server = createServer((request, response) => {
    const [, name = '', version] =
      /^\/((?:@[^/]+\/)?[^/]+)(?:\/-\/([^/]+)\.tgz)?$/.exec(
        decodeURIComponent(request.url ?? ''),
      ) ?? []
    const versions = packages.get(name)
    const wanted = version === undefined ? undefined : versions?.get(version)
    if (wanted !== undefined) void sendTarball(response, wanted)
    else if (versions !== undefined && version === undefined)
      response.setHeader('content-type', 'application/json').end(packument(urlOf(server), versions))
    else {
      unknown.add(name || String(request.url))
      response.writeHead(404).end('{}')
    }
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    url: urlOf(server),
    unknown,
    [Symbol.asyncDispose]: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

function urlOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

function installedPackages(store: string): Map<string, Map<string, Version>> {
  const packages = new Map<string, Map<string, Version>>()
  for (const entry of readdirSync(store)) {
    const home = join(store, entry, 'node_modules')
    for (const name of packageNames(home)) {
      const directory = join(home, name)
      // what is linked is another entry's
      if (realpathSync(directory) !== join(realpathSync(home), name)) continue
      const manifest = readManifest(directory)
      if (manifest === undefined) continue
      const versions = packages.get(manifest.name) ?? new Map<string, Version>()
      packages.set(manifest.name, versions.set(manifest.version, { manifest, directory }))
    }
  }
  return packages
}

function packageNames(directory: string): string[] {
  return list(directory).flatMap((name) =>
    name.startsWith('@')
      ? list(join(directory, name)).map((inner) => `${name}/${inner}`)
      : name.startsWith('.')
        ? []
        : [name],
  )
}

function list(directory: string): string[] {
  try {
    return readdirSync(directory)
  } catch {
    return [] // a file of pnpm's own
  }
}

function readManifest(directory: string): PackageJson | undefined {
  try {
    return JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8')) as PackageJson
  } catch {
    return undefined
  }
}

function packument(url: string, versions: ReadonlyMap<string, Version>): string {
  const sorted = [...versions.values()].sort((one, other) =>
    one.manifest.version.localeCompare(other.manifest.version, 'en', { numeric: true }),
  )
  const latest = sorted.at(-1)?.manifest
  return JSON.stringify({
    name: latest?.name,
    'dist-tags': { latest: latest?.version },
    versions: Object.fromEntries(
      sorted.map(({ manifest }) => {
        const { name, version } = manifest
        return [version, { ...manifest, dist: { tarball: `${url}/${name}/-/${version}.tgz` } }]
      }),
    ),
  })
}

async function sendTarball(response: ServerResponse, version: Version): Promise<void> {
  const { directory = '', tarball } = version
  response.setHeader('content-type', 'application/octet-stream')
  try {
    response.end(tarball === undefined ? await pack(directory) : readFileSync(tarball))
  } catch (error) {
    response.writeHead(500).end(String(error))
  }
}

/** Compressed as little as helps the disk: npm keeps a copy of each. */
async function pack(directory: string): Promise<Uint8Array> {
  const files = globSync('**/*', { cwd: directory, exclude: ['node_modules/.*', '.turbo'] })
  const tar = await packTar(
    files.flatMap((name) => {
      const stat = statSync(join(directory, name))
      if (!stat.isFile()) return []
      const { mode, size } = stat
      const header = { name: `package/${name}`, mode: mode & 0o777, size, mtime: new Date(0) }
      return [{ header, body: readFileSync(join(directory, name)) }]
    }),
  )
  return promisify(gzip)(tar, { level: 1 })
}
