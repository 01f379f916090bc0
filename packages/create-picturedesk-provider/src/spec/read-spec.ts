import { readFile } from 'node:fs/promises'
import { dirname, relative, resolve, sep } from 'node:path'
import { bundleSpecFiles, type SpecDocument } from '@picturedesk/generate'
import {
  Document,
  isMap,
  isScalar,
  parseDocument,
  Scalar,
  type Document as YamlDocument,
} from 'yaml'
import { type VendorNames, vendorNames } from '../model/vendor-names.ts'
import { missingIn } from './missing-in.ts'
import { describeSupplement, type Supplement } from './supplement.ts'

/** A spec with everything that a client needs. */
export interface ReadSpec {
  readonly names: VendorNames
  /** Text by path from the spec's own directory. `openapi.yaml` is the root document. */
  readonly files: Readonly<Record<string, string>>
  /** The values that were added to the files. */
  readonly added: readonly Supplement[]
}

/**
 * Reads a vendor's OpenAPI document and adds what a client needs. Values that do not follow from the
 * document are marked as a TODO. Nothing is written.
 *
 * @throws Error naming what is wrong, or what to add by hand and where
 */
export async function readSpec(path: string, id: string): Promise<ReadSpec> {
  const { document, files } = await bundleSpecFiles(path)
  checkVersion(document)
  const { info, 'x-provider': provider } = document as SpecDocument & {
    readonly info?: { readonly title?: unknown }
  }
  if (provider !== undefined && provider.id !== id)
    throw new Error(
      `Expected x-provider.id of the spec to be "${id}". Received "${provider.id}". Use one name for both.`,
    )
  const names = vendorNames(id, provider?.name ?? String(info?.title ?? id))
  const directory = dirname(resolve(path))
  const texts = new Map<string, string>()
  for (const file of files) {
    const name = relative(directory, file).split(sep).join('/')
    if (name.startsWith('../') || /^https?:/.test(file))
      throw new Error(
        `The spec refers to ${file}, which is outside its directory. Move the file into the directory.`,
      )
    texts.set(file, await readFile(file, 'utf8'))
  }
  const entry = readEntry(texts.get(resolve(path)) ?? '')
  const missing = missingIn(document, names)
  const misplaced = missing.filter((supplement) => !add(entry, supplement, id))
  if (misplaced.length > 0)
    throw new Error(
      `These values are missing in files that ${path} refers to. Add them by hand:\n${misplaced.map((one) => `  ${describeSupplement(one)}`).join('\n')}`,
    )
  return {
    names,
    files: Object.fromEntries(
      [...texts].map(([file, text]) =>
        file === resolve(path)
          ? ['openapi.yaml', missing.length > 0 ? entry.toString({ lineWidth: 0 }) : text]
          : [relative(directory, file).split(sep).join('/'), text],
      ),
    ),
    added: missing,
  }
}

function checkVersion({ openapi, ...rest }: SpecDocument): void {
  if (/^3\.1\.\d+$/.test(String(openapi))) return
  const found = openapi ?? ('swagger' in rest ? `Swagger ${String(rest.swagger)}` : 'no version')
  throw new Error(
    `Expected OpenAPI 3.1. Received ${found}. ` +
      'Convert the spec: npx @scalar/cli document upgrade openapi.yaml --output openapi-3.1.json',
  )
}

/** JSON becomes YAML in block style, which can hold comments. */
function readEntry(text: string): YamlDocument {
  return text.trimStart().startsWith('{') ? new Document(JSON.parse(text)) : parseDocument(text)
}

/** @returns false when the place is not in this file */
function add(entry: YamlDocument, { at, key, value, todo }: Supplement, id: string): boolean {
  const place = at.length === 0 ? entry.contents : entry.getIn(at, true)
  if (!isMap(place) || place.has('$ref')) return false
  place.set(key, entry.createNode(value))
  const pair = place.items.find((item) => (isScalar(item.key) ? item.key.value : item.key) === key)
  if (todo === undefined || pair === undefined) return true
  const where = at[0] === 'paths' ? `${at[2]?.toUpperCase()} ${at[1]}: ` : ''
  const named = new Scalar(key)
  named.commentBefore = ` TODO(${id}): ${where}${key}: ${todo}`
  pair.key = named
  return true
}
