#!/usr/bin/env node
import { readFile } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundleSpec } from './spec/bundle-spec.ts'
import type { SpecDocument } from './spec/document.ts'
import { generateClient, header } from './client/generate-client.ts'
import { packageFiles } from './manifest/package-files.ts'
import { writeFiles } from './client/write-files.ts'

const usage = `picturedesk-spec bundle <openapi.yaml> <out.json>
picturedesk-spec generate <bundled.json> <directory>
picturedesk-spec package <bundled.json> <directory> [<manifest.js>]

package writes manifest.json as the spec has it, or as the built module exports it.
With PICTUREDESK_FROZEN=1, generate writes nothing and fails when a file is stale.`

/** Runs one command and answers the exit code. */
async function main([command, source, target, ...more]: readonly string[]): Promise<number> {
  const [manifest] = more
  if (!source || !target || more.length > (command === 'package' ? 1 : 0)) return misused()
  if (command === 'bundle') {
    const text = `${JSON.stringify(await bundleSpec(source), null, 2)}\n`
    await writeFiles(dirname(target), { [basename(target)]: text })
    return 0
  }
  if (command === 'generate') {
    const document = await readDocument(source)
    const frozen = process.env.PICTUREDESK_FROZEN === '1'
    const files = await generateClient(document)
    const differing = await writeFiles(target, files, { frozen, header })
    if (!frozen || differing.length === 0) return 0
    console.error('Stale, because the spec or the generator changed. Run `pnpm generate`:')
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
  if (manifest === undefined) throw new Error(`${path} exports no manifest.`)
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
