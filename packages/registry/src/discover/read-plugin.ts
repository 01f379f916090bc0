import { access } from 'node:fs/promises'
import { relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  type AnyProvider,
  InvalidProviderError,
  type Manifest,
  manifestProblems,
} from '@picturedesk/provider'
import { conformanceProblems } from '../checks/conformance-problems.ts'
import type { DiscoveredPlugin, InstalledPackage } from './discovery.ts'
import { type JsonObject, parseJsonObject } from './json-object.ts'
import { entryFile, packageFile } from './package-file.ts'
import { type Declaration, readDeclaration } from './read-declaration.ts'
import { readText } from './read-text.ts'

/** What became of reading a package that declares itself. */
export interface ReadPlugin {
  /** Absent when it cannot be used. */
  readonly plugin?: DiscoveredPlugin | undefined
  readonly problems: readonly string[]
}

/** Reads what a package declares. Imports nothing. */
export async function readPlugin(
  installed: InstalledPackage,
  packageJson: JsonObject,
  optionsOf: (id: string) => unknown,
): Promise<ReadPlugin> {
  const declaration = readDeclaration(packageJson.picturedesk)
  if (!('create' in declaration)) return { problems: declaration }
  const { directory } = installed
  const manifest = await readJson(directory, packageJson, declaration.manifest)
  const problems = 'problem' in manifest ? [manifest.problem] : manifestProblems(manifest.value)
  const entry = await findEntry(directory, packageJson)
  if ('problem' in entry) problems.push(entry.problem)
  if (problems.length > 0 || !('value' in manifest) || !('value' in entry)) return { problems }

  const sound = manifest.value as unknown as Manifest
  const report = await readReport(installed, packageJson, declaration, sound)
  const plugin = {
    manifest: sound,
    package: installed,
    load: () => make(installed, entry.value, declaration.create, sound.id, optionsOf(sound.id)),
    ...(report.value === undefined ? {} : { conformance: report.value }),
  }
  return { plugin, problems: report.problems }
}

/** The one place that runs a plugin's code. */
async function make(
  { name }: InstalledPackage,
  entry: string,
  create: string,
  provider: string,
  options: unknown,
): Promise<AnyProvider> {
  const module: JsonObject = await import(/* @vite-ignore */ pathToFileURL(entry).href)
  const made = module[create]
  if (typeof made === 'function') return options === undefined ? made() : made(options)
  const exported = Object.keys(module).join(', ')
  const problem = `${name} exports no function ${create}, only ${exported || 'nothing'}`
  throw new InvalidProviderError({ provider, problems: [problem] })
}

async function readReport(
  { name, version, directory }: InstalledPackage,
  packageJson: JsonObject,
  { conformance }: Declaration,
  manifest: Manifest,
): Promise<{ readonly value?: object; readonly problems: readonly string[] }> {
  if (conformance === undefined) return { problems: [] }
  const report = await readJson(directory, packageJson, conformance)
  if ('problem' in report) return { problems: [report.problem] }
  const problems = conformanceProblems(report.value, manifest)
  if (problems.length > 0) return { problems }
  const value = report.value as { readonly package?: { name?: unknown; version?: unknown } }
  if (value.package?.name === name && value.package.version === version)
    return { value, problems: [] }
  const of = `${value.package?.name} ${value.package?.version}`
  return { problems: [`its conformance report is of ${of}, the package is ${name} ${version}`] }
}

type Found<T> = { readonly value: T } | { readonly problem: string }

async function readJson(
  directory: string,
  packageJson: JsonObject,
  path: string,
): Promise<Found<JsonObject>> {
  const file = packageFile(directory, packageJson, path)
  const text = await readText(file)
  const place = relative(directory, file)
  if (text === undefined) return { problem: `${place} is not there, or cannot be read` }
  const value = parseJsonObject(text)
  return value === undefined ? { problem: `${place} is not a JSON object` } : { value }
}

async function findEntry(directory: string, packageJson: JsonObject): Promise<Found<string>> {
  try {
    const value = entryFile(directory, packageJson)
    await access(value)
    return { value }
  } catch (error) {
    return { problem: `its code is not there: ${(error as Error).message}` }
  }
}
