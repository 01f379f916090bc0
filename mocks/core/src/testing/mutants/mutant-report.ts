import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { Mutant } from '@stryker-mutator/api/core'
import type { Reporter } from 'vitest/node'
import type { Found } from './found.ts'

/** Prints what share of the mutants was noticed, by file, and those that were not. */
export class MutantReport implements Reporter {
  readonly #file: string
  readonly #mutants: readonly Mutant[]

  /** @param file what the runner notes its findings in */
  constructor(file: string, mutants: readonly Mutant[]) {
    this.#file = file
    this.#mutants = mutants
    writeFileSync(file, '')
  }

  onTestRunEnd(): void {
    const sets = {
      static: new Set<string>(),
      covered: new Set<string>(),
      killed: new Set<string>(),
    }
    const lines = existsSync(this.#file) ? readFileSync(this.#file, 'utf8').split('\n') : []
    for (const line of lines) {
      if (line === '') continue
      const found = JSON.parse(line) as Found
      if ('unusable' in found) print(`left out, ${found.why}: ${found.unusable}`)
      if ('static' in found) for (const id of found.static) sets.static.add(id)
      if ('covered' in found) for (const id of found.covered) sets.covered.add(id)
      if ('killed' in found) sets.killed.add(found.killed)
    }
    const counted = this.#mutants.filter(({ id }) => sets.covered.has(id) || !sets.static.has(id))
    const left = counted.filter(({ id }) => !sets.killed.has(id))
    for (const mutant of left)
      print(`${sets.covered.has(mutant.id) ? '' : 'not reached '}${shown(mutant)}`)
    const files = Map.groupBy(counted, ({ fileName }) => fileName)
    for (const [name, mutants] of [...files, ['all', counted] as const]) {
      const noticed = mutants.filter(({ id }) => sets.killed.has(id)).length
      print(
        `${((100 * noticed) / mutants.length).toFixed(1)} % (${noticed} of ${mutants.length}) ${name}`,
      )
    }
  }
}

function shown({ fileName, location: { start, end }, mutatorName, replacement }: Mutant): string {
  const lines = readFileSync(fileName, 'utf8').split('\n')
  const last = start.line === end.line ? end.column : undefined
  const before = lines[start.line]?.slice(start.column, last)
  const after = replacement.replace(/\s+/g, ' ').slice(0, 100)
  return `${fileName}:${start.line + 1}:${start.column + 1} ${mutatorName}: ${before} => ${after}`
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
