import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  bundleSpec,
  generateClient,
  listOperations,
  type SpecDocument,
  type SpecError,
  SpecErrors,
} from '@picturedesk/generate'
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
  const document = await bundleFiles(read.files)
  const refused = new Map<string, string>()
  const others: SpecError[] = []
  const client = await generateClient(document, {
    onNotice: () => {}, // `generate` tells what a client does not check.
    onRefusal: (problem, operation) => {
      // What it says to Picturedesk alone is a mistake of whoever wrote that.
      if (operation === undefined || /\/x-[^/]*$/.test(problem.pointer)) others.push(problem)
      else if (!refused.has(operation)) refused.set(operation, problem.message)
    },
  })
  if (others.length > 0) throw new SpecErrors(others)
  if (refused.size === 0) return { ...read, document, client }
  if (choices.leftOut !== undefined) throw new Error([...refused.values()].join('\n'))
  // Some refusals show only beside the other operations.
  const leftOut = listOperations(document).flatMap(({ id: own, path: at, method }) => {
    const reason = refused.get(own)
    return reason === undefined ? [] : [{ path: at, method: method.toLowerCase(), reason }]
  })
  return prepareSpec(path, id, { ...choices, leftOut })
}

async function bundleFiles(files: Readonly<Record<string, string>>): Promise<SpecDocument> {
  const directory = await mkdtemp(join(tmpdir(), 'picturedesk-new-'))
  try {
    await writeAll(directory, files)
    return await bundleSpec(join(directory, 'openapi.yaml'))
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}
