import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import type { Measurement } from './measurement.ts'

const here = fileURLToPath(new URL('.', import.meta.url))

const entries = [
  {
    what: "import { createHellorf } from '@picturedesk/hellorf'",
    source: "export { createHellorf } from '@picturedesk/hellorf'",
    limit: 10,
  },
  ...[
    ['createOgq', '@picturedesk/ogq'],
    ['createOmnious', '@picturedesk/omnious'],
    ['createOmniCommerce', '@picturedesk/omnicommerce'],
    ['createOpenverse', '@picturedesk/openverse'],
  ].map(([name, from]) => ({
    what: `import { ${name} } from '${from}'`,
    source: `export { ${name} } from '${from}'`,
    limit: 8,
  })),
  { what: "import ky from 'ky'", source: "export { default } from 'ky'" },
  {
    what: "import createClient from 'openapi-fetch'",
    source: "export { default } from 'openapi-fetch'",
  },
  { what: "import axios from 'axios'", source: "export { default } from 'axios'" },
]

/** What a client and all that it needs weigh in a browser: bundled, minified, gzipped. */
export async function measureSize(): Promise<Measurement[]> {
  return Promise.all(
    entries.map(async ({ what, source, ...limit }) => {
      const { bytes, modules } = await bundle(source)
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

async function bundle(source: string): Promise<{ bytes: Uint8Array; modules: string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: source, resolveDir: here },
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
