import type { UnitEvent } from './bulk-events.ts'
import type { BulkObserver, TurnObserver, UnitTurn } from './bulk-observer.ts'

/** An origin that the database keeps. */
const ORIGIN = /^[\x20-\x7e]{1,200}$/

/** A turn as its worker sees it. */
export interface ObservedTurn {
  run<Result>(work: () => Promise<Result>): Promise<Result>
  tell(event: UnitEvent): void
}

/** Those who observe the work. What they throw is ignored, since an observer must not break the work. */
export class Observers {
  readonly #all = new Set<{ readonly observer: BulkObserver }>()

  add(observer: BulkObserver): () => void {
    // An observer that is given twice observes twice, and each is taken away alone.
    const own = { observer }
    this.#all.add(own)
    return () => void this.#all.delete(own)
  }

  /** The first origin that an observer gives. */
  origin(): string | undefined {
    for (const { observer } of this.#all) {
      const origin = harmless(() => observer.origin?.())
      if (typeof origin === 'string' && ORIGIN.test(origin)) return origin
    }
    return undefined
  }

  turn(turn: UnitTurn): ObservedTurn {
    const turns = [...this.#all].flatMap(
      ({ observer }) => harmless(() => observer.turn(turn)) ?? [],
    )
    return {
      run: (work) => runInside(turns, work),
      tell: (event) => {
        for (const one of turns) harmless(() => one.tell(event))
      },
    }
  }
}

/** Begins the work within all observers, once, whatever they do. */
function runInside<Result>(
  turns: readonly TurnObserver[],
  work: () => Promise<Result>,
): Promise<Result> {
  let begun: Promise<Result> | undefined
  const begin = turns.reduceRight(
    (inner, turn) =>
      once(() => {
        harmless(() => turn.run(inner))
        // An observer that does not call it costs its own context, and nothing else.
        inner()
      }),
    once(() => {
      begun = work()
    }),
  )
  begin()
  return begun as unknown as Promise<Result>
}

function once(run: () => void): () => void {
  let isRun = false
  return () => {
    if (isRun) return
    isRun = true
    run()
  }
}

function harmless<Result>(observe: () => Result): Result | undefined {
  try {
    return observe()
  } catch {
    return undefined
  }
}
