import { spawnSync } from 'node:child_process'

/** How a command of the shell ended. */
export interface TimedRun {
  readonly status: number
  /** Time of the processor in seconds, of the command and all that it started; undefined where no shell tells it. */
  readonly seconds: number | undefined
}

/** `0m1.230s 0m0.040s`, once for the shell and once for what it started. */
const TIMES = /(\d+)m([\d.]+)s/g

/** Runs a command of the shell, with its output on the terminal, and tells how long the processor worked for it. */
export function runTimed(
  script: string,
  options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): TimedRun {
  if (process.platform === 'win32') {
    const { status } = spawnSync(script, { ...options, shell: true, stdio: 'inherit' })
    return { status: status ?? 1, seconds: undefined }
  }
  const timed = `(${script}\n)\nstatus=$?\ntimes >&3\nexit $status`
  const { status, output } = spawnSync('sh', ['-c', timed], {
    ...options,
    stdio: ['inherit', 'inherit', 'inherit', 'pipe'],
    encoding: 'utf8',
  })
  const times = [...String(output?.[3] ?? '').matchAll(TIMES)]
  const sum = times.reduce((all, [, minutes, rest]) => all + Number(minutes) * 60 + Number(rest), 0)
  return { status: status ?? 1, seconds: times.length === 0 ? undefined : sum }
}
