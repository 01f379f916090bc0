import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { Stop } from '../house/stop.ts'

/** Runs a command that works on a folder which `release --pack` left, and tells why it stopped. */
export async function runFolderCommand(
  usage: string,
  command: (folder: string) => Promise<void> | void,
): Promise<void> {
  try {
    const folder = folderOf(process.argv.slice(2), usage)
    if (folder === undefined) console.log(usage)
    else await command(folder)
  } catch (error) {
    console.error(error instanceof Stop ? `Stopped. ${error.message}` : error)
    process.exitCode = 1
  }
}

function folderOf(args: readonly string[], usage: string): string | undefined {
  const { values, positionals } = parse(args, usage)
  if (values.help === true) return undefined
  const [folder, ...more] = positionals
  if (folder === undefined || folder === '' || more.length > 0)
    throw new Stop(
      `Expected one folder, which \`npm run release -- --pack <folder>\` left. Received ${positionals.length === 0 || folder === '' ? 'none' : positionals.join(', ')}.\n\n${usage}`,
    )
  const path = resolve(folder)
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new Stop(`There is no folder ${path}. Name the one that \`release --pack\` left.`)
  return path
}

function parse(args: readonly string[], usage: string) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h' } },
    })
  } catch (error) {
    throw new Stop(`${(error as Error).message}\n\n${usage}`)
  }
}
