import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { installedPackages } from './installed-packages.ts'
import type { PackageJson } from './package-json.ts'
import { PACKAGE_PATH, TAGS_PATH } from './paths.ts'
import { readPackage } from './read-package.ts'
import { askForToken, say } from './responses.ts'
import { proofsOf, Shelf } from './shelf.ts'
import { packDirectory, readTarball } from './tarball.ts'
import { Upstream } from './upstream.ts'
import { writePackage } from './write-package.ts'

/** What a {@link localRegistry} has at its start. */
export interface LocalRegistryOptions {
  /** Paths of tarballs that are already published. */
  readonly tarballs?: Iterable<string>
  /** A directory `node_modules/.pnpm`: what is installed there is served, packed when it is asked for. */
  readonly store?: string
  /** The address of a registry that is asked for whatever is not here. Default: none. */
  readonly upstream?: string
  /** A folder that keeps tarballs of the other registry. Default: none are kept. */
  readonly cache?: string
  /** When the given tarballs were published. Default: long ago, for clients that wait for a package to be older. */
  readonly publishedAt?: string
  /** Sees each request first. What it returns is answered instead; `'drop'` cuts the connection. */
  readonly before?: (arrival: Arrival) => Refusal | 'drop' | undefined
}

/** A request, before it is answered. */
export interface Arrival {
  readonly method: string
  /** Such as `/@picturedesk/provider`, decoded. */
  readonly path: string
}

/** An answer that says no. */
export interface Refusal {
  readonly status: number
  readonly error: string
}

/** A registry on a loopback port. */
export interface LocalRegistry extends AsyncDisposable {
  /** Without a slash at its end. */
  readonly url: string
  /** Names that were asked for and are not there. */
  readonly unknown: ReadonlySet<string>
  /** All requests so far, in order. */
  readonly arrivals: readonly Arrival[]
  /** Publishes a tarball, or replaces the same version. */
  add(tarball: string, ...tags: string[]): Promise<PackageJson>
  /** The manifests of the versions of a package that are here, lowest first. */
  versions(name: string): PackageJson[]
  /** Versions by tag. */
  tags(name: string): Record<string, string>
}

const LONG_AGO = '2020-01-01T00:00:00.000Z'

/**
 * Serves packages on a loopback port. Clients read descriptions and tarballs, publish with any token, and set tags.
 *
 * @example
 * await using registry = await localRegistry({ tarballs: ['picturedesk-ogq-1.0.0.tgz'] })
 * // npm install @picturedesk/ogq --registry <registry.url>
 */
export async function localRegistry(options: LocalRegistryOptions = {}): Promise<LocalRegistry> {
  const shelf = new Shelf()
  const upstream = options.upstream && new Upstream(options.upstream, options.cache)
  const unknown = new Set<string>()
  const arrivals: Arrival[] = []
  for (const { manifest, directory } of options.store ? installedPackages(options.store) : [])
    shelf.put({ manifest, time: LONG_AGO, bytes: () => packDirectory(directory) })
  const add = async (path: string, ...tags: string[]): Promise<PackageJson> => {
    const { manifest, bytes } = await readTarball(path)
    const time = options.publishedAt ?? LONG_AGO
    shelf.put({ manifest, bytes: () => bytes, ...proofsOf(bytes), time }, tags)
    return manifest
  }
  for (const path of options.tarballs ?? []) await add(path)

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = 'GET' } = request
    const path = decodeURIComponent((request.url ?? '').replace(/\?.*/, ''))
    const arrival = { method, path }
    arrivals.push(arrival)
    const refusal = options.before?.(arrival)
    if (refusal === 'drop') return void request.socket.destroy()
    if (refusal !== undefined) return say(response, refusal.status, { error: refusal.error })
    if (method !== 'GET' && method !== 'HEAD') return writePackage(shelf, path, request, response)
    const [, tagged] = TAGS_PATH.exec(path) ?? []
    if (tagged !== undefined && shelf.has(tagged)) return say(response, 200, shelf.tags(tagged))
    if (path === '/-/ping') return say(response, 200, {})
    if (path === '/-/whoami') {
      if (askForToken(request, response)) say(response, 200, { username: 'local' })
      return
    }
    const [, name = '', file, version] = PACKAGE_PATH.exec(path) ?? []
    if (shelf.has(name)) return readPackage(shelf, urlOf(server), { name, file, version }, response)
    if (upstream && name !== '') {
      const accept = request.headers.accept ?? '*/*'
      const passed = await upstream.get((request.url ?? '').slice(1), accept, urlOf(server))
      if (passed.status === 404) unknown.add(name)
      response.writeHead(passed.status, { 'content-type': passed.type }).end(passed.body)
      return
    }
    unknown.add(name || path)
    say(response, 404, { error: `There is no ${name || path}.` })
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy()
      else say(response, 502, { error: String(error) })
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    url: urlOf(server),
    unknown,
    arrivals,
    add,
    versions: (name) => shelf.versions(name).map(({ manifest }) => manifest),
    tags: (name) => shelf.tags(name),
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
