import { spawnSync } from 'node:child_process'

/** What git prints. @throws with what git says, where it fails. */
export function git(root: string, ...args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync('git', args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    // It must not wait for a password that nobody types.
    env: { ...process.env, GIT_TERMINAL_PROMPT: '0' },
  })
  if (error !== undefined) throw new Error(`git could not be run: ${error.message}`)
  if (status !== 0) throw new Error(`git ${args[0]} failed: ${stderr.trim() || stdout.trim()}`)
  return stdout.trimEnd()
}

/** The lines of what git prints, without empty ones. */
export function gitLines(root: string, ...args: string[]): string[] {
  return git(root, ...args)
    .split('\n')
    .filter(Boolean)
}
