import { basename, extname } from 'node:path'
import { CliError } from '@picturedesk/command-line'
import { restoreDataReferences } from '@picturedesk/openapi'
import { isJsonObject, type JsonObject, type OpenApiDocument } from '../spec/openapi-document.ts'
import type { MockVendor } from '../vendor/vendor.ts'
import { documentParser } from './document-parser.ts'
import { specCredentials } from './spec-credentials.ts'
import { MISSING_FILE, specResolver } from './spec-resolver.ts'

/** Options of {@link loadSpecFile}. */
export interface SpecFileOptions {
  /**
   * Whether `$ref` may lead out of the spec's folder, to other files and over the network.
   * Default: false.
   */
  readonly allowOutside?: boolean | undefined
}

/**
 * Reads an OpenAPI document, YAML or JSON, with the files that it refers to, as a vendor that can
 * be mocked: everything but a memory. Its id is `x-provider.id`, else the file's name.
 *
 * @throws CliError when a file cannot be read or is no OpenAPI 3.0 or 3.1
 */
export async function loadSpecFile(
  path: string,
  options: SpecFileOptions = {},
): Promise<MockVendor> {
  const spec = await readSpec(path, options)
  const provider = spec['x-provider']
  const named = isJsonObject(provider) ? provider['id'] : undefined
  const id = typeof named === 'string' ? named : idFromName(basename(path, extname(path)))
  return { id, spec, credentials: specCredentials(id, spec) }
}

async function readSpec(
  path: string,
  { allowOutside = false }: SpecFileOptions,
): Promise<OpenApiDocument> {
  const parsed = await bundled(path, allowOutside)
  // Aliases of YAML are shared objects. What changes one place must not change another.
  const document: unknown = unshared(restoreDataReferences(parsed))
  if (!isJsonObject(document)) throw noDocument(path)
  const found = versionOf(document)
  if (/^OpenAPI 3\.[0-2](\.|$)/.test(found)) return document
  throw new CliError(`${path} is ${found}; the mock takes OpenAPI 3.0 and 3.1. Convert it first.`)
}

/**
 * The document as one. References that lead nowhere are left as they are: they cost the operations that
 * need them, and are told at the start.
 */
async function bundled(path: string, allowOutside: boolean): Promise<unknown> {
  const { $RefParser, JSONParserErrorGroup } = await import('@apidevtools/json-schema-ref-parser')
  const parser = new $RefParser()
  try {
    return await parser.bundle(path, {
      continueOnError: true,
      resolve: {
        file: false,
        http: allowOutside ? { safeUrlResolver: false } : false,
        beside: await specResolver(path, allowOutside),
      },
      parse: { json: false, yaml: false, document: documentParser },
    })
  } catch (error) {
    const errors: Error[] = error instanceof JSONParserErrorGroup ? error.errors : [error as Error]
    const grave = parser.schema ? errors.filter(isGrave) : errors
    if (grave.length === 0) return parser.schema
    const messages = [...new Set(grave.map((one) => one.message ?? String(one)))]
    throw new CliError(`${path} cannot be read: ${messages.join('\n')}`, { cause: error })
  }
}

/** Whether nothing can be served: a reference that leads nowhere costs less. */
function isGrave(
  error: Error & { readonly code?: unknown; readonly ioErrorCode?: unknown },
): boolean {
  if (error.code === 'EMISSINGPOINTER' || error.code === 'EINVALIDPOINTER') return false
  return error.code !== 'ERESOLVER' || error.ioErrorCode !== MISSING_FILE
}

/** A copy in which nothing is shared; whole numbers beyond 2^53 keep their digits. */
function unshared(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unshared)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, unshared(inner)]))
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
