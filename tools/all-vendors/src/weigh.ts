import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** What a source and all that it imports weigh in a browser: kB, minified and gzipped. */
export async function weigh(source: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
    logLevel: 'silent',
  })
  const bytes = outputFiles.map(({ contents }) => gzipSync(contents, { level: 9 }).byteLength)
  return bytes.reduce((sum, length) => sum + length, 0) / 1000
}
