import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundleSpec, generateClient, type SpecDocument } from '@picturedesk/generate'
import { writeAll } from '../render/write-all.ts'
import { type ReadSpec, readSpec, type SpecChoices } from './read-spec.ts'

/** A spec that a client can be generated from, as files and as one document. */
export interface PreparedSpec extends ReadSpec {
  readonly document: SpecDocument
  /** The files of the client, as text by name. */
  readonly client: Readonly<Record<string, string>>
}

/**
 * Reads and completes a spec, and generates the client. So nothing is written for a spec that cannot
 * be used.
 * @throws Error naming the place in the spec
 */
export async function prepareSpec(
  path: string,
  id: string,
  choices: SpecChoices = {},
): Promise<PreparedSpec> {
  const read = await readSpec(path, id, choices)
  const directory = await mkdtemp(join(tmpdir(), 'picturedesk-new-'))
  try {
    await writeAll(directory, read.files)
    const document = await bundleSpec(join(directory, 'openapi.yaml'))
    return { ...read, document, client: await generateClient(document) }
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}
