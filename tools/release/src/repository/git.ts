import { spawnSync } from 'node:child_process'
import { Stop } from '../house/stop.ts'

/** What git prints. @throws Stop with what git says, where it fails. */
export function git(root: string, ...args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync('git', args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    // It must not wait for a password that nobody types.
    env: { ...process.env, GIT_TERMINAL_PROMPT: '0' },
  })
  if (error !== undefined)
    throw new Stop(`git could not be run: ${error.message}. Is it on the PATH?`)
  if (status !== 0) throw new Stop(`git ${args[0]} failed: ${stderr.trim() || stdout.trim()}`)
  return stdout.trimEnd()
}

/** The lines of what git prints, without empty ones. */
export function gitLines(root: string, ...args: string[]): string[] {
  return git(root, ...args)
    .split('\n')
    .filter(Boolean)
}

/** {@link git} for what needs the remote repository. @throws Stop with the remedy, and that a second run goes on */
export function gitRemote(root: string, remote: string, ...args: string[]): string {
  try {
    return git(root, ...args)
  } catch (error) {
    throw new Stop(
      `The remote repository "${remote}" could not be reached. ${withoutCredentials((error as Error).message)}\n` +
        'Look at its address (`git remote --verbose`), the network and your rights there, then run this again: it goes on where it stopped.',
    )
  }
}

/** git repeats the address, which may have a password. */
function withoutCredentials(text: string): string {
  return text.replaceAll(/(\w+:\/\/)[^/\s@]+@/g, '$1***@')
}
