import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import { usageError } from './cli-error.ts'

interface Config<Options extends ParseArgsOptionsConfig> {
  args: string[]
  options: Options
  allowPositionals: true
}

/** Options by name, and what else stands on the command line. */
export type ParsedOptions<Options extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<Config<Options>>
>

/** @throws CliError that names the option and those that there are */
export function parseOptions<Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: Options,
): ParsedOptions<Options> {
  try {
    return parseArgs<Config<Options>>({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw usageError(message, { cause: error })
    const known = Object.keys(options).map((name) => `--${name}`)
    const unknown = /'(.+?)'/.exec(message)?.[1] ?? 'that'
    throw usageError(`There is no option ${unknown}. There are: ${known.join(', ')}.`, {
      cause: error,
    })
  }
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
