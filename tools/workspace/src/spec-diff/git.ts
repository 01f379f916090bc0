import { spawnSync } from 'node:child_process'

/** What git says of a repository, or `undefined` where it fails. */
export function git(root: string, ...args: string[]): string | undefined {
  const { status, stdout } = spawnSync('git', args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  return status === 0 ? stdout.trim() : undefined
}

/** Copies folders of a revision into a directory. */
export function copyRevision(
  root: string,
  revision: string,
  folders: readonly string[],
  into: string,
): void {
  const archive = spawnSync('git', ['archive', '--format=tar', revision, ...folders], {
    cwd: root,
    maxBuffer: 1 << 28,
  })
  if (archive.status !== 0)
    throw new Error(`git has no ${folders.join(', ')} at ${revision}. Name another revision.`)
  const unpack = spawnSync('tar', ['-x', '-C', into], { input: archive.stdout })
  if (unpack.status !== 0)
    throw new Error(`tar could not unpack ${revision}: ${String(unpack.stderr)}`)
}

/** The lines of what git says, without empty ones. */
export function gitLines(root: string, ...args: string[]): string[] {
  return (git(root, ...args) ?? '').split('\n').filter(Boolean)
}
