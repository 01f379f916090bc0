/** The command line, so that it can be pasted into a shell. */
export function commandLine(args: readonly string[]): string {
  return ['picturedesk-bulk', ...args.map(quote)].join(' ')
}

function quote(arg: string): string {
  return /^[\w@%+=:,./-]+$/.test(arg) ? arg : `'${arg.replaceAll("'", "'\\''")}'`
}
