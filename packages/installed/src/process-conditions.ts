/** The conditions of `exports` that this process was started with, beyond those of Node itself. */
export function processConditions(
  execArgv: readonly string[] = process.execArgv,
  nodeOptions: string = process.env['NODE_OPTIONS'] ?? '',
): string[] {
  const options = [...execArgv, ...nodeOptions.split(/\s+/)]
  return options.flatMap((option, at) => {
    const [name, value = options[at + 1]] = option.split('=', 2)
    return (name === '-C' || name === '--conditions') && value ? [value] : []
  })
}
