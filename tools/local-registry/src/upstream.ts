import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What another registry answered. */
export interface Passed {
  readonly status: number
  readonly type: string
  readonly body: Uint8Array
}

/**
 * Another registry, asked for what is not here. A description of a package is asked for once, a tarball
 * is kept in a folder. Addresses of tarballs become ours, so that clients talk to nobody else.
 */
export class Upstream {
  readonly #address: string
  readonly #cache: string | undefined
  readonly #answers = new Map<string, Promise<Passed>>()

  constructor(address: string, cache: string | undefined) {
    this.#address = address.replace(/\/?$/, '/')
    this.#cache = cache
  }

  /**
   * @param path Of the request, without the slash before it.
   * @param url Ours.
   */
  async get(path: string, accept: string, url: string): Promise<Passed> {
    if (path.includes('/-/')) return this.#tarball(path)
    const key = `${accept} ${path}`
    const answer = this.#answers.get(key) ?? this.#fetch(path, accept)
    this.#answers.set(key, answer)
    const passed = await answer
    if (passed.status !== 200) {
      this.#answers.delete(key)
      return passed
    }
    const text = Buffer.from(passed.body).toString('utf8')
    return { ...passed, body: Buffer.from(text.replaceAll(this.#address, `${url}/`)) }
  }

  async #tarball(path: string): Promise<Passed> {
    const file = this.#cache && join(this.#cache, encodeURIComponent(path))
    const kept = file && read(file)
    if (kept) return { status: 200, type: 'application/octet-stream', body: kept }
    const passed = await this.#fetch(path, '*/*')
    if (file && passed.status === 200) {
      mkdirSync(dirname(file), { recursive: true })
      // Another process may write the same.
      const half = `${file}.${process.pid}`
      writeFileSync(half, passed.body)
      renameSync(half, file)
    }
    return passed
  }

  async #fetch(path: string, accept: string): Promise<Passed> {
    const response = await fetch(this.#address + path, { headers: { accept } })
    const type = response.headers.get('content-type') ?? 'application/octet-stream'
    return { status: response.status, type, body: new Uint8Array(await response.arrayBuffer()) }
  }
}

function read(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}
