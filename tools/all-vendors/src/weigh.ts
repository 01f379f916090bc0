import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** A source and all that it imports, as a browser gets it. */
export async function bundleMinified(
  source: string,
): Promise<{ readonly text: string; readonly bytes: number }> {
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
  const sizes = outputFiles.map(({ contents }) => gzipSync(contents, { level: 9 }).byteLength)
  return {
    text: outputFiles.map(({ text }) => text).join('\n'),
    bytes: sizes.reduce((sum, length) => sum + length, 0),
  }
}

/** What a source and all that it imports weigh in a browser: kB, minified and gzipped. */
export async function weigh(source: string): Promise<number> {
  const { bytes } = await bundleMinified(source)
  return bytes / 1000
}
