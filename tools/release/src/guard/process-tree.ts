import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** A process, the one that started it, and the group that it is in. */
interface ProcessEntry {
  readonly pid: number
  readonly parent: number
  readonly group: number
}

/** Ends a process and everything that it started, also what has a group of its own, as turbo's tasks have. */
export function endTree(root: number): void {
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(root), '/t', '/f'])
    return
  }
  const stopped = new Set<number>()
  // Whoever is stopped starts nothing more, so that the search ends.
  for (let found = treeOf(root, stopped); found.length > 0; found = treeOf(root, stopped)) {
    for (const pid of found) {
      stopped.add(pid)
      signal(pid, 'SIGSTOP')
    }
  }
  for (const pid of stopped) signal(pid, 'SIGKILL')
}

/** The process, its descendants, and what is left in its group, without those that are known. */
function treeOf(root: number, known: ReadonlySet<number>): number[] {
  const tree = new Set([root])
  const all = processes().filter(({ pid }) => pid !== process.pid)
  for (let size = 0; size !== tree.size; ) {
    size = tree.size
    for (const { pid, parent, group } of all) if (tree.has(parent) || group === root) tree.add(pid)
  }
  const alive = new Set(all.map(({ pid }) => pid))
  return [...tree].filter((pid) => alive.has(pid) && !known.has(pid))
}

function processes(): ProcessEntry[] {
  return process.platform === 'linux' ? linuxProcesses() : listedProcesses()
}

/** Small images of Linux have no `ps`. */
function linuxProcesses(): ProcessEntry[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        // The name of the program stands in brackets, and may have blanks and brackets itself.
        const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
        const [state, parent, group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
        // What has ended and waits for its parent is no process any more.
        if (state === 'Z' || state === 'X') return []
        return [{ pid: Number(pid), parent: Number(parent), group: Number(group) }]
      } catch {
        return [] // It ended meanwhile.
      }
    })
}

function listedProcesses(): ProcessEntry[] {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,pgid='], { encoding: 'utf8' })
  return (stdout ?? '').split('\n').flatMap((line) => {
    const [pid = 0, parent = 0, group = 0] = line.trim().split(/\s+/).map(Number)
    return pid > 0 ? [{ pid, parent, group }] : []
  })
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch {
    // It ended meanwhile.
  }
}
