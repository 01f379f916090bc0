import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { command } from '../run/command.ts'
import { pinned } from './pins.ts'

/** Outside of the repository, so that every clone has it. */
export const CACHE = join(
  process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'),
  'picturedesk-consumers',
)

const { platform, arch } = process
const system = platform === 'win32' ? 'win' : platform
const libc = platform === 'linux' ? '-glibc' : ''
const cloudflareArch = arch === 'x64' ? '64' : arch

/** Packages whose program is in a package of its own for each platform. */
const programs: Readonly<Record<string, readonly [name: string, file: string]>> = {
  node: [
    `node-${platform === 'darwin' && arch === 'arm64' ? 'bin-' : ''}${system}-${arch}`,
    'bin/node',
  ],
  bun: [`@oven/bun-${platform}-${arch}`, 'bin/bun'],
  deno: [`@deno/${platform}-${arch}${libc}`, 'deno'],
  workerd: [
    `@cloudflare/workerd-${platform === 'win32' ? 'windows' : platform}-${cloudflareArch}`,
    'bin/workerd',
  ],
}

/**
 * The folder of a pinned package, installed with its dependencies in a cache that outlives the run. Its
 * scripts do not run.
 */
export async function installTool(name: string): Promise<string> {
  const { package: alias, version } = pinned(name)
  const own = programs[alias]?.[0] ?? alias
  const home = join(CACHE, 'tools', `${own.replace('/', '+')}@${version}`)
  const folder = join(home, 'node_modules', own)
  if (existsSync(folder)) return folder
  const half = `${home}.${process.pid}`
  rmSync(half, { recursive: true, force: true })
  mkdirSync(half, { recursive: true })
  writeFileSync(join(half, 'package.json'), '{"private":true}')
  const flags = [
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--no-update-notifier',
    '--prefer-offline',
  ]
  await command(['npm', 'install', ...flags, `${own}@${version}`], { cwd: half })
  rmSync(home, { recursive: true, force: true })
  renameSync(half, home)
  return folder
}

/** The file in the folder of {@link installTool} that is run: the program of a runtime. */
export function programOf(name: string): string {
  return programs[pinned(name).package]?.[1] ?? ''
}
