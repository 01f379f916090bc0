import { join } from 'node:path'
import { git } from '../repository/git.ts'
import { temporaryFolder, writeFiles } from './temporary-folder.ts'

/** A git repository in a temporary directory, with a remote one beside it. */
export interface TemporaryRepository {
  readonly root: string
  readonly remote: string
  write(files: Readonly<Record<string, string>>): void
  /** Commits everything, and gives the commit. */
  commit(message: string): string
}

/** Makes a repository on the branch `main`, with one commit that is pushed. It is removed after the test. */
export function temporaryRepository(
  files: Readonly<Record<string, string>>,
  name = 'here',
): TemporaryRepository {
  const folder = temporaryFolder()
  const [root, remote] = [join(folder, name), join(folder, 'remote.git')]
  git(folder, 'init', '--quiet', '--initial-branch=main', root)
  git(folder, 'init', '--quiet', '--bare', '--initial-branch=main', remote)
  git(root, 'config', 'user.name', 'Test')
  git(root, 'config', 'user.email', 'test@example.com')
  git(root, 'remote', 'add', 'origin', remote)
  const write = (more: Readonly<Record<string, string>>): void => writeFiles(root, more)
  const commit = (message: string): string => {
    git(root, 'add', '--all')
    git(root, 'commit', '--quiet', '--allow-empty', '--message', message)
    return git(root, 'rev-parse', 'HEAD')
  }
  write(files)
  commit('First')
  git(root, 'push', '--quiet', '--set-upstream', 'origin', 'main')
  return { root, remote, write, commit }
}
