import { basename, extname } from 'node:path'
import { isJsonObject, type JsonObject, type OpenApiDocument } from '../spec/openapi-document.ts'
import type { MockVendor } from '../vendor/vendor.ts'
import { CliError } from './cli-error.ts'
import { specCredentials } from './spec-credentials.ts'

/**
 * Reads an OpenAPI document, YAML or JSON, with the files that it refers to, as a vendor that can
 * be mocked: everything but a memory. Its id is `x-provider.id`, else the file's name.
 *
 * @throws CliError when a file cannot be read or is no OpenAPI 3.0 or 3.1
 */
export async function loadSpecFile(path: string): Promise<MockVendor> {
  const spec = await readSpec(path)
  const provider = spec['x-provider']
  const named = isJsonObject(provider) ? provider['id'] : undefined
  const id = typeof named === 'string' ? named : idFromName(basename(path, extname(path)))
  return { id, spec, credentials: specCredentials(id, spec) }
}

async function readSpec(path: string): Promise<OpenApiDocument> {
  const { bundle } = await import('@apidevtools/json-schema-ref-parser')
  let parsed: unknown
  try {
    parsed = await bundle(path, { resolve: { http: false } })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    if (/is not a valid JSON Schema$/.test(message)) throw noDocument(path)
    const remote = /pointer "https?:/.test(message)
    const remedy = remote ? ' Keep what it refers to in files beside it: nothing is fetched.' : ''
    throw new CliError(`${path} cannot be read: ${message}${remedy}`, { cause: error })
  }
  // Aliases of YAML are shared objects, which Prism must not find.
  const document: unknown = JSON.parse(JSON.stringify(parsed))
  if (!isJsonObject(document)) throw noDocument(path)
  const found = versionOf(document)
  if (/^OpenAPI 3\.[01](\.|$)/.test(found)) return document
  throw new CliError(`${path} is ${found}; the mock takes OpenAPI 3.0 and 3.1. Convert it first.`)
}

function noDocument(path: string): CliError {
  return new CliError(`${path} is no OpenAPI document.`)
}

function versionOf({ openapi, swagger }: JsonObject): string {
  if (typeof openapi === 'string') return `OpenAPI ${openapi}`
  return typeof swagger === 'string' ? `Swagger ${swagger}` : 'no OpenAPI document'
}

function idFromName(name: string): string {
  const id = name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return id || 'vendor'
}
