#!/usr/bin/env node
import { readFile } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { generateClient, HEADER } from './client/generate-client.ts'
import { packageFiles } from './files/package-files.ts'
import { writeFiles } from './files/write-files.ts'
import { operationIdFiles } from './operations/emit-operation-ids.ts'
import { bundleSpec } from './spec/bundle-spec.ts'
import type { SpecDocument } from './spec/document.ts'

const usage = `Usage:
picturedesk-spec bundle <openapi.yaml> <out.json>
picturedesk-spec generate <bundled.json> <directory>
picturedesk-spec operation-ids <bundled.json> <directory>
picturedesk-spec package <bundled.json> <directory> [<manifest.js>]

\`operation-ids\` writes operation-id.ts, the type of the operations' ids, for the vendor's mock.
\`package\` writes manifest.json and openapi.json. The manifest comes from the spec, or from the export
\`manifest\` of a built module. With PICTUREDESK_FROZEN=1, \`generate\` and
\`operation-ids\` write nothing and fail when a file is stale.`

/** Runs one command and returns the exit code. */
async function main([command, source, target, ...more]: readonly string[]): Promise<number> {
  const [manifest] = more
  if (!source || !target || more.length > (command === 'package' ? 1 : 0)) return misused()
  if (command === 'bundle') {
    const text = `${JSON.stringify(await bundleSpec(source), null, 2)}\n`
    await writeFiles(dirname(target), { [basename(target)]: text })
    return 0
  }
  if (command === 'generate' || command === 'operation-ids') {
    const document = await readDocument(source)
    const frozen = process.env.PICTUREDESK_FROZEN === '1'
    const files = await (command === 'generate' ? generateClient : operationIdFiles)(document)
    const differing = await writeFiles(target, files, { frozen, header: HEADER })
    if (!frozen || differing.length === 0) return 0
    console.error(
      'These files are stale: the spec or the generator has changed. Run `pnpm generate`.',
    )
    for (const path of differing) console.error(`  ${path}`)
    return 1
  }
  if (command === 'package') {
    const files = packageFiles(
      await readDocument(source),
      manifest === undefined ? undefined : await readManifest(manifest),
    )
    await writeFiles(target, files)
    return 0
  }
  return misused()
}

async function readDocument(path: string): Promise<SpecDocument> {
  return JSON.parse(await readFile(path, 'utf8')) as SpecDocument
}

/** What a module exports as `manifest`. */
async function readManifest(path: string): Promise<object> {
  const { manifest } = (await import(pathToFileURL(path).href)) as { readonly manifest?: object }
  if (manifest === undefined)
    throw new Error(`Expected ${path} to export \`manifest\`. It does not.`)
  return manifest
}

function misused(): number {
  console.error(usage)
  return 2
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
