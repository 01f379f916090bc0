import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import { CliError, usageError } from './cli-error.ts'
import { nearestOf } from './nearest.ts'
import type { Option } from './option-table.ts'

interface Config<Options extends ParseArgsOptionsConfig> {
  args: string[]
  options: Options
  allowPositionals: true
}

/** Options by name, and what else stands on the command line. */
export type ParsedOptions<Options extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<Config<Options>>
>

/**
 * Reads the arguments of a command.
 *
 * @throws CliError that names the argument and the remedy, and never repeats a value
 */
export function parseOptions<Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: Options,
): ParsedOptions<Options> {
  const known = Object.keys(options).map((name) => `--${name}`)
  if (Object.hasOwn(options, CREDENTIALS)) refuseSecrets(args, known)
  try {
    refuseTwice(args, options)
    const parsed = parseArgs<Config<Options>>({ args: [...args], options, allowPositionals: true })
    refuseEmpty(parsed.values, options)
    return parsed
  } catch (error) {
    if (error instanceof CliError) throw error
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
      const unknown = /'(-[^' =]*)/.exec(message)?.[1] ?? ''
      throw usageError(`There is no option ${unknown}. ${nearestOf(unknown, known)}`)
    }
    if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') throw error
    throw usageError(valueMessage(message))
  }
}

/** Options that are given twice would silently lose the first value. */
function refuseTwice(args: readonly string[], options: ParseArgsOptionsConfig): void {
  const given = new Set<string>()
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true })
  for (const token of tokens) {
    if (token.kind !== 'option' || options[token.name]?.multiple) continue
    if (given.has(token.name)) throw usageError(`--${token.name} is given twice. Give it once.`)
    given.add(token.name)
  }
}

/** An empty value comes of a variable of a shell that is not set, and would be taken for something else. */
function refuseEmpty(values: object, options: ParseArgsOptionsConfig): void {
  for (const [name, given] of Object.entries(values)) {
    if (![given].flat().includes('')) continue
    const { value = '<value>' } = (options[name] ?? {}) as Partial<Option>
    throw usageError(`--${name} must not be empty. Expected --${name} ${value}.`)
  }
}

function valueMessage(message: string): string {
  const option = /'(?:-\w, )?(--[\w-]+)/.exec(message)?.[1] ?? 'An option'
  if (message.includes('does not take an argument')) return `${option} takes no value.`
  return `${option} needs a value. Write ${option}=<value> where the value begins with "-".`
}

/** Our own arguments, and the command after `--`; undefined when there is no `--`. */
export function splitCommand(args: readonly string[]): {
  readonly own: readonly string[]
  readonly command: readonly string[] | undefined
} {
  const at = args.indexOf('--')
  if (at < 0) return { own: args, command: undefined }
  return { own: args.slice(0, at), command: args.slice(at + 1) }
}

function optionNames(args: readonly string[]): string[] {
  return splitCommand(args).own.flatMap((arg) =>
    /^--[^=]/.test(arg) ? [arg.split('=', 1)[0] ?? arg] : [],
  )
}

/** The option of a program that takes secrets from a file. */
const CREDENTIALS = 'credentials'

function refuseSecrets(args: readonly string[], known: readonly string[]): void {
  for (const name of optionNames(args)) if (isSecret(name, known)) throw secretAsOption(name)
}

const SECRET = /key|secret|token|passw|credential/i

function isSecret(name: string, known: readonly string[]): boolean {
  return SECRET.test(name) && !known.includes(name)
}

function secretAsOption(name: string) {
  return usageError(
    `${name} is no option. Credentials are never options, since other users of a machine can see ` +
      'those. Set them in the environment, or write them to a file and give --credentials <file>.',
  )
}
