import { damagedMessage } from './damaged-message.ts'
import { isDeath } from './end-at-panic.ts'
import { failure } from './failure.ts'

/**
 * Runs calls of an embedded database one after another until it dies, such as by a write that the disk refuses. A dead
 * one never answers again, so that calls that wait and calls that come later get its last error.
 */
export function untilDeath(directory: string): {
  readonly run: <Result>(call: () => Promise<Result>) => Promise<Result>
  readonly isDead: () => boolean
} {
  const waiting = new Set<(reason: unknown) => void>()
  let death: unknown
  let last: Promise<unknown> = Promise.resolve()
  const judged = (cause: unknown): unknown => {
    if (!isOfTheFiles(cause)) return cause
    const lost = failure('lost', damagedMessage(directory, cause, 'used'), cause)
    if (isDeath(cause)) {
      death ??= lost
      for (const reject of waiting) reject(death)
      waiting.clear()
    }
    return lost
  }
  return {
    isDead: () => death !== undefined,
    run: (call) =>
      new Promise((resolve, reject) => {
        if (death !== undefined) return reject(death)
        waiting.add(reject)
        last = last.then(async () => {
          // It died meanwhile, and has told all that wait.
          if (death !== undefined) return
          try {
            resolve(await call())
          } catch (cause) {
            reject(judged(cause))
          }
          waiting.delete(reject)
        })
      }),
  }
}

/** Whether the files or the disk are the reason, and no statement. */
function isOfTheFiles(cause: unknown): boolean {
  const { code } = (cause ?? {}) as { readonly code?: unknown }
  return isDeath(cause) || (typeof code === 'string' && /^(53|58|XX)/.test(code))
}
