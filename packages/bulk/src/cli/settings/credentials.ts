import { type Stats, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { parseEnv } from 'node:util'
import { usageError } from '@picturedesk/command-line'
import type { Shell } from '../shell.ts'

/** What each provider is made with, by its id. */
export type ProviderOptions = Readonly<Record<string, object>>

/**
 * Reads a file with credentials: lines such as `OMNIOUS_API_KEY=…`, or a JSON object with such members
 * and with the options of vendors, such as `{"omnious": {"apiKey": "…"}}`. Variables go to the
 * environment, where those that are set already stay.
 *
 * @throws CliError if others may read the file, or it cannot be understood. The message has nothing of it.
 */
export async function readCredentials(
  file: string | undefined,
  env: Shell['env'],
): Promise<ProviderOptions> {
  if (file === undefined) return {}
  if (file === '') throw usageError('--credentials must not be empty. Name a file.')
  checkPermissions(file)
  const read = await readFile(file, 'utf8').catch((error) => {
    throw unreadable(file, error)
  })
  // Editors on Windows write a byte order mark, which would be a part of the first name.
  const text = read.replace(/^\uFEFF/, '')
  const members = text.trimStart().startsWith('{') ? parseJson(text, file) : parseLines(text, file)
  const options: Record<string, object> = {}
  for (const [name, value] of Object.entries(members)) {
    if (typeof value === 'string') env[name] ??= value
    else if (typeof value === 'object' && value !== null) options[name] = value
    else
      throw usageError(
        `${name} in ${file} must be a text, or an object with the options of a vendor.`,
      )
  }
  return options
}

/** The names in a file of credentials that was read already: of variables, and of options of a vendor. */
export async function namesInCredentials(
  file: string,
  vendor: string,
): Promise<{ readonly variables: readonly string[]; readonly options?: readonly string[] }> {
  const env: Record<string, string | undefined> = {}
  const { [vendor]: own, ...others } = await readCredentials(file, env)
  return {
    variables: [...Object.keys(env), ...Object.keys(others)],
    ...(own && { options: Object.keys(own) }),
  }
}

function checkPermissions(file: string): void {
  let stats: Stats
  try {
    stats = statSync(file)
  } catch (error) {
    throw unreadable(file, error)
  }
  if (!stats.isFile()) throw usageError(`--credentials must name a file. ${file} is none.`)
  const user = process.getuid?.()
  if (user === undefined) return // Windows keeps permissions elsewhere.
  if (stats.uid !== user && stats.uid !== 0)
    throw usageError(`${file} belongs to another user, who can change it. Use a file of your own.`)
  const mode = stats.mode & 0o777
  if ((mode & 0o077) !== 0)
    throw usageError(
      `Other users may read or change ${file} (mode ${mode.toString(8)}). Run: chmod 600 ${file}`,
    )
}

function parseJson(text: string, file: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(text)
  } catch {
    // The message of JSON.parse repeats a part of the text.
    throw usageError(`${file} begins with "{" and is not JSON. Check commas and quotes.`)
  }
}

function parseLines(text: string, file: string): Readonly<Record<string, unknown>> {
  const at = text
    .split('\n')
    .findIndex((line) => !/^\s*(#.*)?$|^\s*(export\s+)?[A-Za-z_]\w*\s*=/.test(line))
  if (at >= 0) throw usageError(`Line ${at + 1} of ${file} is not understood. Expected NAME=value.`)
  return parseEnv(text)
}

function unreadable(file: string, error: unknown) {
  const { code, message } = error as NodeJS.ErrnoException
  const reason =
    code === 'ENOENT'
      ? 'There is no such file.'
      : code === 'EACCES'
        ? 'You may not read it.'
        : `${message}.`
  return usageError(`Cannot read ${file}, which --credentials names. ${reason}`, { cause: error })
}
