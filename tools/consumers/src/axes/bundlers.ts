import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { spec } from '../place/pins.ts'
import type { Place } from '../place/place.ts'
import type { Cell } from '../run/cell.ts'
import { command } from '../run/command.ts'
import { hellorfApplication } from './hellorf-application.ts'
import { lastJson } from './report.ts'

/** A bundler: how it makes one file for browsers out of `bundled.js`. */
interface Bundler {
  readonly pin: string
  readonly isInCi: boolean
  /** @returns the path of the bundle */
  readonly bundle: (folder: string, place: Place) => Promise<string>
}

const bundlers: readonly Bundler[] = [
  {
    pin: 'esbuild',
    isInCi: true,
    bundle: async (folder, place) => {
      const script = join(await place.tool('esbuild'), 'bin/esbuild')
      const words = ['bundled.js', '--bundle', '--minify', '--format=esm', '--outfile=out/out.js']
      await command([process.execPath, script, ...words], { cwd: folder })
      return join(folder, 'out/out.js')
    },
  },
  {
    pin: 'vite',
    isInCi: true,
    bundle: async (folder, place) => {
      writeFileSync(join(folder, 'index.html'), '<script type="module" src="/bundled.js"></script>')
      // What it adds for old browsers needs a document, and the bundle is run by Node.
      const config = 'export default { build: { modulePreload: { polyfill: false } } }\n'
      writeFileSync(join(folder, 'vite.config.js'), config)
      const script = join(await place.tool('vite'), 'bin/vite.js')
      await command([process.execPath, script, 'build'], { cwd: folder })
      return one(folder, 'dist/assets/*.js')
    },
  },
  {
    pin: 'webpack',
    isInCi: true,
    bundle: async (folder, place) => {
      const library = pathToFileURL(join(await place.tool('webpack'), 'lib/index.js')).href
      const options = {
        mode: 'production',
        context: folder,
        entry: './bundled.js',
        output: { path: join(folder, 'packed'), filename: 'out.mjs' },
      }
      const code = `
        import webpack from ${JSON.stringify(library)}
        webpack(${JSON.stringify(options)}, (error, stats) => {
          if (error || stats.hasErrors() || stats.hasWarnings()) {
            console.error(error ?? stats.toString())
            process.exitCode = 1
          }
        })`
      writeFileSync(join(folder, 'build.mjs'), code)
      await command([process.execPath, 'build.mjs'], { cwd: folder })
      return join(folder, 'packed/out.mjs')
    },
  },
]

/** The path of the only operation of buying, which a bundle that searches must not carry. */
const OTHER_CAPABILITY = '/image/purchase'

/** A bundle of one entry, which is run afterwards. */
export const bundlerCells: readonly Cell[] = bundlers.map(({ pin, isInCi, bundle }) => ({
  axis: 'bundlers',
  name: pin,
  with: spec(pin),
  isInCi,
  run: async (place) => {
    const application = await hellorfApplication(place)
    const folder = application.cell(pin, ['bundled.ts', 'run-bundle.js'], 'javascript')
    const path = await bundle(folder, place)
    const text = readFileSync(path, 'utf8')
    if (text.includes(OTHER_CAPABILITY))
      throw new Error(`Expected a bundle of the search alone. ${path} has ${OTHER_CAPABILITY}.`)
    const words = [process.execPath, 'run-bundle.js', path]
    const { stdout } = await command(words, { cwd: folder, env: await place.mocks() })
    const { found, refused } = lastJson(stdout) as { found?: number; refused?: string }
    if (!found || refused !== 'invalid-argument')
      throw new Error(`Expected assets, and a refusal. Received:\n${stdout}`)
    return `${Math.round(text.length / 1024)} KiB of one entry, which runs`
  },
}))

function one(folder: string, pattern: string): string {
  const found = globSync(pattern, { cwd: folder })
  if (found.length !== 1)
    throw new Error(`Expected one file ${pattern}. Received ${found.join(', ')}.`)
  return join(folder, found[0] ?? '')
}
