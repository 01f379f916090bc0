import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { spec } from '../place/pins.ts'
import type { Cell } from '../run/cell.ts'
import { command } from '../run/command.ts'
import { hellorfApplication } from './hellorf-application.ts'

/** The flags that a careful application sets. */
export const STRICTEST = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noImplicitOverride: true,
  isolatedModules: true,
  verbatimModuleSyntax: true,
  skipLibCheck: false,
  allowImportingTsExtensions: true,
  noEmit: true,
} as const

/** Compilers, oldest first: the first is the oldest that is promised. */
export const compilers = [
  'typescript-5-oldest',
  'typescript-5',
  'typescript-6',
  'typescript-7',
] as const

const resolutions = [
  { name: 'node16', options: { module: 'node16', moduleResolution: 'node16' } },
  { name: 'nodenext', options: { module: 'nodenext', moduleResolution: 'nodenext' } },
  { name: 'bundler', options: { module: 'esnext', moduleResolution: 'bundler' } },
] as const

const surroundings = [
  { name: 'DOM', lib: ['es2023', 'dom', 'dom.iterable', 'dom.asynciterable'], types: [] },
  { name: 'no DOM, Node types', lib: ['es2023'], types: ['node'] },
] as const

const PROGRAMS = ['main.ts', 'try-hellorf.ts', 'entries.ts']

/** Whether the compiler lets CommonJS require an ES module, as Node does. TypeScript does since 5.8. */
function isRequireAllowed(pin: string, resolution: string): boolean {
  return resolution === 'nodenext' && pin !== 'typescript-5-oldest'
}

export const typescriptCells: readonly Cell[] = compilers.flatMap((pin, which) =>
  resolutions.flatMap(({ name, options }, row) =>
    surroundings.map(({ name: surrounding, lib, types }, column): Cell => {
      const title = `TypeScript ${spec(pin).split('@')[1]}, ${name}, ${surrounding}`
      return {
        axis: 'typescript',
        name: title,
        with: spec(pin),
        // Each value once, each compiler with a different pair.
        isInCi: which % 3 === row && which % 2 === column,
        run: async (place) => {
          const application = await hellorfApplication(place)
          const files = isRequireAllowed(pin, name) ? ['required.cts'] : []
          const folder = application.cell(title, [...PROGRAMS, ...files])
          const compilerOptions = { ...STRICTEST, ...options, target: 'es2023', lib, types }
          writeFileSync(
            join(folder, 'tsconfig.json'),
            JSON.stringify({ compilerOptions, include: ['*.ts', '*.cts'] }),
          )
          const compiler = join(await place.tool(pin), 'bin/tsc')
          await command([process.execPath, compiler, '-p', folder], { cwd: folder })
          return 'strictest flags, libraries checked'
        },
      }
    }),
  ),
)
