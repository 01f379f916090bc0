import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { installedPackages } from './installed-packages.ts'
import type { PackageJson } from './package-json.ts'
import { packument, tarballName } from './packument.ts'
import { publish } from './publish.ts'
import { proofsOf, Shelf, type Version } from './shelf.ts'
import { packDirectory, readTarball } from './tarball.ts'
import { Upstream } from './upstream.ts'

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
const PATH = /^\/((?:@[^/]+\/)?[^/@-][^/]*)(?:\/-\/([^/]+\.tgz)|\/([^/]+))?$/
const TAGS = /^\/-\/package\/((?:@[^/]+\/)?[^/]+)\/dist-tags(?:\/([^/]+))?$/

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
    if (method !== 'GET' && method !== 'HEAD') return write(request, response, path)
    const [, tagged] = TAGS.exec(path) ?? []
    if (tagged !== undefined && shelf.has(tagged)) return say(response, 200, shelf.tags(tagged))
    if (path === '/-/ping') return say(response, 200, {})
    if (path === '/-/whoami')
      return isKnown(request)
        ? say(response, 200, { username: 'local' })
        : say(response, 401, { error: NO_TOKEN })
    const [, name = '', file, version] = PATH.exec(path) ?? []
    if (shelf.has(name)) return read(response, name, file, version)
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

  const read = async (
    response: ServerResponse,
    name: string,
    file: string | undefined,
    wanted: string | undefined,
  ): Promise<void> => {
    if (file !== undefined) {
      const found = shelf.versions(name).find(({ manifest }) => isFileOf(manifest, file))
      return found === undefined
        ? say(response, 404, { error: `There is no ${file}.` })
        : sendTarball(response, found)
    }
    const all = packument(shelf, name, urlOf(server)) as { versions: Record<string, object> }
    if (wanted === undefined) return say(response, 200, all)
    const one = all.versions[shelf.tags(name)[wanted] ?? wanted]
    return one ? say(response, 200, one) : say(response, 404, { error: `There is no ${wanted}.` })
  }

  const write = async (
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
  ): Promise<void> => {
    const body: unknown = await json(request).catch(() => undefined)
    if (!isKnown(request)) return say(response, 401, { error: NO_TOKEN })
    const [, tagged, tag] = TAGS.exec(path) ?? []
    if (tagged !== undefined && tag !== undefined) {
      if (request.method === 'DELETE') shelf.deleteTag(tagged, tag)
      else if (shelf.version(tagged, String(body)) === undefined)
        return say(response, 404, { error: `There is no ${tagged}@${String(body)}.` })
      else shelf.setTag(tagged, tag, String(body))
      return say(response, 201, shelf.tags(tagged))
    }
    const [, name] = PATH.exec(path) ?? []
    if (request.method !== 'PUT' || name === undefined || typeof body !== 'object' || body === null)
      return say(response, 405, {
        error: 'Publish with PUT, and set tags. Nothing else is served.',
      })
    const { status, error } = await publish(shelf, name, body)
    say(response, status, error === undefined ? { ok: true } : { error })
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

const NO_TOKEN = 'Log in first: the request has no token.'

function isKnown({ headers }: IncomingMessage): boolean {
  return /^(Bearer|Basic) \S/.test(headers.authorization ?? '')
}

function isFileOf({ name, version }: PackageJson, file: string): boolean {
  return file === tarballName(name, version)
}

function urlOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

function say(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

async function sendTarball(response: ServerResponse, version: Version): Promise<void> {
  const bytes = await version.bytes()
  response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(bytes)
}
