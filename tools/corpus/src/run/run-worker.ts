import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Milliseconds after which a job counts as hanging: far above what the slowest takes. */
const HANG = 10 * 60_000

/**
 * Runs a job in a process of its own, so that a crash or a job that never ends costs that job alone.
 * @param worker Its file, which gets the job as a message and answers by one.
 * @throws Error with what the process said, when it ends without an answer
 */
export function runWorker<Result>(worker: URL, job: object): Promise<Result> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(worker), [], {
      execArgv: ['--conditions=@picturedesk/source', '--max-old-space-size=6144', '--no-warnings'],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    let said = ''
    let answer: { readonly result: Result } | undefined
    child.stderr?.on('data', (chunk) => {
      said = (said + String(chunk)).slice(-2000)
    })
    child.on('message', (message) => {
      answer = { result: message as Result }
    })
    const timer = setTimeout(() => {
      said = `It did not end within ${HANG / 60_000} minutes.`
      child.kill('SIGKILL')
    }, HANG)
    child.once('close', (code, signal) => {
      clearTimeout(timer)
      if (answer === undefined)
        reject(new Error(`${said.trim()} (ended with ${signal ?? code})`.trim()))
      else resolve(answer.result)
    })
    child.send(job)
  })
}
