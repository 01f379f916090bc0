import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundleSpec, generateClient, type SpecDocument } from '@picturedesk/generate'
import { type ReadSpec, readSpec } from './read-spec.ts'
import { writeAll } from './write-all.ts'

/** A spec of which a client can be generated, and its one document. */
export interface PreparedSpec extends ReadSpec {
  readonly document: SpecDocument
}

/**
 * Reads and completes a spec, and tries whether a client comes of it, so that nothing is begun that
 * cannot be ended.
 * @throws Error naming the place in the spec
 */
export async function prepareSpec(path: string, id: string): Promise<PreparedSpec> {
  const read = await readSpec(path, id)
  const directory = await mkdtemp(join(tmpdir(), 'picturedesk-new-'))
  try {
    await writeAll(directory, read.files)
    const document = await bundleSpec(join(directory, 'openapi.yaml'))
    await generateClient(document)
    return { ...read, document }
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}
