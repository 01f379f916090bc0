import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** A file that a bundler wrote. */
export interface Chunk {
  /** Whether it is the application's entry. */
  readonly entry: boolean
  /** The modules in it, as `package/path`. */
  readonly modules: readonly string[]
  /** The chunks that it loads with itself, by their place in the list. */
  readonly loads: readonly number[]
}

/** Bundles an application's source, as for a browser, and says what went where. */
export async function bundle(source: string): Promise<Chunk[]> {
  const { metafile } = await build({
    stdin: { contents: source, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
    outdir: 'out',
    logLevel: 'silent',
  })
  const outputs = Object.entries(metafile.outputs)
  return outputs.map(([, { entryPoint, inputs, imports }]) => ({
    entry: entryPoint === '<stdin>',
    modules: Object.keys(inputs).map(moduleName),
    loads: imports
      .filter(({ kind }) => kind === 'import-statement')
      .map(({ path }) => outputs.findIndex(([name]) => name === path)),
  }))
}

/** A module by its package rather than by where it is installed. */
function moduleName(path: string): string {
  return path.replace(/^.*(node_modules|packages)\//, '')
}

/** Bundles a source as one script, all of whose modules are run at once. */
export async function bundleText(source: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'bundled',
    platform: 'browser',
    target: 'es2023',
    treeShaking: false,
    logLevel: 'silent',
  })
  return outputFiles[0]?.text ?? ''
}
