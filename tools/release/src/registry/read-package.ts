import { setTimeout as sleep } from 'node:timers/promises'
import { Stop } from '../house/stop.ts'
import { withoutTokens } from './npm-settings.ts'
import { NO_INTEGRITY, type RegistryPackage } from './registry.ts'

/** How long a read may take, and how it is repeated. */
export interface ReadOptions {
  readonly fetch?: typeof globalThis.fetch
  /** Milliseconds of one attempt, with its body. Default: 30 seconds. */
  readonly timeout?: number
  /** Milliseconds before each further attempt. Default: 1, then 4 seconds. */
  readonly pauses?: readonly number[]
}

/** The part of a document of a package that is read. */
interface Packument {
  readonly versions?: Readonly<Record<string, { readonly dist?: { readonly integrity?: string } }>>
  readonly 'dist-tags'?: Readonly<Record<string, string>>
}

/** What one attempt came to: a packument, nothing there, or why not. */
type Attempt =
  | { readonly found: Packument | undefined }
  | { readonly problem: string; readonly isFinal: boolean }

/** Asks a registry for a package, a few times where the failure may pass. @throws Stop that names registry and package */
export async function readPackage(
  registry: string,
  name: string,
  { fetch = globalThis.fetch, timeout = 30_000, pauses = [1000, 4000] }: ReadOptions = {},
): Promise<RegistryPackage | undefined> {
  const { origin } = new URL(registry)
  for (const pause of [...pauses, undefined]) {
    const attempt = await readOnce(fetch, new URL(name.replace('/', '%2f'), registry), timeout)
    if ('found' in attempt) return attempt.found && toPackage(attempt.found)
    if (attempt.isFinal || pause === undefined) {
      const times = attempt.isFinal ? '' : ` It was asked ${pauses.length + 1} times.`
      throw new Stop(
        `The registry ${origin} could not be read for ${name}: ${attempt.problem}.${times} ` +
          'Nobody can say then what is published. Look at `registry` in .npmrc, proxy and network, then run this again.',
      )
    }
    await sleep(pause)
  }
  return undefined
}

async function readOnce(
  fetch: typeof globalThis.fetch,
  url: URL,
  timeout: number,
): Promise<Attempt> {
  // A registry's own credentials stand in npm's configuration; `fetch` refuses them in an address.
  url.username = url.password = ''
  try {
    const response = await fetch(url, {
      headers: {
        accept: 'application/vnd.npm.install-v1+json; q=1.0, application/json; q=0.8',
        'cache-control': 'no-cache',
      },
      signal: AbortSignal.timeout(timeout),
    })
    // The body has the same time limit, also where nothing of it is needed.
    const text = await response.text()
    return judge(response.status, text)
  } catch (error) {
    return { problem: reasonOf(error, timeout), isFinal: false }
  }
}

function judge(status: number, text: string): Attempt {
  if (status === 404) return { found: undefined }
  if (status === 401 || status === 403)
    return {
      problem: `it answered ${status}. It has to be readable without credentials`,
      isFinal: true,
    }
  if (status < 200 || status > 299)
    return {
      problem: `it answered ${status}. Expected the package, or 404`,
      isFinal: status < 500 && status !== 429 && status !== 408,
    }
  const found = parse(text)
  if (isPackument(found)) return { found }
  return {
    problem: `expected a JSON document with \`versions\`, received "${text.trim().slice(0, 60)}"`,
    isFinal: true,
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isPackument(value: unknown): value is Packument {
  if (!isObject(value)) return false
  const { versions, 'dist-tags': distTags = {} } = value
  return isObject(versions) && isObject(distTags) && Object.values(versions).every(isObject)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function toPackage({ versions = {}, 'dist-tags': distTags = {} }: Packument): RegistryPackage {
  return {
    versions: new Map(
      Object.entries(versions).map(([version, { dist }]) => [
        version,
        dist?.integrity ?? NO_INTEGRITY,
      ]),
    ),
    distTags: new Map(Object.entries(distTags)),
  }
}

function reasonOf(error: unknown, timeout: number): string {
  const { name, message, cause } = error as Error
  if (name === 'TimeoutError') return `no complete answer within ${timeout / 1000} s`
  return withoutTokens(cause instanceof Error ? cause.message || cause.name : message)
}
