import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** Milliseconds between two looks. Without `/proc`, each of them starts `ps`. */
const PAUSE = process.platform === 'linux' ? 500 : 3000

const SHELL = /^-?(?:ba|da|a|k|z)?sh$/

/**
 * Calls `onEnd` once whoever started this process has ended: a kill of npm alone does not reach the scripts that it runs. Between npm
 * and a script there may be a shell, which lives on. Started by hand, as by `nohup node …`, nothing is watched. The watch ends with the
 * process.
 *
 * @param {() => void} onEnd
 * @returns {() => void} ends the watch
 */
export function watchParent(onEnd) {
  const { npm_lifecycle_event: script, npm_command: command } = process.env
  const isOfNpm = script !== undefined || command !== undefined
  if (!isOfNpm || process.platform === 'win32') return () => {}
  const parent = process.ppid
  const starter = SHELL.test(nameOf(parent)) ? parentOf(parent) : undefined
  const timer = setInterval(() => {
    const isThere =
      process.ppid === parent && (starter === undefined || parentOf(parent) === starter)
    if (isThere) return
    clearInterval(timer)
    onEnd()
  }, PAUSE)
  timer.unref()
  return () => clearInterval(timer)
}

/**
 * @param {number} pid
 * @returns {number} 0 where there is no such process
 */
function parentOf(pid) {
  return Number(look(pid, 'ppid', (stat) => stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]))
}

/**
 * @param {number} pid
 * @returns {string}
 */
function nameOf(pid) {
  const name = look(pid, 'comm', (stat) => stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')')))
  return name.slice(name.lastIndexOf('/') + 1)
}

/**
 * @param {number} pid
 * @param {string} column of `ps`
 * @param {(stat: string) => string | undefined} read takes it of `/proc/<pid>/stat`
 * @returns {string} empty where there is no such process
 */
function look(pid, column, read) {
  if (process.platform !== 'linux')
    return spawnSync('ps', ['-o', `${column}=`, '-p', `${pid}`], { encoding: 'utf8' }).stdout.trim()
  try {
    return read(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? ''
  } catch {
    return '' // It ended.
  }
}
