import type { ServerResponse } from 'node:http'
import { packument, tarballName } from './packument.ts'
import { say } from './responses.ts'
import type { Shelf } from './shelf.ts'

/** What a client wants of a package: a tarball, or the description of a version, or of all. */
export interface Wanted {
  readonly name: string
  readonly file: string | undefined
  readonly version: string | undefined
}

/** @param url The address of the registry. */
export async function readPackage(
  shelf: Shelf,
  url: string,
  { name, file, version }: Wanted,
  response: ServerResponse,
): Promise<void> {
  if (file !== undefined) {
    const found = shelf
      .versions(name)
      .find(({ manifest }) => tarballName(name, manifest.version) === file)
    if (found === undefined) return say(response, 404, { error: `There is no ${file}.` })
    const bytes = await found.bytes()
    response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(bytes)
    return
  }
  const all = packument(shelf, name, url) as { versions: Record<string, object> }
  if (version === undefined) return say(response, 200, all)
  const one = all.versions[shelf.tags(name)[version] ?? version]
  if (one === undefined) say(response, 404, { error: `There is no ${version}.` })
  else say(response, 200, one)
}
