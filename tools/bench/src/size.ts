import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { importsFrom, vendors } from '@picturedesk/all-vendors'
import { build } from 'esbuild'
import type { Measurement } from './measurement.ts'

const here = fileURLToPath(new URL('.', import.meta.url))

/** The most that a client may weigh, in kB; where a vendor does more than search and look up, it may be larger. */
const limits: Readonly<Record<string, number>> = { hellorf: 17, omnious: 13, openverse: 12.5 }
const USUAL_LIMIT = 11
/** The most that an application may weigh that only searches. */
const SEARCH_LIMIT = 12.5

interface Entry {
  readonly what: string
  readonly source: string
  /** Where its imports are resolved. */
  readonly from: string
  readonly limit?: number
}

const clients = vendors.map(
  ({ id, name, create }): Entry => ({
    what: `import { ${create} } from '${name}'`,
    source: `export { ${create} } from '${name}'`,
    from: importsFrom,
    limit: limits[id] ?? USUAL_LIMIT,
  }),
)

const searches = vendors.flatMap(({ id, entries }) =>
  entries
    .filter(({ capability }) => capability === 'search')
    .map(
      ({ name, create }): Entry => ({
        what: `search only: import { ${create} } from '${name}'`,
        source: `export { ${create} } from '${name}'`,
        from: importsFrom,
        limit: Math.min(SEARCH_LIMIT, limits[id] ?? USUAL_LIMIT),
      }),
    ),
)

/** Vendors share the core, so that all together are far lighter than their sum. */
const together: Entry = {
  what: `all ${vendors.length} vendors`,
  source: vendors.map(({ name, create }) => `export { ${create} } from '${name}'`).join('\n'),
  from: importsFrom,
}

const peers: readonly Entry[] = [
  { what: "import ky from 'ky'", source: "export { default } from 'ky'", from: here },
  {
    what: "import createClient from 'openapi-fetch'",
    source: "export { default } from 'openapi-fetch'",
    from: here,
  },
  { what: "import axios from 'axios'", source: "export { default } from 'axios'", from: here },
]

/** What a client and all that it needs weigh in a browser: bundled, minified, gzipped. */
export async function measureSize(): Promise<Measurement[]> {
  return Promise.all(
    [...clients, ...searches, together, ...peers].map(async ({ what, source, from, ...limit }) => {
      const { bytes, modules } = await bundle(source, from)
      return {
        section: 'size' as const,
        what: `${what}, minified and gzipped`,
        value: gzipSync(bytes, { level: 9 }).byteLength / 1000,
        unit: 'kB' as const,
        details: modules,
        ...limit,
      }
    }),
  )
}

async function bundle(
  source: string,
  from: string,
): Promise<{ bytes: Uint8Array; modules: string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: source, resolveDir: from },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
    legalComments: 'none',
    logLevel: 'silent',
  })
  const [file] = outputFiles
  if (!file) throw new Error('esbuild wrote nothing.')
  const [output] = Object.values(metafile.outputs)
  const modules = Object.entries(output?.inputs ?? {})
    .toSorted(([, a], [, b]) => b.bytesInOutput - a.bytesInOutput)
    .map(([path, { bytesInOutput }]) => `${bytesInOutput} bytes before gzip: ${moduleName(path)}`)
  return { bytes: file.contents, modules }
}

/** A module by its package rather than by where it is installed. */
function moduleName(path: string): string {
  return path.replace(/^.*node_modules\//, '').replace(/^(\.\.\/)+/, '')
}
