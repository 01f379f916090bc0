import {
  type CallOptions,
  InvalidArgumentError,
  NotSupportedError,
  PicturedeskError,
} from '@picturedesk/provider'
import type { Asked } from '../calls/call.ts'
import type { Wire } from '../wire/wire.ts'
import { type Observed, observe } from './observed.ts'

/** What options change on the wire: the parameters that differ from a search without them. */
export type Effect = ReadonlyMap<string, string>

/** A call with options; `userId` among them is the caller. */
type Run = (asked: Asked, caller?: CallOptions) => PromiseLike<unknown>

/** Watches calls with options, beside one without. */
export class Effects {
  readonly #run: Run
  readonly #wire: Wire
  #without: Observed | undefined
  #fleeting: ReadonlySet<string> = new Set()

  constructor(wire: Wire, run: Run) {
    this.#wire = wire
    this.#run = run
  }

  /** Names that differ from call to call anyway, such as a nonce or a signature. */
  get fleeting(): ReadonlySet<string> {
    return this.#fleeting
  }

  /**
   * Learns what differs from call to call anyway.
   * @param text The words of a search, by which signatures differ, too.
   * @param known Names that are known to differ.
   * @returns whether the call is possible without options
   */
  async learn(text?: string, known: Iterable<string> = []): Promise<boolean> {
    const before = await observe(this.#wire, () => this.#run({}))
    const other = text === undefined ? {} : { text: `${text}2` }
    const after = await observe(this.#wire, () => this.#run(other))
    const names = new Set([...before.sent.keys(), ...after.sent.keys()])
    this.#without = before
    // What differs by the text alone is no nonce: vendors take further options in the text.
    const isFleeting = (name: string): boolean => {
      const [one, two] = [before.sent.get(name), after.sent.get(name)]
      return one !== two && (text === undefined || one !== two?.replaceAll(`${text}2`, text))
    }
    this.#fleeting = new Set([...known, ...[...names].filter(isFleeting)])
    return before.error === undefined
  }

  /** The effect of options, and the options that were warned of; `undefined` when they are refused. */
  async of(
    options: Readonly<Record<string, unknown>>,
  ): Promise<{ readonly effect: Effect; readonly warned: ReadonlySet<string> } | undefined> {
    const { userId, ...asked } = options
    const caller = userId === undefined ? undefined : { userId: String(userId) }
    const seen = await observe(this.#wire, () => this.#run(asked, caller))
    const { error } = seen
    if (isRefusal(error)) return undefined
    if (error !== undefined) throw error
    const warned = new Set(seen.warnings.flatMap(({ option }) => option?.split('.')[0] ?? []))
    return { effect: this.#changes(seen), warned }
  }

  #changes({ sent }: Observed): Effect {
    const changed = [...sent].filter(
      ([name, value]) => !this.#fleeting.has(name) && this.#without?.sent.get(name) !== value,
    )
    return new Map(changed)
  }
}

/** Whether options were refused by the provider, or by the vendor, whom they have reached then. */
function isRefusal(error: unknown): boolean {
  return (
    InvalidArgumentError.isInstance(error) ||
    NotSupportedError.isInstance(error) ||
    (PicturedeskError.isInstance(error) && error.outcome === 'rejected')
  )
}

/** An effect as text, to compare effects by. */
export function told(effect: Effect): string {
  return JSON.stringify([...effect].sort())
}
