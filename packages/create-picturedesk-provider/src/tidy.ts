import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** Formats and sorts imports by the Biome, and its configuration, of that directory. */
export async function tidy(directory: string, paths: readonly string[]): Promise<void> {
  const require = createRequire(join(directory, 'package.json'))
  const biome = join(require.resolve('@biomejs/biome/package.json'), '../bin/biome')
  const command = [biome, 'check', '--write', '--vcs-enabled=false', '--log-level=none', ...paths]
  // what it cannot mend by itself is for `lint` to say
  await promisify(execFile)(process.execPath, command, { cwd: directory }).catch(() => {})
}
