import type { Shelf } from './shelf.ts'

/** What a registry says of a package: its versions and tags. */
export function packument(shelf: Shelf, name: string, url: string): object {
  const versions = shelf.versions(name)
  return {
    _id: name,
    name,
    'dist-tags': shelf.tags(name),
    versions: Object.fromEntries(
      versions.map(({ manifest, integrity, shasum }) => {
        const { version } = manifest
        const tarball = `${url}/${name}/-/${tarballName(name, version)}`
        const dist = { tarball, ...(integrity && { integrity }), ...(shasum && { shasum }) }
        return [version, { _id: `${name}@${version}`, ...manifest, dist }]
      }),
    ),
    time: Object.fromEntries(versions.map(({ manifest, time }) => [manifest.version, time])),
  }
}

/** The name that npm gives a tarball, which has no scope. */
export function tarballName(name: string, version: string): string {
  return `${name.slice(name.indexOf('/') + 1)}-${version}.tgz`
}
