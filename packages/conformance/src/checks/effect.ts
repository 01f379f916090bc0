import {
  type CallOptions,
  InvalidArgumentError,
  NotSupportedError,
  PicturedeskError,
  type Warning,
} from '@picturedesk/provider'
import type { Asked } from '../calls/call.ts'
import type { Wire } from '../wire/wire.ts'
import { type Observed, observe } from './observed.ts'

/** What options change on the wire: the parameters that differ from a search without them. */
export type Effect = ReadonlyMap<string, string>

/** A value of an option, and what it has changed on the wire. */
export interface SentValue {
  readonly value: unknown
  readonly effect: Effect
}

/** A call with options; `userId` among them is the caller. */
type Run = (asked: Asked, caller?: CallOptions) => PromiseLike<unknown>

/** A call with options, and the warnings that `onWarning` was told. */
export interface Seen extends Observed {
  readonly told: readonly Warning[]
}

/** Watches calls with options, beside one without. The same options are tried once. */
export class Effects {
  readonly #run: Run
  readonly #wire: Wire
  readonly #seen = new Map<string, Promise<Seen>>()
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

  /** The call without options, made before every other. */
  get without(): Observed | undefined {
    return this.#without
  }

  /** Makes the call with options, and watches it. */
  seen(options: Readonly<Record<string, unknown>>): Promise<Seen> {
    const name = JSON.stringify(options)
    const seen = this.#seen.get(name) ?? this.#watch(options)
    this.#seen.set(name, seen)
    return seen
  }

  /** The effect of options, and the options that were warned of; `undefined` when they are refused. */
  async of(
    options: Readonly<Record<string, unknown>>,
  ): Promise<{ readonly effect: Effect; readonly warned: ReadonlySet<string> } | undefined> {
    const seen = await this.seen(options)
    const { error } = seen
    if (isRefusal(error)) return undefined
    if (error !== undefined) throw error
    const warned = new Set(seen.warnings.flatMap(({ option }) => option?.split('.')[0] ?? []))
    return { effect: this.#changes(seen), warned }
  }

  /** Those values of an option that are sent without a warning, each with its effect. */
  async sent(option: string, values: readonly unknown[]): Promise<SentValue[]> {
    const sent: SentValue[] = []
    for (const value of values) {
      const seen = await this.of({ [option]: value })
      if (seen && !seen.warned.has(option)) sent.push({ value, effect: seen.effect })
    }
    return sent
  }

  async #watch({ userId, ...asked }: Readonly<Record<string, unknown>>): Promise<Seen> {
    const told: Warning[] = []
    const onWarning = (warning: Warning): void => void told.push(warning)
    const caller = { onWarning, ...(userId !== undefined && { userId: String(userId) }) }
    const seen = await observe(this.#wire, () => this.#run(asked, caller))
    return { ...seen, told }
  }

  #changes({ sent }: Observed): Effect {
    const changed = [...sent].filter(
      ([name, value]) => !this.#fleeting.has(name) && this.#without?.sent.get(name) !== value,
    )
    return new Map(changed)
  }
}

/** Whether options were refused by the provider, or by the vendor, whom they have reached then. */
export function isRefusal(error: unknown): boolean {
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
