#!/usr/bin/env node
import { readFile } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { generateClient, HEADER } from './client/generate-client.ts'
import type { SpecDiff } from './diff/diff-documents.ts'
import { diffFiles } from './diff/diff-files.ts'
import { renderMarkdown, renderText } from './diff/report/render-text.ts'
import { factTable, factTableOfAll } from './facts/fact-table.ts'
import { packageFiles } from './files/package-files.ts'
import { writeFiles } from './files/write-files.ts'
import { operationIdFiles } from './operations/emit-operation-ids.ts'
import { runPropose } from './propose/run-propose.ts'
import { bundleSpecFiles } from './spec/bundle-spec.ts'
import type { SpecDocument } from './spec/document.ts'

const usage = `Usage:
picturedesk-spec bundle <openapi.yaml> <out.json>
picturedesk-spec generate <bundled.json> <directory> [--only <id,…>] [--skip <id,…>] [--strict] [--examples]
picturedesk-spec operation-ids <bundled.json> <directory>
picturedesk-spec package <bundled.json> <directory> [<manifest.js>]
picturedesk-spec facts <openapi.yaml|json> […]
picturedesk-spec diff <base.yaml|json> <new.yaml|json> [--json | --markdown]
picturedesk-spec propose <drift.json> <openapi.yaml> [<directory>] [--only <n,…>] [--apply]
picturedesk-spec --help

\`bundle\` tells which references lead nowhere, and leaves them as they are.
\`generate\` leaves out operations that no client can have, tells of each, and ends with exit code 3. With
\`--strict\` it writes nothing then, and ends with 1. With \`--examples\` it also writes examples.test-d.ts, which
compiles when each example of the spec fits its type. Operations marked \`x-skip\` in the spec are left out
without a word. What is wrong with the whole document ends with 1 always. \`--only\` and \`--skip\` take operation ids.
\`operation-ids\` writes operation-id.ts, the type of the operations' ids, for the vendor's mock.
\`diff\` tells what a change means for callers of the client, what it demands of the next version, and where it
stands. It takes specs as they are written, and ends with 0 whatever it finds.
\`propose\` reads what \`picturedesk-mocks drift --out drift.json\` recorded at a real vendor, and tells how the spec
would say it: changes of the spec, and examples of what was recorded. It writes PROPOSAL.md and spec.patch to the
directory or, with \`--apply\`, changes the files of the spec. \`--only\` takes some by their numbers.
\`package\` writes manifest.json and openapi.json. The manifest comes from the spec, or from the export
\`manifest\` of a built module. \`facts\` counts what is documented, observed and assumed: for each operation with
all that it reaches or, of several documents, for each document. Names are documented where a document has the
call, all parameters and all members of the request and of a success; types, limits and flags may be assumed. With PICTUREDESK_FROZEN=1, \`generate\` and
\`operation-ids\` write nothing and fail when a file is stale.`

/** Runs one command and returns the exit code. */
async function main([command, ...given]: readonly string[]): Promise<number> {
  if (command === '-h' || command === '--help') return helped()
  const parsed = readArguments(command, given)
  if (parsed === undefined) return misused()
  const { selection, strict, help, positionals } = parsed
  if (help) return helped()
  if (command === 'facts' && positionals.length > 0) return printFacts(positionals)
  const [source, target, ...more] = positionals
  const [manifest] = more
  if (!source || !target || more.length > (command === 'package' || command === 'propose' ? 1 : 0))
    return misused()
  if (command === 'diff') {
    const diff = await diffFiles(source, target)
    console.log(rendered(diff, parsed.form))
    return 0
  }
  if (command === 'propose') {
    const [directory] = more
    const { apply, selection } = parsed
    console.log(
      await runPropose({ recording: source, spec: target, directory, only: selection.only, apply }),
    )
    return 0
  }
  if (command === 'bundle') {
    const { document, dangling } = await bundleSpecFiles(source)
    for (const problem of dangling) console.error(`Leads nowhere: ${problem}`)
    const text = `${JSON.stringify(document, null, 2)}\n`
    await writeFiles(dirname(target), { [basename(target)]: text })
    return 0
  }
  if (command === 'generate' || command === 'operation-ids') {
    const document = await readDocument(source)
    const frozen = process.env.PICTUREDESK_FROZEN === '1'
    const told = new Report()
    const options = strict ? selection : { ...selection, ...told.handlers }
    const files =
      command === 'generate'
        ? await generateClient(document, options).finally(() => told.print())
        : operationIdFiles(document)
    const differing = await writeFiles(target, files, { frozen, header: HEADER })
    const code = told.isEmpty ? 0 : 3
    if (!frozen || differing.length === 0) return code
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

/** `undefined` when an option is unknown, or not one of the command. */
function readArguments(command: string | undefined, args: readonly string[]) {
  const list = { type: 'string', multiple: true } as const
  const options = {
    only: list,
    skip: list,
    strict: { type: 'boolean' },
    examples: { type: 'boolean' },
    apply: { type: 'boolean' },
    json: { type: 'boolean' },
    markdown: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  } as const
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const help = values.help === true
    const { json, markdown, ...others } = values
    const allowed = OPTIONS[command ?? ''] ?? []
    if (!help && Object.keys(others).some((name) => !allowed.includes(name))) return undefined
    if (command !== 'diff' && (json || markdown)) return undefined
    if (json && markdown) return undefined
    const ids = (given: readonly string[] | undefined): string[] | undefined =>
      given
        ?.flatMap((text) => text.split(','))
        .map((id) => id.trim())
        .filter(Boolean)
    const selection = {
      only: ids(values.only),
      skip: ids(values.skip),
      examples: values.examples === true,
    }
    const form: Form = json ? 'json' : markdown ? 'markdown' : 'text'
    return {
      positionals,
      selection,
      help,
      strict: values.strict === true,
      form,
      apply: values.apply === true,
    }
  } catch (error) {
    console.error((error as Error).message)
    return undefined
  }
}

/** Options by command, besides those of every command and the forms of `diff`. */
const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  generate: ['only', 'skip', 'strict', 'examples'],
  propose: ['only', 'apply'],
}

type Form = 'json' | 'markdown' | 'text'

function rendered(diff: SpecDiff, form: Form): string {
  if (form === 'json') return JSON.stringify(diff, null, 2)
  return form === 'markdown' ? renderMarkdown(diff) : renderText(diff)
}

/** What a client lacks of its spec. */
class Report {
  readonly #refusals: string[] = []
  readonly #notices: string[] = []
  readonly #operations = new Set<string | undefined>()

  readonly handlers = {
    onRefusal: ({ message }: Error, operation: string | undefined): void => {
      this.#refusals.push(message)
      this.#operations.add(operation)
    },
    onNotice: ({ message }: Error): void => {
      this.#notices.push(message)
    },
  }

  get isEmpty(): boolean {
    return this.#refusals.length === 0
  }

  print(): void {
    for (const message of this.#notices) console.error(`Not checked: ${message}`)
    for (const message of new Set(this.#refusals)) console.error(`Left out: ${message}`)
    if (this.isEmpty) return
    const ids = [...this.#operations].filter((id) => id !== undefined)
    if (ids.length === 0) return
    const were = ids.length === 1 ? '1 operation was' : `${ids.length} operations were`
    console.error(
      `${were} left out of the client: ${ids.join(', ')}. Change the spec, or mark each with \`x-skip: true\`.`,
    )
  }
}

async function printFacts(paths: readonly string[]): Promise<number> {
  const documents = await Promise.all(paths.map(readWhole))
  const [only] = documents
  console.log(documents.length === 1 && only ? factTable(only) : factTableOfAll(documents))
  return 0
}

/** A spec as it is written, in YAML and several files too, or bundled. */
async function readWhole(path: string): Promise<SpecDocument> {
  const { document, dangling } = await bundleSpecFiles(path)
  for (const problem of dangling) console.error(`Leads nowhere: ${problem}`)
  return document
}

async function readDocument(path: string): Promise<SpecDocument> {
  const text = await readFile(path, 'utf8')
  try {
    return JSON.parse(text) as SpecDocument
  } catch (error) {
    throw new Error(
      `Expected ${path} to be JSON. ${error instanceof Error ? error.message : String(error)}. Bundle the spec first: picturedesk-spec bundle ${path} openapi.json`,
    )
  }
}

/** What a module exports as `manifest`. */
async function readManifest(path: string): Promise<object> {
  const { manifest } = (await import(pathToFileURL(path).href)) as { readonly manifest?: object }
  if (manifest === undefined)
    throw new Error(`Expected ${path} to export \`manifest\`. It does not.`)
  return manifest
}

function helped(): number {
  console.log(usage)
  return 0
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
