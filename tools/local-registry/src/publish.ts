import type { PackageJson } from './package-json.ts'
import { proofsOf, type Shelf } from './shelf.ts'
import { manifestIn } from './tarball.ts'

/** How a request to publish ended: as a status of HTTP, and why. */
export interface Verdict {
  readonly status: number
  readonly error?: string
}

interface Body {
  readonly name?: string
  readonly 'dist-tags'?: Readonly<Record<string, string>>
  readonly versions?: Readonly<Record<string, PackageJson>>
  readonly _attachments?: Readonly<Record<string, { readonly data?: string }>>
}

/**
 * Takes what `npm publish` sends, or `npm deprecate`, whose versions are all there and bring no bytes.
 * A version is published once, as in the public registry.
 */
export async function publish(shelf: Shelf, name: string, body: Body): Promise<Verdict> {
  const versions = Object.values(body.versions ?? {})
  const attachments = Object.values(body._attachments ?? {})
  if (attachments.length === 0) return describe(shelf, name, versions)
  const [manifest] = versions
  if (body.name !== name || versions.length !== 1 || manifest === undefined)
    return { status: 400, error: `Expected one version of ${name}.` }
  if (shelf.version(name, manifest.version) !== undefined) {
    const error = `You cannot publish over the previously published versions: ${manifest.version}.`
    return { status: 403, error }
  }
  const bytes = Buffer.from(attachments[0]?.data ?? '', 'base64')
  const packed = await manifestIn(bytes).catch(() => undefined)
  if (packed?.name !== name || packed.version !== manifest.version)
    return { status: 400, error: `The tarball is not ${name}@${manifest.version}.` }
  shelf.put(
    { manifest, bytes: () => bytes, ...proofsOf(bytes), time: new Date().toISOString() },
    Object.keys(body['dist-tags'] ?? {}),
  )
  return { status: 201 }
}

function describe(shelf: Shelf, name: string, versions: readonly PackageJson[]): Verdict {
  const missing = versions.find(({ version }) => shelf.version(name, version) === undefined)
  if (missing !== undefined || versions.length === 0)
    return { status: 400, error: `Expected the bytes of ${name}@${missing?.version ?? 'none'}.` }
  for (const manifest of versions) {
    const known = shelf.version(name, manifest.version)
    if (known !== undefined) known.manifest = manifest
  }
  return { status: 201 }
}
