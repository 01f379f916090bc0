import { readFile } from 'node:fs/promises'
import { dirname, relative, resolve, sep } from 'node:path'
import { bundleSpecFiles, type SpecDocument } from '@picturedesk/generate'
import { asOpenApi31, readDocument } from '@picturedesk/openapi'
import { isMap, isScalar, Scalar, type Document as YamlDocument } from 'yaml'
import { InputError } from '../input/input-error.ts'
import { type VendorNames, vendorNames } from '../model/vendor-names.ts'
import { checkChosen } from './check-chosen.ts'
import { checkOperations } from './check-operations.ts'
import { checkVersion } from './check-version.ts'
import { entryDocument, wholeDocument } from './entry-document.ts'
import {
  describeLeftOut,
  inexpressible,
  type LeftOut,
  lostPaths,
  setAside,
  without,
} from './left-out.ts'
import { missingIn } from './missing-in.ts'
import { ownPaths } from './own-paths.ts'
import { readSpecText } from './read-spec-text.ts'
import { renameLeftOut } from './rename-left-out.ts'
import { describeSupplement, type Supplement } from './supplement.ts'

/** What the caller decides about a spec. */
export interface SpecChoices {
  /** Ids of operations by the method that each serves. It goes before any guess. */
  readonly capabilities?: ReadonlyMap<string, string> | undefined
  /** Operations that are known to be refused by the generator. */
  readonly leftOut?: readonly LeftOut[] | undefined
}

/** A spec with everything that a client needs. */
export interface ReadSpec {
  readonly names: VendorNames
  /** Text by path from the spec's own directory. `openapi.yaml` is the root document. */
  readonly files: Readonly<Record<string, string>>
  /** The values that were added to the files. */
  readonly added: readonly Supplement[]
  /** Operations that no client can be generated for. */
  readonly leftOut: readonly LeftOut[]
  /** Whether it was OpenAPI 3.0. */
  readonly isConverted: boolean
}

/**
 * Reads a vendor's OpenAPI document and adds what a client needs. Values that do not follow from the
 * document are marked as a TODO. Nothing is written.
 *
 * @throws Error naming what is wrong, or what to add by hand and where
 */
export async function readSpec(
  path: string,
  id: string,
  { capabilities = new Map(), leftOut: known = [] }: SpecChoices = {},
): Promise<ReadSpec> {
  // Before it is bundled: the bundler knows no other versions either, and does not say what to do.
  checkVersion(readDocument(await readSpecText(path), path))
  const { document: original, files, dangling } = await bundleSpecFiles(path)
  const modern = asOpenApi31(original)
  const document = ownPaths(modern)
  const { info, 'x-provider': provider } = document as SpecDocument & {
    readonly info?: { readonly title?: unknown }
  }
  if (provider !== undefined && provider.id !== id)
    throw new InputError(
      'name',
      `Expected x-provider.id of the spec to be "${id}". Received "${provider.id}". Use one name for both.`,
    )
  const names = vendorNames(id, provider?.name ?? String(info?.title ?? id))
  const entryPath = resolve(path)
  const texts = await readFiles(files, dirname(entryPath))
  // Files of OpenAPI 3.0 that refer to each other are made one document: a part of one does not tell its version.
  const isOneFile = document === modern && (files.length === 1 || modern === original)
  const entry = isOneFile ? entryDocument(texts.get('') ?? '', path) : wholeDocument(document)
  const lost = lostPaths(document)
  const gone = [...lost, ...known.filter(({ method }) => method !== '')]
  const leftOut = [...gone, ...inexpressible(without(document, gone))]
  checkOperations(path, document as SpecDocument, leftOut, dangling)
  checkChosen(document as SpecDocument, leftOut, capabilities)
  const ofKept = missingIn(without(document, leftOut), names, capabilities)
  const missing = [...ofKept, ...renameLeftOut(document as SpecDocument, leftOut, ofKept)]
  const misplaced = [
    ...leftOut.filter((one) => !setAside(entry, one, id)).map(describeLeftOut),
    ...missing.filter((one) => !add(entry, one, id)).map(describeSupplement),
  ]
  if (misplaced.length > 0)
    throw new Error(
      `These values are missing in files that ${path} refers to. Add them by hand:\n${misplaced.map((one) => `  ${one}`).join('\n')}`,
    )
  const isChanged = missing.length > 0 || leftOut.length > 0 || document !== original
  const root = isChanged ? entry.toString({ lineWidth: 0 }) : (texts.get('') ?? '')
  const others = isOneFile ? [...texts].filter(([name]) => name !== '') : []
  return {
    names,
    files: { ...Object.fromEntries(others), 'openapi.yaml': root },
    added: missing.filter(({ value }) => value !== undefined),
    leftOut,
    isConverted: modern !== original,
  }
}

/** Texts by path from the spec's own directory; the root document by an empty path. */
async function readFiles(
  files: readonly string[],
  directory: string,
): Promise<Map<string, string>> {
  const texts = new Map<string, string>()
  for (const [index, file] of files.entries()) {
    const name = relative(directory, file).split(sep).join('/')
    if (name.startsWith('../') || /^https?:/.test(file))
      throw new Error(
        `The spec refers to ${file}, which is outside its directory. Move the file into the directory.`,
      )
    texts.set(index === 0 ? '' : name, await readFile(file, 'utf8'))
  }
  return texts
}

/** @returns false when the place is not in this file */
function add(entry: YamlDocument, { at, key, value, todo }: Supplement, id: string): boolean {
  const place = at.length === 0 ? entry.contents : entry.getIn(at, true)
  if (!isMap(place) || place.has('$ref')) return false
  // A value that is undefined is there already and only gets a comment.
  if (value !== undefined) place.set(key, entry.createNode(value, { aliasDuplicateObjects: false }))
  const pair = place.items.find((item) => (isScalar(item.key) ? item.key.value : item.key) === key)
  if (todo === undefined || pair === undefined) return true
  const where = at[0] === 'paths' ? `${at[2]?.toUpperCase()} ${at[1]}: ` : ''
  const named = new Scalar(key)
  named.commentBefore = ` TODO(${id}): ${where}${key}: ${todo}`
  pair.key = named
  return true
}
