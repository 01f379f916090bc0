import { InputError } from '../input/input-error.ts'

/** @throws InputError for anything but a document of OpenAPI 3.0 or 3.1 */
export function checkVersion(document: unknown): void {
  const { openapi, swagger } = (document ?? {}) as {
    readonly openapi?: unknown
    readonly swagger?: unknown
  }
  if (/^3\.[01](\.|$)/.test(String(openapi))) return
  if (swagger !== undefined)
    throw new InputError(
      '--spec',
      `Expected OpenAPI 3.0 or 3.1. Received Swagger ${String(swagger)}. Convert the spec: npx swagger2openapi openapi.yaml --outfile openapi-3.yaml`,
    )
  throw new InputError(
    '--spec',
    openapi === undefined
      ? 'Expected an OpenAPI document. Received one without `openapi`, which names the version. Add it, or pass another file.'
      : `Expected OpenAPI 3.0 or 3.1. Received ${String(openapi)}. Pass a document of one of these versions.`,
  )
}
