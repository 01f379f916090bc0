import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { spec } from '../place/pins.ts'
import { publishedPackages } from '../place/tarballs.ts'
import type { Cell } from '../run/cell.ts'
import { command } from '../run/command.ts'
import { allPackages } from './all-packages.ts'
import { STRICTEST } from './typescript.ts'

const compilers = ['typescript-5-oldest', 'typescript-5', 'typescript-6', 'typescript-7']

/** The entries of a package that have types. */
export function typedEntries(manifest: {
  readonly name: string
  readonly exports?: Readonly<Record<string, unknown>>
}): string[] {
  return Object.entries(manifest.exports ?? {}).flatMap(([place, target]) =>
    typeof target === 'object' && target !== null && 'types' in target
      ? [manifest.name + place.slice(1)]
      : [],
  )
}

/** The declarations of every entry of every published package, all of which are checked. */
export const publishedTypesCells: readonly Cell[] = compilers.map((pin) => {
  const name = `every entry of every package, TypeScript ${spec(pin).split('@')[1]}`
  return {
    axis: 'typescript',
    name,
    with: spec(pin),
    isInCi: pin === 'typescript-5-oldest' || pin === 'typescript-7',
    run: async (place) => {
      const application = await allPackages(place)
      const folder = application.cell(name, [])
      const entries = publishedPackages().flatMap(({ name: own }) => {
        const path = join(application.folder, 'node_modules', own, 'package.json')
        return typedEntries(JSON.parse(readFileSync(path, 'utf8')))
      })
      const lines = entries.map((entry, index) => `export type * as e${index} from '${entry}'`)
      writeFileSync(join(folder, 'entries.ts'), `${lines.join('\n')}\n`)
      const compilerOptions = {
        ...STRICTEST,
        module: 'nodenext',
        moduleResolution: 'nodenext',
        target: 'es2023',
        lib: ['es2023', 'dom', 'dom.iterable', 'dom.asynciterable', 'esnext.disposable'],
        types: ['node'],
      }
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions }))
      const compiler = join(await place.tool(pin), 'bin/tsc')
      await command([process.execPath, compiler, '-p', folder], { cwd: folder })
      return `${entries.length} entries, libraries checked`
    },
  }
})
