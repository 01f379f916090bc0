import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** Formats files and sorts their imports, with the Biome of that directory and its configuration. */
export async function tidy(directory: string, paths: readonly string[]): Promise<void> {
  const require = createRequire(join(directory, 'package.json'))
  const biome = join(require.resolve('@biomejs/biome/package.json'), '../bin/biome')
  const command = [biome, 'check', '--write', '--vcs-enabled=false', '--log-level=none', ...paths]
  // `lint` reports what Biome cannot correct by itself.
  await promisify(execFile)(process.execPath, command, { cwd: directory }).catch(() => {})
}
