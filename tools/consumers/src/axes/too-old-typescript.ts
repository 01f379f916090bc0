import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pinned, spec } from '../place/pins.ts'
import type { Cell } from '../run/cell.ts'
import { command } from '../run/command.ts'
import { hellorfApplication } from './hellorf-application.ts'
import { compilers, STRICTEST } from './typescript.ts'

const PIN = 'typescript-5-before'
const [OLDEST] = compilers

/** A type that has a parameter since TypeScript 5.7. */
const REASON = /error TS2315: Type 'Uint8Array' is not generic\.$/

/** The compiler before the oldest one: whether that one is promised for a reason. */
export const tooOldTypescriptCells: readonly Cell[] = [
  {
    axis: 'typescript',
    name: `TypeScript ${pinned(PIN).version}: too old, since Uint8Array has no parameter there`,
    with: spec(PIN),
    isInCi: true,
    run: async (place) => {
      const application = await hellorfApplication(place)
      const folder = application.cell('too-old-typescript', ['entries.ts'])
      const compilerOptions = {
        ...STRICTEST,
        module: 'nodenext',
        moduleResolution: 'nodenext',
        target: 'es2022',
        lib: ['es2023', 'dom', 'dom.iterable', 'dom.asynciterable'],
        types: [],
      }
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions }))
      const compiler = join(await place.tool(PIN), 'bin/tsc')
      const words = [process.execPath, compiler, '-p', folder, '--pretty', 'false']
      const { output } = await command(words, { cwd: folder, mayFail: true })
      return whyTooOld(output)
    },
  },
]

/** @throws Error when the compiler finds nothing, or something else than what makes it too old */
export function whyTooOld(output: string): string {
  const lines = output.split('\n').filter((line) => /^\S/.test(line))
  if (lines.length === 0)
    throw new Error(
      `${spec(PIN)} finds nothing wrong, so that an older TypeScript can be promised than ${spec(OLDEST)}. Lower "${OLDEST}" and "${PIN}" in pins/package.json.`,
    )
  const others = lines.filter((line) => !REASON.test(line))
  if (others.length > 0)
    throw new Error(`Expected "Uint8Array is not generic" alone. Received:\n${others.join('\n')}`)
  return `${lines.length} finding, of Uint8Array`
}
