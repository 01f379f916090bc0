import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { spec } from '../place/pins.ts'
import { HOUSE, publishedPackages } from '../place/tarballs.ts'
import { codeBlocks } from '../readmes/code-blocks.ts'
import { oneModule } from '../readmes/one-module.ts'
import type { Cell } from '../run/cell.ts'
import { command } from '../run/command.ts'
import { allPackages } from './all-packages.ts'
import { STRICTEST } from './typescript.ts'

/** What each README leaves to the reader, in a file named after its folder. */
const PRELUDES = fileURLToPath(new URL('../../programs/readmes', import.meta.url))

const PIN = 'typescript-7'

/** The code of every README of a published package, against what is installed. */
export const readmeCells: readonly Cell[] = [
  {
    axis: 'readmes',
    name: 'the code of every README, under the strictest flags',
    with: spec(PIN),
    isInCi: true,
    run: async (place) => {
      const application = await allPackages(place)
      const folder = application.cell('readmes', ['reader.ts'])
      let count = 0
      for (const { directory } of publishedPackages()) {
        const title = relative(HOUSE, join(directory, 'README.md'))
        const blocks = codeBlocks(readFileSync(join(HOUSE, title), 'utf8'))
        if (blocks.length === 0) continue
        count += blocks.length
        const room = basename(dirname(directory))
        const own = `${room}-${basename(directory)}.ts`
        const prelude = join(PRELUDES, own)
        const reader = existsSync(prelude) ? readFileSync(prelude, 'utf8') : ''
        writeFileSync(join(folder, own), oneModule(blocks, title, reader))
      }
      const compilerOptions = {
        ...STRICTEST,
        module: 'nodenext',
        moduleResolution: 'nodenext',
        resolveJsonModule: true,
        target: 'es2024',
        lib: ['es2024', 'dom', 'dom.iterable', 'dom.asynciterable', 'esnext.disposable'],
        types: ['node'],
      }
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions }))
      const compiler = join(await place.tool(PIN), 'bin/tsc')
      await command([process.execPath, compiler, '-p', folder], { cwd: folder })
      return `${count} blocks`
    },
  },
]
