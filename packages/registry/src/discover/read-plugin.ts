import { pathToFileURL } from 'node:url'
import {
  type DeclaringPackage,
  type JsonObject,
  moduleFile,
  readJsonFile,
} from '@picturedesk/installed'
import {
  type AnyProvider,
  InvalidProviderError,
  type Manifest,
  manifestProblems,
} from '@picturedesk/provider'
import { conformanceProblems } from '../checks/conformance-problems.ts'
import type { DiscoveredPlugin } from './discovery.ts'
import { type Declaration, readDeclaration } from './read-declaration.ts'

/** What became of reading a package that declares itself. */
export interface ReadPlugin {
  /** Absent when it cannot be used. */
  readonly plugin?: DiscoveredPlugin | undefined
  readonly problems: readonly string[]
}

/** Reads what a package declares. Imports nothing. */
export async function readPlugin(
  source: DeclaringPackage,
  optionsOf: (id: string) => unknown,
): Promise<ReadPlugin> {
  const declaration = readDeclaration(source.declaration)
  if (!('create' in declaration)) return { problems: declaration }
  const manifest = await readJsonFile(source, declaration.manifest)
  const problems = 'problem' in manifest ? [manifest.problem] : manifestProblems(manifest.value)
  const entry = await moduleFile(source)
  if ('problem' in entry) problems.push(`its code is not there: ${entry.problem}`)
  if (problems.length > 0 || !('value' in manifest) || !('value' in entry)) return { problems }

  const sound = manifest.value as unknown as Manifest
  const report = await readReport(source, declaration, sound)
  const plugin = {
    manifest: sound,
    package: source.package,
    load: () => make(source, entry.value, declaration.create, sound.id, optionsOf(sound.id)),
    ...(report.value === undefined ? {} : { conformance: report.value }),
  }
  return { plugin, problems: report.problems }
}

/** The one place that runs a plugin's code. */
async function make(
  { package: { name } }: DeclaringPackage,
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
  source: DeclaringPackage,
  { conformance }: Declaration,
  manifest: Manifest,
): Promise<{ readonly value?: object; readonly problems: readonly string[] }> {
  if (conformance === undefined) return { problems: [] }
  const report = await readJsonFile(source, conformance)
  if ('problem' in report) return { problems: [report.problem] }
  const problems = conformanceProblems(report.value, manifest)
  if (problems.length > 0) return { problems }
  const { name, version } = source.package
  const value = report.value as { readonly package?: { name?: unknown; version?: unknown } }
  if (value.package?.name === name && value.package.version === version)
    return { value, problems: [] }
  const of = `${value.package?.name} ${value.package?.version}`
  return { problems: [`its conformance report is of ${of}, the package is ${name} ${version}`] }
}
