import type { ParseArgsOptionDescriptor } from 'node:util'

/** An option: how it is parsed, and how help and README describe it. */
export interface Option extends ParseArgsOptionDescriptor {
  /** What stands for its value, such as `<file>`. Absent: it takes none. */
  readonly value?: string
  /** What it does, and its default. */
  readonly about: string
}

/** The options of a command by their names: the one place where they are written down. */
export type OptionTable = Readonly<Record<string, Option>>

/** Options that help shows together. */
export interface OptionSection {
  /** Absent: they come first, and need none. */
  readonly title?: string
  readonly options: OptionTable
}

/** How an option is given: `--out <file>`, or `-h, --help`. */
export function optionUse(name: string, { short, value }: Option): string {
  const long = value === undefined ? `--${name}` : `--${name} ${value}`
  return short === undefined ? long : `-${short}, ${long}`
}
